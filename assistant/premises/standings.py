"""What a question takes to be so, against what stands: "why is it closed" where it has reopened."""

import re

from assistant.answerers.base import Found, Quote, Standing
from assistant.figures.collecting import Asking, Line, askings, reports
from assistant.figures.subject import Subject
from assistant.figures.timeline import standing
from assistant.premises.premise import Taken
from assistant.premises.quoting import first_of_articles
from assistant.question import Terms, understand

ABOUT = 0.5
"""Share of the premise's words, names aside, that a passage has around it."""

_PERFECT = re.compile(r"\b(?:has|have) (?:\w+ )?been\b")
"""What has been shut is shut."""

_IN = re.compile(
    r"\b(?P<be>(?:is|are|was|were)(?: still)?(?: not)?(?: still)?) (?:in|part of) (?:the )?"
    r"(?=(?:[A-Z][\w'’-]*\s?)+$)"
)
""" "Is in the Osk Treaty": is a member of it."""


def overturned(taken: Taken, found: Found, terms: Terms, query_terms: Terms) -> tuple[Quote, ...]:
    """The quotes that tell the opposite of a state, the newest first.

    A state of the present is overturned by the newest report, one of the past only where no report
    ever told it.
    """
    text = _IN.sub(r"\g<be> a member of the ", taken.text.rstrip("."))
    asked = askings(understand(f"Is it so that {text}?", query_terms), "state")
    if not asked or not asked[0].is_state or found.when.window or not found.timeless.names:
        return ()
    mine = asked[0].read(Line(f"{text}.", "", None))
    figures = _standing(taken, asked[0], found, terms, query_terms) if len(mine) == 1 else []
    if not figures or figures[0].state != "current" or figures[0].told.value.text == mine[0].text:
        return ()
    against = [one for one in figures if one.told.value.text != mine[0].text]
    is_now = taken.is_present or bool(_PERFECT.search(taken.text))
    if not is_now and len(against) < len(figures):
        return ()
    return first_of_articles(one.told.quote for one in against if one.state == "current")


def _standing(
    taken: Taken, asked: Asking, found: Found, terms: Terms, query_terms: Terms
) -> list[Standing]:
    subject = Subject(understand(taken.text, query_terms), found.idf, terms)
    hits = [hit for hit in (*found.hits, *found.more) if subject.share(hit) >= ABOUT]
    last = found.scope.as_of
    told = (one for one in reports(hits, asked) if last is None or one.day <= last.date())
    return standing(list(told))
