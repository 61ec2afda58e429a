"""The measures of a sentence against a question, and the order of the sentences of hits."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from index.caseless import caseless, folded
from index.hits import Hit
from index.passages import Span, sentences
from index.ranking.asked import Asked, Wanted
from index.ranking.marks import Held, Marks, Mask
from index.ranking.votes import votes

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

QUESTION = ("terms in question", "kind of answer", "rarest term", "wants newest")
PASSAGE = (
    "passage score",
    "passage rank",
    "behind the best",
    "days away",
    "passage coverage",
    "title coverage",
)
WORDS = (
    "coverage",
    "coverage with title",
    "coverage with the one before",
    "coverage with the one after",
    "share of terms",
    "rare terms",
    "names found",
    "numbers found",
    "pairs",
    "repeated terms",
    "similarity",
)
SHAPE = (
    "terms",
    "words",
    "place in passage",
    "first of article",
    "ends as a sentence",
    "quotation",
    "asks",
    "date",
    "amount",
    "number in words",
)
FRESH = (
    "new names",
    "new numbers",
    "share of new words",
    "full names",
    "best vote",
    "second vote",
    "all votes",
    "mean vote",
)
SENTENCE_MEASURES = (*QUESTION, *PASSAGE, *WORDS, *SHAPE, *FRESH)

_STOPS = tuple(".!?…։。！？؟।")
_CLOSING = "'\"’”»›)]"
_QUOTATION = frozenset('"“”«»')
_DATE = caseless(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\d\d|today|yesterday|"
    r"(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)"
)
_MAY_BE_DATED = re.compile(r"\d|day")
_AMOUNT = re.compile(r"[$€£%]|\bper cent\b")
_WORD = re.compile(r"\w+")
_AMOUNT_WORDS = frozenset(("percent", "million", "billion", "thousand"))
_NUMBER_WORDS = frozenset(
    _WORD.findall(
        "one two three four five six seven eight nine ten eleven twelve dozen dozens hundred "
        "hundreds thousand thousands million millions billion billions half twice"
    )
)
_FULL_NAME = re.compile(r"\b[^\W\d_a-z][\w’'-]+ (?:[^\W\d_a-z]\. )?[^\W\d_a-z][\w’'-]+")

Idf = Callable[[Sequence[str]], Mapping[str, float]]
Among = Callable[[Hit], bool]
Similarity = Callable[[str, Sequence[str]], "NDArray[np.float32]"]
"""Cosines of a question with texts."""


@dataclass(frozen=True)
class Judged:
    """A hit, read with a question in mind."""

    hit: Hit
    wanted: Wanted
    """The question's words in the language of this article."""
    held: Held
    """What the passage holds of them."""
    title: Held
    """What the headline holds of them."""

    @property
    def found_in_title(self) -> Mask:
        """The question's terms that the headline has."""
        return self.title.marks.found


@dataclass(frozen=True)
class Piece:
    """A sentence of the hit at this place: its span in the passage's text."""

    hit: int
    span: Span
    text: str


def pieces_of(hits: Sequence[Hit], among: Among = bool) -> list[Piece]:
    """The sentences of the hits that are `among` those wanted, in order."""
    return [
        Piece(place, span, hit.text[span.start : span.end])
        for place, hit in enumerate(hits)
        if among(hit)
        for span in sentences(hit.text, hit.article.language)
    ]


