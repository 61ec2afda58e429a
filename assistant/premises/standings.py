"""What a question takes to be so, against what stands: "why is it closed" where it has reopened."""

import re
from dataclasses import dataclass

from assistant.answerers.base import Found, Quote, Standing
from assistant.figures.asking import Asking, askings
from assistant.figures.collecting import reports
from assistant.figures.lines import Line
from assistant.figures.subject import Subject
from assistant.figures.timeline import standing
from assistant.premises.premise import Taken
from assistant.premises.quoting import first_of_articles
from assistant.question import Terms, understand

ABOUT = 0.5
"""Share of the premise's words, names aside, that a passage has around it."""

_PERFECT = re.compile(
    r"\b(?:has|have) (?:\w+ )?(?:been|(?:re-?)?opened|closed|shut|quit|left|joined|stopped|resumed|"
    r"restarted|ceased|withdrawn|lapsed|expired|returned|gone|ended)\b"
)
"""What has been shut is shut."""
_NO_SUCH = re.compile(
    r"^There (?:is|are|was|were) no (?!longer\b|ban|curfew|\w+ ban)", re.IGNORECASE
)
"""Where there are none, they may be banned: that tells of no state by itself."""

_AND_SO = re.compile(r" and (?:stay|remain|keep)(?:s|ed)?\b.*$")
""" "Left the pact and stay out": that they are out now."""
_LAST = re.compile(r"^The last (?!of\b)", re.IGNORECASE)
"""That the last captive left tells of how many are left."""

_IN = re.compile(
    r"\b(?P<be>(?:is|are|was|were)(?: still)?(?: not)?(?: still)?) (?:in|part of) (?:the )?"
    r"(?=(?:[A-Z][\w'’-]*\s?)+$)"
)
""" "Is in the Osk Treaty": is a member of it."""


@dataclass(frozen=True)
class Standings:
    """A state that is taken for granted, and what was told of it, the newest first."""

    taken: Taken
    mine: str
    told: tuple[Standing, ...]

    @property
    def against(self) -> tuple[Quote, ...]:
        """The quotes that tell the opposite, the newest first.

        A state of the present is overturned by the newest report, one of the past only where no
        report ever told it.
        """
        if self.is_upheld or not self.told or self.told[0].state != "current":
            return ()
        other = [one for one in self.told if one.told.value.text != self.mine]
        text = self.taken.text
        is_now = self.taken.is_present or bool(_PERFECT.search(text) or _AND_SO.search(text))
        if not is_now and len(other) < len(self.told):
            return ()
        return first_of_articles(one.told.quote for one in other if one.state == "current")

    @property
    def is_upheld(self) -> bool:
        """Whether the newest report says it too."""
        newest = self.told[:1]
        return any(one.state == "current" and one.told.value.text == self.mine for one in newest)


def standings_of(taken: Taken, found: Found, terms: Terms, query_terms: Terms) -> Standings | None:
    """What was told of the state that a premise gives to something; None where it gives none."""
    told = _AND_SO.sub("", taken.text.rstrip("."))
    text = _IN.sub(r"\g<be> a member of the ", told)
    if _NO_SUCH.search(taken.text) or _LAST.search(taken.text):
        return None
    if found.when.window or not found.timeless.names:
        return None
    asked = askings(understand(f"Is it so that {text}?", query_terms), "state")
    if not asked or not asked[0].is_state:
        return None
    mine = asked[0].read(Line(f"{text}.", "", None))
    if len(mine) != 1:
        return None
    every = _standing(taken, asked[0], found, terms, query_terms)
    return Standings(taken, mine[0].text, tuple(every))


def _standing(
    taken: Taken, asked: Asking, found: Found, terms: Terms, query_terms: Terms
) -> list[Standing]:
    subject = Subject(understand(taken.text, query_terms), found.idf, terms)
    every = (*found.hits, *found.more)
    hits = [hit for hit in every if subject.share(hit) >= ABOUT]
    if asked.is_bound:
        hits = [hit for hit in every if subject.named(hit)] or hits
    last = found.scope.as_of
    told = (one for one in reports(hits, asked) if last is None or one.day <= last.date())
    return standing(list(told))
