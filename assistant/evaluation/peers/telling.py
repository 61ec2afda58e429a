"""What a peer found and said, as an outcome has it."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING, Any

from assistant.evaluation.outcomes import CitedQuote, RankedPassage, SaidStatement, is_later
from assistant.evaluation.questions import EvalQuestion
from index.passages import sentences

if TYPE_CHECKING:
    from llama_index.core.schema import NodeWithScore

_SOURCE = re.compile(r"\ASource \d+:\n")
_MARK = re.compile(r"\s*\[((?:\d+)(?:\s*,\s*\d+)*)\]")
_NOT = r"(?:do|does|did|is|are|was|were|can)(?:not| not|n['’]t)"
_REFUSAL = re.compile(
    r"\A(?:empty response\b|(?:i['’]m |i am )?sorry\b|i (?:do not|don['’]t|cannot|can['’]t) |"
    r"(?:none|neither) of the (?:provided |given )?(?:sources|passages|documents)\b|"
    r"(?:unfortunately, )?(?:the|these|this) (?:provided |given |available )*"
    rf"(?:sources?|passages?|contexts?|texts?|articles?|information|documents?)\b[^.]{{0,60}}?{_NOT}|"
    r"(?:unfortunately, )?there is no (?:mention|information|answer)\b|"
    rf"[^.]{{0,80}}\b{_NOT} (?:mentioned|provided|given|specified|stated) in (?:the|any|these) "
    r"(?:provided |given )?(?:sources?|passages?|context|texts?|information)\b)",
    re.IGNORECASE,
)
"""How an answer begins that is none: engines that do not abstain say so in words."""


def answered(
    text: str, sources: "Sequence[NodeWithScore]", question: EvalQuestion, cites: bool
) -> dict[str, Any]:
    """An answer in sentences, each with the sources that its marks name."""
    said = text.strip()
    if not said or _REFUSAL.match(said):
        return {"status": "abstained", "text": said}
    statements = tuple(_statements(said, len(sources) if cites else 0))
    used = sorted(set(chain.from_iterable(one.citations for one in statements)))
    places = {source: place for place, source in enumerate(used)}
    return {
        "status": "answered",
        "text": said,
        "statements": tuple(
            one.model_copy(update={"citations": tuple(places[source] for source in one.citations)})
            for one in statements
        ),
        "citations": tuple(_quote(sources[source], question.asked) for source in used),
    }


def _statements(said: str, count: int) -> Iterator[SaidStatement]:
    """Sentences without their marks; a mark of a source that is none is dropped."""
    for start, end in sentences(said):
        sentence = said[start:end]
        numbers = (int(one) for mark in _MARK.findall(sentence) for one in mark.split(","))
        places = dict.fromkeys(number - 1 for number in numbers if 1 <= number <= count)
        if bare := _MARK.sub("", sentence).strip():
            yield SaidStatement(text=bare, citations=tuple(places))


def passage_of(one: "NodeWithScore", asked: datetime | None) -> RankedPassage:
    return RankedPassage(
        **_told(one, asked),
        start=one.node.metadata["start"],
        end=one.node.metadata["end"],
        text=one.node.get_content(),
        score=one.score,
    )


def _quote(one: "NodeWithScore", asked: datetime | None) -> CitedQuote:
    """A source as the engine shows it; it has lost where in the article it stands."""
    return CitedQuote(**_told(one, asked), quote=_SOURCE.sub("", one.node.get_content()).strip())


def _told(one: "NodeWithScore", asked: datetime | None) -> dict[str, Any]:
    about = one.node.metadata
    published = datetime.fromisoformat(about["published"]) if about["published"] else None
    return {
        "article_id": about["article_id"],
        "url": about["url"] or None,
        "title": about["title"],
        "outlet": about["outlet"] or None,
        "published": published,
        "leaked": is_later(published, asked) or bool(asked and about["known"] > asked.timestamp()),
    }
