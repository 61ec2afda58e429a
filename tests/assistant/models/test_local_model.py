"""The whole path to a real model behind a real server."""

import asyncio
import time
from contextlib import aclosing
from typing import Any

import httpx
import pytest

from assistant.model_settings import ModelSettings
from assistant.models import Budget, Message, Model, model_of
from index.errors import ModelFailed, ModelMissing
from index.running import iterate, run

ASKED = [Message("user", "What is the capital of France? Answer in one sentence.")]
LONG = [Message("user", "Tell a very long story about a ferry and its captain.")]


def model(url: str, **settings: Any) -> Model:
    made = model_of(ModelSettings(model=url, **settings))
    assert made is not None
    return made


def busy(url: str) -> dict[str, Any]:
    """What the server's only slot is doing."""
    (slot,) = httpx.get(f"{url.removesuffix('/v1')}/slots").json()
    return dict(slot)


def test_a_bare_address_is_all_that_a_local_server_needs(local_model_url: str) -> None:
    asked, budget = model(local_model_url), Budget()
    deltas = list(iterate(lambda: asked.stream(ASKED, max_tokens=30, budget=budget)))
    assert len(deltas) > 3
    assert "Paris" in "".join(deltas)
    assert asked.context == 4096
    assert len(deltas) - 2 <= budget.usage.completion_tokens <= len(deltas) + 2
    assert 20 < budget.usage.prompt_tokens < 80


def test_a_reply_is_cut_where_it_may_be_no_longer(local_model_url: str) -> None:
    async def told() -> tuple[bool, int]:
        budget = Budget()
        reply = model(local_model_url).stream(LONG, max_tokens=8, budget=budget)
        _ = [delta async for delta in reply]
        return reply.cut, budget.usage.completion_tokens

    assert run(told()) == (True, 8)


@pytest.mark.parametrize("by", ["closing", "cancelling"])
def test_leaving_stops_the_servers_work(local_model_url: str, by: str) -> None:
    async def leave() -> None:
        async with aclosing(
            model(local_model_url).stream(LONG, max_tokens=2_000, budget=Budget())
        ) as reply:
            async for _ in reply:
                assert busy(local_model_url)["is_processing"]
                break

    async def cancel() -> None:
        begun = asyncio.Event()

        async def read() -> None:
            async for _ in model(local_model_url).stream(LONG, max_tokens=2_000, budget=Budget()):
                begun.set()

        task = asyncio.create_task(read())
        await begun.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    run(leave() if by == "closing" else cancel())
    until = time.monotonic() + 30
    while (slot := busy(local_model_url))["is_processing"]:
        assert time.monotonic() < until
        time.sleep(0.02)
    assert slot["next_token"][0]["n_decoded"] < 500


def test_a_prompt_that_is_too_long_is_told_as_such(local_model_url: str) -> None:
    long = [Message("user", "The ferry sank off the island. " * 1_500)]
    with pytest.raises(ModelFailed, match="set NEWSDESK_CONTEXT"):
        run(model(local_model_url).complete(long, max_tokens=5, budget=Budget()))


def test_a_model_can_be_named_at_its_address(local_model_url: str) -> None:
    asked = model(f"smollm2@{local_model_url}")
    assert run(asked.complete(ASKED, max_tokens=30, budget=Budget()))
    assert asked.context == 4096


def test_an_address_without_the_api_is_told(local_model_url: str) -> None:
    asked = model(f"smollm2@{local_model_url}/nothing")
    with pytest.raises(ModelMissing, match="has no model of this name"):
        run(asked.complete(ASKED, max_tokens=5, budget=Budget()))
