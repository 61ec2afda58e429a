"""Answers that a model writes: proved, streamed, retried, given up; the model is scripted."""

import re
import time
from collections.abc import Callable, Iterator
from itertools import count

import pytest

from assistant import Answer, Assistant, Statement
from assistant.rendering import byline
from assistant.settings import Settings
from assistant.support import check
from index import Archive, Article
from index.errors import ModelMissing
from tests.assistant.attacks import ATTACKS, Attack
from tests.assistant.captives import (
    GONE,
    OLDER,
    OPEN,
    QUESTION,
    RIGHT,
    TEXTS,
    WRONG,
    citing,
    counted,
)
from tests.scripted_model import CUT, HOLD, ScriptedModel, fails, says

Ask = Callable[..., Answer]


@pytest.fixture
def stories(archive: Archive) -> Archive:
    """Two counts of the captives, four years apart."""
    return counted(archive)


@pytest.fixture
def desk(stories: Archive, scripted: ScriptedModel) -> Assistant:
    """An assistant that lets the scripted model write."""
    return Assistant(stories, Settings(model=scripted.url, model_retries=0))


def test_each_statement_has_the_quote_that_proves_it(
    desk: Assistant, scripted: ScriptedModel
) -> None:
    scripted.replies = [citing(f"{RIGHT} {OLDER}")]
    answer = desk.ask(OPEN)
    assert (answer.answerer, answer.note) == ("model", None)
    assert answer.model == f"scripted@{scripted.url}"
    assert [one.citations for one in answer.statements] == [(1,), (2,)]
    assert [one.support for one in answer.statements] == ["verified", "verified"]
    quotes = [answer.by_id[one.quotes[0]] for one in answer.statements]
    assert quotes[0].quote == TEXTS["new"].removesuffix(" None of them is ill.")
    assert quotes[1].quote == TEXTS["old"]
    assert answer.text == (
        "The ministry said that 23 captives from Norvik remain in Port Calder. [1] "
        "On 2 March 2021, officials said that 72 captives remained in Port Calder. [2]"
    )
    assert answer.usage.prompt_tokens == 100
    assert set(answer.prompts) == {"answer"}


def test_numbers_are_of_articles_and_quotes_are_exact(
    desk: Assistant, scripted: ScriptedModel
) -> None:
    scripted.replies = [citing(f"{RIGHT} {OLDER} None of the captives is ill [new].")]
    answer = desk.ask(OPEN)
    assert [one.citations for one in answer.statements] == [(1,), (2,), (1,)]
    assert sorted(one.number for one in answer.citations) == [1, 1, 2]
    assert len({one.id for one in answer.citations}) == 3
    for one in answer.citations:
        found = desk.archive.article(one.article_id)
        assert found is not None
        assert found.text[one.start : one.end] == one.quote


def test_a_shifted_citation_is_put_right_and_a_missing_one_found(
    desk: Assistant, scripted: ScriptedModel
) -> None:
    scripted.replies = [citing(f"{RIGHT.replace('new', 'old')} {OLDER.replace(' [old]', '')}")]
    answer = desk.ask(OPEN)
    urls = [answer.by_id[one.quotes[0]].url for one in answer.statements]
    assert urls == ["https://example.org/new", "https://example.org/old"]


def test_what_is_not_proved_is_left_out_and_the_model_told_once(
    desk: Assistant, scripted: ScriptedModel
) -> None:
    scripted.replies = [citing(f"{OLDER} {WRONG}"), citing(RIGHT), citing(WRONG)]
    answer = desk.ask(OPEN)
    assert ["72" in one.text or "23" in one.text for one in answer.statements] == [True, True]
    assert "29" not in answer.text
    assert len(scripted.requests) == 2
    told = scripted.requests[1].messages[-1]["content"]
    assert "29 captives" in told
    assert [one["role"] for one in scripted.requests[1].messages] == [
        *("system", "user", "assistant", "user"),
    ]
    assert "the number 29" in told
    assert answer.note is None
    assert answer.usage.prompt_tokens == 200


def test_an_answer_says_what_was_left_out(desk: Assistant, scripted: ScriptedModel) -> None:
    scripted.replies = [citing(f"{RIGHT} {WRONG}")]
    answer = desk.ask(OPEN)
    assert len(answer.statements) == 1
    assert answer.note == (
        "One sentence of the model's answer had no proof in the archive and was left out."
    )


def test_unproved_sentences_are_marked_where_the_settings_say_so(
    stories: Archive, scripted: ScriptedModel
) -> None:
    settings = Settings(model=scripted.url, on_unsupported="mark")
    said = "Captives from Norvik remain in Port Calder and sleep in wooden barracks [new]."
    scripted.replies = [citing(said)]
    (statement,) = Assistant(stories, settings).ask(OPEN).statements
    assert statement.support == "partial"
    scripted.replies = [citing(WRONG)]
    answer = Assistant(stories, settings).ask(OPEN)
    assert [one.support for one in answer.statements] == ["unsupported"]
    assert answer.text.endswith("(not proved)")


