"""Looking back: each article as it stood, what stands no more, and nothing of what came later."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from index import Archive, Article, Scope, dense, writer
from index.embeddings import HashEmbeddings
from index.stores import Stores
from tests.storing import everywhere

stores = everywhere

Make = Callable[..., Article]
URL = "https://example.org/ferry"
FIRST = datetime(2024, 1, 1, tzinfo=UTC)
OUTLETS = ("Sample Post", "Sample Wire")


@pytest.fixture
def told(article: Make) -> Make:
    """Makes a version of one article, from the number that it tells."""

    def make(number: int, **fields: object) -> Article:
        values: dict[str, object] = {
            "text": f"The ferry had {number} on board.\n\nIt sank off Norvik Bend.",
            "title": f"Ferry with {number}",
            "url": URL,
            "published": FIRST,
        }
        return article(**(values | fields))

    return make


def _day(number: float) -> datetime:
    return FIRST + timedelta(days=number)


def _found(archive: Archive, as_of: datetime | None, **scope: object) -> list[str]:
    return [hit.title for hit in archive.search("ferry on board", Scope(as_of=as_of, **scope))]


def test_a_hit_of_then_is_of_the_version_that_stood(archive: Archive, told: Make) -> None:
    archive.add([told(12)])
    archive.add([told(19, updated=_day(3), outlet="Sample Wire", correction="It had 19, not 12.")])
    (then,) = archive.search("ferry", Scope(as_of=_day(2)))
    assert (then.article.version, then.title, then.outlet) == (1, "Ferry with 12", "Sample Post")
    assert then.article.correction is None
    assert then.article.text[then.start : then.end] == then.text == told(12).text
    assert (then.article.known_from, then.article.replaced) == (_day(0), _day(3))
    (now,) = archive.search("ferry", Scope(as_of=_day(3)))
    assert (now.article.version, now.article.known_from, now.article.replaced) == (2, _day(3), None)
    assert archive.search("ferry")[0].article == now.article == archive.article(URL)
    assert [sentence.text for sentence in archive.sentences("How many were on board?", [then])] == [
        "The ferry had 12 on board.",
        "It sank off Norvik Bend.",
    ]


def test_filters_of_then_hold_for_the_version_that_stood(archive: Archive, told: Make) -> None:
    """The later version moved to another outlet and another date of publication."""
    archive.add([told(12, published=_day(1))])
    archive.add([told(19, published=_day(2), updated=_day(4), outlet="Sample Wire")])
    for outlet, title in zip(OUTLETS, ("Ferry with 12", "Ferry with 19"), strict=True):
        as_of = _day(3) if title.endswith("12") else _day(4)
        other = next(name for name in OUTLETS if name != outlet)
        assert _found(archive, as_of, outlets=(outlet,)) == [title]
        assert _found(archive, as_of, outlets=(other,)) == []
    assert _found(archive, _day(3), since=_day(2)) == []
    assert _found(archive, _day(4), since=_day(2)) == ["Ferry with 19"]
    assert archive.summary(Scope(as_of=_day(3))).newest == _day(1)
    assert archive.summary(Scope(as_of=_day(4))).newest == _day(2)
    assert archive.summary(Scope(as_of=_day(0))).articles == 0


def test_versions_are_read_by_moment_and_by_number(archive: Archive, told: Make) -> None:
    for number, day in ((12, 0), (17, 2), (19, 4)):
        archive.add([told(number, updated=_day(day))])
    assert [(one.version, one.title) for one in archive.versions(URL)] == [
        (1, "Ferry with 12"),
        (2, "Ferry with 17"),
        (3, "Ferry with 19"),
    ]
    assert archive.versions("no such article") == []

    def version(**options: object) -> int | None:
        found = archive.article(URL, **options)  # type: ignore[arg-type]
        return found.version if found else None

    assert [version(as_of=_day(day)) for day in (-1, 0, 2, 3.9, 4)] == [None, 1, 2, 2, 3]
    assert [version(version=number) for number in (0, 1, 2, 3, 4)] == [None, 1, 2, 3, None]
    assert version(as_of="2024-01-03", version=2) == 2
    assert version(as_of="2024-01-03", version=1) is None
    assert archive.article(archive.versions(URL)[0].id, version=2) == archive.versions(URL)[1]


def test_a_version_that_comes_late_takes_its_place_in_time(archive: Archive, told: Make) -> None:
    archive.add([told(12, updated=_day(0))])
    archive.add([told(17, updated=_day(6))])
    report = archive.add([told(19, updated=_day(3), outlet="Sample Wire")])
    assert (report.updated, report.unchanged) == (1, 0)
    found = [_found(archive, _day(day)) for day in (2, 3, 5.9, 6)]
    assert found == [[f"Ferry with {number}"] for number in (12, 19, 19, 17)]
    assert _found(archive, _day(4), outlets=("Sample Wire",)) == ["Ferry with 19"]
    assert [(one.version, one.known_from, one.replaced) for one in archive.versions(URL)] == [
        (1, _day(0), _day(3)),
        (3, _day(3), _day(6)),
        (2, _day(6), None),
    ]
    assert _found(archive, None) == ["Ferry with 17"]
    assert archive.verify() == []


def test_a_version_from_before_the_first_comes_before_it(archive: Archive, told: Make) -> None:
    archive.add([told(17, updated=_day(6))])
    archive.add([told(12)])
    archive.add([told(11, published=_day(-2), retracted=True)])
    assert [one.title[-2:] for one in archive.versions(URL)] == ["11", "12", "17"]
    found = [_found(archive, _day(day)) for day in (-2, -1, 0, 5, 6)]
    assert found == [[], [], ["Ferry with 12"], ["Ferry with 12"], ["Ferry with 17"]]
    archive.add([told(19)])
    assert [one.version for one in archive.versions(URL)] == [3, 2, 4, 1]
    assert archive.verify() == []
    assert archive.verify(repair=True) == []


def test_adding_old_and_new_dumps_again_changes_nothing(archive: Archive, told: Make) -> None:
    dumps = [told(12), told(17, updated=_day(3)), told(19, updated=_day(6))]
    archive.add(dumps)
    before = archive.versions(URL)
    for _ in range(2):
        report = archive.add(dumps)
        assert (report.updated, report.unchanged) == (0, 3)
    assert archive.versions(URL) == before
    assert archive.retract(URL)
    assert archive.add(dumps).unchanged == 3
    assert _found(archive, None) == []


def test_a_date_put_right_is_no_older_text(archive: Archive, told: Make) -> None:
    archive.add([told(12, published=_day(9))])
    archive.add([told(12, published=_day(1))])
    stored = archive.article(URL)
    assert stored is not None and stored.published == _day(1)
    archive.add([told(11, published=_day(0))])
    assert _found(archive, None) == ["Ferry with 12"]


def test_a_text_without_a_time_does_not_bring_a_version_back(archive: Archive, told: Make) -> None:
    archive.add([told(12, published=None)])
    archive.add([told(17)])
    assert archive.add([told(12, published=None)]).unchanged == 1
    archive.add([told(19, published=None)])
    assert [one.title[-2:] for one in archive.versions(URL)] == ["12", "17", "19"]


def test_an_undated_version_that_comes_late_never_stood(archive: Archive, told: Make) -> None:
    archive.add([told(12), told(17, updated=_day(6))])
    archive.add([told(19, published=None, updated=_day(3))])
    assert [_found(archive, _day(day)) for day in (3, 6)] == [["Ferry with 12"], ["Ferry with 17"]]
    assert {hit.title[-2:] for hit in archive.replaced("ferry")} == {"12", "19"}
    assert archive.verify() == []


def test_an_undated_version_is_outside_every_dated_scope(archive: Archive, told: Make) -> None:
    archive.add([told(12, published=None)])
    archive.add([told(17)])
    archive.add([told(19, published=None)])
    stood = archive.versions(URL)[1]
    assert stood.replaced is not None and stood.known_from is not None
    assert _found(archive, stood.known_from) == ["Ferry with 17"]
    assert _found(archive, stood.replaced) == []
    assert {hit.title for hit in archive.replaced("ferry")} == {"Ferry with 12", "Ferry with 17"}
    assert [hit.title for hit in archive.replaced("ferry", Scope(as_of=stood.replaced))] == [
        "Ferry with 17"
    ]


def test_a_retracted_article_is_found_before_and_not_after(archive: Archive, told: Make) -> None:
    archive.add([told(12), told(7, url=f"{URL}/2")])
    archive.add([told(12, retracted=True, updated=_day(5))])
    assert _found(archive, None) == _found(archive, _day(5)) == ["Ferry with 7"]
    assert set(_found(archive, _day(4))) == {"Ferry with 7", "Ferry with 12"}
    stored = archive.article(URL)
    assert stored is not None
    assert (stored.retracted, stored.version) == (True, 2)
    status = archive.status()
    assert (status.articles, status.passages, status.replaced) == (2, 1, 1)
    (gone,) = archive.replaced("How many did the ferry have on board?")
    assert (gone.title, gone.article.version, gone.article.retracted) == ("Ferry with 12", 1, False)
    assert archive.replaced("ferry", Scope(as_of=_day(4))) == []
    archive.add([told(12, updated=_day(9))])
    assert set(_found(archive, None)) == {"Ferry with 7", "Ferry with 12"}
    assert _found(archive, _day(8)) == ["Ferry with 7"]
    assert archive.verify() == []


def test_what_arrives_retracted_is_only_found_among_what_is_gone(
    archive: Archive, told: Make
) -> None:
    archive.add([told(12, retracted=True)])
    assert _found(archive, None) == _found(archive, _day(1)) == []
    (gone,) = archive.replaced("ferry")
    assert (gone.text, gone.article.version, gone.article.retracted) == (told(12).text, 1, True)
    assert archive.verify() == []
    assert archive.verify(repair=True) == []
    archive.rebuild()
    assert len(archive.replaced("ferry")) == 1


def test_a_retraction_stands_from_when_it_is_noted(archive: Archive, told: Make) -> None:
    archive.add([told(12, correction="It had 12.", updated=_day(2))])
    before = datetime.now(UTC)
    assert archive.retract(URL, correction="We withdraw this report.")
    was, now = archive.versions(URL)
    assert (was.retracted, was.correction, was.replaced) == (False, "It had 12.", now.known_from)
    assert (now.retracted, now.correction) == (True, "We withdraw this report.")
    assert now.text == was.text
    assert now.known_from is not None and now.known_from >= before
    assert (_found(archive, None), _found(archive, before)) == ([], ["Ferry with 12"])
    assert archive.verify() == []


def test_a_retraction_is_noted_once(archive: Archive, told: Make) -> None:
    archive.add([told(12), told(7, url=None, published=None)])
    assert not archive.retract(f"{URL}/none")
    assert archive.retract(URL) and archive.retract(URL)
    assert len(archive.versions(URL)) == 2
    assert archive.retract(URL, correction="It was invented.")
    assert [one.correction for one in archive.versions(URL)] == [None, None, "It was invented."]
    assert archive.retract(told(7, url=None).id)
    assert archive.search("ferry") == []


def test_an_article_that_states_a_change_to_come_can_be_retracted(
    archive: Archive, told: Make
) -> None:
    archive.add([told(12, updated=datetime.now(UTC) + timedelta(days=9))])
    assert archive.retract(URL)
    assert _found(archive, None) == []


def test_what_is_retracted_changes_the_content_hash_and_nothing_else_does(told: Make) -> None:
    assert told(12).content_hash == "9eb0208ed6916558"
    assert told(12, retracted=True).content_hash != told(12).content_hash


def test_what_a_later_version_repeats_is_not_replaced(archive: Archive, article: Make) -> None:
    parts = [f"{name} of the ferry: {'the crew was told to wait. ' * 36}" for name in "ABC"]
    archive.add([article("\n".join(parts), url=URL)])
    archive.add([article("\n".join([*parts[:2], "D of the ferry."]), url=URL)])
    archive.add([article("\n".join([parts[0], "E of the ferry."]), url=URL)])
    found = archive.replaced("crew of the ferry", limit=20)
    assert {(hit.text[0], hit.article.version) for hit in found} == {("B", 2), ("C", 1), ("D", 2)}
    assert len(found) == 3
    assert len(archive.replaced("crew of the ferry", limit=1)) == 1
    assert archive.replaced("crew of the ferry", limit=0) == []


def test_replaced_passages_are_ranked_by_the_question(archive: Archive, told: Make) -> None:
    for name, number in (("zeppelin", 5), ("tram", 6), ("ferry", 7)):
        url = f"{URL}/{name}"
        archive.add([told(0, url=url, title=name, text=f"The {name} had {number} on board.")])
        archive.add([told(0, url=url, title=name, text=f"The {name} had nobody on board.")])
    found = archive.replaced("How many did the zeppelin have on board?", limit=3)
    assert found[0].text == "The zeppelin had 5 on board."
    scores = [hit.score for hit in found]
    assert scores == sorted(scores, reverse=True)


def test_words_that_only_the_past_has_are_found(archive: Archive, article: Make) -> None:
    """Also where nothing stands that would tell the languages of the index."""
    archive.add([article("Пленные вернулись.", url=URL, language="ru", published=FIRST)])
    archive.add([article("Нет.", url=URL, language="ru", published=FIRST, retracted=True)])
    assert archive.status().passages == 0
    assert len(archive.search("возвращение пленных", Scope(as_of=_day(1)))) == 1
    assert len(archive.replaced("возвращение пленных")) == 1


def test_scores_of_past_and_present_compare(archive: Archive, told: Make) -> None:
    """The same text scores the same, however few passages are in the index of the past."""
    trams = (f"The tram {n} was too late.\n\nIt stood at Norvik Bend." for n in range(40))
    archive.add(told(n, url=f"{URL}/{n}", text=text) for n, text in enumerate(trams))
    archive.add([told(50, url=f"{URL}/a"), told(50, url=f"{URL}/b")])
    archive.add([told(60, url=f"{URL}/a")])
    lexical, past = archive._shelves.standing, archive._shelves.past
    terms, bounds = lexical.wanted("ferry board"), Scope(as_of=_day(1)).bounds()
    standing = max(lexical.search(terms, bounds, 10).values())
    (stood,) = past.search(terms, bounds, 10, like=lexical).values()
    assert stood == pytest.approx(standing, rel=0.1)
    assert max(past.search(terms, bounds, 10).values()) < standing / 2


def test_a_past_too_large_to_scan_is_found_by_its_words(
    archive: Archive, told: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.add(told(n, url=f"{URL}/{n}") for n in range(6))
    archive.add(told(n + 100, url=f"{URL}/{n}") for n in range(6))
    monkeypatch.setattr(dense, "SCAN_LIMIT", 2)
    assert len(_found(archive, _day(1))) == 6
    assert len(_found(archive, None)) == 6


def test_the_past_takes_no_files_before_it_has_passages(
    archive: Archive, told: Make, stores: Stores
) -> None:
    folder = archive.path / "lexical-past"
    archive.add([told(12)])
    assert _found(archive, _day(1)) == ["Ferry with 12"]
    assert archive.replaced("ferry") == []
    assert not folder.exists()
    archive.add([told(19)])
    assert folder.exists()
    archive.remove(URL)
    archive.close()
    Archive.open(archive.path, stores=stores).close()
    assert not folder.exists()


def test_a_removed_article_is_gone_in_all_its_versions(archive: Archive, told: Make) -> None:
    for number in (12, 17, 19):
        archive.add([told(number)])
    archive.add([told(7, url=f"{URL}/2"), told(8, url=f"{URL}/2")])
    assert archive.remove(URL)
    assert _found(archive, _day(1)) == ["Ferry with 7"]
    assert [hit.title for hit in archive.replaced("ferry")] == ["Ferry with 7"]
    assert archive.versions(URL) == []
    assert len(archive._shelves.past.ids()) == archive.status().replaced == 1
    assert archive.verify() == []
    with archive._catalog._database.reading() as db:
        for table in ("versions", "earlier", "passages", "embeddings", "graves"):
            (rows,) = db.exec_driver_sql(f"SELECT count(*) FROM {table}").one()
            assert rows == {"versions": 2, "earlier": 1, "passages": 2, "embeddings": 2}.get(
                table, 0
            )


def test_an_article_removed_right_after_it_was_replaced_leaves_nothing(
    archive: Archive, told: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its passage has two graves: that it was replaced, and that it is gone."""
    archive.add([told(12)])
    with archive._changing():
        archive._writer.add([told(19)])
        archive._catalog.remove(told(19).id)
        archive._writer.settle()
    assert archive._shelves.past.ids() == []
    assert archive.verify() == []


