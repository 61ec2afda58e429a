"""What is read from a page as a whole, and what is refused."""

import gzip
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from index.article import MAX_TEXT_CHARS
from index.readers import Defaults, Unfit
from index.readers.base import MAX_RECORD_BYTES
from index.readers.page import article_of_page
from tests.index.readers.conftest import Found
from tests.index.readers.written_pages import (
    BODY,
    FOOTER,
    NAVIGATION,
    SENTENCES,
    TEXT,
    TITLE,
    json_ld,
    meta,
    news_article,
    page,
)

Take = Callable[..., Found]
ADDRESS = "https://www.marenpost.example/sea/ferry-sinks"


def _refusal(markup: str | bytes, url: str | None = None, charset: str | None = None) -> str:
    data = markup.encode() if isinstance(markup, str) else markup
    with pytest.raises(Unfit) as refusal:
        article_of_page(data, url=url, charset=charset, defaults=Defaults())
    return str(refusal.value)


def test_a_saved_page_becomes_an_article_with_all_that_it_states(take: Take) -> None:
    stated = news_article(
        author=[{"@type": "Person", "name": "Ines Okoye"}, {"@type": "Person", "name": "Bo Dahl"}],
        publisher={"@type": "Organization", "name": "The Maren Post"},
        dateModified="2025-11-04T12:00:00Z",
        articleSection="The sea",
    )
    head = json_ld(stated) + f'<link rel="canonical" href="{ADDRESS}">'
    (article,), rejects = take(page(head), "saved")
    assert rejects == []
    assert article.model_dump(exclude_defaults=True) == {
        "url": ADDRESS,
        "title": TITLE,
        "text": TEXT,
        "outlet": "The Maren Post",
        "authors": ("Ines Okoye", "Bo Dahl"),
        "published": datetime(2025, 11, 4, 8, 30, tzinfo=UTC),
        "updated": datetime(2025, 11, 4, 12, tzinfo=UTC),
        "language": "en",
        "section": "The sea",
    }


def test_a_compressed_page_is_read_too(take: Take) -> None:
    (article,), _ = take(gzip.compress(page().encode(), mtime=0), "ferry.html.gz")
    assert article.text == TEXT


def test_what_the_user_says_counts_before_what_the_page_says(take: Take) -> None:
    said = Defaults(title="A ferry", outlet="Quay Radio", language="de", authors=("Kim Roe",))
    (article,), _ = take(page(json_ld(news_article(author="Ines Okoye"))), defaults=said)
    assert (article.title, article.outlet, article.language, article.authors) == (
        "A ferry",
        "Quay Radio",
        "de",
        ("Kim Roe",),
    )


@pytest.mark.parametrize(
    "markup",
    [
        f"<article><h1>{TITLE}</h1>{BODY}</article>",
        f"<h1>{TITLE}</h1>{BODY}",
        f"<html><body>{NAVIGATION}<h1>{TITLE}</h1><div class='story'>{BODY}</div>{FOOTER}</body>",
        f"<html><body><table><tr><td><h1>{TITLE}</h1>{BODY}</td></tr></table></body></html>",
        f"<!-- saved from the web --><HTML><BODY><H1>{TITLE}</H1>{BODY.upper().lower()}",
    ],
)
def test_pages_of_plain_layouts_are_read_whole(markup: str) -> None:
    article = article_of_page(markup.encode(), url=ADDRESS, defaults=Defaults())
    assert article.title == TITLE
    assert article.text.casefold() == TEXT.casefold()


def test_a_page_of_two_sentences_is_read_without_what_is_around_them() -> None:
    byline = "<p class='byline'>By Ines Okoye</p><time datetime='2025-11-04'>4 November</time>"
    two = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:2])
    article = article_of_page(page("", byline + two).encode(), url=ADDRESS, defaults=Defaults())
    assert article.text == "\n".join(SENTENCES[:2])
    assert article.authors == ("Ines Okoye",)
    assert article.published == datetime(2025, 11, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("", "the page is empty"),
        (" \n ", "the page is empty"),
        ("<!-- nothing -->", "the page holds no HTML"),
        (page("", ""), "no text of an article on this page"),
        (f"<html><body>{BODY}</body></html>", "no title"),
        (b"<html>\0\1\2\3\4\5\6" + bytes(range(256)) * 9, "not a text format that Newsdesk reads"),
    ],
)
def test_what_holds_no_article_is_refused_with_its_reason(markup: str | bytes, reason: str) -> None:
    assert _refusal(markup) == reason


LINKS = "".join(
    f"<li><a href='/{number}'>Story number {number} of this long day</a></li>"
    for number in range(20)
)


@pytest.mark.parametrize(
    ("title", "body", "head", "reason"),
    [
        ("The Maren Post", BODY, "<link rel='canonical' href='/'>", "a home page, not an article"),
        ("The sea", BODY, json_ld({"@type": "CollectionPage"}), "a list of articles, not"),
        ("ferry", BODY, json_ld({"@type": ["SearchResultsPage"]}), "a list of articles, not"),
        ("The sea", f"<p>All of it:</p><ul>{LINKS}</ul>", "", "a list of links, not an article"),
        ("404 Not Found", "<p>nginx</p>", "", "an error page, not an article"),
        ("Page not found", "<p>Try the home page.</p>", "", "an error page, not an article"),
        ("Страница не найдена", "<p>Вернитесь.</p>", "", "an error page, not an article"),
        ("Access denied", "<p>Ray 7f3.</p>", "", "an error page, not an article"),
        ("Just a moment...", "<p>Wait.</p>", "", "a consent wall or a check for robots, not"),
        ("Before you continue", "<p>We use cookies.</p>", "", "a consent wall or a check for"),
        (
            "Sign in to The Maren Post",
            "<form><input type='password'></form><p>Forgot it?</p>",
            "",
            "a login page, not an article",
        ),
    ],
)
def test_pages_of_another_kind_are_refused(title: str, body: str, head: str, reason: str) -> None:
    url = "https://www.marenpost.example/sea"
    if "canonical" in head:
        url = "https://www.marenpost.example/"
    assert _refusal(page(head, body, title=title), url).startswith(reason)


