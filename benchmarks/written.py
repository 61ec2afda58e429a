"""Answers that a model writes: nothing unproved shown, noise rejected, planted facts attributed.

The model is the one that NEWSDESK_MODEL names, else SmolLM2-135M behind a local llama.cpp server:
it invents freely, which is what the checks are for. Questions are RealTimeQA's of late 2023, and
RGB's: there an archive holds nothing but the passages of one question.
"""

import argparse
import os
import re
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant import Answer, Assistant
from assistant.answer import AnswererName
from assistant.settings import Settings
from assistant.support import check
from benchmarks.data import contained, records
from benchmarks.questions import REALTIMEQA, Question, opened, realtimeqa
from benchmarks.timing import p95
from index import Archive, Article
from index.embeddings import HashEmbeddings
from index.heading import header
from tests import local_model
from tests.scripted_model import ScriptedModel

PASSAGES = 3
"""Given to the model for each question: a small one reads 150 tokens a second on two cores."""


@dataclass
class Tally:
    """What was seen in answers."""

    answers: Counter[str] = field(default_factory=Counter)
    statements: int = 0
    failing: int = 0
    """Statements shown that the check does not verify when it is asked again."""
    citations: int = 0
    displaced: int = 0
    """Citations whose offsets do not hold their quote."""
    beside_model: list[float] = field(default_factory=list)
    """Milliseconds of each answer that the model did not take."""

    def ask(self, desk: Assistant, question: Question) -> None:
        """Ask, and look at the answer as a stranger would."""
        started = time.perf_counter()
        answer = desk.ask(question.text, as_of=question.as_of)
        spent = (time.perf_counter() - started) * 1000
        self.beside_model.append(spent - answer.timings_ms.get("model", 0.0))
        self.answers[f"{answer.status} by {answer.answerer}"] += 1
        for citation in answer.citations:
            article = desk.archive.article(citation.article_id)
            self.citations += 1
            self.displaced += (
                article is None or article.text[citation.start : citation.end] != citation.quote
            )
        for statement in answer.statements:
            quotes = [answer.by_id[key] for key in statement.quotes]
            articles = [desk.archive.article(quote.article_id) for quote in quotes]
            headers = [header(article) for article in articles if article]
            label = check(statement.text, [q.quote for q in quotes], headers=headers).label
            self.statements += 1
            self.failing += label != "verified"

    def report(self) -> None:
        """Print the rows."""
        print(f"answers: {dict(self.answers)}")
        print(f"statements shown {self.statements}, of them failing the check {self.failing} (0)")
        print(f"citations {self.citations}, of them with other offsets {self.displaced} (0)")
        print(
            f"all but the model, 95th percentile {p95(self.beside_model):.0f} ms (150)", flush=True
        )


def main() -> None:
    """Print the bars and what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=100, help="of RealTimeQA")
    parser.add_argument("--cases", type=int, default=100, help="of RGB, by quotes")
    parser.add_argument("--written", type=int, default=20, help="of these, by the model too")
    options = parser.parse_args()
    _beside()
    with _model() as model:
        settings = Settings(model=model, passages=PASSAGES, answer_tokens=100)
        print(
            f"\nRealTimeQA, {options.questions} questions of 2023, model {model} (bars in brackets)"
        )
        _realtimeqa(settings, options.questions)
        print(f"\nRGB, model {model}")
        cases = list(records("rgb/en_fact.jsonl.gz"))[: options.cases]
        _rgb(settings, "quotes", cases)
        _rgb(settings, "model", cases[: options.written])  # a minute each on two cores


@contextmanager
def _model() -> Iterator[str]:
    if named := os.environ.get("NEWSDESK_MODEL"):
        yield named
    else:
        with local_model.served() as url:
            yield url


def _beside() -> None:
    """What everything but the model takes: a scripted one repeats passages and invents besides."""
    scripted = ScriptedModel()
    with scripted.serving(), opened(REALTIMEQA) as archive:
        scripted.replies = [_repeated]
        desk, tally = Assistant(archive, Settings(model=scripted.url)), Tally()
        questions = realtimeqa("2023-07", "2024")[::8][:80]
        desk.ask(questions[0].text)
        for question in questions:
            tally.ask(desk, question)
    print(f"a scripted model, 12 passages, {len(questions)} questions of 2023 (bars in brackets)")
    tally.report()


def _repeated(messages: list[dict[str, str]]) -> str:
    passages = re.split(r"(?<=[.])\s", messages[1]["content"])
    told = [text for text in passages if 40 < len(text) < 200 and "---" not in text][:4]
    return " ".join([*told, "The company announced 41 plans.", "A spokesman called that false."])


def _realtimeqa(settings: Settings, count: int) -> None:
    questions = realtimeqa("2023-07", "2024")
    tally = Tally()
    with opened(REALTIMEQA) as archive:
        desk = Assistant(archive, settings)
        desk.ask(questions[0].text, answerer="quotes")  # opens what the first question would
        for question in questions[:: len(questions) // count][:count]:
            tally.ask(desk, question)
    tally.report()


def _rgb(settings: Settings, answerer: AnswererName, cases: Sequence[dict[str, Any]]) -> None:
    said: Counter[str] = Counter()
    for case in cases:
        noise = _asked(settings, answerer, case, case["negative"])
        wrong = _asked(settings, answerer, case, case["positive_wrong"])
        right = _asked(settings, answerer, case, case["positive"])
        planted = [one for one in wrong.statements if contained([case["fakeanswer"]], one.text)]
        said["noise rejected"] += noise.status == "abstained"
        said["right answer given"] += _gives(right, case["answer"])
        said["planted answer repeated"] += bool(planted)
        said["of these cited, dated and with its outlet"] += bool(planted) and all(
            wrong.by_id[key].published and wrong.by_id[key].outlet
            for one in planted
            for key in one.quotes
        )
    told = ", ".join(f"{name} {n}" for name, n in said.items())
    print(f"by {answerer}, {len(cases)} questions: {told}", flush=True)


def _gives(answer: Answer, expected: str | list[str]) -> bool:
    """A list may hold lists of spellings; any of them will do."""
    every = [expected] if isinstance(expected, str) else expected
    flat = [one for part in every for one in ([part] if isinstance(part, str) else part)]
    return any(contained(flat, statement.text) for statement in answer.statements)


def _asked(
    settings: Settings, answerer: AnswererName, case: dict[str, Any], passages: Sequence[str]
) -> Answer:
    """The answer of an archive that holds only these passages."""
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        Archive.open(Path(folder) / "archive", embedding=HashEmbeddings()) as archive,
    ):
        archive.add(
            Article(
                title=f"Report {number}",
                text=text,
                outlet=f"Outlet {number}",
                published=f"2021-01-{1 + number % 28:02}",
                url=f"https://example.org/{number}",
            )
            for number, text in enumerate(passages)
            if text.strip()
        )
        return Assistant(archive, settings).ask(case["query"], answerer=answerer)


if __name__ == "__main__":
    main()
