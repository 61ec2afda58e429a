"""The words of a passage with their offsets, in sentences, each quotation as one piece.

Untrusted text comes in, so every pattern is linear and nothing here raises.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.support.words import each

_TOKEN = re.compile(
    r"\n+"
    r"|\d+(?:[.,:]\d+)*(?:-[^\W\d_]+)*"  # 1,189,000 and 27-member
    r"|[^\W\d_](?:[^\W_]|[\u0300-\u036f])*(?:['’.&-](?:[^\W_]|[\u0300-\u036f])+)*"
    # Baku, U.S, O'Brien, ministry's, Nagorno-Karabakh
    r"|[.!?,;:()\[\]—–\"“”‘’]"
)
_SPLIT = frozenset(each("mr mrs ms dr st gen col sgt lt capt gov sen rep prof jr sr vs no inc maj"))
"""Short forms whose stop ends no sentence."""
_SHORTEST_SPEECH = 4
"""Words of a quotation from which on it is speech, and no name in quotation marks."""
_LONGEST_SPEECH = 500
"""Tokens of a quotation that are looked through for its end: it bounds the time."""
_CLOSERS = {"“": "”", "‘": "’", '"': '"'}
_SAYING = frozenset(each("said says asked asks told wrote added"))

QUOTED = "“”"
"""The text of a token that stands for a whole quotation."""


class Token(NamedTuple):
    """A word, number, sign or whole quotation; `text[start:end]` is as written."""

    start: int
    end: int
    text: str
    low: str
    """Folded, without a possessive."""
    owner: bool = False
    """It had a possessive: "Baku's"."""

    @property
    def is_word(self) -> bool:
        """Whether it is written in letters."""
        return self.text[:1].isalpha()

    @property
    def is_number(self) -> bool:
        """Whether it begins with a digit."""
        return self.text[:1].isdigit()

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


_ACRONYM = re.compile(r"\((?=[^)]*[A-Z][^)]*[A-Z])[A-Za-z.&-]{2,10}\)")
"""The short form of the name before it, which parts no speaker from the verb: "the union (NTU)"."""


def tokens(text: str) -> list[Token]:
    """Every token of a text, quotation marks and line breaks among them."""
    plain = _ACRONYM.sub(lambda found: " " * len(found[0]), text) if "(" in text else text
    return [_token(match.start(), match.group()) for match in _TOKEN.finditer(plain)]


def sentences(text: str) -> list[list[Token]]:
    """The sentences of a text; a quotation belongs to the sentence that tells who speaks."""
    found: list[list[Token]] = [[]]
    pieces = list(_pieces(text, tokens(text)))
    for place, piece in enumerate(pieces):
        if piece.low == "\n":
            found.append([])
            continue
        ends = _ends(text, pieces, place)
        if ends or piece.text != ".":
            found[-1].append(piece)
        if ends:
            found.append([])
    return [one for one in found if one]


def _token(start: int, written: str) -> Token:
    end = start + len(written)
    if written.startswith("\n"):
        return Token(start, end, written, "\n")
    owner = written[-2:] in ("'s", "’s", "’S", "'S") and len(written) > 2
    return Token(start, end, written, written[: -2 if owner else None].casefold(), owner)


def _pieces(text: str, every: Sequence[Token]) -> Iterator[Token]:
    """The tokens, with each speech in quotation marks as one."""
    place = 0
    while place < len(every):
        end = _closing(text, every, place)
        if end is None:
            yield every[place]
            place += 1
            continue
        inside = every[place + 1 : end]
        last = every[min(end, len(every) - 1)]
        if len(inside) >= _SHORTEST_SPEECH or (inside and inside[-1].text in ",.!?"):
            yield Token(every[place].start, last.end, text[every[place].start : last.end], QUOTED)
        else:
            yield from (one for one in inside if one.is_word or one.is_number)
        place = end + 1


def _closing(text: str, every: Sequence[Token], place: int) -> int | None:
    """Where the quotation that opens here closes, at the latest at the end of its paragraph."""
    mark = every[place].text
    if mark not in _CLOSERS or (mark == "‘" and not text[every[place].end :][:1].strip()):
        return None
    closer = _CLOSERS[mark]
    end = min(len(every), place + _LONGEST_SPEECH)
    for other in range(place + 1, end):
        if every[other].low == "\n":
            return other - 1 if mark == "“" else None
        if every[other].text == closer:
            return other
    return end if mark == "“" else None


def _ends(text: str, pieces: Sequence[Token], place: int) -> bool:
    """Whether a sentence ends with this token."""
    piece = pieces[place]
    after = pieces[place + 1] if place + 1 < len(pieces) else None
    if after is None or after.low == "\n":
        return True
    if piece.low == QUOTED:
        last = piece.text.rstrip('”’"')[-1:]
        tagged = any(one.low in _SAYING for one in pieces[place + 1 : place + 4])
        return last in ".!?…" and _begins(after) and not (tagged and last != ".")
    if piece.text not in ".!?" or not _begins(after):
        return False
    before = pieces[place - 1] if place else None
    if piece.text != "." or before is None or text[piece.end : after.start].strip(" \t"):
        return True
    is_short = before.low in _SPLIT or len(before.low) == 1 or "." in before.low
    return not (is_short and before.end == piece.start and before.is_word)


def _begins(token: Token) -> bool:
    return token.is_capital or token.is_number or token.low == QUOTED
