"""Asking: proved answers, abstentions, exact offsets, time."""

import asyncio
from collections.abc import Callable

import pytest

from assistant import Answer, Assistant, Statement
from assistant.answer import ArticleLine, citation_id
from assistant.rendering import carriers, sources_text
from index import Archive, Article
from index.errors import BadInput

Make = Callable[..., Article]


@pytest.fixture
def desk(archive: Archive, article: Make) -> Assistant:
    """A count that changes, one wire copy in two outlets, a text without a date."""
    archive.add(
        [
            article(
                "Officials said that 72 captives from Norvik remain in Port Calder. They are well.",
                title="Captives counted",
                url="https://example.org/2021",
                published="2021-03-02",
            ),
            article(
                "The ministry met. It said that 23 captives from Norvik remain in Port Calder.",
                title="Captives counted again",
                url="https://example.org/2025",
                outlet="Sample Wire",
                published="2025-11-26",
            ),
            article(
                "The ministry met. It said that 23 captives from Norvik remain in Port Calder.",
                title="Captives counted again",
                url="https://copy.example/2025",
                outlet="Sample Copy",
                published="2025-11-26",
                correction="The date was corrected.",
            ),
            article("The tram line costs 410 million crowns.", title="Tram", outlet=None),
        ]
    )
    return Assistant(archive)


QUESTION = "How many captives from Norvik remain in Port Calder?"


def test_the_newest_figure_leads_a_question_about_now(desk: Assistant) -> None:
    answer = desk.ask(QUESTION)
    assert answer.status == "answered"
    assert answer.abstention is None
    assert answer.statements[0].text.startswith("23, as of 26 November 2025, according to ")
    newest, earlier = (statement.text for statement in answer.statements[1:])
    assert "23 captives" in newest
    assert "72 captives" in earlier


def test_operators_of_a_question_are_filters_and_no_words(desk: Assistant) -> None:
    answer = desk.ask(f'{QUESTION} outlet:"Sample Post" -ministry')
    assert answer.question.endswith("-ministry")
    assert answer.standalone_question == QUESTION
    assert [citation.outlet for citation in answer.citations] == ["Sample Post"]
    assert desk.ask(f"{QUESTION} -captives").status == "abstained"


def test_a_quoted_phrase_that_is_nowhere_does_not_hide_the_answer(desk: Assistant) -> None:
    answer = desk.ask('captives from "Norvik" that "are still held" in Port Calder remain')
    assert answer.articles


def test_quotes_are_verbatim_at_exact_offsets(desk: Assistant) -> None:
    for question in (QUESTION, "How much does the tram line cost?", "Who swam at Port Calder?"):
        answer = desk.ask(question)
        assert answer.citations
        for citation in answer.citations:
            stored = desk.archive.article(citation.article_id)
            assert stored is not None
            assert stored.text[citation.start : citation.end] == citation.quote
            assert citation.id == citation_id(
                citation.article_id, citation.start, citation.end, citation.quote
            )


def test_a_wire_copy_is_quoted_once(desk: Assistant) -> None:
    answer = desk.ask(QUESTION)
    assert len(answer.statements) == 3
    newest, earlier = answer.citations
    assert (newest.group_size, earlier.group_size, earlier.also) == (2, 1, ())
    (copy,) = newest.also
    assert {newest.outlet, copy.outlet} == {"Sample Wire", "Sample Copy"}
    assert f"    also carried by {copy.outlet}" in list(sources_text(answer.citations, ""))
    assert copy.article_id not in {line.article_id for line in answer.articles}


def test_a_copy_outside_the_question_s_scope_is_not_named(desk: Assistant) -> None:
    for outlet in ("Sample Wire", "Sample Copy"):
        (cited,) = desk.ask(QUESTION, outlets=[outlet]).citations
        assert (cited.outlet, cited.group_size, cited.also) == (outlet, 1, ())


def test_of_many_carriers_the_first_are_named() -> None:
    outlets = ["One", "Two", None, "Two", "Three", "Four", "Five", "Six"]
    also = [
        ArticleLine(article_id="a", title="A ferry", outlet=outlet, published=None, url=None)
        for outlet in outlets
    ]
    assert carriers(also[:1]) == "One"
    assert carriers(also) == "One, Two, an unknown outlet, Three, Four and 2 more"


def test_statements_cite_existing_numbers_in_order(desk: Assistant) -> None:
    answer = desk.ask(QUESTION)
    assert [citation.number for citation in answer.citations] == [1, 2]
    assert [statement.citations for statement in answer.statements] == [(1,), (1,), (2,)]
    assert {statement.support for statement in answer.statements} == {"verified"}


def test_as_of_hides_everything_later(desk: Assistant) -> None:
    answer = desk.ask(QUESTION, as_of="2021-12-31")
    assert [citation.url for citation in answer.citations] == ["https://example.org/2021"]
    assert [line.url for line in answer.articles] == ["https://example.org/2021"]
    assert (answer.archive.articles, answer.archive.newest) == (1, answer.citations[0].published)


