"""Which sentences of these passages prove a statement? The fewest that do, as exact spans."""

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations

from assistant.answerers.base import Quote
from assistant.orders import is_order
from assistant.support.checking import Check, Source, judged
from assistant.support.lexicon import is_content, kin
from assistant.support.reading import reading
from assistant.support.words import Word, each, read, stems
from index.hits import Hit
from index.passages import sentences
from index.records import StoredArticle

LeavesOut = Callable[[StoredArticle, int, int], bool]

MOST_SENTENCES = 3
_PROMISING, _TOGETHER = 6, 3
"""Sentences, by how much of the statement they cover, that are tried alone, and together."""
_TELLING = frozenset(each("that said says say told announced reported added stated confirmed"))
"""What stands before these says who tells it."""
_RANK = {"verified": 0, "partial": 1, "unsupported": 2}


@dataclass(frozen=True)
class _Line:
    """A stretch of an article that may prove something."""

    article: StoredArticle
    start: int
    end: int

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words; numbers stand as they are."""
        return stems(self.source.quote)

    @cached_property
    def source(self) -> Source:
        published = self.article.published
        return Source(
            self.article.text[self.start : self.end],
            read(self.article.outlet or ""),
            published.date() if published else None,
        )


class Prover:
    """Proves statements from these hits; their sentences are cut and read once."""

    def __init__(self, hits: Sequence[Hit], leaves_out: LeavesOut | None = None) -> None:
        """`leaves_out` says of a stretch of an article whether it must not prove anything."""
        self._lines = {
            _key_of(hit): [
                line
                for line in _cut(hit)
                if not (leaves_out and leaves_out(line.article, line.start, line.end))
            ]
            for hit in hits
        }

    def proved(self, statement: str, hits: Sequence[Hit]) -> tuple[Check, tuple[Quote, ...]]:
        """The verdict on a statement and the fewest sentences of some of the hits that verify it.

        One sentence, else two or three together. Where none do, the check of those that come
        nearest: they are the quotes of a partial statement; an unsupported one has none.
        """
        best = Check("unsupported", ("a quote",), 0.0)
        nearest: tuple[_Line, ...] = ()
        given = {(one.article.id, one.start): one for hit in hits for one in self._of(hit)}
        for lines in _attempts(statement, list(given.values())):
            joined = tuple(_joined(lines))
            check = _capped(judged(statement, [line.source for line in joined]), joined)
            if check.label == "verified" and (lent := _lent(statement, lines)):
                check = replace(check, label="partial", missing=(f"the number {lent}",))
            if not nearest or _key(check) < _key(best):
                best, nearest = check, joined
            if check.label == "verified":
                break
        shown = nearest if best.label != "unsupported" else ()
        return best, tuple(Quote(line.article, line.start, line.end) for line in shown)

    def _of(self, hit: Hit) -> list[_Line]:
        return self._lines[_key_of(hit)]


def proved(statement: str, hits: Sequence[Hit]) -> tuple[Check, tuple[Quote, ...]]:
    """The verdict on one statement, and its quotes: see `Prover.proved`."""
    return Prover(hits).proved(statement, hits)


def _key_of(hit: Hit) -> tuple[str, int, int]:
    return hit.article_id, hit.start, hit.end


def _capped(check: Check, lines: Sequence[_Line]) -> Check:
    """Denials and numbers of other languages are not read: their quotes prove nothing in full."""
    is_english = all((line.article.language or "en").lower().startswith("en") for line in lines)
    if is_english or check.label != "verified":
        return check
    return replace(check, label="partial", missing=("a quote in English",))


def _lent(statement: str, lines: Sequence[_Line]) -> str:
    """A number that sentences lend each other: none that has it says what the statement says of it.

    "Osk is frozen." and "It failed in 2021 and 2022." do not say that Osk was frozen in 2021.
    """
    if len(lines) == 1:
        return ""
    words = reading(statement).words
    for place, number in enumerate(words):
        having = [line for line in lines if number.low in line.stems] if number.is_number else []
        if having and not any(_says(line, words, place) for line in having):
            return number.text
    return ""


def _says(line: _Line, words: Sequence[Word], place: int) -> bool:
    """Whether a sentence has the words beside a number in its clause too, or what stands for them.

    The one before it, or the last where none is, tells what happened; the one behind, what is
    counted.
    """
    of = [
        (at, word)
        for at, word in enumerate(words)
        if word.clause == words[place].clause and is_content(word) and not word.is_capital
    ]
    told = max((at for at in range(place) if words[at].low in _TELLING), default=-1)
    before = [word for at, word in of if told < at < place]
    behind = [word for at, word in of if at > place]
    beside = [*before[-1:], *(behind[:1] if before else behind[-1:])]
    return all(not kin(word.stem).isdisjoint(line.stems) for word in beside)


def _key(check: Check) -> tuple[int, int, float]:
    return _RANK[check.label], len(check.missing), -check.score


def _cut(hit: Hit) -> Iterator[_Line]:
    """The sentences of a hit, in order; none that gives a machine orders."""
    for span in sentences(hit.text, hit.article.language):
        if not is_order(hit.text[span.start : span.end]):
            yield _Line(hit.article, hit.start + span.start, hit.start + span.end)


def _attempts(statement: str, lines: list[_Line]) -> Iterator[tuple[_Line, ...]]:
    """Single sentences, those that cover most first; then the best of them together."""
    words = reading(statement).words
    wanted = {word.stem for word in words if is_content(word) or word.is_number}
    worth = {id(line): _worth(line, wanted) for line in lines}
    ranked = sorted(lines, key=lambda line: -worth[id(line)])
    yield from ((line,) for line in ranked[:_PROMISING])
    # Sentences of two articles must not lend each other dates, figures or speakers.
    for count in range(2, MOST_SENTENCES + 1):
        for chosen in combinations(ranked[:_TOGETHER], count):
            if len({line.article.id for line in chosen}) == 1:
                yield chosen


def _worth(line: _Line, wanted: Set[str]) -> float:
    """How much of a statement a line covers, word by word, names and numbers included."""
    return len(wanted & line.stems) / (len(wanted) or 1)


def _joined(lines: Sequence[_Line]) -> Iterator[_Line]:
    """Sentences that follow each other become one stretch, so that words quoted over both stand."""
    held: _Line | None = None
    for line in sorted(lines, key=lambda line: (line.article.id, line.start)):
        if held and held.article is line.article:
            between = line.article.text[held.end : line.start]
            if not between.strip() and "\n" not in between:
                held = _Line(line.article, held.start, line.end)
                continue
        if held:
            yield held
        held = line
    if held:
        yield held
