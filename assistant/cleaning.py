"""Making untrusted text harmless before a model reads it.

An article may be written to be mistaken for something else: for one of our ids, for the line where
a passage ends, for another turn of the chat. Such a look-alike is spelt differently here, so that
the words stay readable and the trick is gone. Quotes never come from this text: they are cut out
of the article itself.
"""

import re
import unicodedata

NOT_IN_PASSAGES = "NOT_IN_PASSAGES"
"""What a model writes when the passages do not answer."""

FALSE_PREMISE = "FALSE_PREMISE"
"""What a model writes before the sentence that corrects a question."""

ID = r"[a-z][2-9](?:[a-z][2-9])+"
"""The shape of a passage's id, such as k7m2: letters and digits by turns, which no word has."""

OPENING = "[［【〔〖"
CLOSING = "]］】〕〗"
"""Every square bracket in which a model may write an id."""

_LINE_BREAK = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\ue000-\uf8ff\ud800-\udfff\U0001d173-\U0001d17a\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)
"""Control and format characters, fillers, variation selectors, private use."""

_JOINER = re.compile("(?<![\u0591-\u1fff])[\u200c\u200d]+|[\u200c\u200d]+(?![\u0591-\u1fff])")
"""Joiners are part of the spelling between letters of, for instance, Persian and Hindi only."""

_DOUBTFUL = re.compile("[^\n -~\xa0-\xac\xae-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]")
"""None of these is in most texts; all others are seen and break no line."""

_TAG = re.compile(r"<(?=[^\s\d=])|(?<=[|｜])>")
_CONTROL_WORD = re.compile(r"[\[［](\s*/?\s*[A-Z][A-Z_ ]{1,30}\s*)[\]］]")
_RULE = re.compile(r"[-=_*~#‐-―−─━═﹣－]{3,}")
_SPEAKER = re.compile(
    r"^([^\S\n>#*]*[>#*]*[^\S\n]*(?:system|user|assistant|human|developer|tool|ai|instructions?|response|question"
    r"|answer|passages?|today)\s*\**\s*)[:：]",
    re.I | re.M,
)
_HEADING = re.compile(r"^[^\S\n]*#+[^\S\n]+", re.M)
_TOKEN = re.compile(rf"{NOT_IN_PASSAGES}|{FALSE_PREMISE}", re.I)
_SQUARE = frozenset(OPENING + CLOSING)
_ROUND = str.maketrans(OPENING + CLOSING, "(" * len(OPENING) + ")" * len(CLOSING))
_ID = re.compile(ID)


def harmless(text: str) -> str:
    """A text in which nothing passes for an id, a boundary, a turn of the chat or a token."""
    text = visible(text)
    text = _TAG.sub(lambda found: "‹" if found[0] == "<" else "›", text)
    text = _CONTROL_WORD.sub(r"(\1)", text)
    text = _RULE.sub("—", text)
    text = _SPEAKER.sub(r"\1 –", text)
    text = _HEADING.sub("", text)
    if "_" in text:
        text = _TOKEN.sub(lambda found: found[0].replace("_", " "), text)
    if _SQUARE.isdisjoint(text):
        return text
    return "\n".join(map(_rounded, text.split("\n")))


def harmless_line(text: str) -> str:
    """The same for a text that must stay on one line."""
    return harmless(" ".join(visible(text).split()))


def visible(text: str) -> str:
    """A text without characters that nobody sees; every kind of line break becomes a plain one."""
    if not _DOUBTFUL.search(text):
        return text
    return _JOINER.sub("", _INVISIBLE.sub("", _LINE_BREAK.sub("\n", text)))


def is_invisible(char: str) -> bool:
    """Whether nobody sees this character, joiners aside."""
    return bool(_INVISIBLE.match(char))


def _rounded(line: str) -> str:
    """Square brackets mean an id: in a line that holds anything like one they become round."""
    if not _ID.search(unicodedata.normalize("NFKC", line).casefold()):
        return line
    return line.translate(_ROUND)
