"""Whatever articles, readers and models write stays text in every export."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import html as lxml_html
from markdown_it import MarkdownIt

from assistant.answer import Answer
from assistant.cleaning import visible
from assistant.exporting import answer_markdown, answer_page, talk_markdown, talk_page
from assistant.exporting.escaping import escaped, link, one_line
from assistant.exporting.references import bibtex, markdown, plain
from assistant.history import Talk, Turn
from assistant.protocol import Filters
from tests.assistant.making import answer, citation, figure
from tests.assistant.web.html import HOSTILE, READER, Page

MARKDOWN = (
    *HOSTILE,
    *("# Breaking", "- item", "+ item", "1. one", "12) twelve", "> quoted", "===", "---", "~~~"),
    *("a | b | c", "| --- |", "    code", "\tcode", "Wow!", "\\", "a\\", "*", "_a_", "~~gone~~"),
    *("https://evil.example", "www.evil.example", "<https://evil.example>", "me@evil.example"),
    *("[^1]: note", "[a]: https://evil.example", ": term", "1986. A year", "[1]", "&copy;", "$x$"),
    *("![x", "](https://evil.example)", "**", "``", "<div", "x\u202etxt", "Wow! ", "!"),
    *("6.8 x", "-3 x"),
)
ALPHABET = st.sampled_from("ab1 .\n\t\\`*_{}[]()<>#+-=!|~$&@:;\"'/^%\u2028\u202e\x00éա🙂")
TEXTS = st.sampled_from(MARKDOWN) | st.text(ALPHABET, max_size=30) | st.text(max_size=30)

OURS = {
    *("p", "h1", "h2", "h3", "em", "strong", "blockquote", "ul", "li", "a", "br"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
PAGE = OURS - {"em", "strong", "br"} | {
    *("html", "head", "meta", "title", "style", "body", "main", "article", "div"),
    *("figure", "figcaption", "span", "bdi", "caption", "ol"),
}
LINKS = {READER, f"{READER}#:~:text=ferry"}


def hostile(text: str, *, is_abstention: bool = False) -> Answer:
    """An answer with a text in every field that others write."""
    line = {"article_id": "a2", "title": text, "outlet": text, "published": None, "url": text}
    named = {"title": text, "outlet": text, "authors": (text,), "also": (line,)}
    told = {"corrected": True, "correction": text}
    cited = (
        citation(text, **named, **told),
        citation("Told.", id="c2", number=2, url=text, deep_link=text, **named),
    )
    values = [
        figure(value, label=text, attribution=text, outlet=text, unit=unit)
        for value, unit in ((1, text), (text, None))
    ]
    said = [
        {"text": text, "support": "verified", "citations": [1], "quotes": ["c1"]},
        {"text": f"{text} x", "support": "partial", "citations": [1, 2], "quotes": ["c1", "c2"]},
    ]
    refusal = {"reason": "unclear", "message": text, "nearest": [1, 2]}
    return answer(
        *cited,
        question=text,
        standalone_question=f"{text}?",
        as_of=datetime(2025, 11, 26, tzinfo=UTC),
        status="abstained" if is_abstention else "answered",
        statements=() if is_abstention else said,
        abstention=refusal if is_abstention else None,
        figures=values,
        note=text,
        model=text,
    )


def talk(text: str) -> Talk:
    """A conversation of a question that is answered and one that is not."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    answers = (hostile(text), hostile(text, is_abstention=True))
    return Talk("t", text, tuple(Turn(one, now, Filters()) for one in answers), text)


def rendered(source: str) -> Page:
    """What a reader of Markdown with tables and struck-out text makes of it."""
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return Page(str(reader.render(source)))


def spaced(text: str) -> str:
    return " ".join(text.split())


@given(TEXTS)
@example("1.")
@example("!")
def test_escaped_text_reads_as_it_is_wherever_it_stands(text: str) -> None:
    expected = one_line(text)
    for before in ("", "> ", "- ", "# ", "*", "x "):
        after = before if before == "*" and expected else ""
        shown = rendered(f"{before}{escaped(text)}{after}")
        assert set(shown.tags) <= {"p", "blockquote", "ul", "li", "h1", "em"}
        assert spaced(shown.text) == spaced(f"{before if before == 'x ' else ''}{expected}")


