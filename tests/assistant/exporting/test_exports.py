"""What exports of answers and conversations show."""

import json
from datetime import UTC, datetime

from lxml import html as lxml_html

from assistant.answer import Answer, ArticleLine
from assistant.exporting import answer_page, talk_json, talk_markdown, talk_page
from assistant.exporting.references import bibtex, markdown, plain
from assistant.history import Talk, Turn
from assistant.protocol import Filters
from tests.assistant.making import answer, citation, figure

NOW = datetime(2026, 1, 2, tzinfo=UTC)
COPY = ArticleLine(article_id="a2", title="A ferry", outlet="Sample Wire", published=None, url=None)


def shown(page: str) -> str:
    """The text of a page, without its head."""
    (body,) = lxml_html.document_fromstring(page).xpath("//body")
    return " ".join(" ".join(body.itertext()).split())


def full() -> Answer:
    """An answer with one of everything."""
    cited = citation(corrected=True, correction="An earlier version said two.", also=(COPY,))
    statements = [
        {"text": "One ferry sank.", "support": "partial", "citations": [1], "quotes": ["c1"]},
        {"text": cited.quote, "support": "verified", "citations": [1], "quotes": ["c1"]},
    ]
    return answer(
        cited,
        statements=statements,
        figures=(figure(1, "2020-01-01", state="superseded"), figure(2)),
        question="And what?",
        as_of=datetime(2025, 12, 1, tzinfo=UTC),
        note="The model failed.",
        model="small",
    )


def refusal() -> Answer:
    """An abstention with coverage that comes near."""
    abstention = {"reason": "not_in_archive", "message": "It does not say.", "nearest": [1]}
    return answer(citation(), status="abstained", statements=(), abstention=abstention)


def test_markdown_shows_the_whole_answer() -> None:
    assert full().to_markdown() == (
        "# And what?\n\n"
        "*Understood as: What sank?*\n\n"
        "*As of 1 December 2025*\n\n"
        "One ferry sank. \\[1\\] (only partly proved)\n\n"
        "> “The ferry sank.”\n>\n> — Sample Post, 26 November 2025 \\[1\\] ✓\n\n"
        "## Captives over time\n\n"
        "| Date | Value | According to | Outlet | State | Source |\n"
        "| --- | --- | --- | --- | --- | --- |\n"
        "| 26 November 2025 | 2 | the speaker | Sample Post | current | \\[1\\] |\n"
        "| 1 January 2020 | 1 | the speaker | Sample Post | superseded | \\[1\\] |\n\n"
        "## Sources\n\n"
        "\\[1\\] Sample Post, 26 November 2025: [A ferry](https://outlet.example/story)  \n"
        "Corrected: An earlier version said two.  \n"
        "Also carried by Sample Wire\n\n"
        "> “The ferry sank.” [open at the sentence](https://outlet.example/story#:~:text=ferry)\n\n"
        "*✓ marks what the quotes prove.*  \n"
        "*The model failed.*  \n"
        "*Written by small, checked against the quotes*  \n"
        "*Archive as of 1 December 2025: no dated article*\n"
    )


def test_a_page_shows_the_whole_answer() -> None:
    page = full().to_html()
    assert shown(page) == (
        "And what? Understood as: What sank? As of 1 December 2025 "
        "One ferry sank. [1] (only partly proved) "
        "The ferry sank. Sample Post, 26 November 2025 [1] ✓ "
        "Captives over time Date Value According to Outlet State Source "
        "26 November 2025 2 the speaker Sample Post current [1] "
        "1 January 2020 1 the speaker Sample Post superseded [1] "
        "Sources [1] Sample Post, 26 November 2025 : A ferry "
        "Corrected: An earlier version said two. Also carried by Sample Wire "
        "The ferry sank. open at the sentence "
        "✓ marks what the quotes prove. The model failed. "
        "Written by small, checked against the quotes "
        "Archive as of 1 December 2025: no dated article"
    )
    tree = lxml_html.document_fromstring(page)
    assert tree.xpath("//blockquote/a/@href") == ["https://outlet.example/story#:~:text=ferry"]
    assert [element.tag for element in tree.xpath("//h1|//h2|//h3")] == ["h1", "h2"]


def test_an_abstention_shows_the_nearest_coverage() -> None:
    near = "Sample Post, 26 November 2025: [A ferry](https://outlet.example/story)"
    assert f"**It does not say.**\n\nNearest coverage:\n\n- {near} \\[1\\]" in (
        refusal().to_markdown()
    )
    assert "It does not say. Nearest coverage: Sample Post, 26 November 2025 : A ferry [1]" in (
        shown(answer_page(refusal()))
    )


def test_a_conversation_is_exported_turn_by_turn() -> None:
    turns = tuple(Turn(one, NOW, Filters(until="2025-11-30")) for one in (full(), refusal()))
    talk = Talk("t1", "Ferries", turns, "One answer cannot be shown.")
    lines = talk_markdown(talk).splitlines()
    assert [line for line in lines if line.startswith("#")] == [
        *("# Ferries", "## And what?", "### Captives over time", "### Sources"),
        *("## What sank?", "### Sources"),
    ]
    assert "*One answer cannot be shown.*" in lines
    assert lines.count("*Asked on 2 January 2026*") == 2
    tree = lxml_html.document_fromstring(talk_page(talk))
    assert tree.xpath("//h1/text()") == ["Ferries"]
    assert tree.xpath("//h2/text()") == ["And what?", "What sank?"]
    assert tree.xpath("//li/@id") == ["q1-1", "q2-1"]
    document = json.loads(talk_json(talk))
    assert (document["id"], document["title"]) == ("t1", "Ferries")
    assert [Answer.model_validate(turn["answer"]) for turn in document["turns"]] == [
        *(full(), refusal())
    ]
    assert document["turns"][0]["filters"]["until"] == "2025-11-30"
    assert document["turns"][0]["asked"] == "2026-01-02T00:00:00+00:00"


def test_a_citation_is_pasted_as_text_markdown_or_bibtex() -> None:
    cited = citation(title="Ferry & tram: 5% off", authors=("Ann Ray", "Sea and Air Desk"))
    address = "https://outlet.example/story#:~:text=ferry"
    assert plain(cited) == (
        "Sample Post, 26 November 2025: Ferry & tram: 5% off. “The ferry sank.” " + address
    )
    assert markdown(cited) == (
        "> “The ferry sank.”\n>\n"
        f"> — Sample Post, 26 November 2025: [Ferry \\& tram: 5% off]({address})"
    )
    assert bibtex(cited) == (
        "@article{samplepost-20251126-c1,\n"
        "  title = {{Ferry \\& tram: 5\\% off}},\n"
        "  author = {Ann Ray and {Sea and Air Desk}},\n"
        "  journal = {Sample Post},\n"
        "  year = {2025},\n"
        "  month = {11},\n"
        "  day = {26},\n"
        f"  url = {{{address}}},\n"
        "  note = {“The ferry sank.”},\n"
        "}\n"
    )


def test_a_citation_without_outlet_date_and_address_says_so() -> None:
    bare = citation(outlet=None, published=None, url=None, deep_link=None, corrected=True)
    assert plain(bare) == "unknown outlet, undated (corrected): A ferry. “The ferry sank.”"
    assert bibtex(bare) == (
        "@misc{news-undated-c1,\n"
        "  title = {{A ferry}},\n"
        "  note = {“The ferry sank.” (corrected)},\n"
        "}\n"
    )
    assert markdown(bare).endswith("> — unknown outlet, undated (corrected): A ferry")
