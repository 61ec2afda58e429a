"""Answers as messages of a chat, and where they cite."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import Answer, Statement
from assistant.exporting import answer_message, statement_message
from tests.assistant.exporting.test_exports import full, refusal
from tests.assistant.exporting.test_hostile_text import OURS, TEXTS, _safe, hostile, rendered
from tests.assistant.making import answer, citation

SUPPORTS = st.sampled_from(["verified", "partial", "unsupported"])


@st.composite
def answers(draw: st.DrawFn) -> Answer:
    """Statements of any text that cite any of three articles, by any of their quotes."""
    cited = [
        citation(draw(TEXTS), id=f"c{at}", number=1 + at % 3, title=draw(TEXTS)) for at in range(4)
    ]
    statements = []
    for text in draw(st.lists(TEXTS, max_size=4)):
        quotes = draw(st.lists(st.sampled_from(cited), max_size=3, unique_by=lambda one: one.id))
        said = Statement(
            text=text,
            support=draw(SUPPORTS),
            citations=tuple(dict.fromkeys(one.number for one in quotes)),
            quotes=tuple(one.id for one in quotes),
        )
        statements.append(said)
    return answer(*cited, statements=statements)


def test_a_message_shows_statements_then_sources_then_how_it_was_made() -> None:
    assert answer_message(full()).text == (
        "One ferry sank. [1] (only partly proved)\n\n"
        "The ferry sank. [1]\n\n"
        "**Captives over time**\n\n"
        "| Date | Value | According to | Outlet | State | Source |\n"
        "| --- | --- | --- | --- | --- | --- |\n"
        "| 26 November 2025 | 2 | the speaker | Sample Post | current | [1] |\n"
        "| 1 January 2020 | 1 | the speaker | Sample Post | superseded | [1] |\n\n"
        "**Sources**\n\n"
        "[1] Sample Post, 26 November 2025: [A ferry](https://outlet.example/story)  \n"
        "Corrected: An earlier version said two.  \n"
        "Also carried by Sample Wire\n\n"
        "> “The ferry sank.” [open at the sentence](https://outlet.example/story#:~:text=ferry)\n\n"
        "*Understood as: What sank?*  \n"
        "*As of 1 December 2025*  \n"
        "*The model failed.*  \n"
        "*Written by small, checked against the quotes*  \n"
        "*Archive as of 1 December 2025: no dated article*"
    )


def test_numbers_in_a_table_are_marked_too() -> None:
    message = answer_message(full())
    assert [message.text[mark.start : mark.end] for mark in message.marks] == ["[1]"] * 4


def test_an_abstention_names_its_nearest_coverage_by_number() -> None:
    message = answer_message(refusal())
    assert message.text.startswith(
        "It does not say.\n\nNearest coverage: [1]\n\n**Sources**\n\n[1] "
    )
    (mark,) = message.marks
    assert message.text[mark.start : mark.end] == "[1]"


@given(answers())
def test_every_mark_is_the_number_of_a_quote_that_proves(made: Answer) -> None:
    message = answer_message(made)
    assert [message.text[mark.start : mark.end] for mark in message.marks] == [
        f"[{number}]" for said in made.statements for number in said.citations
    ]
    proving = [
        {key for key in said.quotes if made.by_id[key].number == number}
        for said in made.statements
        for number in said.citations
    ]
    assert all(mark.citation.id in keys for mark, keys in zip(message.marks, proving, strict=True))


@given(answers())
def test_a_message_begins_with_what_its_statements_are_alone(made: Answer) -> None:
    alone = "\n\n".join(map(statement_message, made.statements))
    assert answer_message(made).text.startswith(alone)


@given(TEXTS)
def test_in_a_message_no_text_becomes_markup(text: str) -> None:
    for made in (hostile(text), hostile(text, is_abstention=True)):
        shown = rendered(answer_message(made).text)
        assert set(shown.tags) <= OURS - {"h1", "h2", "h3"}
        assert {name for name, _ in shown.attributes} <= {"href"}
        assert _safe(set(shown.all("href")), text)
