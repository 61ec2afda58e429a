"""Speakers that a sentence does not name in full: pronouns, "the company", "she gave an update"."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from assistant.figures.introductions import (
    MESSAGES,
    alone,
    awaited,
    confirmed_by,
    past_dateline,
    sender,
)
from assistant.figures.naming import mentions, trimmed
from assistant.figures.phrases import (
    DATA,
    PREPOSITIONS,
    TOWARDS,
    Phrase,
    Words,
    behind,
    is_participle,
    is_temporal,
    with_apposition,
)
from assistant.figures.reports import Report, reports
from assistant.figures.subjects import subject
from assistant.figures.tokens import QUOTED, Token
from assistant.figures.voices import (
    BODIES,
    SOURCE_WORDS,
    SPOKES,
    TITLES,
    Speaker,
    is_person,
    same_voice,
    speaker_of,
)
from assistant.support.words import each

GROUPS = frozenset(
    each(
        "organisers activists witnesses residents officials authorities police rescuers doctors "
        "researchers experts workers"
    )
)
_OUTLETS = frozenset(
    each(
        "reuters afp ap media newspaper newspapers agency broadcaster broadcasters times post "
        "herald gazette tv television radio news outlet outlets website interfax tass xinhua bbc "
        "cnn press magazine channel"
    )
)
_VAGUE = frozenset(
    each("new latest recent updated preliminary first initial own the a an its their his her")
)
_FEMALE = frozenset(each("spokeswoman chairwoman mrs ms queen"))
_MALE = frozenset(each("spokesman mr king father"))
_PERSONAL = frozenset({"he", "she"})
_ANY_BODY = frozenset(
    each("company firm club group organisation organization agency operator society body team")
)
"""What "the company" may be called by its full name is anybody's guess."""
_TELLS = frozenset(
    each(
        "published released issued presented gave provided updated shared posted denied rejected "
        "contradicted disputed corrected replied responded called appeared broke briefed keeping "
        "addressed took rang phoned telephoned contacted emailed wrote "
        "read wished"
    )
)
_TOLD = frozenset(
    each(
        "information figures figure numbers update statement bulletin report news count toll "
        "account press reporters journalists questions data briefing announcement that this claim "
        "newspaper paper newsroom record"
    )
)
_READY = frozenset(each("figure figures numbers update news answer count tally"))
_BEFORE_NAMES = PREPOSITIONS | {"the", "a", "an", "than", "and", "but", "said", "or"}
"""What stands before the words of a body."""
_SEEN = frozenset(each("seen obtained reviewed viewed leaked"))
_WHERE = frozenset(each("online here there yesterday today earlier late early"))
_AGAINST = frozenset(each("brushing rejecting dismissing contradicting disputing ignoring"))
"""What somebody else does with the word of whoever stands behind it."""
_SENT = frozenset(each("message answer reply response word line verdict"))
_AT = frozenset(each("on in at of this from"))
_ASKS = frozenset(each("asked rang phoned telephoned contacted called reached emailed"))
_TIMES = frozenset(each("time week month year morning evening afternoon"))
_TIME = 2
_GOING_ON = frozenset(each("saying adding telling stating"))
_WROTE = frozenset(each("wrote writes written mailed faxed"))
_SENTENCES = 4
"""So many sentences before are looked through."""


def is_outlet(words: Words, phrase: Phrase | None) -> bool:
    """Whether a speaker is of the press, whom a speaker inside goes before."""
    if phrase is None:
        return False
    part = words[phrase.first : phrase.last + 1]
    return any(one.low in _OUTLETS for one in part) and not any(one.low in SPOKES for one in part)


def named(text: str, words: Words, phrase: Phrase) -> Speaker | None:
    """The speaker of a phrase; of "ministry figures" the ministry."""
    if words[phrase.last].owner:  # "said Bel's 17-year-old daughter"
        return None
    if words[phrase.last].low in _SEEN:  # "according to papers seen by this newspaper"
        return None
    part = _behind_data(_behind_place(_alone(list(words[phrase.first : phrase.last + 1]))))
    if not part or part[0].low in _AGAINST or _is_ours(part):
        return None
    last = part[-1]
    return speaker_of(text[part[0].start : last.end - 2 * last.owner])


