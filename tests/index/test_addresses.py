"""One spelling for one page, and never one for two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.addresses import canonical_url, without_login
from index.article import article_id

STORY = "https://example.org/news/ferry-sinks-12"


@pytest.mark.parametrize(
    "twin",
    [
        STORY,
        " http://example.org/news/ferry-sinks-12/ ",
        "HTTPS://WWW.Example.ORG:443/news/ferry-sinks-12",
        "http://example.org:80/news/ferry-sinks-12",
        "https://reader:secret@example.org/news/ferry-sinks-12",
        "https://example.org./news//ferry%2Dsinks-12",
        "https://example.org/news/./a/../ferry-sinks-12",
        f"{STORY}#comments",
        f"{STORY}#:~:text=quoted",
        f"{STORY}?utm_source=feed&UTM_Medium=rss&fbclid=IwAR1&gclid=2&mc_cid=3&mc_eid=4",
        f"{STORY}?ref=example.com&cmpid=5&ito=6&smid=tw-share&guccounter=1&xtor=RSS-1",
        f"{STORY}?at_medium=RSS&at_campaign=KARANGA&CMP=share_btn_tw&share=twitter&source=rss",
        f"{STORY}?utm_source=a&amp;utm_medium=b",
        f"{STORY}?",
        f"{STORY};jsessionid=0A1B2C?PHPSESSID=abc",
        f"{STORY}/index.html",
        f"{STORY}/amp",
        f"{STORY}/amp/",
        f"{STORY}.amp",
        f"{STORY}?amp",
        f"{STORY}?amp=1",
        f"{STORY}?outputType=amp",
        "https://example.org/amp/news/ferry-sinks-12",
        "https://amp.example.org/news/ferry-sinks-12",
        "https://m.example.org/news/ferry-sinks-12",
        "https://www.m.example.org/news/ferry-sinks-12",
        "https://mobile.example.org/news/ferry-sinks-12",
        "https://touch.example.org/news/ferry-sinks-12",
        "https://www.google.com/amp/s/www.example.org/news/ferry-sinks-12/amp/",
        "https://www.google.co.uk/amp/example.org/news/ferry-sinks-12",
        "https://example-org.cdn.ampproject.org/c/s/example.org/news/ferry-sinks-12?usqp=mq331AQ",
        "https://example-org.cdn.ampproject.org/v/s/amp.example.org/news/ferry-sinks-12?amp_js_v=0.1",
    ],
)
def test_spellings_of_one_address_are_one(twin: str) -> None:
    assert canonical_url(twin) == STORY
    assert article_id(twin) == article_id(STORY)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a?id=1&p=2", "https://example.org/a?p=2&id=1"),
        ("https://müller.example/a-1", "https://xn--mller-kva.example/a-1"),
        ("https://example.org/été-2024", "https://example.org/%C3%A9t%c3%a9-2024"),
        ("https://example.org/index.php?id=7", "https://example.org/?id=7"),
        ("https://example.org", "http://www.example.org/"),
        ("https://m.bbc.co.uk/news/1-2", "https://www.bbc.co.uk/news/1-2"),
        ("https://example.org/story-1.amp.html", "https://example.org/story-1.html"),
        ("https://[::1]:80/story-1", "http://[::1]/story-1"),
    ],
)
def test_more_spellings_of_one_address(one: str, other: str) -> None:
    assert canonical_url(one) == canonical_url(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(
            (f"https://example.org/news?{name}=1", f"https://example.org/news?{name}=2")
            for name in (
                *(
                    "id",
                    "p",
                    "article",
                    "story",
                    "aid",
                    "nid",
                    "cid",
                    "uid",
                    "eid",
                    "sid",
                    "newsid",
                ),
                *("gallery", "gameId", "ref", "source", "keyword", "page", "lang", "v", "session"),
            )
        ),
        ("https://example.org/news?123", "https://example.org/news?124"),
        ("https://example.org/news?ref=PR-7", "https://example.org/news?ref=PR-8"),
        ("https://example.org/news?id=7", "https://example.org/news"),
        ("https://example.org/A-1", "https://example.org/a-1"),
        ("https://example.org/a%2Fb", "https://example.org/a/b"),
        ("https://example.org/a?b=1%262", "https://example.org/a?b=1&2"),
        ("https://example.org:8080/a-1", "https://example.org/a-1"),
        ("https://example.org/tag/amp", "https://example.org/tag"),
        ("https://example.org/amp/news", "https://example.org/news"),
        ("https://example.org/amp", "https://example.org/"),
        ("https://example.org/stamp", "https://example.org/st"),
        ("https://m.example.org/", "https://example.org/"),
        ("https://m.blogspot.com/2024/a-1", "https://blogspot.com/2024/a-1"),
        ("https://mobile.de/a-1", "https://de/a-1"),
        ("https://live.example.org/a-1", "https://example.org/a-1"),
        ("https://straße.example/a-1", "https://strasse.example/a-1"),
        ("https://example.org/app#!/story/1", "https://example.org/app#!/story/2"),
        ("https://example.org/app#/story/1", "https://example.org/app#/story/2"),
        ("ftp://example.org/a", "https://example.org/a"),
    ],
)
def test_addresses_of_two_pages_stay_two(one: str, other: str) -> None:
    assert canonical_url(one) != canonical_url(other)


@pytest.mark.parametrize(
    "url",
    [
        *("http://[broken", "javascript:alert(1)", "not a url", "", "http://", "https:///a"),
        *("urn:uuid:1", "http://example.org:99999/a", "http://exa mple.org:x/"),
    ],
)
def test_what_is_no_web_address_is_kept(url: str) -> None:
    assert canonical_url(f" {url} ") == url


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("http://user:pw@127.0.0.1:83/nest", "http://***@127.0.0.1:83/nest"),
        ("https://user@example.org", "https://***@example.org"),
        ("ftp://a:b@c@example.org/x@y", "ftp://***@example.org/x@y"),
        ("https://example.org/@somebody?to=a@b", "https://example.org/@somebody?to=a@b"),
        ("https://example.org?to=a@b", "https://example.org?to=a@b"),
        ("somebody@example.org", "somebody@example.org"),
        ("https://ann:pa#ss@example.org/feed", "https://***@example.org/feed"),
        ("https://ann:pa/ss@example.org/feed", "https://***@example.org/feed"),
        ("https:/ann:pass@example.org/feed", "https:/***@example.org/feed"),
        ("ann:secret@example.org/feed", "***@example.org/feed"),
        ("https://example.org:8443/@somebody", "https://example.org:8443/@somebody"),
    ],
)
def test_no_name_or_password_is_shown(url: str, shown: str) -> None:
    assert without_login(url) == shown


_PIECES = st.sampled_from(
    [
        *(
            "http://",
            "https://",
            "HTTP://",
            "m.",
            "www.",
            "amp.",
            "example.org",
            "blogspot.com",
            ":80",
        ),
        *(":443", "/", "//", "/amp", "/amp/", ".amp", "/index.html", "/a-1", "/..", "/.", "?", "&"),
        *(
            "utm_source=x",
            "id=1",
            "amp",
            "amp=1",
            "ref=a",
            "#",
            "#!",
            "#/",
            "%",
            "%2",
            "%41",
            "%2f",
        ),
        *("google.com/amp/s/", "x.cdn.ampproject.org/c/", ";jsessionid=1", "é", "ß", "\ud800", " "),
        *("@", "[", "]", "&amp;", "=", "+", "\n", "\x00", "xn--", "xn--mller-kva.de", "\\"),
    ]
)


@given(st.lists(_PIECES, max_size=14).map("".join) | st.text())
def test_any_text_has_one_canonical_form(text: str) -> None:
    for url in (text, f"https://{text}", f"https://m.example.org/{text}"):
        found = canonical_url(url)
        assert canonical_url(found) == found


_SEGMENTS = st.text("abcdefgh0123456789-_~é ", min_size=1, max_size=8).filter(
    lambda one: one.strip() == one
)
_PARAMETERS = st.dictionaries(
    st.sampled_from(["id", "p", "article", "cid", "uid", "page", "x"]), _SEGMENTS, max_size=3
)


@given(*[st.lists(_SEGMENTS, min_size=1, max_size=3)] * 2, *[_PARAMETERS] * 2)
def test_another_path_or_parameter_is_another_page(
    one: list[str], other: list[str], mine: dict[str, str], theirs: dict[str, str]
) -> None:
    def address(path: list[str], parameters: dict[str, str]) -> str:
        query = "&".join(f"{name}={value}" for name, value in parameters.items())
        return f"https://example.org/{'/'.join(path)}?{query}&utm_source=x"

    is_one = one == other and mine == theirs
    assert (canonical_url(address(one, mine)) == canonical_url(address(other, theirs))) == is_one
