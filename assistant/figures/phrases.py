"""Who stands before or behind a verb of saying: the words of a speaker in a sentence."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from assistant.figures.tokens import QUOTED, Token
from assistant.figures.voices import SOURCE_WORDS, SPOKES, TITLES, is_person
from assistant.support.dates import MONTHS, WEEKDAYS
from assistant.support.words import each

Words = Sequence[Token]

PREPOSITIONS = frozenset(
    each(
        "on in at by after before during for from with without as to of since until amid about "
        "over under through throughout following despite against among between into near via "
        "within across around based upon"
    )
)
DETERMINERS = frozenset(each("the a an its his her their our this that these those one both all"))
PRONOUNS = frozenset(each("he she it they"))
_OTHERS = frozenset(
    each("i we you me us him them who which what there someone nobody everyone many some people")
)
BE = frozenset(each("is are was were be been being get got gets"))
_FINITE = BE | frozenset(
    each(
        "has have had do does did will would can could may might must shall should says said "
        "told tells died die dies rose fell hit struck went came left found put took made gave "
        "became began saw led held kept lost won sent remain remains show shows sank broke swept "
        "stuck spoke wrote drew called replied appeared "
        "include includes rise rises fall falls suggest suggests come comes go goes "
        "stood stands brings brought triggered forced reached killed injured wounded fled"
    )
)
_ADVERBS = frozenset(
    each(
        "also later meanwhile however separately earlier now then still but and yet so "
        "instead previously already since only just again first since once too yesterday today"
    )
)
_PARTICLES = frozenset(each("out up off away down back part place aback ill"))
"""What ends a verb: "forced out by the fire", "took part"."""
STOPS = frozenset(
    each(
        "that but while whereas although though when because if whether where than so however "
        "whose then not or unless once nor as"
    )
)
_MONTHS = frozenset(MONTHS) - {"may"} | frozenset(
    each("jan feb mar apr jun jul aug sept oct nov dec")
)
_TEMPORAL = frozenset([*WEEKDAYS, *_MONTHS, *(f"{day}s" for day in WEEKDAYS)]) | frozenset(
    each(
        "today yesterday tonight morning afternoon evening night noon midnight week month year "
        "weekend hour hours minutes days weeks months years day earlier later late early last "
        "next same ago"
    )
)
_YEARS = frozenset(str(year) for year in range(1900, 2101))
_NOUNS_IN_LY = frozenset(each("tally family ally assembly supply weekly daily monthly"))
_NO_SPEAKERS = frozenset(
    each(
        "number numbers toll tolls case cases death deaths people person victim victims injury "
        "injuries casualty casualties damage losses loss body bodies incident incidents attack "
        "attacks cost costs total fire fires outbreak houses homes dead wounded missing thing way "
        "time times figure percent million billion thousand hundred dozen men women child "
        "others crowns dollars euros ceasefire deal price prices accident quake earthquake flood "
        "floods storm crash explosion blast march rally version story article recall handful "
        "video photo image hearing film"
    )
)
_IN_PHRASE = frozenset(each("of for in from at with near"))
"""What may join the words of one speaker: "a spokesman for the ministry in Velmar"."""
_STATEMENTS = frozenset(
    each(
        "statement report bulletin update press news briefing conference interview post tweet "
        "letter email message phone speech radio television tv note release video address court "
        "parliament detail writing particular total part addition line response reply"
    )
)
"""What is spoken in, and no part of who speaks: "said in a statement"."""
DATA = frozenset(
    each(
        "figures data numbers statistics records tally count estimate estimates report reports "
        "bulletin survey census list update study documents toll dispatch poll analysis audit "
        "research statement release dashboard tracker notice projection forecast information"
    )
)
"""What speaks for whoever made it: "figures released by the bank show"."""
_OWN = re.compile(r"(?:i|he|she|it|we|you|they|that|there)['’]")
"""Beginnings of "he'd" and "they've"."""
TOWARDS = frozenset(
    each("contradicting rejecting denying disputing answering citing quoting echoing challenging")
)
"""They begin a phrase about what somebody else says: "Contradicting Ana Bel, who said"."""
_LONGEST = 16


class Phrase(NamedTuple):
    """Places of a speaker's words, both included."""

    first: int
    last: int


def is_stop(token: Token) -> bool:
    """Whether a sign or a quotation parts phrases here."""
    return not token.is_word and not token.is_number


def is_temporal(words: Words, place: int) -> bool:
    """Whether a word tells a time, "May" beside a number and a year among them."""
    word = words[place]
    if word.low in _TEMPORAL or word.low in _YEARS:
        return True
    beside = (*words[max(0, place - 1) : place], *words[place + 1 : place + 2])
    if word.is_number:
        return any(one.low in _MONTHS or one.text == "May" for one in beside)
    return word.text == "May" and any(one.is_number for one in beside)


