"""Who is said to have said it: the speaker of a value, in the article's own words.

A wrong speaker is worse than none, so whatever the text leaves open has no speaker.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.figures.antecedents import (
    GROUPS,
    antecedent,
    in_full,
    introduced,
    is_outlet,
    message_of,
    named,
)
from assistant.figures.clauses import clauses
from assistant.figures.introductions import MESSAGES
from assistant.figures.naming import named_at
from assistant.figures.pairs import one_of_two, pair_at, rank, speaking, that_follows
from assistant.figures.phrases import DETERMINERS, PREPOSITIONS, Phrase, Words, behind, is_verb
from assistant.figures.reports import Report, reports
from assistant.figures.sources import source
from assistant.figures.tellers import teller
from assistant.figures.tokens import QUOTED, Token, sentences
from assistant.figures.verbs import DENIALS
from assistant.figures.voices import BODIES, SPOKES, TITLES, Speaker, same_voice, speaker_of, tidied
from assistant.support.words import each

__all__ = ["Speaker", "denier", "same_voice", "speaker"]

_BEFORE, _AFTER, _SIDE = 1_500, 700, 1_500
"""Characters that are read before and after the sentence, and on each side of the value in it."""
_CONTEXT = re.compile(
    r"[\"“”‘]|\b(?:he|she|it|they|him|her|its|their)\b|"
    r"\bthe\s[a-z]+\s(?:said|says|told|announced|reported|confirmed|put)\b|"
    r"\b(?:said|says|to)\sthe\s[a-z]+\b|\bthe\s(?:former|latter)\b|"
    r"\b(?:of|by|for)\sthe\s(?:first|second)\b|"
    r"^\W*(?:the|their|its)\s(?:message|answer|reply|response|word|line|verdict)\b[^:]{0,40}:|"
    r"\bthe\s(?:first|second|one|other)\s(?:had\s)?(?:said|says)\b|['’]s\s(?:\w+\s)?figure\b",
    re.IGNORECASE,
)
_INTRODUCING = re.compile(
    r"\b(?:published|released|issued|presented|gave|provided|updated|came|arrived|rang|phoned|"
    r"telephoned|contacted|emailed|wrote|sent|signed|had\sthe|had\san|explained|briefed|posted|wished|"
    r"set\sthe)\b"
)
_CITED = (
    BODIES
    | TITLES
    | SPOKES
    | GROUPS
    | frozenset(
        each(
            "sources diplomats medics scientists analysts lawyers investigators prosecutors "
            "eyewitnesses relatives neighbours neighbors colleagues insiders organizers unions "
            "ministers lawmakers agencies newspapers outlets companies councils hospitals"
        )
    )
)
"""Who may be cited without a name. "Citing a lack of evidence" and "citing files" give reasons."""
_POINTING = re.compile(
    r"\s*(?:that\s(?:is|was)|this\s(?:is|was)|it\s(?:is|was)|so\ssa(?:ys|id)|with\sth(?:is|ese|ose)|"
    r"in\sthese\swords|(?:the|this|these|such)\s[a-z]+(?:\s[a-z]+)?\s(?:was|were|came|comes|is|are))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Sentence:
    """A sentence with its reports."""

    words: Words
    reports: Sequence[Report]
    clauses: Sequence[int]


def speaker(
    before: str, sentence: str, after: str = "", *, at: int | None = None
) -> Speaker | None:
    """The speaker of the value that stands at a character of the sentence, or None.

    `before` and `after` are what stands around the sentence in its passage. Without `at`, whoever
    is the first to speak in the sentence.
    """
    start, end = _window(sentence, at)
    middle = sentence[start:end]
    near = bool(_CONTEXT.search(middle) or _INTRODUCING.search(before[-300:]))
    head = _end_of(before) if near and not start else ""
    is_near_end = end == len(sentence) and (near or _POINTING.match(after))
    tail = after[:_AFTER] if is_near_end else ""
    text, shift = _joined(head, middle, tail)
    place = shift + (min(max(at, start), end) - start if at is not None else 0)
    found = _found(text, place, anywhere=at is None)
    is_there = found and any(found.text in part for part in (before, sentence, after))
    return tidied(found) if found and is_there else None


def denier(before: str, sentence: str, after: str = "") -> Speaker | None:
    """Who is said in a sentence to deny something, or None."""
    text, shift = _joined(_end_of(before), sentence, after[:_AFTER])
    every = sentences(text)
    position = _sentence_at(every, shift)
    whole = _read(every[position]) if position is not None else None
    if whole is None or position is None:
        return None
    denying = next((one for one in whole.reports if one.denies), None)
    if denying:
        return _resolved(text, every, position, whole, denying)
    for place, word in enumerate(whole.words[:-2]):
        if word.low in DENIALS and whole.words[place + 1].low == "by":
            phrase = behind(whole.words, place + 2)
            return _whole_name(text, every, position, phrase) if phrase else None
    return None


def _window(sentence: str, at: int | None) -> tuple[int, int]:
    middle = min(max(at or 0, 0), len(sentence))
    return max(0, middle - _SIDE), min(len(sentence), middle + _SIDE)


def _end_of(before: str) -> str:
    """The last words before the sentence, the first of them whole."""
    return before if len(before) <= _BEFORE else before[-_BEFORE:].partition(" ")[2]


def _joined(head: str, middle: str, tail: str) -> tuple[str, int]:
    """The passage, with a line break where what stands before is no ended sentence."""
    if not head.strip():
        return middle + " " + tail, 0
    is_ended = head.rstrip()[-1] in ".!?…:,”’\"'" or head.count("“") > head.count("”")
    lead = head + (" " if is_ended else "\n")
    return f"{lead}{middle} {tail}", len(lead)


def _found(text: str, place: int, *, anywhere: bool) -> Speaker | None:
    every = sentences(text)
    position = _sentence_at(every, place)
    if position is None:
        return None
    whole = _read(every[position])
    word = _word_at(whole.words, place)
    if len(whole.words) <= 2 and whole.words[0].low == QUOTED:
        return _quoted_on(text, every, position) or introduced(text, every, position, word)
    if not anywhere and (paired := speaking(whole.words, word)):
        return _whole_name(text, every, position, paired)
    if not anywhere and (told := teller(whole.words, word)):
        return _whole_name(text, every, position, told)
    if not anywhere and (gapped := _gapped(whole, word)):
        return _whole_name(text, every, position, gapped)
    if not anywhere and (beside := _beside(whole, word)):
        return _whole_name(text, every, position, beside)
    if not anywhere and _is_denied(whole.words, word):
        return None
    found = _chosen(whole, word, anywhere=anywhere)
    if found and found[0].kind == "direct" and (nearer := _nearer(whole, word, found[0])):
        return _whole_name(text, every, position, nearer)
    if all(one.is_fact for one in found) and (who := introduced(text, every, position, word)):
        return who
    if not found and not anywhere:
        if phrase := source(whole.words, word):
            return _whole_name(text, every, position, phrase)
        found = _only_cited(whole)
    for chosen in found:
        if chosen.denies:
            return None
        known = _resolved(text, every, position, whole, chosen)
        if known or (chosen.speaker and not is_outlet(whole.words, chosen.speaker)):
            return known
    return None


def _is_denied(words: Words, word: int) -> bool:
    """ "It is 19, not 23": nobody says 23 here."""
    lows = [one.low for one in words[max(0, word - 3) : word]]
    return "not" in lows and not set(lows[lows.index("not") + 1 :]) - {"at", "least", "the"}


def _sentence_at(every: Sequence[Words], place: int) -> int | None:
    for position, words in enumerate(every):
        if words[-1].end > place:
            return position
    return len(every) - 1 if every else None


def _word_at(words: Words, place: int) -> int:
    return next((p for p, word in enumerate(words) if word.end > place), len(words) - 1)


def _read(words: Words) -> _Sentence:
    found = reports(words)
    return _Sentence(words, found, clauses(words, found))


def _chosen(whole: _Sentence, word: int, *, anywhere: bool) -> list[Report]:
    """The reports that a word belongs to: of its clause, else of the one before or behind."""
    main = [one for one in whole.reports if one.kind != "citing"]
    if anywhere:
        return main[:1]
    here = [one for one in main if whole.clauses[one.last] == whole.clauses[word]]
    if here:
        here = [one for one in here if not _is_overtaken(one, word, here)]
        return _outermost(whole, [one for one in here if _covers(whole, one, word, here)])
    return _of_earlier(whole, main, word) or _of_later(whole, main, word)


def _nearer(whole: _Sentence, word: int, chosen: Report) -> Phrase | None:
    """ "While the union says that 12 died, the word from the mayor is that 9 did"."""
    told = whole.words[chosen.last + 1 : word]
    if sum(one.low == "that" or one.text == ":" for one in told) < 2:
        return None
    comma = max((p for p in range(chosen.last, word) if whole.words[p].text == ","), default=0)
    return source(whole.words, word, comma) if comma else None


def _is_overtaken(one: Report, word: int, here: Sequence[Report]) -> bool:
    """ "The union rejected that figure and spoke of 19": it denies something else."""
    return one.denies and any(
        one.last < other.first and other.last < word and not other.denies for other in here
    )


def _beside(whole: _Sentence, word: int) -> Phrase | None:
    """ "…, and the union that 19": of whom it is told beside what another one says."""
    found = that_follows(whole.words, word)
    if found is None:
        return None
    last = max((one.last for one in whole.reports if one.last < found.first), default=-1)
    is_one_of = found.first > 1 and whole.words[found.first - 1].low == "from"
    told = whole.words[last + 1 : found.first]
    is_second = last >= 0 and any(one.is_number or one.low in ("that", QUOTED) for one in told)
    return found if is_one_of or is_second else None


def _gapped(whole: _Sentence, word: int) -> Phrase | None:
    """ "The ministry says 12 and the union 19": the verb is left out before the second value."""
    start = next((p for p in range(word - 1, max(-1, word - 7), -1) if _parts(whole.words[p])), -1)
    if start < 1 or start + 1 >= word or not any(one.last < start for one in whole.reports):
        return None
    phrase = behind(whole.words, start + 1)
    if pair_at(whole.words, start + 1):
        phrase = Phrase(start + 1, start + 2)
    is_known = phrase is not None and (
        whole.words[phrase.last].low in BODIES | TITLES | GROUPS
        or rank(" ".join(one.text for one in whole.words[phrase.first : phrase.last + 1]))
        is not None
    )
    if not is_known and whole.words[word].is_number:
        phrase = named_at(whole.words, start + 1, word)
        end = whole.words[phrase.last] if phrase else None
        is_known = end is not None and end.is_capital and not end.owner
    return phrase if phrase and is_known and phrase.last in (word - 1, word - 2) else None


def _parts(token: Token) -> bool:
    return token.low in ("and", "while", "but") or token.text in (",", ";")


def _covers(whole: _Sentence, one: Report, word: int, here: Sequence[Report]) -> bool:
    if one.kind == "passive":
        return one.speaker is None or not one.speaker.first <= word <= one.speaker.last
    if one.first <= word <= one.last:
        return False
    if word > one.last:
        return one.kind == "direct" or not any(
            one.last < other.first and (word < other.first or other.last < word)
            for other in here
            if not other.is_fact
        )
    if one.kind == "direct":
        return False
    is_leading = one.kind == "adjunct" and _is_leading(whole, one, word)
    inner = ("direct", "passive") if one.kind == "tag" else ("direct",)
    return not is_leading and not any(
        word < other.first < one.first for other in here if other.kind not in inner
    )


def _is_leading(whole: _Sentence, one: Report, told: int = -1) -> bool:
    """Whether a report leads its clause; what is `told` does not stand before it then."""
    clause = whole.clauses[one.first]
    if any(word.text == ":" for word in whole.words[: one.first]):
        return False
    return not any(
        whole.clauses[p] == clause
        and (p == told or whole.words[p].is_number or is_verb(whole.words, p))
        for p in range(one.first)
    )


def _outermost(whole: _Sentence, found: Sequence[Report]) -> list[Report]:
    """Who reports another's words is the one that the article heard, unless it is an outlet."""
    return sorted(found, key=lambda one: (is_outlet(whole.words, one.speaker), _rank(whole, one)))


