"""The lexical index: languages side by side, phrases, outlets, schemas of other versions."""

import shutil
from pathlib import Path

import pytest
import tantivy

from index import Archive, Article
from index.lexical import Lexical
from index.lexical_documents import LexicalDocument
from index.lexical_queries import Phrases
from index.scope import Bounds

TEXTS = {
    1: ("The captives were released in Abu Dhabi.", None, "Sample Post"),
    2: ("Пленные освобождены в Абу-Даби.", "ru", "Sample Wire"),
    3: ("Les prisonnières ont été libérées à Abou Dabi.", "fr", "Sample Wire"),
    4: ("Die Gefangenen wurden in die Häuser gebracht.", "de", None),
    5: ("被俘人员已在阿布扎比获释。", "zh", "Sample Post"),
    6: ("Məhbuslar Abu Dabidə azad edildi.", "az", "Sample Post"),
}


@pytest.fixture
def lexical(tmp_path: Path) -> Lexical:
    """One passage in each of several languages."""
    index = Lexical(tmp_path / "lexical")
    index.add(
        [
            LexicalDocument(key, f"Title {key}", outlet, text, None, None, language)
            for key, (text, language, outlet) in TEXTS.items()
        ]
    )
    index.commit()
    return index


def _found(lexical: Lexical, query: str, bounds: Bounds | None = None, **phrases: str) -> set[int]:
    asked = Phrases(**{kind: (text,) for kind, text in phrases.items()})
    return set(lexical.search(lexical.wanted(query), bounds or Bounds(), 10, phrases=asked))


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        ("captive", {1}),
        ("пленных", {2}),
        ("Кого из пленных освободили?", {2}),
        ("prisonnier", {3}),
        ("Quelles sont les prisonnières?", {3}),
        ("Haus", {4}),
        ("获释", {5}),
        ("məhbuslar", {6}),
        ("mahbuslar", {6}),
        ("Abu", {1, 6}),
        ("Title", {1, 2, 3, 4, 5, 6}),
    ],
)
def test_a_query_finds_the_forms_of_each_language(
    lexical: Lexical, query: str, keys: set[int]
) -> None:
    assert _found(lexical, query) == keys


def test_an_index_in_english_is_asked_in_english_only(tmp_path: Path) -> None:
    index = Lexical(tmp_path / "lexical")
    for language in (None, "en-GB"):
        index.add([LexicalDocument(1, "Captives", None, "The captives.", None, None, language)])
    index.commit()
    assert index.wanted("Are the captives in Norvik?") == ["captiv", "norvik"]
    assert index.wanted("Are they?") == ["are", "they"]


def test_a_phrase_is_found_in_every_language(lexical: Lexical) -> None:
    assert _found(lexical, "Title", required="captives were") == {1}
    assert _found(lexical, "Title", required="Абу Даби") == {2}
    assert _found(lexical, "Title", required="ont été libérés") == {3}
    assert _found(lexical, "Title", required="阿布扎比") == {5}
    assert _found(lexical, "Title", required="布阿") == set()
    assert _found(lexical, "Title", required="Dhabi Abu") == set()
    assert _found(lexical, "captives", required="title 1") == {1}


def test_what_is_excluded_is_not_found(lexical: Lexical) -> None:
    assert _found(lexical, "Title", excluded="captive") == {2, 3, 4, 5, 6}
    assert _found(lexical, "Title", excluded="in Abu Dhabi") == {2, 3, 4, 5, 6}
    assert _found(lexical, "Title", excluded="Dhabi in") == set(TEXTS)
    assert _found(lexical, "Title", excluded="title") == set()
    assert _found(lexical, "Title", excluded="_") == set(TEXTS)


def test_a_preferred_phrase_leads_and_drops_nothing(lexical: Lexical) -> None:
    terms = lexical.wanted("Title")
    plain = lexical.search(terms, Bounds(), 10)
    led = lexical.search(terms, Bounds(), 10, phrases=Phrases(preferred=("Häuser gebracht",)))
    assert set(led) == set(plain)
    assert next(iter(led)) == 4


def test_the_phrases_hold_among_given_passages_too(lexical: Lexical) -> None:
    among, asked = [1, 3, 6], Phrases(excluded=("libérées",))
    terms = lexical.wanted("captives")
    assert set(lexical.search(terms, Bounds(), 10, among=among)) == {1, 3, 6}
    assert set(lexical.search(terms, Bounds(), 10, among=among, phrases=asked)) == {1, 6}


def test_an_excluded_outlet_leaves_passages_without_one(lexical: Lexical) -> None:
    assert _found(lexical, "Title", Bounds(outlets_excluded=("sample wire",))) == {1, 4, 5, 6}


