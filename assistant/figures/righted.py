"""Whom an item that corrects tells to be right, where it names no office of its own."""

import re
from collections.abc import Sequence

from assistant.support.names import Name
from assistant.support.words import Word

_CORRECTED = re.compile(
    r"\b(?:is|was|been|said|says?|say|wrote|read|given|printed|listed|named|be|not|of|than|stated)\s*[“\"‘']?$",
    re.I,
)
_RIGHT = re.compile(
    r"(?:would have been (?:right|correct)|(?:is|was) (?:right|correct)\b|"
    r"(?:is what |is who )?(?:you |readers |we |it )?(?:should|ought to) have "
    r"(?:been|stood|appeared|found|read|seen|said))"
)
_INSTEAD_OF = re.compile(r"^(?:and )?not \w+ \w+ ")
""" "Ana Bel, not Ivo Kranz, is right": what stands between is wrong."""
_INSTEAD = re.compile(r"\b(?:was|were|been) (?:\w+ ){1,3}instead of$")
_TOLD_YOU = re.compile(r"\b(?:should|ought to) have (?:told \w+|\w+)$")
_WE_SAID = (["we", "said"], ["we", "wrote"], ["we", "named"], ["we", "reported"])


def is_put_right(words: Sequence[Word], name: Name) -> bool:
    """ "It should have said Ana Bel", "it is Ana Bel, not Ivo Kranz"."""
    lead = words[max(0, name.first - 1) : name.first]
    if [word.low for word in words[max(0, name.first - 2) : name.first]] in _WE_SAID:
        return False
    if lead and lead[0].low == "not":  # "Ivo Kranz, not Ana Bel, is right"
        return False
    after = words[name.last + 1] if name.last + 1 < len(words) else None
    ends = (
        after is None
        or after.clause != words[name.last].clause
        or after.low in ("instead", "not", "and", "as", "rather")
        or (after.low == "for" and words[name.first - 1].low == "read")
    )  # "read Ana Bel for Ivo Kranz"
    led = " ".join(word.low for word in words[max(0, name.first - 5) : name.first])
    return ends and bool(_CORRECTED.search(led) or _TOLD_YOU.search(led))


def is_right(words: Sequence[Word], name: Name) -> bool:
    """ "Ana Bel would have been right", "Ivo Kranz was named here instead of Ana Bel"."""
    if name.first and words[name.first - 1].low == "not":
        return False
    after = " ".join(word.low for word in words[name.last + 1 : name.last + 9])
    after = _INSTEAD_OF.sub("", after)
    lead = " ".join(word.low for word in words[max(0, name.first - 6) : name.first])
    return bool(_RIGHT.match(after) or _INSTEAD.search(lead))