def _rank(whole: _Sentence, one: Report) -> int:
    """How far out a report stands: "…, she said" wraps all that "clinics have confirmed" does."""
    if one.kind == "tag" or (one.kind == "adjunct" and _is_leading(whole, one)):
        return 0
    if one.kind == "direct":
        return 3 if one.is_fact else 1
    is_heard = whole.words[one.first].low in ("told", "informed")
    if one.kind == "passive" and (is_heard or whole.words[0].low == "that"):
        return 1
    return 2 if one.kind == "adjunct" else 4


def _of_earlier(whole: _Sentence, main: Sequence[Report], word: int) -> list[Report]:
    """ "The ministry said 12 had died, and 30 were missing": the second is its word too."""
    mine = whole.clauses[word]
    start = next(p for p in range(len(whole.words)) if whole.clauses[p] == mine)
    if whole.words[start].low not in ("and", "while"):
        return []
    earlier = [one for one in main if whole.clauses[one.last] == mine - 1]
    direct = [one for one in earlier if one.kind == "direct"]
    return (direct or earlier)[:1]


def _of_later(whole: _Sentence, main: Sequence[Report], word: int) -> list[Report]:
    """ "12 died, and 30 are missing, police said": a report at the end covers both.

    Behind a "but" too, where nobody else speaks and no number follows.
    """
    later = next((one for one in main if one.first > word), None)
    if later is None or later.kind not in ("tag", "adjunct"):
        return []
    between = whole.words[word : later.first]
    is_parted = any(one.low in ("but", "although", "though") or one.text in ";(" for one in between)
    is_of_all = len(main) == 1 and not any(one.is_number for one in whole.words[later.last :])
    return [] if is_parted and not is_of_all else [later]