@pytest.mark.parametrize("text", ["6.8 million crowns", "3.", "-3 degrees", "+2.5 points", "3) x"])
def test_a_number_is_escaped_only_where_it_would_begin_a_list(text: str) -> None:
    assert ("\\" in escaped(text)) == bool(re.search(r"[.)]( |$)", text))


@given(TEXTS)
def test_a_linked_text_is_one_link_to_the_safe_address(text: str) -> None:
    shown = rendered(link(text or "x", f"{READER}?a=1&copy=2&lt;(x)[y]"))
    assert shown.tags == ["p", "a"]
    assert shown.all("href") == [f"{READER}?a=1&copy=2&lt;%28x%29%5By%5D"]
    assert "a" not in rendered(link(text, "javascript:alert(1)")).tags


@given(TEXTS)
def test_in_markdown_no_text_becomes_markup(text: str) -> None:
    exports = [answer_markdown(hostile(text)), talk_markdown(talk(text)), markdown(citation(text))]
    for source in exports:
        shown = rendered(source)
        assert set(shown.tags) <= OURS
        assert {name for name, _ in shown.attributes} <= {"href"}
        assert _safe(set(shown.all("href")), text)
        assert spaced(one_line(text)) in spaced(shown.text)
        headings = [line for line in source.splitlines() if line.startswith("#")]
        assert len(headings) == sum(tag in ("h1", "h2", "h3") for tag in shown.tags)


@given(TEXTS)
def test_in_a_page_no_text_becomes_markup(text: str) -> None:
    for source in (answer_page(hostile(text)), talk_page(talk(text))):
        assert source.startswith("<!DOCTYPE html>")
        page = lxml_html.document_fromstring(source)
        assert {element.tag for element in page.iter()} <= PAGE
        names = {name for element in page.iter() for name in element.attrib}
        assert names <= {
            *("lang", "charset", "http-equiv", "content", "name", "class", "id", "dir", "href"),
            *("rel", "scope", "role", "aria-label", "tabindex"),
        }
        hrefs = {href for href in page.xpath("//@href") if not href.startswith("#q")}
        assert _safe(hrefs, text)
        ids = page.xpath("//@id")
        assert len(ids) == len(set(ids))
        assert {f"#{id}" for id in ids} >= {h for h in page.xpath("//@href") if h[0] == "#"}
        assert spaced(visible(text)) in spaced(page.text_content())


def _safe(hrefs: set[str], text: str) -> bool:
    """Whether only our addresses are links, or what a URL field holds if it is one."""
    return all(href in LINKS or text.strip().startswith("http") for href in hrefs) and all(
        href.startswith(("http://", "https://")) for href in hrefs
    )


@pytest.mark.parametrize("text", MARKDOWN)
def test_a_page_asks_for_nothing_and_runs_nothing(text: str) -> None:
    source = talk_page(talk(text))
    page = lxml_html.document_fromstring(source)
    assert page.xpath("//script|//link|//img|//iframe|//object|//@src|//@style|//@onerror") == []
    (style,) = page.xpath("//style/text()")
    assert "url(" not in style and "@import" not in style


@given(TEXTS, TEXTS)
def test_a_bibtex_entry_keeps_its_braces(text: str, outlet: str) -> None:
    entry = bibtex(citation(text, title=text, outlet=outlet, authors=(text, outlet), url=text))
    depth, names = 0, []
    for line in entry.splitlines():
        if depth == 1 and (found := re.match(r"  (\w+) = \{", line)):
            names.append(found[1])
        depth += line.count("{") - line.count("}")
    assert depth == 0
    assert names == [
        *("title", "author", *(["journal"] if outlet else [])),
        *("year", "month", "day", "url", "note"),
    ]
    assert re.match(r"@(article|misc)\{[a-z0-9]+-20251126-c1,\n", entry)
    for value in re.findall(r"(?:title|journal|note) = (.*)", entry):
        assert not re.search(r"(?<!\\)[#$%&_~^]", value)


@given(TEXTS)
def test_a_plain_reference_is_one_line_of_what_can_be_seen(text: str) -> None:
    reference = plain(citation(text, title=text, outlet=text))
    assert reference == one_line(reference)
    assert "\u202e" not in reference
