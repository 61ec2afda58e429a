"""Questions of what an article says that somebody did: when, who it was, and what the cause was."""

import re
from collections.abc import Callable, Iterator

from assistant.figures.verbs import SPEECH
from assistant.suggesting.candidate import Candidate, Matter, core, holds, leads_with
from assistant.suggesting.naming import NAME, is_name
from assistant.support.dates import MONTHS
from assistant.support.lexicon import FUNCTION
from assistant.support.verbs import base_of, is_base, is_past
from assistant.support.words import each

_MONTH = "|".join(month.capitalize() for month in MONTHS)
_DAY = (
    rf"(?:\d{{1,2}} (?:{_MONTH})|(?:{_MONTH}) \d{{1,2}}|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_OPENS = r"(?:^|(?<=[.!?] )|(?<=[.!?]” ))"
_MORE = r"(?: [\w’'%.-]*[\w’'%])"
_WHEN = re.compile(
    rf"{_OPENS}(?P<who>(?:The )?{NAME}{_MORE}{{0,4}}?) "
    rf"(?P<helper>was |were |will |has |have |had )?(?P<do>[a-z]+)"
    rf"(?P<what>{_MORE}{{0,9}}?) on {_DAY}(?! to\b)",
    re.MULTILINE,
)
_WHO = re.compile(
    rf"{_OPENS}(?P<who>{NAME}(?: {NAME}){{1,3}}) (?P<do>won|became|replaced|succeeded|founded|"
    rf"defeated|beat|bought|acquired|directed|hosted|invented|designed)(?P<what>{_MORE}{{1,10}}?)"
    rf"(?=[,.;]|,? (?:on {_DAY}|with|after|and|by|when|while|who|which|because|in)\b)",
    re.MULTILINE,
)
_WHY = re.compile(
    rf"(?P<do>\bcaused)(?P<what> the{_MORE}{{1,6}}?)"
    r"(?=[,.;]|,? (?:and|after|when|that|which|by|on)\b)"
)
_VAGUE = frozenset(
    each(
        "he she it they him her them his hers its their theirs this that these those there here "
        "who which what when where while because if after before since until later earlier "
        "also again ago today yesterday tomorrow not never said told says"
    )
)
_UNTOLD = SPEECH | frozenset(each("was were had been got made did went came"))
_MOST = 3

_Asked = Callable[[re.Match[str], str], str | None]


def deeds(matter: Matter) -> Iterator[Candidate]:
    """Of what happened in articles that are about what the question names."""
    found = (one for pattern, asked in _FORMS for one in _told(matter, pattern, asked))
    for _, one in zip(range(_MOST), found, strict=False):
        yield one


def _told(matter: Matter, pattern: re.Pattern[str], asked: _Asked) -> Iterator[Candidate]:
    for article in matter.articles:
        for deed in pattern.finditer(article.text):
            is_about = any(holds(deed.group(), core(topic)) for topic in matter.asked)
            if (
                is_about
                and not matter.is_shown(deed.group())
                and (text := asked(deed, matter.text))
            ):
                yield Candidate(text, leads_with(f"{deed['do']}{deed['what']}"))


def _when(deed: re.Match[str], text: str) -> str | None:
    helper, do, what = (deed["helper"] or "").strip(), deed["do"], deed["what"]
    if not _is_known(deed["who"], text) or not _is_clear(what):
        return None
    who = re.sub("^The ", "the ", deed["who"])
    if helper in ("was", "were"):
        return f"When {helper} {who} {do}{what}?" if base_of(do) else None
    if helper == "will":
        return f"When will {who} {do}{what}?" if is_base(do) else None
    base = None if do in _UNTOLD else base_of(do)
    return f"When did {who} {base}{what}?" if base else None


def _who(deed: re.Match[str], _: str) -> str | None:
    is_clear = is_name(deed["who"].split()) and _is_clear(deed["what"])
    return f"Who {deed['do']}{deed['what']}?" if is_clear and _names(deed["what"]) else None


def _why(deed: re.Match[str], _: str) -> str | None:
    return f"What caused{deed['what']}?" if _is_clear(deed["what"]) else None


_FORMS: tuple[tuple[re.Pattern[str], _Asked], ...] = ((_WHY, _why), (_WHO, _who), (_WHEN, _when))


def _is_clear(what: str) -> bool:
    """Whether a phrase points to nothing outside of it, and holds no second verb."""
    said = what.split()
    return _VAGUE.isdisjoint(word.casefold() for word in said) and not any(map(is_past, said))


def _names(what: str) -> bool:
    return any(word[0].isupper() for word in what.split())


def _is_known(who: str, text: str) -> bool:
    """Whether it opens with what is a name elsewhere too: "Police" opens a sentence and is none."""
    said = who.removeprefix("The ").split()
    first = re.escape(said[0])
    is_whole = FUNCTION.isdisjoint(said) and not any(map(is_past, said))
    return is_whole and is_name(said) and bool(re.search(rf"[a-z,] {first}(?!\w)", text))
