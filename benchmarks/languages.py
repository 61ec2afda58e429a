"""What works in which language: three articles and four questions in each, all in one archive.

The articles do not say which language they are in. Right is an article found as the first hit, an
answer that leads with the sentence that gives it, and no answer where no article has one.
"""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from assistant import Assistant
from benchmarks.language_cases import CASES, UNANSWERABLE, Case
from benchmarks.rows import HEAD, Row
from index import Archive, Article

LANGUAGES = tuple(dict.fromkeys(case.language for case in CASES))
MEASURES = ("language known", "article found first", "answered with its sentence", "abstains")


def main() -> None:
    """Print a row for each measure, and a table of the languages."""
    found = measured()
    print(HEAD)
    for row in rows(found):
        print(row)
    print(f"\n| language | {' | '.join(MEASURES)} |\n|{' --- |' * (len(MEASURES) + 1)}")
    for language, marks in found.items():
        shares = (f"{sum(right)} of {len(right)}" for right in marks)
        print(f"| {language} | {' | '.join(shares)} |")


def rows(found: "dict[str, list[list[bool]]] | None" = None) -> list[Row]:
    """How many of the articles and questions of all languages come out right."""
    by_language = measured() if found is None else found
    columns = zip(*by_language.values(), strict=True)
    return [
        Row(f"in {len(by_language)} languages: {name}", sum(right), len(right), len(right))
        for name, marks in zip(MEASURES, columns, strict=True)
        for right in [[mark for one in marks for mark in one]]
    ]


def measured() -> dict[str, list[list[bool]]]:
    """For each language and each measure, whether each question came out right."""
    with tempfile.TemporaryDirectory() as folder, Archive.open(Path(folder) / "archive") as archive:
        archive.add(article_of(case) for case in CASES)
        desk = Assistant(archive)
        return {language: _marks(desk, language) for language in LANGUAGES}


def article_of(case: Case) -> Article:
    """The article of a case, which names no language."""
    place = CASES.index(case)
    return Article(
        url=f"https://example.org/{place}",
        title=case.title,
        text=case.text,
        outlet="Sample Wire",
        published=f"2025-03-{place % 28 + 1:02d}",  # type: ignore[arg-type]  # it is parsed
    )


def _marks(desk: Assistant, language: str) -> list[list[bool]]:
    own = [case for case in CASES if case.language == language]
    refused = [one.question for one in UNANSWERABLE if one.language == language]
    return [
        [_known(desk.archive, case) == language for case in own],
        [_first(desk.archive, case) == article_of(case).url for case in own],
        [_leading(desk, case) == case.answer for case in own],
        [desk.ask(question).status == "abstained" for question in refused],
    ]


def _known(archive: Archive, case: Case) -> str | None:
    found = archive.article(article_of(case).url or "")
    return found.language if found else None


def _first(archive: Archive, case: Case) -> str | None:
    return next((hit.url for hit in archive.search(case.question, is_question=True)), None)


def _leading(desk: Assistant, case: Case) -> str | None:
    answer = desk.ask(case.question)
    quotes: Sequence[str] = [one.quote for one in answer.citations] if answer.statements else []
    return quotes[0] if quotes else None


if __name__ == "__main__":
    main()