def sentence_measures(
    asked: Asked,
    hits: Sequence[Judged],
    pieces: Sequence[Piece],
    held: Sequence[Held],
    idf: Idf,
    similarity: Similarity,
) -> "NDArray[np.float32]":
    """Shape (pieces, len(SENTENCE_MEASURES)), in the order of the pieces; `held` is of each."""
    import numpy as np

    if not pieces:
        return np.zeros((0, len(SENTENCE_MEASURES)), dtype=np.float32)
    worth = votes([(one.hit.article.seq, one.held.fresh) for one in hits], idf)
    marks = [own.marks for own in held]
    near = similarity(asked.text, [piece.text for piece in pieces]).tolist()
    behind = [_passage(hits, place) for place in range(len(hits))]
    asking = _question(asked)
    rows = [
        (
            *asking,
            *behind[piece.hit],
            *_words(hits[piece.hit], _neighbours(pieces, marks, place), near[place]),
            *_shape(hits[piece.hit].hit, piece, held[place].size),
            *_fresh(piece.text, held[place].fresh, worth),
        )
        for place, piece in enumerate(pieces)
    ]
    return np.array(rows, dtype=np.float32)


def _question(asked: Asked) -> tuple[float, ...]:
    wanted = asked.wanted_in(None)
    rarest = max(wanted.idf.values(), default=0.0)
    return (len(wanted.idf), asked.kind, rarest, float(asked.wants_newest))


def _passage(hits: Sequence[Judged], place: int) -> tuple[float, ...]:
    one, wanted = hits[place], hits[place].wanted
    return (
        one.hit.score,
        place,
        hits[0].hit.score - one.hit.score,
        one.hit.signals.days_away,
        wanted.coverage(one.held.marks.found | one.found_in_title),
        wanted.coverage(one.found_in_title),
    )


Neighbours = tuple[Marks, Marks, Marks]


def _neighbours(pieces: Sequence[Piece], marks: Sequence[Marks], place: int) -> Neighbours:
    """The terms of the sentence before, of this one, and of the one after, in the same passage."""

    def at(other: int) -> Marks:
        inside = 0 <= other < len(pieces) and pieces[other].hit == pieces[place].hit
        return marks[other] if inside else Marks()

    return at(place - 1), marks[place], at(place + 1)


def _words(judged: Judged, neighbours: Neighbours, near: float) -> tuple[float, ...]:
    before, own, after = neighbours
    wanted, found = judged.wanted, own.found
    return (
        wanted.coverage(found),
        wanted.coverage(found | judged.found_in_title),
        wanted.coverage(found | before.found),
        wanted.coverage(found | after.found),
        found.bit_count() / max(1, len(wanted.idf)),
        (wanted.rarest & found).bit_count(),
        (wanted.names & found).bit_count() / max(1, wanted.names.bit_count()),
        (wanted.numbers & found).bit_count() / max(1, wanted.numbers.bit_count()),
        wanted.paired(own),
        wanted.repeated(own),
        near,
    )


def _shape(hit: Hit, piece: Piece, terms: int) -> tuple[float, ...]:
    text = piece.text
    lowered = text.lower()
    end = text.rstrip()
    words = set(_WORD.findall(lowered))
    return (
        min(60, terms),
        min(80, len(text.split())),
        round(piece.span.start / max(1, len(hit.text)), 1),
        float(hit.start + piece.span.start == 0),
        float(end.rstrip(_CLOSING).endswith(_STOPS)),
        float(not _QUOTATION.isdisjoint(text)),
        float(end.endswith("?")),
        float(bool(_MAY_BE_DATED.search(lowered) and _DATE.search(folded(text)))),
        float(not words.isdisjoint(_AMOUNT_WORDS) or bool(_AMOUNT.search(lowered))),
        float(not words.isdisjoint(_NUMBER_WORDS)),
    )


def _fresh(text: str, fresh: frozenset[str], worth: Mapping[str, float]) -> tuple[float, ...]:
    numbers = len([word for word in fresh if word[0].isdigit()])
    got = sorted((worth.get(word, 0.0) for word in fresh), reverse=True)
    return (
        len(fresh) - numbers,
        numbers,
        round(len(fresh) / max(1, len(text.split())), 2),
        len(_FULL_NAME.findall(text)),
        got[0] if got else 0.0,
        got[1] if len(got) > 1 else 0.0,
        sum(got),
        sum(got) / max(1, len(got)),
    )
