"""How whoever said it is named inside of a sentence."""

from datetime import UTC, date, datetime

import pytest

from assistant.answerers.base import Quote, Told
from assistant.figures.moments import Moment
from assistant.figures.value import Value
from assistant.figures.voices import Speaker
from assistant.figures.wording import said
from index import Article

ARTICLE = Article(
    title="Toll",
    text="41 people died.",
    url="https://example.org/toll",
    outlet="Hallmere Post",
    published=datetime(2026, 5, 3, tzinfo=UTC),
)


@pytest.mark.parametrize(
    ("speaker", "words"),
    [
        ("The Ruvian parliament", "the Ruvian parliament"),
        ("Regional government spokesman Ivo Kranz", "regional government spokesman Ivo Kranz"),
        ("Union leader Ana Bel", "union leader Ana Bel"),
        ("Election Commission spokesman Ivo Kranz", "Election Commission spokesman Ivo Kranz"),
        ("Novel Bel, a spokesman for the grid", "Novel Bel, a spokesman for the grid"),
        ("Velmar officials", "Velmar officials"),
        ("NATO", "NATO"),
        (None, "Hallmere Post"),
    ],
)
def test_names_keep_their_capital_and_posts_lose_it(speaker: str | None, words: str) -> None:
    told = Told(
        value=Value(41.0, "", "", "", 0),
        moment=Moment(date(2026, 5, 3), False, ""),
        speaker=Speaker(speaker, speaker) if speaker else None,
        quote=Quote(ARTICLE, 0, len(ARTICLE.text)),
    )
    assert said(told) == words
