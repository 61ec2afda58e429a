"""How good the answers without a model are, and where their bars stand.

RealTimeQA: questions by editors, asked as of their date without the choices. The bars are fitted on
2022–2023 (`--fit` prints the grid), reported on 2024.
"""

import argparse
from dataclasses import dataclass
from itertools import product

from assistant.answerers.base import Draft
from assistant.answerers.quotes import Bars, QuotesAnswerer
from assistant.question import understand
from benchmarks.judging import ANSWER_WORDS
from benchmarks.questions import REALTIMEQA, Question, opened, realtimeqa
from benchmarks.rank_models import HITS
from index import Archive
from index.hits import Sentence

GRID = product((0.25, 0.34, 0.5), (0.5, 0.6, 0.7), (1.0, 2.0))


@dataclass(frozen=True)
class Asked:
    """A question with its ranked sentences."""

    question: Question
    sentences: list[Sentence]


def main() -> None:
    """Print one row for each choice of bars; the one in use without `--fit`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fit", action="store_true", help="try a grid on 2022–2023")
    parser.add_argument("--questions", type=int, default=600)
    options = parser.parse_args()
    every = realtimeqa("2022", "2024") if options.fit else realtimeqa("2024", "2025")
    chosen = every[:: max(1, len(every) // options.questions)][: options.questions]
    with opened(REALTIMEQA) as archive:
        asked = [Asked(question, _sentences(archive, question)) for question in chosen]
        print(f"{len(asked)} questions, the first of {chosen[0].day}")
        print("own   around  behind  answered  right when answered  right of all")
        for bars in [Bars(*choice) for choice in GRID] if options.fit else [Bars()]:
            _report(archive, asked, bars)


def _sentences(archive: Archive, question: Question) -> list[Sentence]:
    hits = archive.search(question.text, question.scope, limit=HITS, is_question=True)
    return archive.sentences(question.text, hits)


def _report(archive: Archive, asked: list[Asked], bars: Bars) -> None:
    answerer = QuotesAnswerer(archive.terms, bars)
    answered = right = 0
    for one in asked:
        question = understand(one.question.text, archive.query_terms)
        draft = answerer(question, one.sentences, archive.idf(question.terms))
        answered += bool(draft.statements)
        right += bool(one.question.right(_words(draft)))
    print(
        f"{bars.own:.2f}  {bars.around:.2f}    {bars.behind:.2f}    {answered / len(asked):.2f}"
        f"      {right / max(1, answered):.2f}                 {right / len(asked):.2f}"
    )


def _words(draft: Draft) -> str:
    text = " ".join(statement.text for statement in draft.statements)
    return " ".join(text.split()[:ANSWER_WORDS])


if __name__ == "__main__":
    main()
