"""What a conversation remembers of its last turn: little enough to be carried along for ever."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from itertools import takewhile
from textwrap import shorten

from assistant.answer import Answer, Citation, Figure
from assistant.values_text import newest_first, value_text

MAX_REMEMBERED = 600
"""Characters of an answer that a later question may lean on."""
MAX_PROOFS = 3
_MAX_VALUE = 60
_MAX_VOICE = 160
LEADS = ("According to whom", "As of when", "Since when", "Why", "Why not", "How", "Who", "Where")
"""What may stand before a question that is asked again for another thing: "As of when: …"."""
_LED = re.compile(rf"^(?:{'|'.join(LEADS)}|When|How many|How much|By whom): (?P<question>\S.*)$")


@dataclass(frozen=True)
class Proof:
    """Where a quote stands that proved an answer, and who said it."""

    article_id: str
    start: int
    end: int
    quote: str
    voice: str = ""
    """As the article names who said it; empty where nobody is known."""


@dataclass(frozen=True)
class Turn:
    """A question that stands alone, and what was answered."""

    question: str
    answer: str = ""
    as_of: datetime | None = None
    """The day from which the archive was seen; None for all of it."""
    value: str = ""
    """The value that was told, in words; empty where there was none, or several."""
    day: date | None = None
    """The day of which it is true."""
    begun: date | None = None
    """The earliest day since which it was told so."""
    proofs: tuple[Proof, ...] = ()

    @classmethod
    def of(cls, answer: Answer) -> "Turn":
        """The turn that an answer ends."""
        said = " ".join(statement.text for statement in answer.statements)
        cited = _cited(answer)
        lead = _lead(answer, cited)
        day = (lead and lead.date) or (cited[0].published if cited and not lead else None)
        begun = _begun(lead, answer) if lead else day
        return cls(
            unled(answer.standalone_question),
            shorten(said, MAX_REMEMBERED, placeholder=" …"),
            answer.as_of,
            value=value_text(lead)[:_MAX_VALUE] if lead else "",
            day=day.date() if day else None,
            begun=begun.date() if begun else None,
            proofs=tuple(_proof(one, answer) for one in cited[:MAX_PROOFS]),
        )

    def seen(self, as_of: datetime | None) -> "Turn":
        """The turn as it may be told on a day: without an answer that may know of a later one."""
        is_known = as_of is None or (self.as_of is not None and self.as_of <= as_of)
        return self if is_known else Turn(self.question, as_of=self.as_of)


def unled(question: str) -> str:
    """A question without "As of when: " and the like: it is what a later question goes on from."""
    if not (led := _LED.match(question)):
        return question
    asked = led["question"]
    return f"{asked[:1].upper()}{asked[1:]}"


def _cited(answer: Answer) -> list[Citation]:
    """The quotes that prove an answer, or that contradict what a question takes for granted."""
    by_id = answer.by_id
    keys = dict.fromkeys(key for statement in answer.statements for key in statement.quotes)
    refuted = answer.abstention and answer.abstention.reason == "false_premise"
    near = answer.abstention.nearest if answer.abstention and refuted else ()
    return [
        *(by_id[key] for key in keys if key in by_id),
        *(one for one in answer.citations if one.number in near),
    ]


def _lead(answer: Answer, cited: list[Citation]) -> Figure | None:
    """The value that leads an answer, unless it is disputed."""
    if not cited or any(figure.state == "disputed" for figure in answer.figures):
        return None
    return next((one for one in answer.figures if one.quote == cited[0].id), None)


def _begun(lead: Figure, answer: Answer) -> datetime | None:
    """The first day of the unbroken run of reports that tell the same value as the lead."""
    older = [one for one in newest_first(answer.figures) if one.date and lead.date]
    until = [one for one in older if one.date and lead.date and one.date <= lead.date]
    same = takewhile(lambda one: one.value == lead.value, until)
    return min((one.date for one in same if one.date), default=lead.date)


def _proof(citation: Citation, answer: Answer) -> Proof:
    voices = (one.attribution for one in answer.figures if one.quote == citation.id)
    voice = " and ".join(dict.fromkeys(filter(None, voices)))[:_MAX_VOICE]
    return Proof(citation.article_id, citation.start, citation.end, citation.quote, voice)
