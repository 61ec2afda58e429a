"""Finding passages: filters inside both indexes, ranking, limits."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from index import Archive, Article, Scope, dense
from index.errors import BadInput
from index.search import sort_of

Make = Callable[..., Article]


@pytest.fixture
def stories(archive: Archive, article: Make) -> Archive:
    """120 stories on a ferry, one a day from 1 January 2024, by two outlets in turn."""
    first = datetime(2024, 1, 1, 12, tzinfo=UTC)
    archive.add(
        article(
            f"Report {day} says the ferry to Norvik Bend was late again.",
            title=f"Ferry report {day}",
            url=f"https://example.org/{day}",
            outlet=("Sample Post", "Sample Wire")[day % 2],
            published=first + timedelta(days=day),
        )
        for day in range(120)
    )
    return archive


def test_offsets_point_at_the_passage(stories: Archive) -> None:
    for hit in stories.search("ferry report", limit=20):
        assert hit.article.text[hit.start : hit.end] == hit.text
        stored = stories.article(hit.article_id)
        assert stored is not None
        assert stored.text[hit.start : hit.end] == hit.text


@pytest.mark.parametrize(
    ("scope", "days"),
    [
        (Scope(until="2024-01-03"), {0, 1, 2}),
        (Scope(since="2024-04-28"), {118, 119}),
        (Scope(since="2024-01-02", until="2024-01-04", outlets=("sample wire",)), {1, 3}),
        (Scope(as_of="2024-01-02T11:59:00Z"), {0}),
        (Scope(as_of="2024-01-02T12:00:00Z"), {0, 1}),
        (Scope(outlets=("No Such Outlet",)), set()),
    ],
)
def test_filters_lose_nothing_and_leak_nothing(
    stories: Archive, scope: Scope, days: set[int]
) -> None:
    """Far more passages match the words than are cut off, so a filter after the cut would lose."""
    found = stories.search("ferry to Norvik Bend late", scope, limit=50)
    assert {hit.url for hit in found} == {f"https://example.org/{day}" for day in days}


def test_undated_articles_are_outside_every_range(archive: Archive, article: Make) -> None:
    archive.add([article("The ferry sank.")])
    for scope in (Scope(since="1990-01-01"), Scope(until="2100-01-01"), Scope(as_of="2100-01-01")):
        assert archive.search("ferry", scope) == []


def test_as_of_reads_a_text_that_was_changed_later_as_it_stood(
    archive: Archive, article: Make
) -> None:
    url = "https://example.org/a"
    archive.add([article("The ferry had 12 on board.", url=url, published="2024-01-01")])
    archive.add([article("The ferry had 19 on board.", url=url, published="2024-01-01")])
    for scope, number in ((Scope(as_of="2024-06-01"), 12), (Scope(until="2024-06-01"), 19)):
        (hit,) = archive.search("ferry", scope)
        assert hit.text == f"The ferry had {number} on board."


def test_at_most_three_passages_of_one_article(archive: Archive, article: Make) -> None:
    paragraph = "The ferry to Norvik Bend was late, and the ferry crew knew it. " * 14
    archive.add([article("\n".join([paragraph] * 8), title="Long"), article("A ferry.")])
    found = archive.search("ferry", limit=10)
    assert sorted(hit.title for hit in found) == ["A ferry", "Long", "Long", "Long"]


def test_title_and_outlet_are_searched_too(archive: Archive, article: Make) -> None:
    archive.add([article("Nothing here.", title="Zeppelin lands"), article("Nor here.")])
    assert archive.search("zeppelin", limit=1)[0].title == "Zeppelin lands"
    assert len(archive.search("Sample Post")) == 2


@pytest.mark.parametrize("sort", ["newest", "oldest"])
def test_results_can_be_ordered_by_date(stories: Archive, sort: str) -> None:
    found = stories.search("ferry", limit=5, sort=sort_of(sort))
    dates = [hit.published for hit in found]
    assert dates == sorted(dates, reverse=sort == "newest")


def test_an_unknown_order_is_refused() -> None:
    with pytest.raises(BadInput, match="relevance, newest, oldest"):
        sort_of("best")


@pytest.mark.parametrize(
    "query", ["", "   ", "?!", "\x00", "the", "x" * 5_000, "a AND (b OR", "\ud800"]
)
def test_any_query_is_answered(stories: Archive, query: str) -> None:
    assert isinstance(stories.search(query), list)


@pytest.fixture
def operated(archive: Archive, article: Make) -> Archive:
    """Four stories that share their words, in three outlets and none."""
    archive.add(
        [
            article("The ferry sank in the red harbour.", title="One", outlet="Sample Post"),
            article("The red ferry left the harbour.", title="Two", outlet="Sample Wire"),
            article("Harbour ferries are red, said “Captain Ann”.", title="Three", outlet="Other"),
            article("A tram burned.", title="Red ferry museum", outlet=None),
        ]
    )
    return archive


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("red ferry", {"One", "Two", "Three", "Red ferry museum"}),
        ('"red ferry"', {"Two", "Red ferry museum"}),
        ('harbour "red ferries"', {"Two", "Red ferry museum"}),
        ("ferry “captain ann,”", {"Three"}),
        ('ferry "red harbour" "in the"', {"One"}),
        ('ferry "harbour red"', set()),
        ("ferry -sinking -sank", {"Two", "Three", "Red ferry museum"}),
        ("ferry -harbours", {"Red ferry museum"}),
        ('ferry -"red ferry"', {"One", "Three"}),
        ("ferry -museum -three", {"One", "Two"}),
        ("ferry -red", set()),
        ('ferry outlet:"sample post"', {"One"}),
        ("ferry outlet:Other outlet:“Sample  Wire”", {"Two", "Three"}),
        ("ferry outlet:Nowhere", set()),
        ('ferry -outlet:"Sample Post" -outlet:other', {"Two", "Red ferry museum"}),
        ("ferry outlet:Other -outlet:Other", set()),
        ("outlet:Other", set()),
        ("-ferry", set()),
    ],
)
@pytest.mark.parametrize("brute", [0, dense.SCAN_LIMIT])
def test_operators_bind_lexical_and_dense_candidates(
    operated: Archive, monkeypatch: pytest.MonkeyPatch, brute: int, query: str, titles: set[str]
) -> None:
    """With so few passages every one is a dense candidate of every query."""
    monkeypatch.setattr(dense, "SCAN_LIMIT", brute)
    monkeypatch.setattr(dense, "SMALL_LIMIT", brute)
    assert {hit.title for hit in operated.search(query)} == titles


def test_outlets_of_query_and_scope_must_both_hold(operated: Archive) -> None:
    scope = Scope(outlets=("Other", "Sample Post"))
    assert {hit.title for hit in operated.search("ferry outlet:other", scope)} == {"Three"}
    assert operated.search('ferry outlet:"Sample Wire"', scope) == []
    assert {hit.title for hit in operated.search("ferry -outlet:other", scope)} == {"One"}


@pytest.mark.parametrize(
    ("query", "is_question"),
    [('Which ferry was in the "red harbour"?', False), ('ferry "red harbour"', True)],
)
def test_a_phrase_of_a_question_is_preferred_not_required(
    operated: Archive, query: str, is_question: bool
) -> None:
    found = operated.search(query, is_question=is_question)
    assert found[0].title == "One"
    assert len(found) == 4
    refused = operated.search(f"{query} -sank", is_question=is_question)
    assert {hit.title for hit in refused} == {"Two", "Three", "Red ferry museum"}


def test_articles_are_found_in_their_own_language(archive: Archive, article: Make) -> None:
    archive.add(
        [
            article("Les prisonnières ont été libérées.", title="Un", language="fr"),
            article("Пленные освобождены.", title="Раз", language="ru"),
            article("The prisoners were released."),
        ]
    )
    assert archive.search("prisonnier libéré", limit=1)[0].signals.coverage == 1.0
    assert archive.search("освобождение пленных", limit=1)[0].title == "Раз"
    assert archive.search("releasing the prisoner", limit=1)[0].signals.coverage == 1.0


def test_an_empty_archive_finds_nothing(archive: Archive) -> None:
    assert archive.search("ferry") == []


def test_new_articles_are_found_without_reopening(stories: Archive, article: Make) -> None:
    stories.add([article("A zeppelin landed.", url="https://example.org/zeppelin")])
    assert stories.search("zeppelin")[0].text == "A zeppelin landed."


def test_words_in_other_scripts_are_found(archive: Archive, article: Make) -> None:
    archive.add([article("Գերիները վերադարձան։", title="Հայաստան"), article("Пленные вернулись.")])
    assert archive.search("գերիները", limit=1)[0].title == "Հայաստան"
    assert archive.search("пленные", limit=1)[0].text == "Пленные вернулись."


def test_a_range_that_ends_before_it_begins_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="is empty"):
        Scope(since="2024-02-01", until="2024-01-01")
