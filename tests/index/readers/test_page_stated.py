"""What a page states of itself, rightly or wrongly."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from index import Article
from index.readers import Defaults
from index.readers.page import article_of_page
from tests.index.readers.written_pages import (
    BODY,
    TEXT,
    TITLE,
    json_ld,
    meta,
    news_article,
    page,
)

ADDRESS = "https://www.marenpost.example/sea/ferry-sinks"
MORNING = datetime(2025, 11, 4, 8, 30, tzinfo=UTC)


def _read(head: str = "", article: str = BODY, url: str | None = ADDRESS, **said: str) -> Article:
    return article_of_page(page(head, article, **said).encode(), url=url, defaults=Defaults())


GRAPH: dict[str, Any] = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebPage", "@id": "#page", "name": "Ferry sinks off Port Maren - Maren Post"},
        news_article(
            author={"@id": "#ines"}, publisher={"@id": "#post"}, isPartOf={"@id": "#page"}
        ),
        {"@type": "Person", "@id": "#ines", "name": "Ines Okoye"},
        {"@type": "NewsMediaOrganization", "@id": "#post", "name": "The Maren Post"},
    ],
}
PLAIN = news_article(author="Ines Okoye", publisher={"name": "The Maren Post"})


@pytest.mark.parametrize(
    "stated",
    [
        GRAPH,
        PLAIN,
        [PLAIN],
        [{"@type": "BreadcrumbList"}, PLAIN],
        {"@type": "WebPage", "mainEntity": PLAIN},
        {**PLAIN, "@type": ["Article", "ReportageNewsArticle"]},
        {**PLAIN, "@type": "https://schema.org/NewsArticle"},
        {**PLAIN, "author": ["Ines Okoye"], "publisher": [{"name": "The Maren Post"}]},
        {**PLAIN, "author": {"@type": "Person", "name": ["Ines Okoye"]}},
        f"<!-- {json.dumps(PLAIN)} -->",
        f"//<![CDATA[\n{json.dumps(PLAIN)}\n//]]>",
        json.dumps(PLAIN) + ";",
        json.dumps(PLAIN)[:-1] + ", }",
        json.dumps(PLAIN)[:-1] + ', "description": "two\nlines"}',
    ],
)
def test_json_ld_is_understood_in_all_its_shapes(stated: object) -> None:
    article = _read(json_ld(stated))
    assert (article.title, article.outlet, article.authors, article.published) == (
        TITLE,
        "The Maren Post",
        ("Ines Okoye",),
        MORNING,
    )


@pytest.mark.parametrize(
    "stated",
    [
        "{broken",
        "",
        "[" * 100_000,
        "9" * 5_000,
        json.dumps({"@type": "NewsArticle", "headline": 5, "datePublished": {"a": 1}}),
        json.dumps({"@type": None, "author": [None, 5, []]}),
        json.dumps({"@type": "NewsArticle", "author": {"@id": ["x"]}, "publisher": "  "}),
        json.dumps({"@type": "NewsArticle", "datePublished": "yesterday"}),
        json.dumps({"@type": "NewsArticle", "datePublished": "0001-01-01"}),
        json.dumps({"@type": "NewsArticle", "datePublished": "2199-01-01"}),
    ],
)
def test_broken_json_ld_gives_way_to_what_else_is_stated(stated: str) -> None:
    head = json_ld(stated) + meta(
        og__title=TITLE,
        og__site_name="The Maren Post",
        article__published_time="2025-11-04T08:30:00Z",
    )
    article = _read(head)
    assert (article.title, article.outlet, article.published) == (TITLE, "The Maren Post", MORNING)
    assert article.text == TEXT


def test_the_articles_that_a_page_links_to_are_not_its_own() -> None:
    other = news_article(headline="Another story", datePublished="2025-10-01")
    listed = {"@type": "ItemList", "itemListElement": [{"item": {"@type": "NewsArticle"}}]}
    article = _read(json_ld(listed) + json_ld([PLAIN, other]))
    assert (article.title, article.published) == (TITLE, MORNING)


def test_microdata_is_read() -> None:
    body = (
        "<div itemscope itemtype='https://schema.org/NewsArticle'>"
        f"<h2 itemprop='headline'>{TITLE}</h2>"
        "<span itemprop='author' itemscope><b itemprop='name'>Ines Okoye</b>, our reporter</span>"
        f"<meta itemprop='datePublished' content='2025-11-04T09:30:00+01:00'>{BODY}</div>"
    )
    article = _read("", body)
    assert (article.title, article.authors, article.published) == (
        TITLE,
        ("Ines Okoye",),
        MORNING,
    )
    assert article.text == TEXT


@pytest.mark.parametrize(
    ("shared", "stated", "shown", "title"),
    [
        ("Ferry sinks", "Ferry sinks off Maren", "A ferry is lost", "Ferry sinks"),
        ("Ferry sinks | The Maren Post", "Ferry sinks off Maren", "Lost", "Ferry sinks off Maren"),
        ("Ferry sinks - Sea - MarenPost.example", None, "A ferry is lost", "A ferry is lost"),
        (None, "Ferry sinks off Maren", "A ferry is lost", "Ferry sinks off Maren"),
        (None, None, "A ferry is lost", "A ferry is lost"),
        ("Ferry &amp;amp; quay &quot;lost&quot;", None, "x", 'Ferry & quay "lost"'),
        ("Ferry­sinks  off\n Maren", None, "x", "Ferrysinks off Maren"),
        ("Rain - or snow | no outlet", None, "x", "Rain - or snow | no outlet"),
        ("Man lost - the police say why", None, "x", "Man lost - the police say why"),
        ("Lost | The Maren Post", None, "Lost | The Maren Post", "Lost | The Maren Post"),
    ],
)
def test_the_title_is_what_is_shared_unless_a_template_made_it(
    shared: str | None, stated: str | None, shown: str, title: str
) -> None:
    head = meta(og__site_name="The Maren Post")
    if shared:
        head += f"<meta property='og:title' content='{shared}'>"
    if stated:
        head += json_ld(news_article(headline=stated))
    assert _read(head, title=shown).title == title


def test_a_title_of_the_window_loses_the_outlets_name() -> None:
    head = meta(og__site_name="The Maren Post")
    markup = page(head, title="Ferry sinks - The Maren Post").replace("h1>", "h5>")
    article = article_of_page(markup.encode(), url=ADDRESS, defaults=Defaults())
    assert article.title == "Ferry sinks"


CANONICAL = "<link rel='canonical' href='{}'>"


@pytest.mark.parametrize(
    ("found_at", "head", "url"),
    [
        (ADDRESS, "", ADDRESS),
        (ADDRESS + "?amp=1", CANONICAL.format(ADDRESS), ADDRESS),
        ("https://amp.marenpost.example/f", CANONICAL.format(ADDRESS), ADDRESS),
        (ADDRESS + "/amp", CANONICAL.format("/sea/ferry-sinks"), ADDRESS),
        (ADDRESS, CANONICAL.format("https://www.marenpost.example/"), ADDRESS),
        (ADDRESS, CANONICAL.format("https://agency.example/ferry"), ADDRESS),
        (ADDRESS, CANONICAL.format("http://["), ADDRESS),
        (ADDRESS, CANONICAL.format("javascript:alert(1)"), ADDRESS),
        (None, CANONICAL.format(ADDRESS), ADDRESS),
        (None, meta(og__url=ADDRESS), ADDRESS),
        (None, meta(og__url=ADDRESS) + CANONICAL.format("/sea/the-ferry"), None),
        (None, meta(og__url=ADDRESS) + CANONICAL.format("https://agency.example/f"), ADDRESS),
        (None, json_ld(news_article(mainEntityOfPage={"@id": ADDRESS})), ADDRESS),
        (None, CANONICAL.format("/sea/ferry-sinks"), ""),
        (None, "", ""),
    ],
)
def test_the_address_is_the_stated_one_of_the_same_site(
    found_at: str | None, head: str, url: str | None
) -> None:
    expected = "https://www.marenpost.example/sea/the-ferry" if url is None else url or None
    assert _read(head, url=found_at).url == expected


@pytest.mark.parametrize(
    ("published", "updated", "expected"),
    [
        ("2025-11-04T08:30:00Z", "2025-11-04T08:31:00Z", datetime(2025, 11, 4, 8, 31, tzinfo=UTC)),
        ("2025-11-04T08:30:00Z", "2025-11-04T09:30:00+01:00", None),
        ("2025-11-04T08:30:00Z", "2025-11-03T09:30:00Z", None),
        ("2025-11-04T08:30:00Z", "soon", None),
    ],
)
def test_a_change_counts_only_after_the_publication(
    published: str, updated: str, expected: datetime | None
) -> None:
    stated = news_article(datePublished=published, dateModified=updated)
    assert _read(json_ld(stated)).updated == expected


def test_the_hour_of_a_bare_day_is_found_elsewhere() -> None:
    stated = json_ld(news_article(datePublished="2025-11-04"))
    assert _read(stated).published == datetime(2025, 11, 4, tzinfo=UTC)
    assert _read(stated + meta(article__published_time="2025-11-04T08:30:00Z")).published == MORNING
    shown = "<time datetime='2025-11-04T09:30:00+01:00'>4 November 2025</time>"
    assert _read(stated, shown + BODY).published == MORNING


def test_a_day_in_the_text_is_no_day_of_publication() -> None:
    assert (
        _read("", BODY + "<p>The ferry was built in 1987 and sold on 3 May 2012.</p>").published
        is None
    )


@pytest.mark.parametrize(
    ("lang", "head", "language"),
    [
        ("en", "", "en"),
        ("en-GB", meta(og__locale="en_GB"), "en-GB"),
        ("de_DE", "", "de-DE"),
        ("en", meta(og__locale="de_DE"), None),
        ("en", json_ld(news_article(inLanguage="English")), "en"),
        ("", "", None),
        ("{{ locale }}", "", None),
    ],
)
def test_a_language_is_believed_where_nothing_speaks_against_it(
    lang: str, head: str, language: str | None
) -> None:
    assert _read(head, lang=lang).language == language


def test_english_is_not_believed_of_another_script() -> None:
    text = "<p>Паром затонул у берегов Марена во вторник утром, никто не пострадал.</p>"
    assert _read("", text, lang="en").language is None
    assert _read("", text, lang="ru").language == "ru"


def test_an_outlet_is_not_its_own_author() -> None:
    stated = news_article(
        publisher={"name": "The Maren Post"},
        author=[{"name": "The Maren Post"}, {"name": "Bo Dahl"}],
    )
    assert _read(json_ld(stated)).authors == ("Bo Dahl",)