def test_filters_by_outlet_and_date_hold_for_the_whole_answer(desk: Assistant) -> None:
    answer = desk.ask(QUESTION, outlets=["Sample Copy"], since="2025-01-01")
    assert {line.outlet for line in answer.articles} == {"Sample Copy"}
    assert answer.citations[0].corrected


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("What is the population of Peru?", "not_in_archive"),
        ("How many captives from Norvik were in Port Calder in 2030?", "after_archive_end"),
        ("How many captives from Norvik were in Port Calder in 1950?", "before_archive_start"),
        ("the?", "unclear"),
        ("???", "unclear"),
    ],
)
def test_what_the_archive_does_not_say_is_not_answered(
    desk: Assistant, question: str, reason: str
) -> None:
    answer = desk.ask(question)
    assert answer.status == "abstained"
    assert answer.statements == ()
    assert answer.abstention is not None
    assert answer.abstention.reason == reason
    assert answer.text.startswith(answer.abstention.message)


def test_an_abstention_shows_the_nearest_coverage(desk: Assistant) -> None:
    answer = desk.ask("How many captives from Norvik died of cholera in Tonga?")
    assert answer.abstention is not None
    assert answer.abstention.nearest
    quotes = [citation.quote for citation in answer.citations]
    assert all(quote in answer.text for quote in quotes)


def test_a_count_question_is_not_answered_without_a_number(archive: Archive, article: Make) -> None:
    archive.add([article("Captives from Norvik remain in Port Calder.")])
    assert Assistant(archive).ask(QUESTION).status == "abstained"


def test_an_empty_archive_abstains(archive: Archive) -> None:
    answer = Assistant(archive).ask(QUESTION)
    assert answer.abstention is not None
    assert "The archive is empty" in answer.abstention.message


@pytest.mark.parametrize("question", ["", "  \n ", "x" * 2_001])
def test_a_question_that_is_none_is_refused(desk: Assistant, question: str) -> None:
    with pytest.raises(BadInput, match="ask"):
        desk.ask(question)


def test_a_bad_date_is_refused_with_what_to_write(desk: Assistant) -> None:
    with pytest.raises(BadInput, match="2024-02-30"):
        desk.ask(QUESTION, as_of="2024-02-30")


@pytest.mark.parametrize(
    "question", ["\ud800 how many?", "\x00", "<script>alert(1)</script>?", "Ինչքա՞ն", "🦙" * 50]
)
def test_any_question_gets_an_answer(desk: Assistant, question: str) -> None:
    answer = desk.ask(question)
    assert Answer.model_validate_json(answer.model_dump_json()) == answer


def test_stream_gives_statements_then_the_answer(desk: Assistant) -> None:
    *statements, answer = desk.stream(QUESTION)
    assert isinstance(answer, Answer)
    assert tuple(statements) == answer.statements
    assert all(isinstance(statement, Statement) for statement in statements)


def test_the_async_calls_say_the_same(desk: Assistant) -> None:
    async def ask() -> tuple[Answer, list[Statement | Answer], Answer]:
        chat = desk.conversation()
        streamed = [event async for event in desk.astream(QUESTION)]
        return await desk.aask(QUESTION), streamed, await chat.aask(QUESTION)

    answer, streamed, chatted = asyncio.run(ask())
    assert answer.statements == tuple(streamed[:-1]) == chatted.statements


def test_a_conversation_understands_a_follow_up(desk: Assistant) -> None:
    chat = desk.conversation()
    chat.ask(QUESTION)
    answer = chat.ask("And in 2021?")
    assert answer.question == "And in 2021?"
    assert answer.standalone_question.endswith("remain in Port Calder in 2021?")
    lead, quote = (statement.text for statement in answer.statements)
    assert lead == "72, as of 2 March 2021, according to officials."
    assert "72 captives" in quote


def test_the_answer_has_the_fields_of_its_contract(desk: Assistant) -> None:
    assert set(desk.ask(QUESTION).to_json()) == {
        "id",
        "question",
        "standalone_question",
        "status",
        "text",
        "as_of",
        "since",
        "until",
        "outlets",
        "understood",
        "ignored",
        "statements",
        "citations",
        "figures",
        "abstention",
        "articles",
        "matching",
        "more_match",
        "archive",
        "answerer",
        "note",
        "model",
        "prompts",
        "usage",
        "settings_hash",
        "timings_ms",
    }


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("Why do 90 captives from Norvik remain in Port Calder?", "false_premise"),
        ("Why does the tram line cost 900 million crowns?", "false_premise"),
        ("Do captives from Norvik remain in Port Calder since 9 May 1990?", "before_archive_start"),
        ("Do 90 captives from Atlantis remain in Port Calder?", "not_in_archive"),
    ],
)
def test_a_figure_that_the_archive_has_otherwise_is_a_false_premise(
    desk: Assistant, question: str, reason: str
) -> None:
    answer = desk.ask(question)
    assert answer.abstention is not None
    assert answer.abstention.reason == reason
    if reason == "false_premise":
        assert answer.abstention.nearest