def _resolved(
    text: str, every: Sequence[Words], position: int, whole: _Sentence, chosen: Report
) -> Speaker | None:
    if chosen.pronoun:
        return antecedent(text, every, position, chosen)
    phrase = _cited(whole, chosen) or chosen.speaker
    return _whole_name(text, every, position, phrase) if phrase else None


def _whole_name(text: str, every: Sequence[Words], position: int, phrase: Phrase) -> Speaker | None:
    """The speaker of a phrase, as the sentences before name "the latter" and "the statement"."""
    words = every[position]
    first, last = words[phrase.first], words[phrase.last]
    written = text[first.start : last.end - 2 * last.owner]
    if (which := rank(written)) is not None:
        pair = one_of_two(every, position, phrase.first, which)
        return named(text, *pair) if pair else None
    behind_it = {one.low for one in words[phrase.last + 1 : phrase.last + 4]}
    owns = last.owner and not MESSAGES.isdisjoint(behind_it)
    found = speaker_of(written) if owns else named(text, words, phrase)
    part = words[phrase.first : phrase.last + 1]
    if all(one.low in MESSAGES | DETERMINERS for one in part):
        found = None
    if found is None and any(one.low in MESSAGES for one in part):
        return message_of(text, every, position)
    return found and in_full(text, every, position, found)


