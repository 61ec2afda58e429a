"""What can be followed, and what is said of the rest."""

import pytest

from index import Archive
from index.errors import BadInput
from index.fetching import Manners
from index.following.adding import follow
from index.following.records import Followed
from index.running import run
from tests.index.following.conftest import MANNERS, NOW
from tests.newsroom import Newsroom


def _follow(archive: Archive, url: str, manners: Manners = MANNERS) -> Followed:
    return run(follow(url, archive.schedule, NOW, allow_private=True, manners=manners))


def test_a_feed_is_followed(archive: Archive, newsroom: Newsroom) -> None:
    feed = _follow(archive, newsroom.feed)
    assert (feed.url, feed.next_poll) == (newsroom.feed, NOW)
    assert archive.schedule.feeds() == [feed]


def test_one_that_is_followed_is_not_asked_again(archive: Archive, newsroom: Newsroom) -> None:
    assert _follow(archive, newsroom.feed) == _follow(archive, newsroom.feed)
    assert newsroom.asked("/feed.xml") == [200]


@pytest.mark.parametrize("trouble", ["error", "slow", "busy", "broken off"])
def test_one_that_does_not_answer_for_now_is_followed_all_the_same(
    archive: Archive, newsroom: Newsroom, trouble: str
) -> None:
    newsroom.trouble = lambda path: trouble if path == "/feed.xml" else None  # type: ignore[return-value]
    assert _follow(archive, newsroom.feed).failures == 0
    assert len(archive.schedule.feeds()) == 1


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/news/1", "cannot be followed (no feed: .*give the address of a feed"),
        ("/nothing", "No feed can be read at .*404.*check it"),
    ],
)
def test_what_is_no_feed_is_refused(
    archive: Archive, newsroom: Newsroom, path: str, sentence: str
) -> None:
    with pytest.raises(BadInput, match=sentence.replace("(", r"\(")):
        _follow(archive, newsroom.url + path)
    assert archive.schedule.feeds() == []


def test_a_page_that_names_its_feeds_is_refused_with_them(
    archive: Archive, newsroom: Newsroom
) -> None:
    newsroom.head = '<link rel="alternate" type="application/atom+xml" href="/feed.xml">'
    with pytest.raises(BadInput, match=f"the page names {newsroom.feed}"):
        _follow(archive, f"{newsroom.url}/news/1")


@pytest.mark.parametrize("url", ["sample.example/feed", "file:///etc/passwd", "feed.xml", ""])
def test_what_is_no_web_address_is_refused(archive: Archive, url: str) -> None:
    with pytest.raises(BadInput, match="is not the address of a feed"):
        _follow(archive, url)


def test_addresses_inside_the_network_are_refused_unless_they_are_allowed(
    archive: Archive, newsroom: Newsroom
) -> None:
    with pytest.raises(BadInput, match="private"):
        run(follow(newsroom.feed, archive.schedule, NOW, manners=MANNERS))
    assert newsroom.answers == []


@pytest.mark.parametrize("scheme", ["http", "ftp"])
def test_a_password_is_not_printed_back(archive: Archive, scheme: str) -> None:
    with pytest.raises(BadInput, match=r"\*\*\*@sample.example") as refusal:
        _follow(archive, f"{scheme}://user:secret@sample.example/feed")
    assert "secret" not in str(refusal.value)
