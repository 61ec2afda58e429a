"""Putting a stream of characters and citations together into sentences.

A citation belongs to the sentence that it stands in or directly after; before a sentence only where
a line begins so. Of two doubtful readings the one without a break is taken: a statement that
holds a sentence too many can still be checked, half a sentence may say what nobody said.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from assistant.cleaning import FALSE_PREMISE, NOT_IN_PASSAGES, visible
from index import Hit

MAX_CHARS = 1_000
"""A longer sentence is given cut, without its citations: nothing can prove it."""

_STOP = re.compile(r"[.!?…。！？؟।։]+[\"'”’»)\]」』]*$")
_UNSPACED_STOP = re.compile(r"[。！？]+[\"'”’»)\]」』]*$")
"""No space follows these."""

_CONTINUING = frozenset(".,;:!?%…。，、！？)]}”’»」』-–—/")
"""What begins with one of these goes on with the sentence before."""

_TIGHT = frozenset(".,;:!?%…。，、！？)]}”’»」』")
_SHORTENED = re.compile(
    r"(?:[^\W\d_]\.)+[^\W\d_]?\.?"
    r"|(?:Mrs?|Ms|Dr|Prof|Sens?|Reps?|Gov|Gen|Lt|Col|Capt|Cpt|Sgt|Maj|Adm|Cmdr|Rev|Hon|Pres|Fr|St|Mt"
    r"|Ft|Jr|Sr|Inc|Co|Ltd|Corp|Bros|Dept|Nos?|Vol|Fig|Art|Sec|Ch|Av|Ave|Blvd|Rd|Mme|Mlle|Nr|Str"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun"
    r"|est|approx|ca|cf|vs|etc|al|pp|bzw|Mio|Mrd|гг|ул|им|млн|млрд|тыс|руб)\."
)
"""An initial, U.S., p.m., or an abbreviation that is written like this."""

_URL = re.compile(
    r"(?<![\w.+-])(?:[a-z][a-z0-9+.-]*://|www\.|(?:mailto|javascript|vbscript):(?=\S)|data:\w+/"
    r"|\w[\w-]*(?:\.[\w-]+)*\.[a-z]{2,}/(?=\w))(?:\([^\s()]*\)|\S)*?(?=[.,;:!?)\]}”’»\"']*(?:\s|$))"
    r"|\S*(?:://|www\.|(?:mailto|javascript|vbscript):(?=\S))\S*",
    re.I,
)
_GAP = re.compile(r"\s*\0(?=[.,;:!?)])|\0")
"""Where an address was."""

_LIVE = re.compile(r"<(?=[^\s\d=])")
_LABEL = re.compile(r"(?:(?:final|short|revised)\s+)?(?:answer|response|assistant)\s*:\s*", re.I)
_LIST_OF_SOURCES = re.compile(r"(?:sources?|references?|citations?|footnotes?)\s*:?", re.I)
_EMPTY = re.compile(r"\s*(?:\(\s*[,;]*\s*\)|\[\s*[,;]*\s*\])")
_AROUND_TOKEN = ".,;:!?\"'()[]“”‘’"
_MAX_LAST = 40
_REFUSAL = re.compile(rf"(?<!\w){NOT_IN_PASSAGES}(?!\w)")
_PREMISE = re.compile(rf"(?<!\w){FALSE_PREMISE}(?!\w):?")
_WRAPPING = " \t,;:-–—|"


@dataclass(frozen=True)
class Cited:
    """One sentence of a model, without its marks."""

    text: str
    hits: tuple[Hit, ...]
    """What it cites, in order, each once; empty where it cites nothing that it was given."""


class Sentences:
    """Cuts into sentences what it is told; an id that is `known` cites even without brackets."""

    def __init__(self, known: Mapping[str, Hit]) -> None:
        self._known = known
        self._done: list[Cited] = []
        self._word: list[str] = []
        self._spaced = False
        """Whether white space came since the last word."""
        self._leading = False
        """Whether the citations of this line stand before their sentences."""
        self.drop()

    def done(self) -> list[Cited]:
        """The sentences that are complete since the last call."""
        done, self._done = self._done, []
        return done

    def char(self, char: str) -> None:
        """The next character of the text."""
        if char == "\n":
            self._end_word()
            self._break()
        elif char.isspace():
            self._end_word()
            self._spaced = True
        else:
            if not self._word:
                self._begin_word(char)
            if len(self._word) <= MAX_CHARS:
                self._word.append(char)
            if char in "。！？" or (char in _TIGHT and self._follows_unspaced_stop()):
                self._end_word()

    def cite(self, hits: Iterable[Hit]) -> None:
        """The next citations; none where a mark means nothing here."""
        self._end_word()
        self._cite(hits)

    def _cite(self, hits: Iterable[Hit]) -> None:
        self._marked = True
        if not self._text:
            self._leading = True
        waits = self._broken or (self._leading and self._stops)
        (self._between if waits else self._hits).update(_keyed(hits))

    def drop(self) -> None:
        """Forget the sentence that is not complete, and what was said before it."""
        self._word.clear()
        self.refused = False
        self.false_premise = False
        self._is_over = False
        """Whether a list of sources began: what follows are titles, not statements."""
        self._start()

    def finish(self, *, cut: bool) -> None:
        """Complete the last sentence, or drop it where it was cut off."""
        self._end_word()
        self._hits |= self._between
        if not cut:
            self._emit()
        self._start()

    def _start(self) -> None:
        self._text = ""
        self._last = ""
        """The last word, or its end."""
        self._hits: dict[tuple[str, int], Hit] = {}
        self._between: dict[tuple[str, int], Hit] = {}
        """Citations that come after a sentence and may be of the next one."""
        self._broken = False
        self._marked = False
        """Whether a citation came since the last word."""
        self._is_refusal = False
        self._is_overlong = False

    def _begin_word(self, char: str) -> None:
        if self._text and (self._broken or self._ends_before(char)):
            hits, broken = self._between, self._broken
            self._emit()
            self._hits = hits
            self._leading = bool(hits) if broken else self._leading
        else:
            self._hits |= self._between
            self._between = {}

    def _follows_unspaced_stop(self) -> bool:
        return len(self._word) == 1 and bool(_UNSPACED_STOP.search(self._last))

    def _break(self) -> None:
        """A line break ends a sentence; citations before it on their own line are of that one."""
        if self._text:
            self._hits |= self._between
            self._between = {}
            self._broken = True
        self._spaced = True

    def _ends_before(self, char: str) -> bool:
        if not self._stops or char in _CONTINUING:
            return False
        if char.islower():
            return self._marked and not self._is_shortened
        return self._marked or not self._is_shortened

    @property
    def _stops(self) -> bool:
        return bool(_STOP.search(self._last))

    @property
    def _is_shortened(self) -> bool:
        """Whether the last word is an abbreviation or an initial: its stop may end nothing."""
        return bool(_SHORTENED.fullmatch(self._last.lstrip("(\"'“‘«[")))

    def _end_word(self) -> None:
        word = visible("".join(self._word))
        self._word.clear()
        if not (word := self._without_token(self._without_id(word))):
            return
        gap = " " if self._needs_space(word) else ""
        self._spaced = False
        self._marked = self._marked and not any(map(str.isalnum, word))
        self._last = (self._last * (not gap) + word)[-_MAX_LAST:]
        if not self._is_overlong:
            self._text += gap + word
            self._is_overlong = len(self._text) > MAX_CHARS
            self._text = self._text[:MAX_CHARS]

    def _without_token(self, word: str) -> str:
        """A word as a reader may see it; the token of a refusal goes with its whole sentence."""
        self._is_refusal |= bool(_REFUSAL.search(word))
        self.false_premise |= bool(_PREMISE.search(word))
        return _PREMISE.sub("", word)

    def _without_id(self, word: str) -> str:
        """What is left of a word that is an id: the stop behind it."""
        bare = word.strip(_AROUND_TOKEN)
        if not (hit := self._known.get(bare.casefold())):
            return word
        self._cite([hit])
        return word[word.index(bare) + len(bare) :].lstrip(")”\"'")

    def _needs_space(self, word: str) -> bool:
        return bool(self._text) and (self._spaced or self._marked) and word[0] not in _TIGHT

    def _emit(self) -> None:
        self.refused |= self._is_refusal
        text = _tidy(self._text)
        self._is_over |= bool(_LIST_OF_SOURCES.fullmatch(text))
        if not (self._is_over or self._is_refusal) and any(map(str.isalnum, text)):
            self._done.append(
                Cited(f"{text} …", ())
                if self._is_overlong
                else Cited(text, tuple(self._hits.values()))
            )
        self._start()


def _tidy(text: str) -> str:
    """A sentence without addresses, labels and what its marks left behind."""
    text = _GAP.sub("", _URL.sub("\0", text))
    text = _LABEL.sub("", _EMPTY.sub("", text), count=1)
    text = " ".join(text.split()).lstrip(_WRAPPING).rstrip(" \t|")
    return _LIVE.sub("", text).replace("](", "] (")


def _keyed(hits: Iterable[Hit]) -> Iterator[tuple[tuple[str, int], Hit]]:
    return (((hit.article_id, hit.start), hit) for hit in hits)