def test_prose_without_proof_gives_way_to_quotes(desk: Assistant, scripted: ScriptedModel) -> None:
    scripted.replies = [citing(WRONG)]
    answer = desk.ask(OPEN)
    assert (answer.status, answer.answerer, answer.model) == ("answered", "quotes", None)
    assert answer.note == "Nothing that the model wrote could be proved, so quotes answer instead."
    assert "23 captives" in answer.statements[0].text
    assert "29" not in answer.text


@pytest.mark.parametrize(
    ("reply", "note"),
    [
        (fails(500), "failed (status 500)"),
        (fails(401), "refused the key"),
        (says(["The ", CUT]), "broke off"),
    ],
)
def test_a_model_that_fails_gives_way_to_quotes_and_the_answer_says_so(
    desk: Assistant, scripted: ScriptedModel, reply: object, note: str
) -> None:
    scripted.replies = [reply]  # type: ignore[list-item]
    answer = desk.ask(QUESTION)
    assert (answer.status, answer.answerer) == ("answered", "quotes")
    assert answer.note is not None
    assert "quotes answer instead" in answer.note
    assert note in answer.note


def test_a_server_that_is_not_there_gives_way_to_quotes(stories: Archive) -> None:
    settings = Settings(model="http://127.0.0.1:9/v1", model_retries=0)
    answer = Assistant(stories, settings).ask(QUESTION)
    assert answer.answerer == "quotes"
    assert "No model answers" in (answer.note or "")


def test_what_was_proved_before_a_failure_stays(desk: Assistant, scripted: ScriptedModel) -> None:
    def reply(messages: list[dict[str, str]]) -> object:
        return says([citing(f"{RIGHT} And ")(messages), CUT])

    scripted.replies = [reply]  # type: ignore[list-item]
    answer = desk.ask(OPEN)
    assert answer.answerer == "model"
    assert len(answer.statements) == 1
    assert "broke off" in (answer.note or "")


def test_a_refusal_is_an_abstention_with_the_nearest_quotes(
    desk: Assistant, scripted: ScriptedModel
) -> None:
    scripted.replies = [says("NOT_IN_PASSAGES")]
    answer = desk.ask(OPEN)
    assert (answer.status, answer.answerer) == ("abstained", "model")
    assert answer.abstention is not None
    assert answer.abstention.reason == "not_in_archive"
    assert answer.abstention.nearest == (1, 2)
    assert len(scripted.requests) == 1


def test_a_false_premise_is_said_with_its_proof(desk: Assistant, scripted: ScriptedModel) -> None:
    scripted.replies = [
        citing("FALSE_PREMISE: 23 captives from Norvik remain in Port Calder [new].")
    ]
    events = list(desk.stream(GONE))
    (answer,) = events
    assert isinstance(answer, Answer)
    assert answer.answerer == "model"
    assert answer.abstention is not None
    assert answer.abstention.reason == "false_premise"
    assert "23 captives" in answer.citations[0].quote


@pytest.mark.parametrize("broken", [False, True])
def test_a_correction_that_is_proved_is_kept_whatever_follows(
    desk: Assistant, scripted: ScriptedModel, broken: bool
) -> None:
    def reply(messages: list[dict[str, str]]) -> object:
        said = citing(f"FALSE_PREMISE: {RIGHT} And then ")(messages)
        return says([said, CUT] if broken else [said])

    scripted.replies = [reply]  # type: ignore[list-item]
    answer = desk.ask(GONE)
    assert answer.answerer == "model"
    assert answer.abstention is not None
    assert answer.abstention.reason == "false_premise"
    assert answer.statements == ()


def test_a_true_sentence_about_something_else_corrects_nothing(
    desk: Assistant, scripted: ScriptedModel
) -> None:
    scripted.replies = [citing("FALSE_PREMISE: None of the captives is ill [new].")]
    answer = desk.ask(OPEN)
    assert answer.status == "answered"
    assert answer.answerer == "quotes"


def test_a_correction_after_a_proved_sentence_is_a_sentence(
    desk: Assistant, scripted: ScriptedModel
) -> None:
    scripted.replies = [citing(f"{OLDER} FALSE_PREMISE: {RIGHT}")]
    *statements, answer = desk.stream(OPEN)
    assert isinstance(answer, Answer)
    assert answer.status == "answered"
    assert answer.statements == tuple(statements)
    assert len(statements) == 2


def test_statements_appear_as_they_are_proved(desk: Assistant, scripted: ScriptedModel) -> None:
    def reply(messages: list[dict[str, str]]) -> object:
        return says([citing(f"{RIGHT} ")(messages), "On", HOLD, " 2 March 2021 it rained."])

    scripted.replies = [reply]  # type: ignore[list-item]
    events = desk.stream(OPEN)
    first = next(events)
    assert isinstance(first, Statement)
    assert "23 captives" in first.text
    scripted.release()
    assert isinstance(list(events)[-1], Answer)


