"""One call of a model against a server that says what is written down here."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import pytest
from pydantic import SecretStr

from assistant.answer import Usage
from assistant.model_settings import ModelSettings
from assistant.models import Budget, Message, Model, Reply
from assistant.models.budget import Price
from assistant.models.connection import Timeouts
from assistant.models.endpoint import Endpoint, endpoint_of
from index.errors import ModelFailed, ModelMissing, NewsdeskError
from index.running import iterate, run
from tests.scripted_model import CUT, END, HOLD, Fails, Mark, Says, ScriptedModel, fails, says

KEY = "sk-very-secret"
PROMPT = "Which ferry sank off Example Island?"
ASKED = [Message("system", "Answer from the passages."), Message("user", PROMPT)]


def model(scripted: ScriptedModel, **options: Any) -> Model:
    settings = ModelSettings(model=f"scripted@{scripted.url}", api_key=KEY)
    endpoint = endpoint_of(settings)
    assert endpoint is not None
    return Model(settings.model, endpoint, **options)


def ask(asked: Model, budget: Budget | None = None) -> str:
    return run(asked.complete(ASKED, max_tokens=50, budget=budget or Budget()))


async def first(reply: Reply, count: int = 1) -> list[str]:
    return [await anext(reply) for _ in range(count)]


def test_deltas_come_as_the_server_sends_them(scripted: ScriptedModel) -> None:
    scripted.replies = [says(["The ferry ", HOLD, "sank."])]
    deltas = iterate(lambda: model(scripted).stream(ASKED, max_tokens=50, budget=Budget()))
    assert next(deltas) == "The ferry "
    scripted.release()
    assert list(deltas) == ["sank."]


def test_the_server_is_asked_in_its_api_with_the_key(scripted: ScriptedModel) -> None:
    ask(model(scripted))
    (request,) = scripted.requests
    assert request.path == "/v1/chat/completions"
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.messages[1] == {"role": "user", "content": PROMPT}
    assert request.body["model"] == "scripted"
    assert request.body["max_tokens"] == 50
    assert request.body["temperature"] == 0


def test_nothing_is_sent_before_the_first_delta_is_wanted(scripted: ScriptedModel) -> None:
    async def unwanted() -> None:
        await model(scripted).stream(ASKED, max_tokens=50, budget=Budget()).aclose()

    run(unwanted())
    assert scripted.requests == []


def test_a_server_with_one_model_is_asked_for_its_name_and_context(
    scripted: ScriptedModel,
) -> None:
    scripted.models = [{"id": "smol", "object": "model", "meta": {"n_ctx": 2048}}]
    asked = Model("", Endpoint("server", "", scripted.url, ModelSettings().api_key))
    assert (asked.name, asked.context) == ("", 8192)
    run(asked.ready())
    assert (asked.name, asked.context) == ("smol@", 2048)
    ask(asked)
    assert scripted.requests[0].body["model"] == "smol"
    assert scripted.requests[0].headers["authorization"] == "Bearer none"


def test_a_server_that_lists_no_model_needs_a_name(scripted: ScriptedModel) -> None:
    scripted.models = []
    asked = Model("", Endpoint("server", "", scripted.url, ModelSettings().api_key))
    with pytest.raises(ModelFailed, match=r"lists no model: .*NEWSDESK_MODEL=NAME@http://127"):
        ask(asked)
    assert ask(model(scripted)) == "Nothing was scripted."


@pytest.mark.parametrize(
    "told", [{"max_model_len": 4096}, {"meta": {"n_ctx": 4096}}, {"meta": {}, "x": 1}]
)
def test_the_set_context_wins_over_the_told_one(
    scripted: ScriptedModel, told: dict[str, Any]
) -> None:
    scripted.models = [{"id": "scripted", "object": "model"} | told]
    asking, unset = model(scripted, context=1000), model(scripted)
    run(asking.ready())
    run(unset.ready())
    assert asking.context == 1000
    assert unset.context == (8192 if "x" in told else 4096)


def test_tokens_and_cost_are_those_that_the_server_counted(scripted: ScriptedModel) -> None:
    scripted.replies = [says("It sank.", usage=(1_000, 200))]
    budget = Budget()
    asked = model(scripted, price=Price(prompt=2.0, completion=10.0))
    ask(asked, budget)
    assert budget.usage == Usage(prompt_tokens=1_000, completion_tokens=200, cost=0.004)
    ask(asked, budget)
    assert budget.usage.cost == pytest.approx(0.008)


def test_tokens_are_estimated_where_the_server_counts_none(scripted: ScriptedModel) -> None:
    scripted.replies = [says("The ferry sank off the island.", usage=None)]
    budget = Budget()
    ask(model(scripted), budget)
    assert 15 < budget.usage.prompt_tokens < 45
    assert 6 < budget.usage.completion_tokens < 12


@pytest.mark.parametrize(
    ("error", "left_out", "sent"),
    [
        ({"message": "Unknown field: stream_options"}, "stream_options", {}),
        ({"message": "Unsupported value", "param": "temperature"}, "temperature", {}),
        (
            {"message": "'max_tokens' is not supported. Use 'max_completion_tokens' instead."},
            "max_tokens",
            {"max_completion_tokens": 50},
        ),
    ],
)
def test_what_the_server_refuses_is_left_out_and_not_sent_again(
    scripted: ScriptedModel, error: dict[str, Any], left_out: str, sent: dict[str, int]
) -> None:
    scripted.replies = [fails(400, **error), says("It sank.")]
    asked = model(scripted, retries=0)
    assert ask(asked) == "It sank."
    assert ask(asked) == "It sank."
    assert [left_out in request.body for request in scripted.requests] == [True, False, False]
    assert sent.items() <= scripted.requests[1].body.items()


def test_a_server_that_refuses_everything_is_not_asked_for_ever(scripted: ScriptedModel) -> None:
    scripted.replies = [fails(400, message="max_tokens, max_completion_tokens, temperature: no")]
    with pytest.raises(ModelFailed, match="status 400"):
        ask(model(scripted))
    assert len(scripted.requests) <= 6


@pytest.mark.parametrize(
    "trouble",
    [
        fails(429, retry_after="0"),
        fails(500, retry_after="0"),
        fails(503, retry_after="0.01"),
        fails(408, retry_after="0"),
        says([], finish=None),
        says(["", CUT]),
        says([CUT]),
    ],
)
def test_a_call_that_failed_before_its_answer_is_repeated(
    scripted: ScriptedModel, trouble: Says | Fails
) -> None:
    scripted.replies = [trouble, says("It sank.")]
    assert ask(model(scripted)) == "It sank."
    assert len(scripted.requests) == 2


@pytest.mark.parametrize("retries", [0, 1, 3])
def test_a_call_is_repeated_as_often_as_set(scripted: ScriptedModel, retries: int) -> None:
    scripted.replies = [fails(503, retry_after="0")]
    with pytest.raises(ModelFailed, match=r"failed \(status 503\): ask again"):
        ask(model(scripted, retries=retries))
    assert len(scripted.requests) == 1 + retries


@pytest.mark.parametrize("trouble", [says(["It ", CUT]), says(["It "], finish=None)])
def test_an_answer_that_broke_off_is_a_failure_and_never_begun_anew(
    scripted: ScriptedModel, trouble: Says
) -> None:
    scripted.replies = [trouble, says("It sank.")]
    seen: list[str] = []
    with pytest.raises(ModelFailed, match="broke off in its answer: ask again"):
        seen.extend(iterate(lambda: model(scripted).stream(ASKED, max_tokens=50, budget=Budget())))
    assert len(scripted.requests) == 1


@pytest.mark.parametrize(
    ("reply", "error", "sentence"),
    [
        (fails(401, message=f"Incorrect key {KEY}"), ModelMissing, "refused the key: set"),
        (fails(403), ModelMissing, "refused the key: set"),
        (fails(404, code="model_not_found"), ModelMissing, "has no model of this name: set"),
        (fails(400, message=f"Bad: {PROMPT}"), ModelFailed, r"refused the call \(status 400\)"),
        (fails(400, code="context_length_exceeded"), ModelFailed, "set NEWSDESK_CONTEXT"),
        (fails(400, type="exceed_context_size_error"), ModelFailed, "set NEWSDESK_CONTEXT"),
        (fails(400, message="maximum context length is 4"), ModelFailed, "set NEWSDESK_CONTEXT"),
        (fails(413), ModelFailed, "set NEWSDESK_CONTEXT"),
        (fails(400, code="content_filter"), ModelFailed, "ask in other words"),
        (fails(402), ModelFailed, "no credit left"),
        (fails(429, code="insufficient_quota"), ModelFailed, "no credit left"),
        (fails(429, retry_after="3600"), ModelFailed, "takes no more calls for now"),
        (says("No", finish="content_filter"), ModelFailed, "content filter: ask in other words"),
    ],
)
def test_a_refusal_is_told_once_in_a_sentence_without_key_or_prompt(
    scripted: ScriptedModel, reply: Says | Fails, error: type[NewsdeskError], sentence: str
) -> None:
    scripted.replies = [reply]
    with pytest.raises(error, match=sentence) as raised:
        ask(model(scripted))
    assert len(scripted.requests) == 1
    assert KEY not in str(raised.value)
    assert PROMPT not in str(raised.value)
    assert str(raised.value).endswith(".")
    assert raised.value.__suppress_context__ or raised.value.__context__ is None


def test_nobody_at_the_address_is_told_with_the_address(scripted: ScriptedModel) -> None:
    with ScriptedModel().serving() as gone:
        asked = model(gone, retries=1)
    with pytest.raises(ModelFailed, match=rf"No model answers at {gone.url}: start the server"):
        ask(asked)


@pytest.mark.parametrize(
    ("deltas", "timeouts", "sentence"),
    [
        ([HOLD], Timeouts(first_token=0.2), "said nothing within 0.2 seconds"),
        (["", HOLD], Timeouts(first_token=0.2), "said nothing within 0.2 seconds"),
        (["It ", HOLD], Timeouts(between_tokens=0.2), "fell silent for 0.2 seconds: ask again"),
        (["It "] + [0.05, "and "] * 200, Timeouts(whole=0.5), "did not finish within 0.5 seconds"),
    ],
)
def test_a_model_that_takes_too_long_is_left_and_stopped(
    scripted: ScriptedModel, deltas: list[Any], timeouts: Timeouts, sentence: str
) -> None:
    scripted.replies = [says(deltas)]
    with pytest.raises(ModelFailed, match=sentence):
        ask(model(scripted, timeouts=timeouts))
    assert scripted.wait_for_cancelled()
    assert len(scripted.requests) == 1


def test_waiting_for_another_try_ends_with_the_whole_call(scripted: ScriptedModel) -> None:
    scripted.replies = [fails(503, retry_after="15")]
    with pytest.raises(ModelFailed, match="status 503"):
        ask(model(scripted, timeouts=Timeouts(whole=5)))
    assert len(scripted.requests) == 1


def test_closing_the_reply_stops_the_server_and_counts_what_was_written(
    scripted: ScriptedModel,
) -> None:
    scripted.replies = [says(["The ", "ferry ", HOLD, "sank."])]
    budget = Budget()

    async def leave() -> None:
        async with aclosing(model(scripted).stream(ASKED, max_tokens=50, budget=budget)) as reply:
            await first(reply, 2)

    run(leave())
    assert scripted.wait_for_cancelled()
    assert scripted.said == ["The ", "ferry "]
    assert budget.usage.prompt_tokens > 0
    assert budget.usage.completion_tokens > 0


@pytest.mark.parametrize("deltas", [["The ", HOLD], [HOLD]])
def test_cancelling_the_task_stops_the_server(scripted: ScriptedModel, deltas: list[Any]) -> None:
    scripted.replies = [says(deltas)]

    async def cancel() -> None:
        task = asyncio.ensure_future(
            model(scripted).complete(ASKED, max_tokens=50, budget=Budget())
        )
        while not scripted.requests:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(cancel())
    assert scripted.wait_for_cancelled()
    assert len(scripted.requests) == 1


def test_leaving_the_sync_iterator_stops_the_server(scripted: ScriptedModel) -> None:
    scripted.replies = [says(["The ", HOLD, "ferry"])]
    deltas = iterate(lambda: model(scripted).stream(ASKED, max_tokens=50, budget=Budget()))
    assert next(deltas) == "The "
    deltas.close()  # type: ignore[attr-defined]
    assert scripted.wait_for_cancelled()


def test_a_reply_that_was_too_long_says_so(scripted: ScriptedModel) -> None:
    scripted.replies = [says("It sank off", finish="length"), says("It sank.")]

    async def cut() -> tuple[bool, bool]:
        long, short = (
            model(scripted).stream(ASKED, max_tokens=50, budget=Budget()) for _ in range(2)
        )
        assert [delta async for delta in long] == ["It", " sank", " off"]
        assert [delta async for delta in short] == ["It", " sank."]
        return long.cut, short.cut

    assert run(cut()) == (True, False)


@pytest.mark.parametrize(
    "data",
    [
        b"{broken",
        b"[]",
        b"3",
        b'{"choices": 3}',
        b'{"choices": [7]}',
        b'{"choices": [{"delta": 7}]}',
        b'{"choices": [{"delta": {"content": ["It"]}}]}',
        b'{"choices": [], "usage": {"prompt_tokens": "many"}}',
        b'{"error": {"message": "out of memory"}}',
    ],
)
def test_what_is_no_chunk_of_a_chat_fails_in_a_sentence(
    scripted: ScriptedModel, data: bytes
) -> None:
    scripted.replies = [says(["It ", data, "sank."])]
    with pytest.raises(ModelFailed, match="broke off in its answer: ask again"):
        ask(model(scripted))


def test_thoughts_are_no_part_of_the_reply(scripted: ScriptedModel) -> None:
    scripted.replies = [says("<think>Which ferry could be meant?</think>\n\nIt sank.")]
    assert ask(model(scripted)) == "It sank."


def test_azure_is_asked_by_its_deployment(scripted: ScriptedModel) -> None:
    address = scripted.url.removesuffix("/v1")
    endpoint = Endpoint("azure", "news", address, SecretStr(KEY), "2024-10-21")
    assert ask(Model("azure:news", endpoint)) == "Nothing was scripted."
    (request,) = scripted.requests
    assert request.path == "/openai/deployments/news/chat/completions?api-version=2024-10-21"
    assert request.headers["api-key"] == KEY
    assert request.body["max_completion_tokens"] == 50


def test_the_account_at_openai_is_told_to_no_other_server(
    scripted: ScriptedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-the-environment")
    monkeypatch.setenv("OPENAI_ORG_ID", "org-of-the-environment")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "project-of-the-environment")
    ask(model(scripted))
    assert "environment" not in str(scripted.requests[0].headers)


def test_a_call_past_the_budget_is_not_made(scripted: ScriptedModel) -> None:
    scripted.replies = [says("It sank.", usage=(100, 40))]
    budget = Budget(tokens=200)
    asked = model(scripted)
    ask(asked, budget)
    with pytest.raises(ModelFailed, match="more than 200 tokens: ask something narrower"):
        ask(asked, budget)
    assert len(scripted.requests) == 1
    assert budget.usage.prompt_tokens == 100


@pytest.mark.parametrize("trouble", [CUT, HOLD])
def test_trouble_after_the_last_word_is_none(scripted: ScriptedModel, trouble: Mark) -> None:
    scripted.replies = [says(["It sank.", END, trouble])]
    budget = Budget()
    assert ask(model(scripted, timeouts=Timeouts(after_last=0.2)), budget) == "It sank."
    assert budget.usage.completion_tokens > 0
    assert len(scripted.requests) == 1


def test_many_loops_and_threads_share_a_model(scripted: ScriptedModel) -> None:
    scripted.replies = [lambda messages: messages[-1]["content"]]
    asked = model(scripted)
    heard: dict[int, str] = {}

    def hear(number: int) -> None:
        said = [Message("user", f"number {number}")]
        heard[number] = run(asked.complete(said, max_tokens=50, budget=Budget()))

    threads = [threading.Thread(target=hear, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert heard == {number: f"number {number}" for number in range(8)}


def test_a_reply_is_an_asynchronous_iterator(scripted: ScriptedModel) -> None:
    reply: AsyncIterator[str] = model(scripted).stream(ASKED, max_tokens=5, budget=Budget())
    assert aiter(reply) is reply
