"""The text of a page: every paragraph, and nothing else."""

import pytest

from index.readers import Defaults
from index.readers.page import article_of_page
from tests.index.readers.written_pages import (
    BODY,
    SENTENCES,
    TEXT,
    TITLE,
    json_ld,
    meta,
    news_article,
    page,
)


def _text(article: str, head: str = "", title: str = TITLE) -> str:
    return article_of_page(
        page(head, article, title=title).encode(), url=None, defaults=Defaults()
    ).text


FIRST, *REST = (f"<p>{sentence}</p>" for sentence in SENTENCES)


@pytest.mark.parametrize(
    "clutter",
    [
        "<figure><img><figcaption>The Estrella in 2019. Photo: Bo Dahl</figcaption></figure>",
        "<div class='image-caption'>The Estrella in 2019. Photo: Bo Dahl</div>",
        "<div class='newsletter-box'><p>Sign up for our weekly letter.</p></div>",
        "<aside aria-label='Newsletter'><p>Sign up for our weekly letter.</p></aside>",
        "<div class='related'><h3>More</h3><a href='/a'>Ferry line fined in spring</a></div>",
        "<p>READ MORE: <a href='/a'>Ferry line was fined twice last spring</a></p>",
        "<ul><li><a href='/a'>Ferry line fined in spring</a></li></ul>",
        "<a href='/a'><h3>Ferry line was fined last spring</h3><p>It paid late.</p></a>",
        "<article><a href='/a'>Ferry line was fined last spring</a></article>",
        "<div class='infobox'><h4>The line</h4><p>Founded in 1911, it runs four ferries.</p></div>",
        "<blockquote class='twitter-tweet'><p>What a day!</p>— Kim (@kim) 4 November</blockquote>",
        "<span class='visually-hidden'>Advertisement follows here</span>",
        "<script>var a = 'Not for readers at all.';</script><style>p { color: red }</style>",
        "<template><p>Drawn only when somebody asks for it.</p></template>",
    ],
)
def test_what_stands_among_the_paragraphs_is_left_out(clutter: str) -> None:
    assert _text(FIRST + clutter + "".join(REST)) == TEXT


def test_links_within_a_paragraph_stay() -> None:
    linked = FIRST.replace("Port Maren", "<a href='/maren'>Port Maren</a>")
    assert _text(linked + "".join(REST)) == TEXT


def test_a_box_with_a_misleading_name_that_holds_the_article_stays() -> None:
    assert _text(f"<div class='has-related-stories newsletter-on'>{BODY}</div>") == TEXT


ASKED = "Nobody was hurt, but many ask why the line could go on for so long"


@pytest.mark.parametrize(
    ("around", "head"),
    [
        (f"<p class='lead'>{ASKED}.</p>", ""),
        (f"<h2>{ASKED}</h2>", ""),
        (f"<div class='x1'>{ASKED}</div>", meta(og__description=ASKED)),
    ],
)
def test_the_standfirst_is_the_first_line(around: str, head: str) -> None:
    markup = (
        f"<!DOCTYPE html><html lang='en'><head><title>{TITLE}</title>{head}</head><body>"
        f"<div class='top'><h1>{TITLE}</h1>{around}<div class='byline'>By Ines Okoye.</div></div>"
        f"<article>{BODY}</article></body></html>"
    )
    text = article_of_page(markup.encode(), url=None, defaults=Defaults()).text
    first, rest = text.split("\n", 1)
    assert first.rstrip(".") == ASKED
    assert rest == TEXT


def test_the_headline_is_not_repeated_in_the_text() -> None:
    kicker = f"<h2>At sea: {TITLE}</h2>"
    assert _text(kicker + BODY) == TEXT


def test_headings_between_paragraphs_stay_and_those_with_nothing_below_go() -> None:
    text = _text(FIRST + "<h2>A late inspection</h2>" + "".join(REST) + "<h2>Most read</h2>")
    assert text.splitlines() == [SENTENCES[0], "A late inspection", *SENTENCES[1:]]


def test_lists_tables_quotations_and_line_breaks_become_lines() -> None:
    text = _text(
        FIRST
        + "<ul><li>No fires on the pier.</li><li>No boats after ten.</li></ul>"
        + "<table><tr><th>Year</th><th>Ferries</th></tr><tr><td>2024</td><td>4</td></tr></table>"
        + "<blockquote><p>We had no choice, she said.</p></blockquote>"
        + "<p>One line<br>and another</p>"
    )
    assert text.splitlines() == [
        SENTENCES[0],
        "No fires on the pier.",
        "No boats after ten.",
        "Year | Ferries",
        "2024 | 4",
        "We had no choice, she said.",
        "One line",
        "and another",
    ]


def test_a_dash_that_opens_speech_stays() -> None:
    spoken = "- No, she said, the ferry was late on Wednesday, and nobody at the quay knew why."
    assert _text(FIRST + f"<p>{spoken}</p>").splitlines() == [SENTENCES[0], spoken]


def test_a_correction_note_stays() -> None:
    note = "Correction: an earlier version of this article said that 32 people were on board."
    assert _text(BODY + f"<p class='note'><em>{note}</em></p>").splitlines()[-1] == note


def test_soft_hyphens_and_entities_are_undone() -> None:
    text = _text(
        "<p>The har&shy;bour mas\u00adter&nbsp;said &lt;nothing&gt; &amp; left at&#8203; once.</p>"
    )
    assert text == "The harbour master said <nothing> & left at once."


@pytest.mark.parametrize(
    "body",
    ["\n".join(SENTENCES), BODY, BODY.replace("<", "&lt;").replace(">", "&gt;")],
)
def test_a_page_that_a_script_draws_is_read_from_its_json_ld(body: str) -> None:
    stated = json_ld(news_article(articleBody=body))
    assert _text("<p>Please turn on JavaScript.</p>", stated) == TEXT
