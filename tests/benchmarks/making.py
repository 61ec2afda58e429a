"""Answers made by hand, and questions about a fictional story with their gold."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from assistant.answer import (
    Abstention,
    AbstentionReason,
    Answer,
    ArchiveSummary,
    ArticleLine,
    Citation,
    Figure,
    FigureState,
    Statement,
    citation_id,
)
from tests.timelines.ledger import Side
from tests.timelines.questions import Kind, Question

URL = "https://post.example/captives"


def moment(day: str) -> datetime:
    """Noon of a day."""
    return datetime.fromisoformat(f"{day}T12:00:00").replace(tzinfo=UTC)


@dataclass(frozen=True)
class Line:
    """A statement with the quote that proves it, and the figures that stand on the quote."""

    text: str
    quote: str = "The ministry said that 23 captives remain."
    url: str = URL
    day: str = "2024-05-12"
    title: str = "Captives"
    figures: tuple[dict[str, Any], ...] = ()
    corrected: bool = False
    correction: str | None = None

    def citation(self, number: int) -> Citation:
        """The citation of the quote."""
        return Citation(
            number=number,
            id=self.id,
            article_id=self.url,
            url=self.url,
            deep_link=None,
            title=self.title,
            outlet="Sample Post",
            authors=(),
            published=moment(self.day),
            quote=self.quote,
            start=0,
            end=len(self.quote),
            corrected=self.corrected,
            correction=self.correction,
            group_size=1,
        )

    @property
    def id(self) -> str:
        """Of the citation."""
        return citation_id(self.url, 0, len(self.quote), self.quote)


def said(
    value: float | str,
    day: str | None = "2024-05-12",
    *,
    voice: str | None = "the ministry",
    state: FigureState = "current",
) -> dict[str, Any]:
    """A figure, but for what it stands on."""
    date = datetime.fromisoformat(day).replace(tzinfo=UTC) if day else None
    return {
        **{"label": "captives", "value": value, "unit": None, "date": date, "attribution": voice},
        **{"outlet": "Sample Post", "state": state},
    }


def answer(
    *lines: Line,
    as_of: str | None = None,
    reason: AbstentionReason | None = None,
    articles: Sequence[ArticleLine] = (),
    newest: str = "2024-05-12",
    count: int = 1,
) -> Answer:
    """An answer of these lines, or a refusal that shows them."""
    numbered = list(enumerate(lines, 1))
    status: Literal["answered", "abstained"] = "abstained" if reason else "answered"
    statements = tuple(
        Statement(text=line.text, support="verified", citations=(number,), quotes=(line.id,))
        for number, line in numbered
    )
    nearest = tuple(number for number, _ in numbered)
    return Answer(
        id="1",
        question="How many?",
        standalone_question="How many?",
        status=status,
        text=" ".join(line.text for line in lines),
        as_of=datetime.fromisoformat(f"{as_of}T23:59:59+00:00") if as_of else None,
        statements=() if reason else statements,
        citations=tuple(line.citation(number) for number, line in numbered),
        figures=tuple(
            Figure(**figure, citation=number, quote=line.id)
            for number, line in numbered
            for figure in line.figures
        ),
        abstention=Abstention(reason=reason, message="No.", nearest=nearest) if reason else None,
        articles=tuple(articles),
        archive=ArchiveSummary(articles=count, oldest=None, newest=moment(newest), last_added=None),
        answerer="quotes",
        settings_hash="",
        timings_ms={},
    )


def side(
    value: float | str,
    *,
    words: Sequence[str] = (),
    days: Sequence[str] = ("2024-05-12",),
    voices: tuple[str, ...] | None = ("ministry",),
    url: str = URL,
) -> Side:
    """What a voice stands by."""
    own = tuple(words) or (f"{value:g}" if isinstance(value, float) else value,)
    return Side(value, own, None, days[0], tuple(days), voices, ("Sample Post",), (url,))


def asked(kind: Kind, *accepted: Side, fact: Any = "count", **gold: Any) -> Question:
    """A question of a kind."""
    values = {one.value for one in accepted}
    return Question(
        **{"id": "1", "story": "captives-1", "topic": "captives", "fact": fact, "kind": kind},
        **{"text": "How many?", "as_of": None, "accepted": accepted} | gold,
        disputed=len(values) > 1,
    )
