"""The support check on what it was made for, and its laws on any text."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.support import check

PAIRS = Path(__file__).with_name("pairs.jsonl")
ROWS: list[dict[str, Any]] = [
    json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()
]
SEEN = [row for place, row in enumerate(ROWS) if place % 3 != 2]
QUOTE = "The speaker confirmed that 23 Armenian captives remain in custody in Baku."


def _verified(row: dict[str, Any], statement: str) -> bool:
    return check(statement, row["quotes"], headers=row["headers"]).label == "verified"


def test_changed_statements_are_rejected() -> None:
    changed = [(r, text) for r in ROWS for texts in r["changed"].values() for text in texts]
    assert len(changed) >= 200
    assert sum(not _verified(*one) for one in changed) / len(changed) >= 0.99


def test_what_a_stranger_changed_is_rejected() -> None:
    """Numbers, names, dates and units; denials that only an opposite tells are harder."""
    rows = [
        json.loads(line)
        for line in PAIRS.with_name("fresh.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    kinds = ("number", "name", "date", "unit")
    changed = [
        (row, text) for row in rows for kind in kinds for text in row["changed"].get(kind, ())
    ]
    assert len(changed) >= 100
    assert sum(not _verified(*one) for one in changed) / len(changed) >= 0.97


def test_paraphrases_are_kept() -> None:
    kept = [(row, text) for row in SEEN for text in row["kept"]]
    assert sum(_verified(*one) for one in kept) / len(kept) >= 0.95


@pytest.mark.parametrize(
    ("statement", "quote", "label"),
    [
        ("Baku holds 23 Armenians.", "23 Armenian captives remain in custody in Baku.", "verified"),
        ("The ferry sank and its captain fled abroad.", "The ferry sank.", "partial"),
        ("They voted for the ban.", "They voted against the ban.", "partial"),
        ("19 were executed.", "32 were returned and 19 villages were burned.", "unsupported"),
        ("About 1.2 million people fled.", "1,189,000 people fled.", "verified"),
        ("1.2 million people fled.", "1,189,000 people fled.", "unsupported"),
        ("23 people died.", "At least 23 people died.", "partial"),
        ("At least 23 people died.", "At least 23 people died.", "verified"),
        ("More than 23 people died.", "At least 23 people died.", "partial"),
        ("Half of the homes burned.", "A third of the homes burned.", "unsupported"),
        ("Prices rose 5%.", "Prices rose 5 per cent.", "verified"),
        ("Prices rose 5 percentage points.", "Prices rose 5 per cent.", "unsupported"),
        ("The fund paid €5 million.", "The fund paid $5 million.", "unsupported"),
        ("Yerevan attacked Baku.", "Baku attacked Yerevan.", "unsupported"),
        ("Baku was attacked by Yerevan.", "Yerevan attacked Baku.", "verified"),
        ("Troops did not cross the border.", "Troops crossed the border.", "unsupported"),
        ("Troops crossed the border.", "The ministry denied troops crossed.", "unsupported"),
        ('He spoke of "a historic day".', "He spoke of “a Historic  day” in Baku.", "verified"),
        ('They "block" the plan.', "They blocked the plan.", "unsupported"),
        ('He spoke of "a historic day".', "He spoke of a day that was historic.", "unsupported"),
    ],
)
def test_verdicts(statement: str, quote: str, label: str) -> None:
    assert check(statement, [quote]).label == label


@pytest.mark.parametrize(
    ("date", "label"),
    [
        ("26 November 2025", "verified"),
        ("Nov. 26, 2025", "verified"),
        ("2025-11-26", "verified"),
        ("Wednesday", "verified"),
        ("25 November 2025", "unsupported"),
        ("Tuesday", "unsupported"),
        ("26 November 2024", "unsupported"),
    ],
)
def test_a_weekday_is_dated_by_the_header(date: str, label: str) -> None:
    header = "A treaty · The Post · 27 November 2025"
    quote = "The treaty was signed on Wednesday."
    assert check(f"The treaty was signed on {date}.", [quote], headers=[header]).label == label


def test_a_word_that_begins_like_a_weekday_is_no_date() -> None:
    assert check("Fridayo closed.", ["Fridayo closed."]).label == "verified"


@pytest.mark.parametrize(
    ("outlet", "statement", "label"),
    [
        ("Hallmere Today", "23, as of 27 November 2025, according to Hallmere Today.", "verified"),
        ("The Sunday Lantern", "The Sunday Lantern said that 23 captives remain.", "verified"),
        ("Lantern 24", "23, as of 27 November 2025, according to Lantern 24.", "verified"),
        ("Today", "23 captives remain, according to Today.", "verified"),
        ("Hallmere Today", "23 captives remain in custody today.", "unsupported"),
        ("Hallmere Today", "23 captives remain in Hallmere today.", "unsupported"),
        ("The Sunday Lantern", "23 captives remain since Sunday.", "unsupported"),
        ("Lantern 24", "24 captives remain, according to Lantern 24.", "unsupported"),
        ("Lantern 24", "According to Lantern 24 captives remain.", "unsupported"),
        ("Today", "Today 23 captives remain.", "unsupported"),
        ("Lantern 24", "23, as of 27 November 2025, according to Hallmere Today.", "unsupported"),
    ],
)
def test_an_outlet_may_be_called_after_a_day_or_a_number(
    outlet: str, statement: str, label: str
) -> None:
    header = f"Captives · {outlet} · 27 November 2025"
    quote = "A spokesman said that 23 captives remain in custody."
    assert check(statement, [quote], headers=[header]).label == label


def test_a_header_covers_the_outlet_and_never_a_number() -> None:
    header = "12 captives freed · The Daily Lantern · 27 November 2025"
    quote = "The captives were freed."
    said = "The captives were freed, The Daily Lantern reported."
    assert check(said, [quote], headers=[header]).label == "verified"
    assert check("12 captives were freed.", [quote], headers=[header]).label == "unsupported"


def test_what_is_missing_is_named() -> None:
    assert "the number 19" in check("19 captives remain in Baku.", [QUOTE]).missing
    assert "the name Tbilisi" in check("23 captives remain in Tbilisi.", [QUOTE]).missing
    assert "a negation" in check("The 23 captives do not remain in Baku.", [QUOTE]).missing


@pytest.mark.parametrize("row", SEEN)
def test_a_quote_proves_itself(row: dict[str, Any]) -> None:
    assert all(_verified(row, quote) for quote in row["quotes"])


@given(st.integers(0, 10**9).filter(lambda number: number != 23))
def test_another_number_is_never_verified(number: int) -> None:
    assert check(QUOTE.replace("23", str(number)), [QUOTE]).label != "verified"
    assert check(QUOTE.replace("23", f"{number:,}"), [QUOTE]).label != "verified"


@given(st.text(" \t\n\u00a0\u2009", min_size=1, max_size=5), st.booleans())
def test_spaces_and_the_case_of_the_quote_do_not_count(space: str, is_upper: bool) -> None:
    quote = QUOTE.upper() if is_upper else QUOTE
    assert check(QUOTE, [quote.replace(" ", space)]).label == "verified"


@settings(max_examples=300)
@given(st.text(max_size=300), st.lists(st.text(max_size=300), max_size=3), st.text(max_size=60))
def test_no_text_is_too_strange(statement: str, quotes: list[str], header: str) -> None:
    found = check(statement, quotes, headers=[header])
    assert found.label in ("verified", "partial", "unsupported")
    assert (found.label == "verified") == (not found.missing)
    assert 0 <= found.score <= 1


@given(st.text("0123456789.,$%- andorto millionNovMay'n\"", max_size=300))
def test_no_figures_are_too_strange(text: str) -> None:
    assert check(text, [text[::-1]]).label in ("verified", "partial", "unsupported")


def test_a_statement_without_quotes_or_words_is_unsupported() -> None:
    assert check("Baku holds 23 Armenians.", []).label == "unsupported"
    assert check("", [QUOTE]).label == "unsupported"
    assert check("…", ["…"]).label == "unsupported"
    assert check(f"{QUOTE} " * 20, [QUOTE]).label == "unsupported"
