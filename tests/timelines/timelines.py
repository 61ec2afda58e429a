"""A whole archive of fictional news with its questions."""

from dataclasses import dataclass
from random import Random

from tests.timelines import phrasing as phrasings
from tests.timelines.asking import Asking
from tests.timelines.questions import Question
from tests.timelines.stories import Story, stories
from tests.timelines.world import World
from tests.timelines.writing import Dispatch, Newsroom, Record, in_order

FIRST_YEAR, YEARS = 2021, 5
"""In the past, so that no program takes the news for news from the future."""


@dataclass(frozen=True)
class Timelines:
    """What one seed gives."""

    stories: tuple[Story, ...]
    articles: tuple[Record, ...]
    """As they came in: a new version stands after the old one and has its URL."""
    questions: tuple[Question, ...]
    by_story: dict[str, tuple[Record, ...]]


def generate(
    *,
    seed: int,
    articles: int,
    phrasing: str = "develop",
    first_year: int = FIRST_YEAR,
    years: int = YEARS,
) -> Timelines:
    """At least this many articles, in whole stories; the same for the same arguments."""
    words = phrasings.load(phrasing)
    world = World(Random(seed))
    told: list[Story] = []
    rooms: list[Newsroom] = []
    dispatches: list[Dispatch] = []
    for story in stories(world, first_year, years):
        room = Newsroom(world, words, story)
        room.write()
        told, rooms = [*told, story], [*rooms, room]
        dispatches += room.dispatches
        if len(dispatches) >= articles:
            break
    span = range(first_year, first_year + years)
    questions = [
        question
        for story, room in zip(told, rooms, strict=True)
        for question in Asking(world, words, story, room.ledger, span).all()
    ]
    return Timelines(
        stories=tuple(told),
        articles=tuple(in_order(dispatches)),
        questions=tuple(questions),
        by_story={s.key: tuple(in_order(r.dispatches)) for s, r in zip(told, rooms, strict=True)},
    )
