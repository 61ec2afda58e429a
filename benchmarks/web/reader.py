"""A page without a browser: what the page of the chat sends when somebody asks, over HTTP alone."""

import json
import secrets
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

_API = "/gradio_api"


class Failed(Exception):
    """A question that was not answered, and why."""


@dataclass(frozen=True)
class Wiring:
    """How the page names its events and what it sends with them."""

    ask: int
    """The number of the event of a question, which waits in the queue."""
    box: int
    """The number of the question's box, whose event it is."""
    given: tuple[Any, ...]
    """What goes with a question: the values of all that it takes, as on a fresh page."""
    question: int
    """The place of the question in what is given."""
    kept: int
    """The place in what is given of what a page remembers for the server."""
    told: int
    """The place of the same in what comes back."""
    after: tuple[int, ...]
    """The numbers of the events that follow an answer."""
    load: tuple[tuple[int, tuple[Any, ...]], ...]
    """The queued events of a page that opens, and what goes with them."""

    @classmethod
    def of(cls, config: dict[str, Any]) -> "Wiring":
        """As the page's own configuration says."""
        parts = {one["id"]: one["props"] for one in config["components"]}

        def given(event: dict[str, Any]) -> tuple[Any, ...]:
            return tuple(parts[id].get("value") for id in event["inputs"])

        named = {props.get("elem_id"): id for id, props in parts.items()}
        box, kept = named["nd-question"], named["nd-kept"]
        events = config["dependencies"]
        ask = next(one for one in events if [box, "submit"] in one["targets"])
        return cls(
            ask["id"],
            box,
            given(ask),
            ask["inputs"].index(box),
            ask["inputs"].index(kept),
            ask["outputs"].index(kept),
            tuple(one["id"] for one in events if one.get("trigger_after") == ask["id"]),
            tuple(
                (one["id"], given(one))
                for one in events
                if one["queue"] and any(name == "load" for _, name in one["targets"])
            ),
        )


class Reader:
    """One visitor with one open page."""

    def __init__(self, client: "httpx.AsyncClient", wiring: Wiring) -> None:
        self._client = client
        self._wiring = wiring
        self._session = ""
        self._kept = ""

    async def open(self) -> None:
        """Open the page, or open it anew."""
        (await self._client.get("/")).raise_for_status()
        self._session = secrets.token_hex(6)
        self._kept = ""
        for event, given in self._wiring.load:
            await self._queued(event, given, None)

    async def ask(self, question: str) -> None:
        """Ask and read to the end; raises `Failed`."""
        given = list(self._wiring.given)
        given[self._wiring.question] = question
        given[self._wiring.kept] = self._kept
        said = await self._queued(self._wiring.ask, given, self._wiring.box)
        if "nd-failure" in said or "nd-archive" not in said:
            raise Failed(said[-300:])
        self._kept = json.loads(said.splitlines()[-1])["output"]["data"][self._wiring.told]
        for event in self._wiring.after:
            body = self._body(event, [self._kept], self._wiring.box)
            (await self._client.post(f"{_API}/run/predict", json=body)).raise_for_status()

    def _body(self, event: int, data: Sequence[Any], trigger: int | None) -> dict[str, Any]:
        session = {"fn_index": event, "trigger_id": trigger, "session_hash": self._session}
        return {"data": data, **session}

    async def _queued(self, event: int, data: Sequence[Any], trigger: int | None) -> str:
        """Everything that the server told of an event."""
        joined = await self._client.post(
            f"{_API}/queue/join", json=self._body(event, data, trigger)
        )
        joined.raise_for_status()
        id, told = joined.json()["event_id"], ""
        async for line in self._stream():
            message = json.loads(line)
            told += f"{line}\n"
            if message["msg"] == "process_completed" and message["event_id"] == id:
                if not message["success"]:
                    raise Failed(line[:300])
                return told
        raise Failed("The stream ended before the answer did.")

    async def _stream(self) -> AsyncIterator[str]:
        query = {"session_hash": self._session}
        async with self._client.stream("GET", f"{_API}/queue/data", params=query) as stream:
            async for line in stream.aiter_lines():
                if line.startswith("data:"):
                    yield line[5:]
