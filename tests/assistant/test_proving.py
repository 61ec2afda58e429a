"""Exact quotes, and as few of them as prove a statement."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.proving import MOST_SENTENCES, proved
from index.hits import Hit, Passage, Signals
from index.records import StoredArticle

TEXT = (
    "The ferry left Sanna at dawn. It carried 40 pilgrims to Lorne.\n"
    "The coast guard found no wreck. Captain Ilen Tarsk was rescued on Tuesday."
)


def _hit(text: str, start: int = 0, end: int | None = None) -> Hit:
    day = datetime(2025, 11, 26, tzinfo=UTC)
    article = StoredArticle(
        title="A ferry", text=text, outlet="The Post", published=day,
        stored_id="a", seq=1, version=1, group=1, added=day,
    )  # fmt: skip
    stop = len(text) if end is None else end
    passage = Passage(article.id, start, stop, text[start:stop])
    return Hit(passage, article, 1.0, Signals(1.0, 1.0, 1.0, 0.0))


def test_one_sentence_is_preferred() -> None:
    check, quotes = proved("The ferry carried 40 pilgrims to Lorne.", [_hit(TEXT)])
    assert check.label == "verified"
    assert [quote.text for quote in quotes] == ["It carried 40 pilgrims to Lorne."]


def test_two_sentences_prove_what_none_proves_alone() -> None:
    statement = "The ferry left Sanna at dawn, and Captain Ilen Tarsk was rescued on Tuesday."
    check, quotes = proved(statement, [_hit(TEXT)])
    assert check.label == "verified"
    assert [quote.text for quote in quotes] == [
        "The ferry left Sanna at dawn.",
        "Captain Ilen Tarsk was rescued on Tuesday.",
    ]


def test_sentences_lend_each_other_no_number() -> None:
    """Found by trying: what is frozen was “proved” to be so in the years of a failure."""
    text = (
        "Osk’s part in the Velm Pact is now frozen, Ana Bel announced.\n"
        "The pact failed to meet its duties, above all in 2021 and 2022.\n"
        "She said only that the future would show."
    )
    statement = "The pact was frozen for 2021 and 2022, and the future would show."
    assert proved(statement, [_hit(text)])[0].label != "verified"
    check, _ = proved("The pact failed in 2021, and the future would show.", [_hit(text)])
    assert check.label == "verified"


def test_offsets_are_those_of_the_article_not_of_the_passage() -> None:
    start = TEXT.index("The coast guard")
    _, quotes = proved("The coast guard found no wreck.", [_hit(TEXT, start)])
    assert [(quote.start, quote.text) for quote in quotes] == [
        (start, "The coast guard found no wreck.")
    ]


def test_what_is_not_said_has_no_quote() -> None:
    check, quotes = proved("The ferry carried 60 pilgrims to Lorne.", [_hit(TEXT)])
    assert (check.label, quotes) == ("unsupported", ())
    assert "the number 60" in check.missing
    assert proved("The ferry sank.", []) == (check.__class__("unsupported", ("a quote",), 0.0), ())


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.sampled_from([*TEXT.split("\n"), "", " x ", "“Ünï” said 3.", "\u200bAh.\r"])),
    st.text(max_size=80),
)
def test_every_quote_is_an_exact_span(lines: list[str], statement: str) -> None:
    text = "\n".join([*lines, "The end."])
    hit = _hit(text)
    for wanted in (statement, *lines[:2]):
        _, quotes = proved(wanted, [hit])
        assert len(quotes) <= MOST_SENTENCES
        for quote in quotes:
            assert 0 <= quote.start < quote.end <= len(text)
            assert text[quote.start : quote.end] == quote.text != ""