def _cited(whole: _Sentence, chosen: Report) -> Phrase | None:
    """Whom the speaker cites: "Reuters, citing the ministry, reported"."""
    for one in whole.reports:
        if one.kind == "citing" and one.speaker and _speaks(whole.words, one.speaker):
            others = [o for o in whole.reports if o.kind != "citing" and o is not chosen]
            low, high = sorted((one.first, chosen.last))
            if not any(low < other.last < high for other in others):
                return one.speaker
    return None


def _only_cited(whole: _Sentence) -> list[Report]:
    """ "The item should read 12, citing the ministry": nobody else speaks."""
    if any(one.kind != "citing" for one in whole.reports):
        return []
    return [one for one in whole.reports if one.speaker and _speaks(whole.words, one.speaker)]


def _speaks(words: Words, phrase: Phrase) -> bool:
    """Whether what is cited is somebody: no papers "opened on Friday" and no reasons."""
    part = words[phrase.first : phrase.last + 1]
    until = next((at for at, one in enumerate(part) if at and one.low in PREPOSITIONS), len(part))
    head = part[until - 1]
    return head.is_capital or head.low in _CITED


def _quoted_on(text: str, every: Sequence[Words], position: int) -> Speaker | None:
    """A quotation that stands alone goes on from one that was tagged in the same paragraph."""
    if not position or "\n" in text[every[position - 1][-1].end : every[position][0].start]:
        return None
    earlier = _read(every[position - 1])
    quoted = [p for p, word in enumerate(earlier.words) if word.low == QUOTED]
    chosen = _chosen(earlier, quoted[-1], anywhere=False) if quoted else []
    return _resolved(text, every, position - 1, earlier, chosen[0]) if chosen else None
