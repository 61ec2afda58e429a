"""Passages as a model is given them: each under its id and its header, between clear boundaries."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from assistant.cleaning import harmless, harmless_line
from index import Hit
from index.heading import header

_LETTERS = "abcdefghkmnprtuvwxyz"
_DIGITS = "23456789"
"""Without what looks like something else: i, j, l, o, q, s, 0, 1."""

_PAIRS = 2
"""An id has so many letters, each with a digit: k7m2. Another pair is added while it is taken."""


@dataclass(frozen=True)
class Shown:
    """What a model is given of the hits, best first."""

    text: str
    by_id: Mapping[str, Hit]
    """In the order of the text; what did not fit is not here."""


def shown(hits: Sequence[Hit], *, budget: int, count: Callable[[str], int]) -> Shown:
    """The first hits that fit into a budget of tokens; `count` estimates those of a text.

    A passage is shown whole or not at all, and none goes before a better one: where even the best
    does not fit, nothing is shown.
    """
    by_id: dict[str, Hit] = {}
    blocks: list[str] = []
    for name, hit in _named(hits).items():
        block = _block(name, hit)
        budget -= count(block + "\n\n")
        if budget < 0:
            break
        by_id[name] = hit
        blocks.append(block)
    return Shown("\n\n".join(blocks), by_id)


def _block(name: str, hit: Hit) -> str:
    """`--- passage [k7m2] ---`, the header, the text, `--- end ---`."""
    return f"--- passage [{name}] ---\n{_header(hit)}\n{harmless(hit.text)}\n--- end ---"


def _header(hit: Hit) -> str:
    """Title, outlet and date; a dot inside of one could forge the next."""
    fields = {
        field: harmless_line(value).replace("·", "-")
        for field, value in (("title", hit.title), ("outlet", hit.outlet))
        if value
    }
    return header(hit.article.model_copy(update=fields))


def _named(hits: Sequence[Hit]) -> dict[str, Hit]:
    """Each passage once, under its id."""
    named: dict[str, Hit] = {}
    for digest, hit in {_digest(hit): hit for hit in hits}.items():
        pairs = _PAIRS
        while (name := _id(digest, pairs)) in named:
            pairs += 1
        named[name] = hit
    return named


def _digest(hit: Hit) -> bytes:
    key = f"{hit.article_id}\x1f{hit.start}\x1f{hit.end}\x1f{hit.text}"
    return hashlib.sha256(key.encode()).digest()


def _id(digest: bytes, pairs: int) -> str:
    return "".join(
        _LETTERS[digest[2 * pair] % len(_LETTERS)] + _DIGITS[digest[2 * pair + 1] % len(_DIGITS)]
        for pair in range(pairs)
    )
