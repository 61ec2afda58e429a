"""What stands of all that was told: latest, superseded, disputed, by the rules of docs/time.md."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from assistant import Assistant
from index import Archive, Article

HOW_MANY = "How many miners are trapped in the Halm mine?"
SIDES = "What do the two sides say about the number of miners trapped in the Halm mine?"
REST = [
    "Rescue teams worked through the night with drills and pumps that came by rail from Terrin.",
    "Families waited at the gate, where a kitchen of the parish handed out soup and blankets.",
    "A second shaft is being dug from the northern slope, and its walls have to be held by steel.",
    "Prosecutors seized the books of the company, which has owned both pits for eleven years.",
]
"""Each report goes on in its own words, so that none is a copy of another."""
CASES = [
    pytest.param(
        SIDES,
        [
            ("2026-03-09", "Post", "There are 40 miners trapped in the Halm mine."),
            ("2026-03-09", "Wire", "The union said 31 miners are trapped in the Halm mine."),
        ],
        [(31, "disputed"), (40, "disputed")],
        id="who asks for sides is told what an outlet says of that day",
    ),
    pytest.param(
        HOW_MANY,
        [
            ("2026-03-01", "Post", "The ministry said 40 miners are trapped in the Halm mine."),
            ("2026-03-09", "Wire", "The union said 31 miners are trapped in the Halm mine."),
        ],
        [(31, "current"), (40, "superseded")],
        id="a later report replaces an earlier one, whoever made it",
    ),
    pytest.param(
        HOW_MANY,
        [
            ("2026-03-09", "Post", "The ministry said 40 miners are trapped in the Halm mine."),
            ("2026-03-09", "Wire", "The union said 31 miners are trapped in the Halm mine."),
        ],
        [(31, "disputed"), (40, "disputed")],
        id="two voices of one day disagree",
    ),
    pytest.param(
        HOW_MANY,
        [
            ("2026-03-09", "Post", "The ministry said 40 miners are trapped in the Halm mine."),
            ("2026-03-09", "Wire", "The ministry said 31 miners are trapped in the Halm mine."),
        ],
        [(31, "current"), (40, "superseded")],
        id="one voice does not contradict itself",
    ),
    pytest.param(
        HOW_MANY,
        [
            ("2026-03-09", "Post", "There are 40 miners trapped in the Halm mine."),
            ("2026-03-09", "Wire", "The union said 31 miners are trapped in the Halm mine."),
        ],
        [(31, "current"), (40, "superseded")],
        id="who names nobody disputes nothing",
    ),
    pytest.param(
        HOW_MANY,
        [
            ("2026-03-01", "Post", "The ministry said 40 miners are trapped in the Halm mine."),
            (
                "2026-03-09",
                "Wire",
                "The union rejected the ministry's figure: it said 31 miners are trapped in the "
                "Halm mine.",
            ),
        ],
        [(31, "disputed"), (40, "disputed")],
        id="a report that says that it contradicts reaches back",
    ),
    pytest.param(
        HOW_MANY,
        [
            ("2026-03-01", "Post", "The ministry said 40 miners are trapped in the Halm mine."),
            ("2026-03-04", "Wire", "The union said 31 miners are trapped in the Halm mine."),
            ("2026-03-06", "Post", "The ministry said 40 miners are trapped in the Halm mine."),
            ("2026-03-09", "Wire", "The union said 31 miners are trapped in the Halm mine."),
        ],
        [(31, "disputed"), (40, "disputed"), (31, "disputed"), (40, "disputed")],
        id="voices that go on saying theirs disagree",
    ),
    pytest.param(
        HOW_MANY,
        [
            (
                "2026-03-09",
                "Post",
                "The ministry said at least 31 miners are trapped in the Halm mine.",
            ),
            ("2026-03-09", "Wire", "The union said 40 miners are trapped in the Halm mine."),
        ],
        [(31, "superseded"), (40, "current")],
        id="values that can both be true are no dispute",
    ),
    pytest.param(
        SIDES,
        [
            (
                "2026-03-09",
                "Post",
                "The ministry said at least 31 miners are trapped in the Halm mine.",
            ),
            ("2026-03-09", "Wire", "The union said 40 miners are trapped in the Halm mine."),
        ],
        [(31, "disputed"), (40, "disputed")],
        id="who asks for the sides gets both of them all the same",
    ),
    pytest.param(
        SIDES,
        [
            ("2026-03-01", "Post", "The ministry said 40 miners are trapped in the Halm mine."),
            ("2026-03-09", "Wire", "The union said 31 miners are trapped in the Halm mine."),
        ],
        [(31, "disputed"), (40, "disputed")],
        id="who asks for the sides gets one of last week",
    ),
    pytest.param(
        SIDES,
        [
            ("2026-01-01", "Post", "The ministry said 40 miners are trapped in the Halm mine."),
            ("2026-03-09", "Wire", "The union said 31 miners are trapped in the Halm mine."),
        ],
        [(31, "current"), (40, "superseded")],
        id="but none of two months ago",
    ),
    pytest.param(
        HOW_MANY,
        [
            ("2026-03-01", "Post", "The ministry said 40 miners are trapped in the Halm mine."),
            ("2026-03-05", "Post", "The ministry said 40 miners are trapped in the Halm mine."),
            ("2026-03-09", "Wire", "The union said 40 miners are trapped in the Halm mine."),
        ],
        [(40, "current"), (40, "current"), (40, "current")],
        id="what is repeated stays current",
    ),
    pytest.param(
        HOW_MANY,
        [
            ("2026-03-01", "Post", "The ministry said 40 miners are trapped in the Halm mine."),
            ("2026-03-05", "Post", "The company said 31 miners are trapped in the Halm mine."),
            ("2026-03-09", "Wire", "The union said 40 miners are trapped in the Halm mine."),
        ],
        [(40, "current"), (31, "superseded"), (40, "superseded")],
        id="a number that comes back in another voice disputes nothing",
    ),
    pytest.param(
        f"{HOW_MANY[:-1]} in March 2026?",
        [
            ("2026-02-01", "Post", "The ministry said 40 miners are trapped in the Halm mine."),
            ("2026-05-09", "Wire", "In March 2026, 31 miners were trapped in the Halm mine."),
        ],
        [(31, "current"), (40, "superseded")],
        id="of a month without reports, what is told of it later stands",
    ),
]


@pytest.mark.parametrize(("question", "articles", "figures"), CASES)
def test_what_stands(
    archive: Archive,
    article: Callable[..., Article],
    question: str,
    articles: list[tuple[str, str, str]],
    figures: list[tuple[float, str]],
) -> None:
    archive.add(
        article(
            f"{text} {REST[place]}",
            title=f"The Halm mine, report {place}",
            outlet=outlet,
            published=datetime.fromisoformat(day).replace(tzinfo=UTC, hour=9 + place),
        )
        for place, (day, outlet, text) in enumerate(articles)
    )
    answer = Assistant(archive).ask(question, answerer="quotes")
    assert sorted((one.value, one.state) for one in answer.figures) == sorted(figures)
    if any(state == "disputed" for _, state in figures):
        assert answer.text.startswith("Sources disagree: ")
        assert all(str(value) in answer.text.splitlines()[0] for value, _ in figures)


def test_a_course_since_a_day_opens_with_what_stood_then(
    archive: Archive, article: Callable[..., Article]
) -> None:
    counts = (("2025-11-02", 52), ("2025-12-20", 40), ("2026-02-01", 31), ("2026-03-09", 12))
    archive.add(
        article(
            f"There are {count} miners trapped in the Halm mine. {rest}",
            title=f"The Halm mine, report {count}",
            published=datetime.fromisoformat(day).replace(tzinfo=UTC),
        )
        for (day, count), rest in zip(counts, REST, strict=True)
    )
    asked = "How has the number of miners trapped in the Halm mine changed since 2026?"
    answer = Assistant(archive).ask(asked, answerer="quotes")
    told = [one.text.partition(": ")[2].partition(",")[0] for one in answer.statements]
    assert told == ["40", "31", "12"]


def test_two_sides_of_one_sentence_are_told(
    archive: Archive, article: Callable[..., Article]
) -> None:
    archive.add(
        [
            article(
                "Between 500,000, according to the police, and one million people, according to "
                f"the unions, took part in the march through Halm. {REST[0]}",
                title="The march through Halm",
                published=datetime(2026, 3, 9, tzinfo=UTC),
            )
        ]
    )
    asked = "What do the sides say about how many people took part in the march through Halm?"
    answer = Assistant(archive).ask(asked, answerer="quotes")
    sides = {(one.value, one.attribution, one.state) for one in answer.figures}
    assert sides == {(5e5, "the police", "disputed"), (1e6, "the unions", "disputed")}


FIRES = [
    ("2026-03-01", "The fires of Halm", "At least 12 people are killed in the fires of Halm."),
    ("2026-03-03", "The fires of Halm", "The death toll from the fires rises to 30."),
    ("2026-03-20", "The fires of Halm", "A man died of his burns, bringing the death toll to 31."),
    ("2026-03-21", "Town news", "The death toll of the plague rises to 90."),
    ("2026-07-08", "The fires of Halm", "One who lit the fires of Halm that killed 8 is arrested."),
]


def test_a_toll_is_told_to_its_end_and_without_other_dead(
    archive: Archive, article: Callable[..., Article]
) -> None:
    archive.add(
        article(text, title=title, published=datetime.fromisoformat(day).replace(tzinfo=UTC))
        for day, title, text in FIRES
    )
    asked = "How did the death toll of the fires of Halm rise?"
    answer = Assistant(archive).ask(asked, answerer="quotes")
    assert [one.value for one in reversed(answer.figures)] == [12, 30, 31]


def test_who_and_how_many_asks_for_a_number(
    archive: Archive, article: Callable[..., Article]
) -> None:
    archive.add(
        [
            article(
                "Tarn claims that it killed at least 15 fighters in the airstrike on Halm. Velmar "
                "claims that twelve civilians were killed.",
                title="The war",
                published=datetime(2026, 3, 9, tzinfo=UTC),
            )
        ]
    )
    answer = Assistant(archive).ask(
        "Who and how many were killed in the airstrike on Halm?", answerer="quotes"
    )
    assert {(one.value, one.state) for one in answer.figures} == {
        (15, "disputed"),
        (12, "disputed"),
    }