def _alone(part: list[Token]) -> list[Token]:
    """Without the time before and the verb behind: "this time | the mayor | saying"."""
    lows = [one.low for one in part]
    if lows[:1] == ["this"] and lows[1:2] and lows[1] in _TIMES:
        part = part[2:]
    while len(part) > _TIME and part[-2].low in ("on", "in") and is_temporal(part, len(part) - 1):
        part = part[:-2]
    return part[:-1] if len(part) > 1 and part[-1].low in _GOING_ON else part


def antecedent(text: str, every: Sequence[Words], position: int, chosen: Report) -> Speaker | None:
    """Whom a pronoun means: the last subject or speaker, if nobody else may be meant."""
    words = every[position]
    for one in reversed([o for o in reports(words) if o.last < chosen.first and o.speaker]):
        return _fitting(text, words, one.speaker, chosen.pronoun)
    for earlier in _earlier(text, every, position):
        if chosen.pronoun in ("it", "they") and (found_in := _sender(text, earlier)):
            return found_in
        if top := _speaking(earlier):
            only = _only_speaker(earlier) if chosen.pronoun in _PERSONAL else None
            return _fitting(text, earlier, top, chosen.pronoun) or _fitting(
                text, earlier, only, chosen.pronoun
            )
        found = reports(earlier)
        if any(one.pronoun == chosen.pronoun for one in found):
            continue
        told = [one.speaker for one in found if one.speaker]
        if told:
            return _fitting(text, earlier, told[0], chosen.pronoun) if len(told) == 1 else None
        if chosen.pronoun not in _PERSONAL:
            return None
        if _names_a_person(earlier):
            return _fitting(text, earlier, _only_speaker(earlier), chosen.pronoun)
    return None


def message_of(text: str, every: Sequence[Words], position: int) -> Speaker | None:
    """Whose "the statement" or "they", the figures, are, by the sentence before."""
    return _sender(text, every[position - 1]) if position else None


def _sender(text: str, words: Words) -> Speaker | None:
    words = past_dateline(words)
    if not any(one.low in MESSAGES | _WROTE for one in words):
        return None
    phrase = sender(words) or _speaking(words)
    return named(text, words, phrase) if phrase else None


def in_full(text: str, every: Sequence[Words], position: int, found: Speaker) -> Speaker:
    """ "The company" and "the spokesman" as the sentences before name them."""
    lows = found.text.casefold().split()
    if len(lows) != 2 or lows[0] != "the":
        return found
    for earlier in _earlier(text, every, position):
        phrases = [_speaking(earlier), *(one.speaker for one in reports(earlier))]
        for phrase in phrases:
            full = named(text, earlier, phrase) if phrase else None
            if full and len(full.text.split()) > 1 and _is_short_for(lows[1], found, full):
                return full
        if full := _ending_in(text, earlier, lows[1]):
            return full
    return found


def _ending_in(text: str, words: Words, noun: str) -> Speaker | None:
    """ "It fell to the Civil Protection Agency to …": the one body there that ends in a noun."""
    ends = [p for p, one in enumerate(words) if one.low == noun and not one.owner]
    if len(ends) != 1 or noun not in BODIES:
        return None
    first = ends[0]
    while first > 0 and words[first].is_word and words[first].low not in _BEFORE_NAMES:
        first -= 1
    first += words[first].low not in ("the", "a", "an")
    part = words[first : ends[0] + 1]
    if len(part) < 3 or not any(one.is_capital for one in part[1:]):
        return None
    return named(text, words, Phrase(first, ends[0]))


