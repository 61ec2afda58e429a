"""How good the answers without a model are, and where their bars stand.

RealTimeQA: questions by editors, asked as of their date without the choices, over the archive that
`make bench-ingest` left. Fitted on 2022–2023 (`--fit` prints the grid), reported on 2024.
"""

import argparse
from dataclasses import replace
from itertools import product

from assistant.answerers.base import Draft
from assistant.answerers.quotes import Bars, QuotesAnswerer
from assistant.question import Question, understand
from benchmarks.data import WORK, contained, records
from index import Archive, Hit, Scope

MAX_WORDS = 60


def main() -> None:
    """Print one row for each choice of bars."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fit", action="store_true", help="try a grid on 2022–2023")
    parser.add_argument("--questions", type=int, default=600)
    options = parser.parse_args()
    years = ("2022", "2023") if options.fit else ("2024",)
    with Archive.open(WORK / "realtimeqa", create=False) as archive:
        asked = _asked(archive, years, options.questions)
        grid = product((0.34, 0.5), (0.5, 0.6, 0.7)) if options.fit else [None]
        print(f"{len(asked)} questions of {' and '.join(years)}")
        print("own   around  answered  right when answered  right of all")
        for choice in grid:
            bars = Bars() if choice is None else replace(Bars(), own=choice[0], around=choice[1])
            _report(archive, asked, bars)


Asked = tuple[Question, list[Hit], dict[str, float], list[str]]


def _asked(archive: Archive, years: tuple[str, ...], limit: int) -> list[Asked]:
    """Questions spread evenly over the years, with their hits."""
    chosen = [
        record
        for record in records("realtimeqa/questions-2022-2024.jsonl")
        if record["asked"].startswith(years)
    ]
    asked: list[Asked] = []
    for record in chosen[:: max(1, len(chosen) // limit)][:limit]:
        question = understand(record["question"], archive.query_terms)
        hits = archive.search(question.text, Scope(as_of=record["asked"]), limit=12)
        asked.append((question, hits, archive.idf(question.terms), record["answers"]))
    return asked


def _report(archive: Archive, asked: list[Asked], bars: Bars) -> None:
    answerer = QuotesAnswerer(archive.terms, bars)
    drafts = [(answerer(question, hits, idf), answers) for question, hits, idf, answers in asked]
    answered = [(draft, answers) for draft, answers in drafts if draft.statements]
    right = sum(contained(answers, _words(draft)) for draft, answers in answered)
    print(
        f"{bars.own:.2f}  {bars.around:.2f}    {len(answered) / len(asked):.2f}      "
        f"{right / max(1, len(answered)):.2f}                 {right / len(asked):.2f}"
    )


def _words(draft: Draft) -> str:
    text = " ".join(statement.text for statement in draft.statements)
    return " ".join(text.split()[:MAX_WORDS])


if __name__ == "__main__":
    main()