def is_adverb(token: Token) -> bool:
    """Whether a word that ends in "ly" is no noun."""
    return token.low.endswith("ly") and not token.is_capital and token.low not in _NOUNS_IN_LY


def is_participle(token: Token) -> bool:
    """Whether it may describe what stands before: "figures released by", "a list kept by"."""
    is_regular = token.low.endswith("ed") and not token.is_capital
    return is_regular or token.low in ("run", "kept", "made")


def is_verb(words: Words, place: int) -> bool:
    """Whether a word is surely a finite verb, or the participle of one."""
    word = words[place]
    if word.low in _FINITE:
        return not word.is_capital or word.low in BE
    if not word.low.endswith("ed") or word.is_capital or "-" in word.low:
        return False
    return place > 0 and not _describes(words[place - 1])


def _describes(before: Token) -> bool:
    """Whether what stands before a participle makes it describe: "the displaced"."""
    if before.owner or before.is_capital or is_stop(before):
        return True
    return before.low in DETERMINERS | _IN_PHRASE | {"and"}


def before(words: Words, place: int) -> Phrase | None:
    """The speaker whose words end at a place, or None where no speaker surely stands there."""
    first = _beginning(words, place)
    first = _past_adjuncts(words, first, place)
    first += first < place and words[first].low in TOWARDS
    return _valid(words, first, place)


def behind(words: Words, first: int) -> Phrase | None:
    """The speaker whose words begin at a place, or None where no speaker surely stands there."""
    if first >= len(words) or not _may_begin(words, first):
        return None
    last = first
    for place in range(first + 1, min(len(words), first + _LONGEST)):
        if not _goes_on(words, first, place):
            break
        last = place
    while last > first and words[last].low in _IN_PHRASE | DETERMINERS | {"and"}:
        last -= 1
    return _valid(words, first, last)


def with_apposition(words: Words, head: Phrase, end: int) -> Phrase | None:
    """A speaker with what stands behind the comma, up to `end`: a post, or the name for one."""
    first = head.last + 2
    if not first <= end < len(words) or words[head.last + 1].text != ",":
        return None
    if not is_apposition(words, head, first, end):
        return None
    return Phrase(head.first, end)


def is_apposition(words: Words, head: Phrase, first: int, last: int) -> bool:
    """Whether these words name the same as the head: one is a person, the other a post."""
    part = words[first : last + 1]
    if any(is_stop(one) or one.is_number for one in part) or len(part) > _LONGEST:
        return False
    if any(is_verb(words, place) for place in range(first, last + 1)):
        return False
    begins = part[0]
    if begins.low in PREPOSITIONS | STOPS | PRONOUNS | _OTHERS or begins.low.endswith("ing"):
        return False
    is_post = any(one.low in TITLES or one.low.endswith("ist") for one in part) or begins.low in (
        DETERMINERS
    )
    if is_person(_text(words, head)):
        return is_post and not is_temporal(words, first)
    named = is_person(" ".join(one.text for one in part))
    return named and any(one.low in TITLES for one in words[head.first : head.last + 1])


def _text(words: Words, phrase: Phrase) -> str:
    return " ".join(one.text for one in words[phrase.first : phrase.last + 1])


def _beginning(words: Words, place: int) -> int:
    """Where the words that end at a place begin: behind a sign, a conjunction or a verb."""
    first = place + 1
    while first > 0 and place - first < _LONGEST + 8:
        word = words[first - 1]
        if is_stop(word) or _is_other(word) or is_verb(words, first - 1):
            break
        if word.low == "to" and (first < 2 or words[first - 2].low not in TITLES):
            break
        if word.low == "and" and _is_new_clause(words, first - 1):
            break
        if word.is_number and not is_temporal(words, first - 1):
            break
        first -= 1
    return first


def _is_new_clause(words: Words, conjunction: int) -> bool:
    """Whether a verb, a number or a comma stands before an "and" in its part of the sentence."""
    for place in range(conjunction - 1, max(-1, conjunction - _LONGEST), -1):
        word = words[place]
        if is_verb(words, place) or (word.is_number and not is_temporal(words, place)):
            return True
        if word.text in (":", ";", QUOTED) or word.low == QUOTED:
            return False
        if word.text == ",":
            return place == conjunction - 1
    return False


