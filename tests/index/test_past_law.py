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
        given.append(
            Article(
                url=f"{URL}/{name}",
                title=f"Ferry {name} {number}",
                text=f"The ferry {name} had {number} on board. " * draw(st.integers(1, 30)),
                outlet=draw(st.sampled_from(OUTLETS)),
                published=published,
                updated=draw(st.none() | _MOMENTS),
                retracted=draw(st.integers(0, 5)) == 0,
            )
        )
    return given


@st.composite
def _scopes(draw: st.DrawFn) -> Scope:
    return Scope(
        as_of=draw(_MOMENTS),
        since=draw(st.none() | st.just(_day(DAYS / 3))),
        outlets=draw(st.sampled_from([(), (), OUTLETS[:1]])),
    )


def _known(one: StoredArticle) -> datetime | None:
    if one.published is None:
        return None
    return max(one.published, one.updated or (one.added if one.version > 1 else one.published))


def _standing(versions: Sequence[StoredArticle], moment: datetime) -> StoredArticle | None:
    """The last version that can have been read by then."""
    known = [one for one in versions if (since := _known(one)) and since <= moment]
    return known[-1] if known else None


def _inside(one: StoredArticle, scope: Scope) -> bool:
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
        every = [archive.versions(url) for url in {one.url for one in history} if url]
        for scope in scopes:
            _look_back(archive, every, scope)


def _look_back(archive: Archive, every: list[list[StoredArticle]], scope: Scope) -> None:
    moment = scope.as_of
    assert moment is not None
    stood = {one[0].id: _standing(one, moment) for one in every}
    for key, version in stood.items():
        assert archive.article(key, as_of=moment) == version
    inside = [one for one in stood.values() if one and _inside(one, scope)]
    hits = archive.search("ferry on board", scope, limit=100)
    shown = {(one.id, one.version): one for one in _shown(hits)}
    assert shown == {(one.id, one.version): one for one in inside if not one.retracted}
    for sentence in archive.sentences("How many were on board?", hits):
        assert (sentence.hit.article_id, sentence.hit.article.version) in shown
    dates = [one.published for one in inside if one.published]
    summary = archive.summary(scope)
    assert summary.articles == len(inside)
    assert (summary.oldest, summary.newest) == (min(dates, default=None), max(dates, default=None))
    for gone in archive.replaced("ferry on board", scope, limit=100):
        known, now = _known(gone.article), stood[gone.article_id]
        assert known is not None and known <= moment
        assert _inside(gone.article, scope)
        assert now is not None and (now.retracted or gone.text not in now.text)
        assert gone.article.version < now.version or gone.article.retracted