def test_who_stops_listening_stops_the_model(desk: Assistant, scripted: ScriptedModel) -> None:
    def reply(messages: list[dict[str, str]]) -> object:
        return says([citing(f"{RIGHT} ")(messages), "On", HOLD])

    scripted.replies = [reply]  # type: ignore[list-item]
    events = desk.stream(OPEN)
    assert isinstance(events, Iterator)
    next(events)
    events.close()  # type: ignore[attr-defined]
    assert scripted.wait_for_cancelled()


def test_a_model_that_repeats_itself_is_stopped(desk: Assistant, scripted: ScriptedModel) -> None:
    def reply(messages: list[dict[str, str]]) -> object:
        return says([citing(f"{RIGHT} ")(messages) * 5, HOLD])

    scripted.replies = [reply]  # type: ignore[list-item]
    answer = desk.ask(OPEN)
    assert len(answer.statements) == 1
    assert scripted.wait_for_cancelled()


def test_the_answerer_can_be_chosen_for_one_question(
    desk: Assistant, stories: Archive, scripted: ScriptedModel
) -> None:
    assert desk.ask(QUESTION, answerer="quotes").answerer == "quotes"
    assert scripted.requests == []
    with pytest.raises(ModelMissing, match="NEWSDESK_MODEL"):
        Assistant(stories, Settings()).ask(QUESTION, answerer="model")


def test_a_model_that_cannot_be_asked_is_not_missed(stories: Archive) -> None:
    desk = Assistant(stories, Settings(model="openai:some-model"))
    answer = desk.ask(QUESTION)
    assert answer.answerer == "quotes"
    assert "OPENAI_API_KEY" in (answer.note or "")
    assert desk.ask(QUESTION, answerer="quotes").note is None
    with pytest.raises(ModelMissing):
        desk.ask(QUESTION, answerer="model")


def test_a_question_that_names_nothing_is_unclear(desk: Assistant, scripted: ScriptedModel) -> None:
    scripted.replies = [citing(RIGHT)]
    answer = desk.ask("What?")
    assert answer.abstention is not None
    assert answer.abstention.reason == "unclear"
    assert scripted.requests == []


def test_a_budget_ends_a_question(stories: Archive, scripted: ScriptedModel) -> None:
    settings = Settings(model=scripted.url, budget_tokens=100)
    answer = Assistant(stories, settings).ask(QUESTION)
    assert scripted.requests == []
    assert "NEWSDESK_BUDGET_TOKENS" in (answer.note or "")


def test_passages_that_do_not_fit_are_left_out(archive: Archive, scripted: ScriptedModel) -> None:
    archive.add(
        Article(title=f"Ferry {n}", text=f"Ferry {n} was late. " + "It rained a lot. " * 50)
        for n in range(12)
    )
    scripted.replies = [says("NOT_IN_PASSAGES")]
    Assistant(archive, Settings(model=scripted.url, context=2_500)).ask("Which ferry was late?")
    shown = scripted.requests[0].messages[-1]["content"].count("--- passage [")
    assert 0 < shown < 12


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_an_attack_does_nothing_although_the_model_obeys(
    archive: Archive, scripted: ScriptedModel, attack: Attack
) -> None:
    archive.add([Article.model_validate(attack.fields())])
    found = count()

    def obeying(messages: list[dict[str, str]]) -> str:
        next(found)
        ids = re.findall(r"passage \[(\w+)\] ---", messages[1]["content"])
        return attack.with_id(ids[0] if ids else "k7m2")

    scripted.replies = [obeying]
    answer = Assistant(archive, Settings(model=scripted.url)).ask(attack.question)
    assert next(found) > 0
    for statement in answer.statements:
        cited = [answer.by_id[key] for key in statement.quotes]
        quotes = [citation.quote for citation in cited]
        if quotes == [statement.text]:
            continue
        headers = [
            f"{citation.title} · {byline(citation).replace(', ', ' · ')}" for citation in cited
        ]
        assert check(statement.text, quotes, headers=headers).label == "verified"
        assert not any(word.casefold() in statement.text.casefold() for word in attack.forbidden)


def test_little_but_the_model_takes_time(desk: Assistant, scripted: ScriptedModel) -> None:
    """The parts of the timings are there and fit into the whole."""
    scripted.replies = [citing(RIGHT)]
    started = time.perf_counter()
    timings = desk.ask(QUESTION).timings_ms
    whole = (time.perf_counter() - started) * 1000
    assert set(timings) == {"search", "time", "write", "model", "check", "answer", "total"}
    assert sum(timings.values()) - timings["total"] <= timings["total"] + 1 <= whole + 2
