"""Answers as completions, whole and in chunks."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from hypothesis import given

from assistant.answer import Answer
from assistant.answering import Event
from assistant.completions import Reply
from tests.assistant.exporting.test_message import answers
from tests.assistant.making import answer, citation


def streamed(reply: Reply, made: Answer) -> list[dict[str, Any]]:
    """The chunks of an answer."""

    async def events() -> AsyncIterator[Event]:
        for statement in made.statements:
            yield statement
        yield made

    async def body() -> list[dict[str, Any]]:
        return [chunk async for chunk in reply.chunks(events())]

    return asyncio.run(body())


@given(answers())
def test_annotations_are_exact_and_chunks_say_the_whole(made: Answer) -> None:
    reply = Reply("newsdesk", "abc")
    (choice,) = reply.completion(made).choices
    message = choice.message
    for annotation in message.annotations:
        cited = annotation.url_citation
        number = message.content[cited.start_index : cited.end_index]
        assert number in {f"[{one.number}]" for one in made.citations if one.title == cited.title}
    assert len(message.annotations) == sum(len(one.citations) for one in made.statements)
    deltas = [chunk["choices"][0]["delta"] for chunk in streamed(reply, made)]
    assert "".join(delta.get("content", "") for delta in deltas) == message.content
    assert deltas[-1]["newsdesk"] == made.to_json()
    assert deltas[-1]["annotations"] == [one.model_dump() for one in message.annotations]


def test_an_article_without_a_safe_address_has_a_number_but_no_annotation() -> None:
    cited = (
        citation(url=None, deep_link=None),
        citation(id="c2", number=2, url="javascript:alert(1)", deep_link=None),
        citation(id="c3", number=3, deep_link=None),
    )
    message = Reply("newsdesk", "abc").completion(answer(*cited)).choices[0].message
    assert all(f"sank. [{number}]" in message.content for number in (1, 2, 3))
    assert [one.url_citation.url for one in message.annotations] == ["https://outlet.example/story"]
