"""The measures of sentences."""

from datetime import UTC, datetime

import pytest

from index.hits import Hit, Passage, Signals
from index.passages import Span
from index.ranking.sentences import SHAPE, Piece, _shape
from index.records import StoredArticle


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("The ferry came on Tuesday.", {"date"}),
        ("It sank in 1998.", {"date"}),
        ("It was sold on Sept. 4.", {"date"}),
        ("Ferry 20 sank, in maybe 5 metres.", set()),
        ("They raised 4 PER CENT.", {"amount"}),
        ("It cost $4.", {"amount"}),
        ("A Million people came.", {"amount", "number in words"}),
        ("Twice they came.", {"number in words"}),
        ("Someone came twofold.", set()),
    ],
)
def test_dates_amounts_and_numbers_in_words_are_seen(text: str, measures: set[str]) -> None:
    found = dict(zip(SHAPE, _shape(_hit(text), Piece(0, Span(0, len(text)), text), 5), strict=True))
    assert {name for name in ("date", "amount", "number in words") if found[name]} == measures


def _hit(text: str) -> Hit:
    now = datetime(2024, 1, 1, tzinfo=UTC)
    article = StoredArticle(
        title="Ferry", text=text, stored_id="a", seq=1, version=1, group=1, added=now
    )
    return Hit(Passage("a", 0, len(text), text), article, 1.0, Signals(0.5, 0.5, 0.5, 1.0))
