"""Whatever a page holds, it gives an article or a reason, and nothing else."""

from hypothesis import given, settings
from hypothesis import strategies as st

from index.readers import Defaults, Unfit
from index.readers.page import article_of_page
from tests.index.readers.written_pages import TITLE, json_ld, meta, news_article, page

WHOLE = page(
    json_ld(news_article(author={"name": "Ines Okoye"}, publisher={"name": "The Maren Post"}))
    + meta(og__title=TITLE, og__url="https://www.marenpost.example/a")
    + "<meta charset='utf-8'>"
).encode()
PIECES = (
    *(b"<", b">", b'"', b"</div>", b"<div class='caption'>", b"<table><td>", b"<!--", b"-->"),
    *(b"<script type='application/ld+json'>", b"</script>", b"&#0;", b"&#xd800;", b"\0", b"\xff"),
    *(b"<h1>", b"<article>", b"<template>", b"<svg>", b"<select>", b"<body>", b"</html>", b"<p>"),
    *(b"<time datetime='2025-13-45'>", b"<base href='http://['>", b"<a><h2>", b"[", b"{", b"\xfe"),
    *(b"<meta property='og:url' content='http://[::'>", b"<meta charset='utf-16'>", b"<?xml "),
    *(b"<div itemprop='author headline datePublished'>", b"<link rel='canonical' href='//[x'>"),
)


def _holds(data: bytes, url: str | None = None, charset: str | None = None) -> None:
    try:
        article = article_of_page(data, url=url, charset=charset, defaults=Defaults())
    except Unfit as refusal:
        assert str(refusal)
        assert "\n" not in str(refusal)
    else:
        assert article.text.strip()
        assert article.updated is None or article.published is not None
        article.model_dump_json().encode()


@settings(deadline=None, max_examples=300)
@given(
    data=st.binary(max_size=300)
    | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))
    | st.lists(st.sampled_from(PIECES), max_size=40).map(b"".join)
    | st.text(max_size=100).map(lambda text: page("", text).encode("utf-8", "replace")),
    url=st.none() | st.text(max_size=30) | st.just("https://www.marenpost.example/a"),
    charset=st.none() | st.text(max_size=12) | st.sampled_from(["utf-16", "idna", "zip", "cp037"]),
)
def test_any_bytes_give_an_article_or_a_reason(
    data: bytes, url: str | None, charset: str | None
) -> None:
    _holds(data, url, charset)


@settings(deadline=None, max_examples=300)
@given(
    changes=st.lists(
        st.tuples(
            st.integers(0, len(WHOLE)), st.integers(0, 60), st.sampled_from(PIECES) | st.binary()
        ),
        min_size=1,
        max_size=12,
    )
)
def test_a_damaged_page_gives_an_article_or_a_reason(changes: list[tuple[int, int, bytes]]) -> None:
    data = bytearray(WHOLE)
    for start, length, put in changes:
        data[start : start + length] = put
    _holds(bytes(data))


@settings(deadline=None, max_examples=60)
@given(end=st.integers(0, len(WHOLE)))
def test_a_page_that_is_cut_off_gives_an_article_or_a_reason(end: int) -> None:
    _holds(WHOLE[:end])