def introduced(text: str, every: Sequence[Words], position: int, word: int) -> Speaker | None:
    """Who "gave an update:" in the same sentence, or in the one before or behind."""
    words = every[position]
    colon = next((p for p in range(word) if words[p].text == ":"), None)
    if colon is not None and (teller := _teller(text, _last_clause(words[:colon]))):
        return teller
    if colon is not None and position and _is_message(words[:colon]):
        return _asked_or_speaking(text, every[position - 1])
    if colon is not None and (phrase := _before_colon(words, colon)):
        return named(text, words, phrase)
    if reports(words):
        return None
    is_led = position and not _parted(text, every, position) and not reports(every[position - 1])
    teller = _teller(text, every[position - 1]) if is_led else None
    return teller or pointed_at(text, every, position, word)


def _is_message(lead: Words) -> bool:
    """ "The message on 12 December", "the answer today": the sentence before tells whose it is."""
    lows = [one.low for one in lead[:2]]
    rest = range(2, len(lead))
    is_bare = all(is_temporal(lead, p) or lead[p].low in _AT for p in rest)
    is_sent = len(lows) > 1 and lows[0] in ("the", "their", "its") and lows[1] in _SENT
    return is_sent and is_bare


def _asked_or_speaking(text: str, words: Words) -> Speaker | None:
    """Who answers: "we asked Ana Bel, a spokeswoman, for the latest", else who was heard of."""
    words = past_dateline(words)
    for place, word in enumerate(words[:-1]):
        if word.low in _ASKS and place and words[place - 1].low in ("we", "i"):
            phrase = behind(words, place + 1)
            if phrase is None:
                return None
            aside = range(phrase.last + 2, len(words))
            end = next((p for p in aside if words[p].text == ","), len(words)) - 1
            return named(text, words, with_apposition(words, phrase, end) or phrase)
    found = _speaking(words)
    return named(text, words, found) if found else None


def _before_colon(words: Words, colon: int) -> Phrase | None:
    """Who is quoted behind a colon, or from whom word came."""
    is_quote = words[colon + 1].low == QUOTED if colon + 1 < len(words) else False
    lead = words[:colon]
    if lead and lead[0].low in TOWARDS:
        return None
    return confirmed_by(lead) or (alone(lead) if is_quote else awaited(lead))


def _last_clause(words: Words) -> Words:
    """ "Hardly had they sat down when the minister read out the news"."""
    whens = [p for p, one in enumerate(words) if one.low == "when"]
    return words[whens[-1] + 1 :] if whens else words


def pointed_at(text: str, every: Sequence[Words], position: int, word: int) -> Speaker | None:
    """Whom the words behind name as who said it: "That is what the ministry reported"."""
    words = every[position]
    sign = next((p for p in range(word, len(words)) if words[p].text in ";—"), None)
    if sign is not None:
        phrase = confirmed_by(words[sign + 1 :])
        return named(text, words[sign + 1 :], phrase) if phrase else None
    if position + 1 >= len(every) or _parted(text, every, position + 1):
        return None
    phrase = confirmed_by(every[position + 1])
    return named(text, every[position + 1], phrase) if phrase else None


def _speaking(words: Words) -> Phrase | None:
    """The subject of a sentence, where it may speak: a person, a post or a known body."""
    found = subject(words)
    return found if found and _may_speak(words, found) else None


def _may_speak(words: Words, phrase: Phrase) -> bool:
    part = words[phrase.first : phrase.last + 1]
    if any(one.low in BODIES | TITLES | GROUPS | _ANY_BODY for one in part):
        return True
    return is_person(" ".join(one.text for one in part)) or all(one.is_capital for one in part)


def _teller(text: str, words: Words) -> Speaker | None:
    words = past_dateline(words)
    lows = {one.low for one in words}
    if phrase := sender(words):
        return named(text, words, phrase)
    phrase = _speaking(words)
    if phrase is None or not lows & _TOLD or not (lows & _TELLS or _has_ready(lows)):
        return None
    return named(text, words, phrase)