def _past_adjuncts(words: Words, first: int, last: int) -> int:
    """Past "On Tuesday", "Meanwhile", "In its latest bulletin" at the beginning of a sentence."""
    while first < last:
        word = words[first]
        if word.low in _ADVERBS or is_temporal(words, first) or is_adverb(word):
            first += 1
        elif word.low in PREPOSITIONS:
            first = _past_phrase(words, first, last)
        elif word.low == "the" and is_temporal(words, first + 1):
            first += 2
        else:
            break
    return first


def _past_phrase(words: Words, first: int, last: int) -> int:
    """Past a preposition and what it governs: to the next article, or past a name or a time."""
    place = first + 1
    if place <= last and (words[place].low in DETERMINERS or words[place].owner):
        place += 1
    start = place
    while place <= last:
        word = words[place]
        if place > start and (word.low in DETERMINERS or word.low in PREPOSITIONS):
            return place
        if place > start and _turns(words, place):
            return place
        place += 1
    return last + 1


def _turns(words: Words, place: int) -> bool:
    """Whether a time ends, or a name begins or ends, with the word before."""
    one, other = words[place - 1], words[place]
    if is_temporal(words, place - 1):
        return not is_temporal(words, place)
    return one.is_capital != other.is_capital


def _may_begin(words: Words, place: int) -> bool:
    word = words[place]
    if not word.is_word or _OWN.match(word.low) or _is_other(word):
        return False
    if word.low in PREPOSITIONS | _ADVERBS | _PARTICLES:
        return False
    return not is_verb(words, place) and not (
        is_temporal(words, place) and word.low not in ("last", "same")
    )


def _is_other(word: Token) -> bool:
    """Whether no name of a speaker has such a word; US and WHO are names."""
    return word.low in STOPS | PRONOUNS | _OTHERS and word.text not in ("US", "WHO")


def _goes_on(words: Words, first: int, place: int) -> bool:
    word, one = words[place], words[place - 1]
    if is_stop(word) or word.is_number or _is_other(word):
        return False
    if one.low in DATA and place + 1 < len(words) and words[place + 1].low == "by":
        return is_participle(word)
    if is_verb(words, place) or is_temporal(words, place):
        return False
    if word.low == "by":
        return is_participle(one) or one.low in DATA
    if word.low in DETERMINERS:
        return one.low == "by" or one.low in _IN_PHRASE | {"and"}
    if word.low in PREPOSITIONS:
        if word.low == "for" and one.is_capital and one.low not in SOURCE_WORDS:
            return False  # "the figure that Ana Bel gave for the fire"
        return word.low in _IN_PHRASE and not _opens_statement(words, place)
    if word.low in _ADVERBS - {"and", "first"}:
        return False
    return word.low != "and" or not _clause_follows(words, place)


def _opens_statement(words: Words, place: int) -> bool:
    """Whether "in", "at" or "from" leads to a statement, a time or a number."""
    behind_it = range(place + 1, min(len(words), place + 5))
    for other in behind_it:
        if is_stop(words[other]):
            return other == place + 1
        if words[other].low in _STATEMENTS or is_temporal(words, other):
            return True
        if words[other].is_number:
            return True
        if words[other].is_capital or words[other].low in _IN_PHRASE:
            return False
    return place + 1 >= len(words)


def _clause_follows(words: Words, conjunction: int) -> bool:
    """Whether "and" begins another clause: a number or a verb comes before the next sign."""
    for place in range(conjunction + 1, min(len(words), conjunction + 10)):
        if is_stop(words[place]):
            return False
        if words[place].is_number or is_verb(words, place):
            return True
    return False


def _valid(words: Words, first: int, last: int) -> Phrase | None:
    if first > last or last - first >= _LONGEST or not _may_begin(words, first):
        return None
    if words[last].low == "and" or _is_gerund(words, first):
        return None
    if first == last and words[first].low.endswith("ed") and not words[first].is_capital:
        return None  # "figures that the bank released show": no speaker is called "released"
    head = _head(words, first, last)
    if words[head].low in _NO_SPEAKERS and not words[head].is_capital:
        return None
    if words[head].low in DETERMINERS or is_temporal(words, head) or words[head].is_number:
        return None
    if words[head].low == "office" or words[head].low in SPOKES:
        return Phrase(first, last)
    return Phrase(first, last) if words[last].low not in PREPOSITIONS else None


def _is_gerund(words: Words, place: int) -> bool:
    """ "answering the question": no speaker; "striking workers" are."""
    after = words[place + 1] if place + 1 < len(words) else None
    is_ing = words[place].low.endswith("ing") and not words[place].is_capital
    return is_ing and after is not None and after.low in DETERMINERS | PREPOSITIONS


def _head(words: Words, first: int, last: int) -> int:
    """The last word before a preposition."""
    for place in range(first + 1, last + 1):
        if words[place].low in PREPOSITIONS:
            return place - 1
    return last
