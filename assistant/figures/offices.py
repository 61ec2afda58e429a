"""The office that a question asks the holder of: its title, which one it is, and of whom."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from assistant.support.lexicon import FUNCTION, places
from assistant.support.reading import Reading, reading
from assistant.support.words import Word, each, read, stem

_ADVERBS = (
    r"(?:now|currently|still|has|have|had|is|was|been|really|actually|first|will|be|would|did|to)"
)
_LEADING = re.compile(
    rf"\b(?:who|whom)(?:['’]s)?\s+(?:{_ADVERBS}\s+){{0,3}}"
    r"(?P<verb>head(?:s|ed|ing)?|leads?|leading|led|runs?|ran|running|chair(?:s|ed|ing)?|"
    r"coach(?:es|ed|ing)?|manag(?:es?|ed|ing)|govern(?:s|ed|ing)?|captain(?:s|ed)?|edit(?:s|ed)?|"
    r"direct(?:s|ed)?|command(?:s|ed)?|presid(?:es?|ed)|train(?:s|ed|ing)?)\b"
    r"|\b(?P<charge>in charge|at the helm|at the head|at the top|in command|tak\w+ charge|"
    r"(?:top|highest) (?:job|post|office)|"
    r"took charge)\b"
    r"|\bby whom (?:is|are|was|were)\b[^?]*?\b(?P<passive>headed|led|run|chaired|coached|managed|"
    r"governed|captained|edited|directed|commanded|trained)\b",
    re.I,
)
_OF_WHAT = re.compile(
    r"\bin charge of (?:the )?(?P<what>[a-z][\w ]*?)(?=\s(?:in|at|of|for|as|by)\b|\W*$)"
)
""" "In charge of sport in Ruvia": which post it is, where no name follows at once."""
_TITLES = each(
    "president minister premier chancellor mayor governor secretary speaker chairman chairwoman "
    "chair chairperson director chief executive ceo head leader coach manager captain king queen "
    "prince pope bishop archbishop patriarch ambassador commissioner commander general judge "
    "justice prosecutor attorney spokesman spokeswoman spokesperson editor principal rector dean "
    "treasurer superintendent sheriff champion holder winner owner boss master"
)
_LED = {
    "head": "head leader director executive ceo",
    "lead": "leader head executive ceo director",
    "led": "leader head executive ceo director",
    "run": "head director executive ceo manager boss",
    "ran": "head director executive ceo manager boss",
    "chair": "chair chairman chairwoman chairperson",
    "coach": "coach",
    "train": "coach manager",
    "manag": "manager",
    "govern": "governor",
    "captain": "captain",
    "edit": "editor",
    "direct": "director",
    "command": "commander",
    "presid": "president chairman",
    "": "head leader coach manager director executive ceo boss commander",
}
"""Who does this holds one of these titles; the last line is of whoever is in charge."""
_BODIES = {
    "ministry": "minister",
    "portfolio": "minister secretary",
    "department": "secretary head minister",
}
"""Who heads the finance ministry is the finance minister."""
_SAME = {
    "executive": "ceo boss",
    "ceo": "executive boss",
    "boss": "ceo executive head director manager",
    "chairman": "chairwoman chairperson chair",
    "chairwoman": "chairman chairperson chair",
    "coach": "manager",
}
_CLUB = re.compile(
    r"\b(?:club|team|squad|side|Athletic|United|Rovers|Wanderers|Rangers|FC|AFC|CF|Albion|Hotspur)\b"
)
"""What has a manager who is its coach."""
_TOWN_HALL = re.compile(r"\b(?:town|city) hall\b", re.I)
_ROLES = {
    "minister secretary": "ministry portfolio department",
    "coach manager": "bench dugout training touchline",
    "executive ceo boss": "top helm head",
    "mayor": "hall chain",
}
"""What else stands for the office of a title: the finance portfolio, the bench of a club."""
_DEEDS = {
    "head leader executive director chief": "leads led lead heads headed head runs ran run",
    "coach manager": "coaches coached coach manages managed manage trains trained train",
    "chair chairman chairwoman": "chairs chaired chair",
    "governor": "governs governed govern",
    "captain": "captains captained",
    "editor": "edits edited",
}
"""What the holders of titles do."""
CHARGE = frozenset({"charge", "hands"})
"""What is said of any office: somebody is in charge, or it is in somebody's hands."""
_ASKING = frozenset(
    each("current currently now today name new present acting interim first next last former post")
)
_WHOLES = frozenset(
    each("team side squad club company firm business town city country place office bench dugout")
)
"""Of these there is one at what the question names: "in charge of the team at Velmar"."""
_LONGEST = 3
_WHO = re.compile(
    r"^\W*(?:by |(?:so|and|but),? )?(?:who|whom|whose)(?:['’]s)?\b"
    r"|\bnames? (?:of|for) (?:the )?|\bnames?\W*$"
    r"|^\W*(?:which|what) (?:person|man|woman|politician)\b"
    r"|[:.,;?!–-]\s(?:and )?who(?:['’]s| is| was) (?:it|that|this|he|she|the (?:holder|person))"
    r"(?: now| today| currently| at present)?\W*$",
    re.I,
)
_WHO_DID = re.compile(
    rf"\W*who\s+(?:{_ADVERBS}\s+){{0,3}}(?P<verb>\w+(?:ed|ot|ew|id|ow|ld|ok|ent|ose)|sits|serves|holds)\b",
    re.I,
)
_HOLDING = frozenset(
    each(
        "served serves held holds occupied succeeded replaced followed named appointed elected "
        "sworn "
        "sits took got installed chosen called supposed meant said reported considered"
    )
)
"""Of "who …ed", what is done to hold an office: "Who shot at the mayor?" asks for no mayor."""
_VERBS = re.compile(
    r"\b(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|what|when|where|"
    r"why|how|which|whether|say|says|said|many|much)\b",
    re.I,
)
_FOLLOWS = frozenset(each("of for in at on by as during since now today please")) | {""}


