"""Questions and outcomes made by hand."""

from assistant.evaluation.outcomes import CitedQuote, Outcome, RankedPassage, SaidStatement
from assistant.evaluation.questions import EvalQuestion
from index.article import article_id


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
