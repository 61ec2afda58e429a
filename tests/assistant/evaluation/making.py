"""Questions and outcomes made by hand."""

from collections.abc import Sequence
from pathlib import Path

from assistant.evaluation import evaluate
from assistant.evaluation.outcomes import CitedQuote, Outcome, RankedPassage, SaidStatement
from assistant.evaluation.questions import EvalQuestion, QuestionSet
from assistant.evaluation.runs import Run
from index.article import article_id

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)> ](javascript:alert(3)) `*_|"
HOLT = "Mira Holt ran the ferry."


def question(**fields: object) -> EvalQuestion:
    """A question about a ferry."""
    return EvalQuestion(**({"id": "1", "question": "Who ran the ferry?"} | fields))  # type: ignore[arg-type]


def outcome(*said: str, **fields: object) -> Outcome:
    """An answer of these statements, each with a citation of its own words."""
    values: dict[str, object] = {
        "question_id": "1",
        "status": "answered" if said else "abstained",
        "statements": tuple(
            SaidStatement(text=text, support="verified", citations=(place,))
            for place, text in enumerate(said)
        ),
        "citations": tuple(quote(text) for text in said),
    }
    return Outcome.model_validate(values | fields)


def quote(text: str, url: str = "https://outlet.example/a", **fields: object) -> CitedQuote:
    """A quote of the article at an address."""
    return CitedQuote.model_validate(
        {"article_id": article_id(url), "url": url, "quote": text} | fields
    )


def passage(text: str, url: str = "https://outlet.example/a", **fields: object) -> RankedPassage:
    """A passage of the article at an address."""
    return RankedPassage.model_validate(
        {"article_id": article_id(url), "url": url, "text": text} | fields
    )


def made(
    folder: Path,
    name: str,
    rights: Sequence[bool],
    text: str = "It sank.",
    *,
    again: bool = False,
) -> Run:
    """A run of questions of which these are right, the surer and the slower the later."""
    asked = tuple(
        EvalQuestion(
            id=str(number),
            question=f"Who ran ferry {number}? {text if text == HOSTILE else ''}".strip(),
            answers=("Mira Holt",),
            evidence_urls=("javascript:alert(4)",) if text == HOSTILE else (),
        )
        for number in range(len(rights))
    )

    def answers(one: EvalQuestion) -> Outcome:
        number = int(one.id)
        return outcome(
            HOLT if rights[number] else text,
            question_id=one.id,
            confidence=number / 10,
            passages=(passage(text, title=text, outlet=text),),
            timings_ms={"total": 10.0 + number},
        )

    questions = QuestionSet("ferries", asked, "made here", "jsonl")
    return evaluate(
        questions, answers, answerer="made", name=name, runs=folder, workers=1, again=again
    )