def test_many_graves_are_dug_few_at_a_time(
    archive: Archive, told: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "GRAVES", 3)
    archive.add(told(n, url=f"{URL}/{n}") for n in range(10))
    archive.add(told(n + 100, url=f"{URL}/{n}") for n in range(10))
    assert len(archive._shelves.past.ids()) == 10
    assert archive.verify() == []


def test_a_new_model_embeds_the_past_too(tmp_path: Path, told: Make) -> None:
    first, second = HashEmbeddings(), HashEmbeddings(32, "longer")
    with Archive.open(tmp_path / "archive", embedding=first) as archive:
        archive.add([told(12)])
        archive.add([told(19)])
        heard: list[tuple[int, int]] = []
        archive.rebuild(lambda done, total: heard.append((done, total)), embedding=second)
        assert heard == [(2, 2)]
        assert sorted(text.rpartition("\n\n")[0][-12:] for text in second.seen) == [
            "12 on board.",
            "19 on board.",
        ]
        assert _found(archive, _day(1)) == ["Ferry with 12"]
        assert archive.verify() == []


def test_a_rebuild_reads_the_past_from_the_catalog(tmp_path: Path, told: Make) -> None:
    embedder = HashEmbeddings()
    with Archive.open(tmp_path / "archive", embedding=embedder) as archive:
        archive.add([told(12)])
        archive.add([told(19)])
        embedder.seen.clear()
        archive.rebuild()
        assert (embedder.seen, archive.verify()) == ([], [])
        archive._shelves.past.delete(archive._catalog.replaced_ids())
        archive._shelves.past.commit()
        (problem,) = archive.verify()
        assert (problem.where, problem.detail) == ("lexical-past", "1 passages are missing")
        assert (archive.verify(repair=True), embedder.seen) == ([], [])
        assert _found(archive, _day(1)) == ["Ferry with 12"]


@pytest.mark.parametrize(
    "harm",
    [
        shutil.rmtree,
        lambda folder: (folder / "meta.json").write_text("{"),
        lambda folder: shutil.copytree(folder.parent / "lexical", folder, dirs_exist_ok=True),
    ],
    ids=["lost", "damaged", "another index"],
)
def test_an_index_of_the_past_that_was_lost_or_damaged_is_made_anew(
    archive: Archive, told: Make, harm: Callable[[Path], object], stores: Stores
) -> None:
    for number in (12, 17, 19):
        archive.add([told(number)])
    archive.close()
    harm(archive.path / "lexical-past")
    with Archive.open(archive.path, stores=stores) as again:
        assert again.verify() == []
        assert _found(again, _day(1)) == ["Ferry with 12"]
