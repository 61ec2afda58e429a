"""Items that correct or withdraw what their outlet has published, and what they take back."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from assistant.answerers.base import Told
from assistant.figures.comparing import same
from assistant.figures.hinted import hinted
from assistant.support.reading import reading
from index import corrections

_PIECE = r"(?:articles?|reports?|stor(?:y|ies)|items?|pieces?|headlines?|captions?|columns?|posts?)"
_OUR_PIECE = (
    "our article|our report|our stor|our item|our piece|our headline|our caption|our column|"
    "our post"
)
_MISTAKEN = (
    # "Our coverage of 3 May contained a mistake", "A story of 3 May about the dam was wrong"
    (
        "mistake|error|slip|accura|wrong|correct|not right",
        rf"\b(?:{_PIECE}|coverage|reporting|what we (?:reported|wrote|said|"
        rf"published))\b[^.;:?“”]{{0,160}}?"
        r"\b(?:(?:contained|had|with|included) (?:a|an|one|some) (?:\w+ )?(?:mistake|error|slip|"
        r"inaccuracy)|(?:was|were|is) (?:wrong|incorrect|inaccurate|not (?:right|correct|accurate)|"
        r"mistaken|in error))\b",
    ),
    # "A slip in our article of 3 May", "a mistake in this article has been put right"
    (
        "mistake|error|slip|inaccuracy",
        r"\b(?:mistake|error|slip|inaccuracy),? in (?:our|this|an?|the)\b[^.;?]{0,60}?"
        rf"\b{_PIECE}\b",
    ),
    (
        "corrected",
        rf"\bwe (?:have |had )?corrected (?:our|this|an?|the)\b[^.;?]{{0,40}}?\b(?:{_PIECE}|"
        rf"coverage)\b",
    ),
    (
        "we gave|we said|we wrote|we named|we had",
        r"\b(?:writing|reporting) (?:about|of|on)\b[^.;?]{0,160}?"
        r"\bwe (?:gave|said|wrote|named|had)\b",
    ),
    (" here", r"\b(?:given|named|stated|put|misreported|misstated|printed) here\b"),
    (
        "should have|please read",
        r"\bwe should have (?:said|written|given|named|reported)\b|\bplease read\b",
    ),
    ("regret", r"\bwe regret (?:an?|the|this|our) (?:error|mistake|slip)\b"),
    ("should have", rf"\b{_PIECE}\b[^;?]{{0,200}}?\b(?:it|this|we|which) should have\b"),
)
"""What tells of a mistake in any kind of item: hints, and patterns that need one of them."""
_AMENDING = hinted(
    (
        *_MISTAKEN,
        ("amended", r"^amended\b"),
        (
            "correct|clarif|retract|errat|we got |wrongly|mistakenly|erroneously|misstated|"
            "misreported|amended|withdraw|editing error|in error|should |we wrote|our report of|"
            "crept|slipped|found its way|would have been|regret the |for the record|"
            "setting the record|apologi|typing error|printing error|clerical error|version of |"
            "putting it right|ought to have|we first |misinformed",
            r"\b(?:correct(?:ion|ions|ed|ing|s)|clarif(?:ication|ied)|retract(?:ion|ed|s)|erratum|"
            r"we got (?:it|this|that) wrong|(?:wrongly|incorrectly|mistakenly|erroneously) (?:said|"
            r"stated|reported|gave|put|given)|misstated|misreported|was amended|has been amended|"
            r"withdraws? (?:its|the|a|our)|editing error|in error|should have (?:said|read|been|"
            r"had|given|stated)|we wrote|our report of|"
            r"(?:mistake|error|slip)s? (?:crept|slipped|found its way)|would have been (?:right|"
            r"correct)|is what should have|should (?:now |instead |have )?read|"
            r"we regret the (?:slip|error|mistake)|"
            r"for the record|setting the record straight|apologi[sz]es? for|"
            r"(?:typing|printing|clerical) error|putting it right|ought to have (?:said|read|been|"
            r"given)|(?:earlier|previous|first|original) version of (?:this|the|our)|"
            r"we first (?:said|wrote|reported|gave)|were misinformed)\b",
        ),
    )
)

_RIGHTING = re.compile(
    r"\b(?:should|ought|mistake\w*|errors?|erroneous\w*|slip|wrong\w*|incorrect\w*|correct\w*|instead|"
    r"rather than|amended|regrets?|please read|misstated|misreported)\b",
    re.IGNORECASE,
)
_SHOULD = re.compile(r"\b(?:should|ought to) have\b", re.IGNORECASE)
_ABOUT = (
    r"(?:(?:the|a|an|at|least|most|about|around|some|nearly|almost|roughly|over|under|more|less|"
    r"fewer|than|only|just|up|to)\s){0,3}[“\"'$€£]?$"
)
"""What may stand right before a value."""
_RIGHT = re.compile(
    # "… misstated the toll: it is 14", "the toll is 14, and not 41", "in fact 14"
    r"(?:[:;,—–.]|^)\s?(?:it|this|that|(?:the|its)\s(?:\w+\s){1,3}?)\s?(?:actually\s|in\sfact\s|"
    rf"really\s)?(?:is|was|are|were|stands\sat|stood\sat)\s{_ABOUT}"
    rf"|\b(?:in\sfact|actually|correctly)\b(?:,?\s(?:it|this|that)\s(?:is|was))?,?\s{_ABOUT}"
    rf"|\b(?:right|correct|true|actual)\s\w+\s(?:is|was|of|being)\s{_ABOUT}",
    re.IGNORECASE,
)
_INSTEAD = re.compile(rf"\b(?:instead\sof|rather\sthan|where)\s{_ABOUT}", re.IGNORECASE)
_READ_FOR = re.compile(
    rf"\bread\s[^.;,]{{1,40}}?\s(?:for|in\splace\sof|instead\sof)\s{_ABOUT}", re.IGNORECASE
)
"""Before a value that is wrong: "please read 14 for 41"."""
_BY_ERROR = re.compile(
    r"\b(?:error|mistake|slip|misprint)\b[^.;]{0,160}?\b(?:put|gave|made|listed|had|turned|printed)\b[^.;]*$",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"\b(?:was|were|been|being)\s(?:\w+ly\s)?(?:given|put|stated|reported)\b|\bwrong"
)
_TO_READ = re.compile(
    r"[^\s,]+(?:\s(?!is\b|was\b|what\b)[\w%]+){0,3}[”\"']?\s(?:should|ought\sto)\s(?:have|read|be|instead|"
    r"now|say)\b",
    re.IGNORECASE,
)
"""Behind a value that is wrong: "the entry 41 should have read 14"."""
_WHERE_RIGHT = re.compile(
    r"[^\s,;]+(?:\s(?!where\b)[\w%]+){0,3}[”\"']?,?\swhere\b[^;.]{0,160}?\b(?:(?:should|ought\sto)\s"
    r"have|would\shave\sbeen\s(?:right|correct))\b",
    re.IGNORECASE,
)
"""Behind a value that is wrong: "it had 41 where it should have had 14"."""
_WHERE_HAD = re.compile(
    rf"\bwhere\s(?:the|our|this|that|it|we)\b(?:\s\w+)?\s(?:had|said|gave|read|printed)\s{_ABOUT}",
    re.IGNORECASE,
)
"""Before it: "where the text had 41, it should have had 14"."""
_WHEREAS = re.compile(
    rf"\b(?:whereas|when|while|but|where),?\s(?:[^.;]{{0,80}}?,\s)?{_ABOUT}", re.I
)
_IS_RIGHT = re.compile(
    r"[^.;]{1,40}?\s(?:(?:is|was)\s(?:right|correct|the\s(?:right|correct|true|version|answer))|"
    r"would\shave\sbeen\s(?:right|correct))\b",
    re.IGNORECASE,
)
""" "It gave 41, whereas | 14 is right"."""
_FOR = re.compile(r"\bfor\s(?:[\w-]{1,12}\s){0,2}[“\"'$€£]?$", re.IGNORECASE)
_READ = re.compile(r"(?:[^.;]|\.(?=\d)){1,40}?,?\s(?:please\s)?read\b", re.IGNORECASE)
"""Around what a note takes back: "for 41, please read 14"."""
_NOTE_SPAN = 300
"""Characters around the sentence of a note that may tell what was wrong."""
_NOTED = 14
"""Days within which a note belongs to the report that it corrects."""
_SAID_BEFORE = re.compile(
    r"\b(?:we|it|us|articles?|reports?|story|headlines?|versions?|item|was|were|been)\b"
    r"(?:\s[\w,’'-]+){0,30}?\s(?:said|wrote|stated|reported|gave|given|put|misstated|named|called|printed|listed|misreported)\b"
    r"[^.;]*$",
    re.IGNORECASE,
)

_NOTES = (
    *_MISTAKEN,
    (
        "correct|clarification|errat|corrigendum|editor|retraction|amended",
        r"^\W*(?:corrections?|clarifications?|errat(?:um|a)|corrigendum|editors?['’]?s? note|"
        r"retraction|corrected|amended|updated to correct)\b\W*[:—–-]",
    ),
    (
        "version",
        r"\b(?:earlier|previous|original|first|prior|print|online) versions? of "
        rf"(?:this|the|our|that) (?:[\w-]{{1,20}} )?{_PIECE}"
        r"|\bearlier version (?:said|stated|gave|misstated|wrongly|incorrectly|put|had|named|"
        r"reported)\b",
    ),
    (
        "amended|corrected|changed to|edited|revised|updated to|retracted|withdrawn",
        rf"\bthis (?:[\w-]{{1,20}} )?{_PIECE} (?:was|has been|had been|is) "
        r"(?:[\w-]{1,20} )?(?:amended|corrected|changed to|edited|revised|updated to|retracted|"
        r"withdrawn)",
    ),
    (
        "misstated|misreported|misidentified|misspelled|wrongly|incorrectly|mistakenly|"
        "erroneously|should have|should now |should instead |should read|should say|should state|"
        "should be|we wrote|we said",
        rf"\b(?:our|(?:an?|the)(?: [\w-]{{1,20}}){{0,2}}) {_PIECE} (?:of|on|from|published|that "
        r"appeared|we (?:ran|published|carried))\b[^.]{0,160}?\b(?:misstated|misreported|"
        r"misidentified|misspelled|wrongly|incorrectly|mistakenly|erroneously|should have|"
        r"should (?:now |instead )?(?:read|say|state|be)|we (?:wrote|said))\b",
    ),
    (
        _OUR_PIECE,
        rf"\b(?:in )?our {_PIECE} (?:of|on|from|published|yesterday|last)\b[^.]{{0,160}}?"
        r"\b(?:said|gave|stated|put|wrote|named|reported|listed|described)\b"
        r"|\b(?:given|stated|reported|put|described|named|quoted)\b[^.]{0,80}?"
        rf"\bin our {_PIECE}\b",
    ),
    (
        "we wrongly|we incorrectly|we mistakenly|we erroneously|we mis|we wrote|we apologi|"
        "we regret",
        r"\bwe (?:wrongly|incorrectly|mistakenly|erroneously|misstated|misreported|misidentified|"
        r"wrote|apologi[sz]e for (?:the|this|our|any) (?:errors?|mistakes?)|regret the "
        r"(?:error|mistake|slip))\b",
    ),
    (
        "regard to",
        r"^\W*(?:with|in) regard to\b[^.]{0,120}\bwe (?:wrote|said|reported)\b",
    ),
    (
        "we said|we reported|we stated|we published|we had ",
        r"^\W*we (?:had )?(?:said|reported|stated|published) (?:that|on|in|earlier)\b",
    ),
    (
        "mistake|error|slip",
        r"\b(?:mistakes?|errors?|slips?) (?:crept|slipped|found its way|made its way) into\b",
    ),
    (
        "would have been",
        r"\bwe (?:said|wrote|gave|reported|printed)\b[^.]{0,120}?\bwould have been (?:right|"
        r"correct)\b",
    ),
    ("should have", r"\bis what should have (?:stood|been|appeared)\b"),
    (
        "wrong|mistake|error",
        r"\bwe (?:were wrong|got\b[^.]{1,60}? wrong|made an? (?:mistake|error))\b",
    ),
    (
        "error|mistake",
        r"\b(?:an editing|an editorial|a production|our|a reporting) (?:error|mistake)\b",
    ),
)
_NOTE = hinted(_NOTES)
_ANYWHERE = hinted((hints, pattern.replace(r"^\W*", "")) for hints, pattern in _NOTES)
"""What a sentence of a text matches if any of them is a note."""
_HINTS = (
    "wrong|not right|put right|please read|mistake|inaccura|slip|regret|crept|correct|clarif|errat|"
    "corrigend|editor|editing|retract|amend|updated|version|misstated|misreport|misident|misspell|"
    "erroneous|error|regard|edited|revised|withdr|incorrect|changed to|production|would have been"
)
_WE = "gave|named|had|were|got|made|said|reported|stated|published|wrote"
_HINT = hinted(
    (
        *((word, rf"\b{word}") for word in _HINTS.split("|")),
        ("here", r"\bhere\b"),
        ("|".join(f"we {verb}" for verb in _WE.split("|")), rf"\bwe (?:{_WE})"),
        (
            "should have|should now |should instead |should read|should say|should state|should be",
            r"\bshould (?:have|(?:now |instead )?(?:read|say|state|be))",
        ),
        (_OUR_PIECE, rf"\bour {_PIECE}"),
    )
)
_WITHDRAWS = re.compile(
    rf"\b(?:retract(?:ed|s|ion|ing)?|taken back|takes? back|withdrawn|withdr[ae]ws?|withdrawing|"
    rf"taken down|took down|"
    rf"pulled|unpublished|removed)\b[^.]{{0,80}}\b{_PIECE}\b"
    rf"|\b{_PIECE}\b[^;?]{{0,120}}\b(?:it|this) (?:is|has been|was) (?:withdrawn|retracted|"
    rf"removed)\b"
    rf"|\btakes? (?:this|our|the|an?) (?:\w+ )?{_PIECE} back\b"
    rf"|\b{_PIECE}\b[^.]{{0,120}}\b(?:retracted|withdrawn|taken back|taken down|unpublished|"
    rf"removed|pulled|"
    r"does not meet|did not meet|no longer st(?:and|oo)d?s?)\b"
    r"|^\W*(?:retracted|retraction|withdrawn|editors?['’]?s? note)\b",
    re.IGNORECASE,
)


def may_be_note(text: str) -> bool:
    """Whether a sentence of a text may be a note; in most texts none is, and they need no cutting.

    Of what the text holds only a note in the middle of a line can be overlooked that has no word
    of a mistake: there it would be part of the story.
    """
    if _HINT.is_in(text):
        return _ANYWHERE.is_in(text) or corrections.may_hold_note(text)
    return corrections.may_be_note(text)


@lru_cache(maxsize=512)
def has_hint(paragraph: str) -> bool:
    """Whether a paragraph has a word of a mistake; where it has none, the labels alone of those
    that `index.corrections` knows make a note of one of its sentences.
    """
    return _HINT.is_in(paragraph)


@lru_cache(maxsize=512)
def is_note(sentence: str) -> bool:
    """Whether a sentence tells readers of a mistake in what they were given to read."""
    told = _HINT.is_in(sentence) and _NOTE.is_in(sentence)
    return told or corrections.is_note(sentence)


def withdraws(sentence: str) -> bool:
    """Whether a sentence takes back a whole report."""
    return bool(_WITHDRAWS.search(sentence))


@lru_cache(maxsize=512)
def amends(text: str) -> bool:
    """Whether a title or sentence speaks of a mistake in something published."""
    return _AMENDING.is_in(text)


def is_replaced(sentence: str, at: int) -> bool:
    """Whether readers are told to read something else at a character: "For 41, please read 14"."""
    return bool(_FOR.search(sentence, 0, at) and _READ.match(sentence, at))


def is_righting(sentence: str) -> bool:
    """Whether a sentence tells of a mistake, and does not only name a report of its own paper."""
    return amends(sentence) and bool(_RIGHTING.search(sentence))


def takes_back(sentence: str, at: int, *, is_note: bool = False) -> bool:
    """Whether the value at a character is what an item says that its outlet had said in error."""
    before = sentence[:at]
    if not (is_note or amends(sentence)):
        return False
    if (is_note and is_replaced(sentence, at)) or _TO_READ.match(sentence, at):
        return True
    if _WHEREAS.search(before) and _IS_RIGHT.match(sentence, at):
        return False
    if _WHERE_RIGHT.match(sentence, at) or _WHERE_HAD.search(before):
        return True
    if _READ_FOR.search(before):
        return True
    if swapped := _INSTEAD.search(before):
        return not _GIVEN.search(before, 0, swapped.start())
    if _SHOULD.search(before) or _RIGHT.search(before):
        return False
    return bool(_SAID_BEFORE.search(before) or _BY_ERROR.search(before))


def standing_by(told: Iterable[Told]) -> list[Told]:
    """The reports that their outlet has not taken back in a later item.

    A note that only says again what the corrected report says is left out: the report tells better
    of which day it is, and who said it.
    """
    every = list(_as_corrected(list(told)))
    wrong = [one for one in every if one.is_wrong]
    kept = [one for one in every if not any(_takes_back(other, one) for other in wrong)]
    plain = [one for one in kept if not one.is_note]
    return [one for one in kept if not one.is_note or not any(_repeats(one, o) for o in plain)]


def _as_corrected(every: Sequence[Told]) -> Iterator[Told]:
    """Each report, but for what a note puts right: that is told of the day of what was wrong."""
    pairs = [(one, _corrected(one, every)) for one in every if one.is_note and not one.is_wrong]
    wrong = {id(mistaken) for _, mistaken in pairs if mistaken}
    right = {id(note): mistaken for note, mistaken in pairs if mistaken}
    for one in every:
        if id(one) in wrong:
            yield replace(one, is_wrong=True)
        elif mistaken := right.get(id(one)):
            speaker = one.speaker or mistaken.speaker
            yield replace(one, moment=mistaken.moment, speaker=speaker, is_note=False)
        else:
            yield one


def _corrected(note: Told, every: Sequence[Told]) -> Told | None:
    """The latest report of the outlet before a note whose number the note tells as well."""
    article = note.quote.article
    first = max(article.text.rfind("\n", 0, note.quote.start) + 1, note.quote.start - _NOTE_SPAN)
    text = article.text[first : note.quote.end + _NOTE_SPAN].partition("\n")[0]
    told = {number.value for number in reading(text).numbers}
    found = [
        one
        for one in every
        if one.value.amount in told
        and not (one.is_note or one.is_past or same(one.value, note.value))
        and one.quote.article.outlet == article.outlet
        and one.quote.article.id != article.id
        and one.day <= note.day
    ]
    return max(found, key=lambda one: one.day, default=None)


def _takes_back(wrong: Told, one: Told) -> bool:
    """Whether an outlet says of a value that it was wrong, and had published it before."""
    mine, theirs = one.quote.article, wrong.quote.article
    if one is wrong:
        return True
    is_before = bool(mine.published and theirs.published and mine.published <= theirs.published)
    return mine.outlet == theirs.outlet and is_before and same(one.value, wrong.value)


def _repeats(note: Told, one: Told) -> bool:
    mine, theirs = note.quote.article, one.quote.article
    is_near = abs((note.day - one.day).days) <= _NOTED
    return mine.outlet == theirs.outlet and is_near and same(note.value, one.value)
