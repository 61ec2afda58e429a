"""At any moment every article is read as it stood: nothing leaks and nothing is lost."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index import Archive, Article, Hit, Scope
from index.embeddings import HashEmbeddings
from index.records import StoredArticle

URL = "https://example.org/ferry"
FIRST = datetime(2024, 1, 1, tzinfo=UTC)
NOW = datetime.now(UTC)
DAYS = 12
OUTLETS = ("Sample Post", "Sample Wire")


def _day(number: float) -> datetime:
    return FIRST + timedelta(days=number)


_MOMENTS = st.integers(0, DAYS * 2).map(lambda half: _day(half / 2))


@st.composite
def _histories(draw: st.DrawFn) -> list[Article]:
    """Versions of up to seven articles, in the order in which they come."""
    given: list[Article] = []
    for number, name in enumerate(draw(st.lists(st.sampled_from("abcdefg"), max_size=16))):
        published = draw(st.none() | _MOMENTS)
        one = Article(
            url=f"{URL}/{name}",
            title=f"Ferry {name} {number}",
            text=f"The ferry {name} had {number} on board. " * draw(st.integers(1, 30)),
            outlet=draw(st.sampled_from(OUTLETS)),
            published=published,
            updated=draw(st.none() | _MOMENTS),
            language="en",
            retracted=draw(st.integers(0, 5)) == 0,
        )
        given.append(draw(st.sampled_from([one, one, one, *given])))
    return given


@st.composite
def _scopes(draw: st.DrawFn) -> Scope:
    return Scope(
        as_of=draw(_MOMENTS),
        since=draw(st.none() | st.just(_day(DAYS / 3))),
        outlets=draw(st.sampled_from([(), (), OUTLETS[:1]])),
    )


def _known(one: Article, *, is_first: bool = False) -> datetime | None:
    """Since when a version can have been read that was told to the archive long after."""
    if one.published is None:
        return None
    return max(one.published, one.updated or (one.published if is_first else NOW))


def _stated(one: Article) -> datetime | None:
    return max(filter(None, (one.published, one.updated)), default=None)


Told = tuple[datetime | None, Article]
"""Since when a version can have been read, and the version."""


def _followed(history: Sequence[Article]) -> dict[str, list[Told]]:
    """Of each article its versions as they followed one another, by the rules as they are told."""
    found: dict[str, list[Told]] = {}
    for one in history:
        told = found.setdefault(one.id, [])
        if not told:
            told.append((_known(one, is_first=True), one))
            continue
        mine, theirs = _stated(one), _stated(told[-1][1])
        if one == told[-1][1]:
            continue
        if theirs is None or (mine is not None and mine >= theirs):
            told.append((_known(one), one))
        elif one not in [other for _, other in told]:
            if mine is None:
                told.append((None, one))
            else:
                stood = [at for at, (known, _) in enumerate(told) if known and known <= mine]
                known = mine if one.published else None
                told.insert(max(stood, default=-1) + 1, (known, one))
    return found


def _standing(told: Sequence[Told], moment: datetime) -> Article | None:
    """The last version that can have been read by then."""
    found = [one for known, one in told if known and known <= moment]
    return found[-1] if found else None


def _plain(one: StoredArticle | None) -> Article | None:
    return one and Article.model_validate(one.model_dump(include=set(Article.model_fields)))


def _inside(one: Article, scope: Scope) -> bool:
    late = scope.since is None or (one.published is not None and one.published >= scope.since)
    return late and (not scope.outlets or one.outlet in scope.outlets)


def _shown(hits: Sequence[Hit]) -> Iterator[StoredArticle]:
    for hit in hits:
        assert hit.article.text[hit.start : hit.end] == hit.text
        yield from (hit.article, *hit.copies)


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(_histories(), st.lists(_scopes(), min_size=8, max_size=8), st.integers(0, 3))
def test_nothing_leaks_and_nothing_is_lost_at_any_moment(
    history: list[Article], scopes: list[Scope], batches: int
) -> None:
    with (
        TemporaryDirectory() as folder,
        Archive.open(Path(folder) / "archive", embedding=HashEmbeddings()) as archive,
    ):
        size = max(1, len(history) // (batches + 1))
        for first in range(0, len(history), size):
            archive.add(history[first : first + size])
        assert archive.verify() == []
        followed = _followed(history)
        for key, told in followed.items():
            versions = archive.versions(key)
            assert sorted(one.version for one in versions) == [*range(1, len(told) + 1)]
            assert _plain(versions[-1]) == told[-1][1]
        for scope in scopes:
            _look_back(archive, followed, scope)


def _look_back(archive: Archive, followed: dict[str, list[Told]], scope: Scope) -> None:
    moment = scope.as_of
    assert moment is not None
    stood = {key: _standing(told, moment) for key, told in followed.items()}
    for key, version in stood.items():
        assert _plain(archive.article(key, as_of=moment)) == version
    inside = [one for one in stood.values() if one and _inside(one, scope)]
    hits = archive.search("ferry on board", scope, limit=100)
    shown = list(_shown(hits))
    wanted = [one for one in inside if not one.retracted]
    assert {one.id: _plain(one) for one in shown} == {one.id: one for one in wanted}
    read = {(one.id, one.version) for one in shown}
    for sentence in archive.sentences("How many were on board?", hits):
        assert (sentence.hit.article_id, sentence.hit.article.version) in read
    dates = [one.published for one in inside if one.published]
    summary = archive.summary(scope)
    assert summary.articles == len(inside)
    assert (summary.oldest, summary.newest) == (min(dates, default=None), max(dates, default=None))
    for gone in archive.replaced("ferry on board", scope, limit=100):
        told, now = followed[gone.article_id], stood[gone.article_id]
        assert now is not None and (now.retracted or gone.text not in now.text)
        places = [one for _, one in told]
        known = told[places.index(_plain(gone.article))][0]  # type: ignore[arg-type]
        assert known is not None and known <= moment
        assert _inside(gone.article, scope)
        assert gone.article.retracted or _plain(gone.article) != now