def test_scores_are_the_same_with_and_without_bounds_that_admit_everything(tmp_path: Path) -> None:
    # Without bounds tantivy is asked for the words alone, which it answers by another way.
    index = Lexical(tmp_path / "dated")
    texts = [f"ferry {'storm ' * (n % 7)}harbour {'fog ' * (n % 3)}{n}" for n in range(600)]
    index.add(
        [LexicalDocument(n, "A ferry", None, text, n, n) for n, text in enumerate(texts, start=1)]
    )
    index.commit()
    for query in ("ferry storm", "fog harbour storm", "ferry", "storm 17"):
        terms = index.wanted(query)
        plain = index.search(terms, Bounds(), 50)
        assert len(plain) >= 50
        assert list(plain.items()) == list(
            index.search(terms, Bounds(published_from=0), 50).items()
        )
    index.close()


def test_a_word_beyond_the_limit_of_a_query_costs_nothing(lexical: Lexical) -> None:
    assert _found(lexical, "filler " + " ".join(f"w{n}" for n in range(500)) + " captive") == set()


def test_a_reset_drops_what_is_staged_and_stands_in_no_search(lexical: Lexical) -> None:
    before = len(lexical.ids())
    staged = LexicalDocument(100, "Title", None, "A ferry sank.", None, None)
    lexical.add([staged])
    searched = lexical._index.searcher()
    lexical.reset()
    assert lexical.ids() == []
    assert searched.num_docs == before > 0
    everything = searched.search(tantivy.Query.all_query(), before).hits
    assert len(searched.fast_field_values("passage_id", [at for _, at in everything])) == before
    lexical.add([staged])
    lexical.commit()
    assert lexical.ids() == [100]


@pytest.mark.parametrize("pending", [False, True])
def test_an_index_of_another_schema_is_made_anew(archive: Archive, pending: bool) -> None:
    """As an older Newsdesk left it, and with an article that a kill kept out of it."""
    story = Article(title="A ferry", text="The ferry sank.", url="https://example.org/1")
    archive.add([story])
    if pending:
        archive._catalog.mark_all_pending()
    archive.close()
    shutil.rmtree(archive.path / "lexical")
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("passage_id", indexed=True, fast=True)
    builder.add_text_field("text", tokenizer_name="news")
    folder = archive.path / "lexical"
    folder.mkdir()
    tantivy.Index(builder.build(), path=str(folder))
    with Archive.open(archive.path) as again:
        assert again.verify() == []
        assert again.search("ferry")[0].text == "The ferry sank."


@pytest.mark.parametrize("until", [0, 3, 20, 58, 59, 1_000])
@pytest.mark.parametrize("limit", [1, 5, 100])
def test_as_of_a_moment_the_best_of_what_was_known_are_found(
    tmp_path: Path, until: int, limit: int
) -> None:
    index = Lexical(tmp_path / "lexical")
    known = {key: None if key % 7 == 0 else key * 37 % 61 for key in range(1, 61)}
    index.add(
        [
            LexicalDocument(key, "Ferry", None, "ferry " * (key % 11) + "pier", None, since)
            for key, since in known.items()
        ]
    )
    index.commit()
    every = index.search(["ferri", "pier"], Bounds(), 100)
    assert len(every) == 60
    expected = [
        (key, score)
        for key, score in every.items()
        if (since := known[key]) is not None and since <= until
    ]
    for _ in "first", "once too few were known":
        found = index.search(["ferri", "pier"], Bounds(known_until=until), limit)
        assert list(found.items()) == expected[:limit]
        index.search(["ferri"], Bounds(known_until=2), 1)


class _Counting:
    """An index that counts how often it is opened anew."""

    def __init__(self, index: tantivy.Index) -> None:
        self._index = index
        self.reloads = 0

    def reload(self) -> None:
        self.reloads += 1
        self._index.reload()


def test_a_reader_opens_the_index_anew_only_after_a_commit(
    lexical: Lexical, tmp_path: Path
) -> None:
    lexical.commit()
    reader = Lexical(tmp_path / "lexical")
    counting = _Counting(reader._index)
    reader.__dict__["_index"] = counting
    for _ in range(3):
        reader.reload()
    assert counting.reloads == 1
    lexical.delete([1])
    lexical.commit()
    for _ in range(3):
        reader.reload()
    assert counting.reloads == 2
    reader.__dict__["_index"] = counting._index
    assert reader.ids() == lexical.ids()


def test_a_term_is_as_rare_as_what_is_committed_has_it(lexical: Lexical) -> None:
    def rarity() -> float:
        return lexical.idf([term])[term]

    (term,) = lexical.terms("Häuser", "de")
    first = rarity()
    lexical.add([LexicalDocument(7, "Title 7", None, "Häuser und Häuser.", None, None, "de")])
    assert rarity() == first
    lexical.commit()
    assert rarity() < first