@dataclass(frozen=True)
class Office:
    """An office that a question asks the holder of."""

    head: frozenset[str]
    """Stems of the titles that it may have: "minist", "mayor"."""
    kind: frozenset[str]
    """Stems of the words that tell which one: "financ"."""
    names: frozenset[str]
    """Folded words of the names around it: "velmar"."""
    whole: frozenset[str] = frozenset()
    """Stems of a title of two words, "chief executive": neither is meant alone."""
    deeds: frozenset[str] = frozenset()
    """Verbs that say the same: "leads", "led"."""

    def is_told_by(self, words: Sequence[Word]) -> bool:
        """Whether one of the words tells of such an office, by title, by deed or otherwise."""
        return any(word.low in self._signs or word.stem in self.head for word in words)

    @cached_property
    def _signs(self) -> frozenset[str]:
        return self.deeds | self.roles | CHARGE

    @cached_property
    def roles(self) -> frozenset[str]:
        """Words that stand for the office: "portfolio", "bench"."""
        return frozenset(
            role
            for titles_, roles in _ROLES.items()
            if not self.head.isdisjoint(_stems(each(titles_)))
            for role in each(roles)
        )


def office_of(question: str) -> Office | None:
    """The office of a question such as "Who is the mayor of Hallmere?"; None for others."""
    told = reading(question)
    names = frozenset(
        _land(told, place)
        for place in (*told.named, *_lands(told))
        if told.words[place].low != "ceo" and (place or told.words[place].stem not in titles())
    )
    if title := _title(told):
        group = [told.words[place] for place in title]
        same = [one for word in group for one in each(_SAME.get(word.low, ""))]
        own = frozenset(word.stem for word in group)
        whole = own if len(own) > 1 else frozenset()
        if stem("coach") in whole:  # who is the head coach may be called the coach only
            whole -= {stem("coach")}
        if _TOWN_HALL.search(question):
            same += ["mayor"]
        if stem("manager") in own and _CLUB.search(question):
            same += ["coach"]
        kind = _kind(told, title[0], title[-1]) | _charge(question)
        if own == _stems(("head",)) and _is_of_name(told, title[-1]):
            same += each(_LED["head"])  # "the head of Velmar Steel" is its chief executive
        return Office(own | _stems(same), kind, names, whole, _deeds(own | _stems(same)))
    if (body := _body(told)) is not None:
        post = _BODIES[_singular(told.words[body])]
        return Office(_stems(each(post)), _kind(told, body, body), names)
    if found := _LEADING.search(question):
        verb = (found["verb"] or found["passive"] or "").lower()
        led = next((titles for lead, titles in _LED.items() if verb.startswith(lead)), "")
        heads = _stems(each(led if verb else _LED[""]))
        if (kind := _charge(question)) and names:
            heads |= _stems(("minister", "secretary", "commissioner"))
        kind = kind or (frozenset() if names else _object(question[found.end() :]))
        if not (names or kind):
            return None
        return Office(heads, kind, names, deeds=_deeds(heads))
    return None


def _is_of_name(told: Reading, title: int) -> bool:
    """ "The head of Velmar Steel": but "of the Ruvian army" says of what sort it is."""
    behind = range(title + 1, len(told.words))
    content = [p for p in behind if told.words[p].low not in FUNCTION | _ASKING]
    return bool(content) and all(place in told.named for place in content)