@pytest.mark.parametrize(
    "title",
    ["404 dead in flood", "Just a moment of rest for the fishermen", "Consent is no formality"],
)
def test_an_article_is_not_taken_for_a_wall_by_its_title(title: str) -> None:
    stated = json_ld(news_article(headline=title))
    markup = page(stated, "<p>Only a line.</p>", title=title)
    assert article_of_page(markup.encode(), url=ADDRESS, defaults=Defaults()).title == title


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("<div>" * 100_000 + "x", "HTML nested more than 200 deep"),
        ("<table><tr><td>" * 50_000, "HTML nested more than 200 deep"),
        ("<p>a" * 200_000, "the page has more than 50,000 elements"),
        (
            "<p " + " ".join(f"a{number}=1" for number in range(100_000)) + ">x",
            "the page has more attributes than any page of news",
        ),
        ("<p>" + "word " * (MAX_RECORD_BYTES // 5), "the page is longer than 20 MB"),
        ("<p>" + "Words. " * (MAX_TEXT_CHARS // 6), "the text has "),
    ],
)
def test_pages_that_would_take_a_reader_down_are_refused(markup: str, reason: str) -> None:
    assert _refusal(f"<h1>{TITLE}</h1>{markup}").startswith(reason)


def test_entities_are_not_expanded_again_and_again() -> None:
    entities = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 10))
    bomb = f"<!DOCTYPE html [<!ENTITY e0 'boom'>{entities}]><html><body>"
    article = article_of_page(
        f"{bomb}<h1>{TITLE}</h1>{BODY}<p>&e9;</p>".encode(), url=None, defaults=Defaults()
    )
    assert len(article.text) < 2 * len(TEXT)


def test_a_file_over_the_limit_is_rejected_without_being_held(take: Take) -> None:
    found, rejects = take(b"<html>" + b" " * MAX_RECORD_BYTES, "big.html")
    assert (found, rejects) == ([], [(None, "the page is longer than 20 MB")])


@pytest.mark.parametrize(
    ("encoding", "charset", "declared"),
    [
        ("utf-8", None, ""),
        ("utf-8", "iso-8859-1", ""),
        ("utf-8", None, "<meta charset='windows-1251'>"),
        ("utf-8-sig", "ascii", ""),
        ("utf-16", None, ""),
        ("utf-16", "utf-8", ""),
        ("cp1251", "windows-1251", ""),
        ("cp1251", None, "<meta charset=windows-1251>"),
        ("cp1251", None, '<meta http-equiv="Content-Type" content="text/html; charset=cp1251">'),
        ("cp1251", "no-such-charset", "<meta charset='windows-1251'>"),
        ("cp1251", "idna", "<meta charset='windows-1251'>"),
        ("cp1251", None, ""),
        ("koi8-r", "koi8-r", "<meta charset='windows-1251'>"),
    ],
)
def test_the_encoding_is_what_is_stated_unless_the_bytes_prove_otherwise(
    encoding: str, charset: str | None, declared: str
) -> None:
    text = "Паром Эстрелла затонул у берегов Марена во вторник утром, никто не пострадал."
    markup = page(declared, f"<p>{text}</p><p>{text[::-1]}</p>", title="Паром затонул", lang="ru")
    article = article_of_page(
        markup.encode(encoding), url=ADDRESS, charset=charset, defaults=Defaults()
    )
    assert (article.title, article.text.splitlines()[0]) == ("Паром затонул", text)


def test_a_japanese_page_in_its_old_encoding_is_read() -> None:
    text = (
        "火曜日の朝、マレン港の沖でフェリー「エストレージャ」が沈没したが、乗客は全員無事だった。"
    )
    markup = page("<meta charset='shift_jis'>", f"<p>{text}</p>", title="フェリー沈没", lang="ja")
    article = article_of_page(markup.encode("cp932"), url=ADDRESS, defaults=Defaults())
    assert (article.title, article.text, article.language) == ("フェリー沈没", text, "ja")


def test_meta_elements_alone_will_do() -> None:
    head = (
        meta(
            og__title=f"{TITLE} | The Maren Post",
            og__site_name="The Maren Post",
            og__url=ADDRESS,
            article__published_time="2025-11-04T08:30:00Z",
            article__section="Sea",
        )
        + '<meta name="author" content="By Ines Okoye and Bo Dahl">'
    )
    article = article_of_page(page(head).encode(), url=None, defaults=Defaults())
    assert (article.url, article.title, article.outlet) == (ADDRESS, TITLE, "The Maren Post")
    assert article.authors == ("Ines Okoye", "Bo Dahl")
    assert article.published == datetime(2025, 11, 4, 8, 30, tzinfo=UTC)
    assert article.section == "Sea"