def _has_ready(lows: set[str]) -> bool:
    """ "The agency had the figure ready"."""
    return "had" in lows and bool(lows & _READY)


def _is_short_for(noun: str, short: Speaker, full: Speaker) -> bool:
    if noun in SPOKES | {"minister", "mayor", "governor", "chairman", "chairwoman"}:
        return noun in full.text.casefold().split() or (
            noun in SPOKES and bool(set(full.text.casefold().split()) & SPOKES)
        )
    if noun in _ANY_BODY:
        return not is_person(full.text) or full.text.istitle()
    return same_voice(short, full)


def _earlier(text: str, every: Sequence[Words], position: int) -> Iterator[Words]:
    """The sentences before, nearest first."""
    for other in range(position - 1, max(-1, position - 1 - _SENTENCES), -1):
        yield every[other]


def _parted(text: str, every: Sequence[Words], position: int) -> bool:
    """Whether a paragraph ends before the sentence."""
    return "\n" in text[every[position - 1][-1].end : every[position][0].start]


def _only_speaker(words: Words) -> Phrase | None:
    """ "They had waited for hours when union leader Ana Bel stepped up": nobody else is named."""
    found = mentions(words)
    if len(found) != 1:
        return None
    part = words[found[0].first : found[0].last + 1]
    has_post = any(one.low in TITLES for one in part)
    return trimmed(words, found[0]) if has_post else None


def _names_a_person(words: Words) -> bool:
    return is_person(" ".join(word.text for word in words if word.low != QUOTED))


def _fitting(text: str, words: Words, phrase: Phrase | None, pronoun: str) -> Speaker | None:
    found = named(text, words, phrase) if phrase else None
    if found is None:
        return None
    lows = {word.casefold() for word in found.text.replace(",", " ").split()}
    person = is_person(found.text) or bool(lows & TITLES)
    if pronoun in _PERSONAL:
        wrong = _MALE if pronoun == "she" else _FEMALE
        return found if person and not lows & wrong else None
    if pronoun == "they":
        return found if lows & GROUPS else None
    return found if not person and not lows & GROUPS else None


def _is_ours(part: list[Token]) -> bool:
    """ "Our reporters": the outlet, unless one of them is named."""
    return part[0].low == "our" and not any(one.is_capital for one in part[1:])


def _behind_place(part: list[Token]) -> list[Token]:
    """ "Published online on Tuesday by | the ministry"."""
    if not part or part[0].low not in _WHERE:
        return part
    return part[next((p for p, one in enumerate(part) if one.low == "by"), -1) + 1 :]


def _behind_data(part: list[Token]) -> list[Token]:
    """Whose figures they are, where figures speak."""
    head = next((p for p in range(len(part)) if _is_data(part, p)), None)
    if (
        head is None
        or any(one.text == "," for one in part[:head])
        or any(one.low in TITLES for one in part[: head + 1])
    ):
        return part
    for place in range(head + 1, len(part)):
        if part[place].low in ("from", "by"):
            return list(takewhile(lambda one: not is_participle(one), part[place + 1 :]))
    owner = next((p for p in range(head, -1, -1) if part[p].owner), None)
    if owner is not None:
        return part[: owner + 1]
    return _modifiers(part, head)


def _is_data(part: list[Token], place: int) -> bool:
    """Whether it is the head of the phrase: no "research firm" is data."""
    after = part[place + 1] if place + 1 < len(part) else None
    is_head = after is None or after.low in PREPOSITIONS or is_participle(after)
    is_name = place > 0 and part[place].is_capital
    return part[place].low in DATA and not is_name and is_head


def _modifiers(part: list[Token], head: int) -> list[Token]:
    telling = [one for one in part[:head] if one.low not in _VAGUE]
    if not any(one.is_capital or one.low in SOURCE_WORDS for one in telling):
        return []
    if telling[0].low == "official":
        return part
    while head > 1 and part[head - 1].low in ("press", "news", "joint"):
        head -= 1
    return part[part.index(telling[0]) : head]