def _lands(told: Reading) -> Iterator[int]:
    """ "US", which is a word of the language otherwise."""
    return (place for place, word in enumerate(told.words) if word.text == "US")


def _land(told: Reading, place: int) -> str:
    """A name; that of a land of two words, "United States", by its shortest one."""
    low = [word.low for word in told.words[place : place + 2]]
    return places().get("_".join(low), low[0])


def asks_a_holder(question: str) -> bool:
    """Whether a person is asked for: "who", "the name of the mayor", or a bare "Hallmere mayor"."""
    if (asked := _WHO_DID.match(question)) and not _LEADING.search(question):
        return asked["verb"].lower() in _HOLDING
    if _WHO.search(question):
        return True
    if _VERBS.search(question):
        return False
    told = reading(question)
    title = _title(told)
    follow = told.words[title[-1] + 1].low if title and title[-1] + 1 < len(told.words) else ""
    return bool(title) and follow in _FOLLOWS


@lru_cache(maxsize=1)
def titles() -> frozenset[str]:
    """Stems of the words that are titles of an office."""
    return _stems(_TITLES)


def _stems(words: Sequence[str]) -> frozenset[str]:
    return frozenset(map(stem, words))


def _deeds(heads: frozenset[str]) -> frozenset[str]:
    return frozenset(
        deed
        for titles_, deeds in _DEEDS.items()
        if not heads.isdisjoint(_stems(each(titles_)))
        for deed in each(deeds)
    )


def _title(told: Reading) -> list[int]:
    """The places of the last title; of one word, or of several as in "chief executive"."""
    places = [
        place
        for place, word in enumerate(told.words)
        if word.stem in titles()
        and (place not in told.named or word.low == "ceo" or not place)
        and not _is_verb(told.words, place)
    ]
    group: list[int] = []
    for place in reversed(places):
        if not group or group[0] == place + 1:
            group = [place, *group]
    is_seat = len(group) > 1 and told.words[group[-1]].low == "chair"
    return group[:-1] if is_seat and told.words[group[-2]].owner else group


def _is_verb(words: Sequence[Word], place: int) -> bool:
    """ "Who heads", "who coached": what is done, not a title; nor is what a ministry is for."""
    before = words[place - 1].low if place else ""
    if words[place].low == "justice":
        return before != "chief"  # the minister for justice is another one
    is_who = before == "who" and not words[place - 1].owner  # "who's mayor" is "who is mayor"
    is_form = words[place].low.endswith(("ed", "ing", "es")) or is_who or before == "to"
    return is_form and before not in ("the", "a", "as", "of", "and")


def _body(told: Reading) -> int | None:
    return next((p for p, word in enumerate(told.words) if _singular(word) in _BODIES), None)


def _charge(question: str) -> frozenset[str]:
    """What somebody is in charge of, where it is no name: the sport of "in charge of sport"."""
    found = _OF_WHAT.search(question)
    words = read(found["what"]) if found else ()
    own = [word for word in words if word.stem and word.low not in FUNCTION]
    return frozenset() if _WHOLES & {word.low for word in own} else frozenset(w.stem for w in own)


def _object(behind: str) -> frozenset[str]:
    """The last noun of what is led, where no name tells it: "leads the city council"."""
    last = ""
    for word in read(behind):
        if last and (word.low in FUNCTION or not word.stem):
            break
        last = word.stem if word.low not in FUNCTION and word.low not in _ASKING else last
    return frozenset({last} - {""})


def _singular(word: Word) -> str:
    return "ministry" if word.low == "ministries" else word.low.removesuffix("s")


def _kind(told: Reading, first: int, last: int) -> frozenset[str]:
    """The words before a title, and those behind "of" and "for", that say which one it is."""
    words = told.words
    before = words[max(0, first - _LONGEST) : first][::-1]
    found = [*_run(told, before, first - 1, -1)]
    place = last + 1
    while place < len(words) and words[place].low in ("of", "for", "the"):
        place += 1
    if place > last + 1:
        found += _run(told, words[place : place + _LONGEST], place, 1)
    return frozenset(found)


def _run(told: Reading, words: Sequence[Word], place: int, step: int) -> Iterator[str]:
    """Stems up to a name, a number or a word without content."""
    for word in words:
        is_title = word.stem in titles() and word.low != "justice"
        is_content = word.stem and word.low not in FUNCTION and not is_title
        if not is_content or place in told.named | told.taken or word.low in _ASKING:
            return
        if word.low not in ("who", "whose", "town", "hall"):
            yield word.stem
        place += step
