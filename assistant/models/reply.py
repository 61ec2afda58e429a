"""One call of a model: tried again until it begins, watched until it ends, counted in any case."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Sequence
from contextlib import aclosing
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar

from assistant.answer import Usage
from assistant.models.budget import Budget, Price
from assistant.models.connection import Connection
from assistant.models.failures import broken, failure, filtered, late
from assistant.models.retrying import wait_before
from assistant.models.thoughts import Thoughts
from assistant.models.tokens import estimate
from index.stages import stage

if TYPE_CHECKING:
    from openai import AsyncOpenAI, AsyncStream
    from openai.types.chat import ChatCompletionChunk

Role = Literal["system", "user", "assistant"]

_T = TypeVar("_T")
_DIALECTS = 4  # there are no more to learn
_FRAME = 8  # tokens that a chat template puts around each message


@dataclass(frozen=True)
class Message:
    """One turn of the conversation with a model."""

    role: Role
    content: str


class Reply(AsyncIterator[str]):
    """The text of a model as it comes; `aclose`, or cancelling the task, stops the server too.

    Raises `ModelFailed` or `ModelMissing`. Whatever way it ends, its use is added to the budget.
    """

    def __init__(
        self,
        connection: Connection,
        messages: Sequence[Message],
        max_tokens: int,
        budget: Budget,
        price: Price,
        retries: int,
    ) -> None:
        self.cut = False
        """The model wrote as much as it was allowed to, and would have written more."""
        self._connection = connection
        self._messages = messages
        self._max_tokens = max_tokens
        self._budget = budget
        self._price = price
        self._retries = retries
        self._prompt_tokens = prompt_tokens(messages)
        self._written = ""
        self._accepted = False
        self._finish: str | None = None
        self._told: tuple[int, int] | None = None
        self._deadline = 0.0
        self._deltas = self._run()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> str:
        return await anext(self._deltas)

    async def aclose(self) -> None:
        """Stop the model; nothing happens where it has ended."""
        await self._deltas.aclose()

    @property
    def usage(self) -> Usage:
        """Tokens so far: as the server counted them, else estimated; none where none was begun."""
        if self._told is not None:
            return self._price.usage(*self._told)
        if not self._accepted:
            return Usage()
        return self._price.usage(self._prompt_tokens, estimate(self._written))

    async def _run(self) -> AsyncGenerator[str, None]:
        self._budget.allow(self._price.usage(self._prompt_tokens, self._max_tokens))
        self._deadline = asyncio.get_running_loop().time() + self._connection.timeouts.whole
        with stage("model", model=self._connection.endpoint.model) as seen:
            try:
                async with (
                    await self._connection.client() as client,
                    aclosing(self._tries(client)) as deltas,
                ):
                    async for delta in deltas:
                        yield delta
            finally:
                used = self.usage
                self._budget.add(used)
                seen.note(**dict(used))
        if self._finish == "content_filter":
            raise filtered(self._connection.endpoint)
        self.cut = self._finish == "length"

    async def _tries(self, client: "AsyncOpenAI") -> AsyncGenerator[str, None]:
        import httpx
        from openai import APIError

        failed = learnt = 0
        while True:
            try:
                async with aclosing(self._try(client)) as deltas:
                    async for delta in deltas:
                        yield delta
                return
            except (APIError, httpx.HTTPError, ValueError) as error:
                if self._written:
                    raise broken(self._connection.endpoint) from None
                if learnt < _DIALECTS and self._learns(error):
                    learnt += 1
                    continue
                failed += 1
                await self._pause(failed, error)

    async def _try(self, client: "AsyncOpenAI") -> AsyncGenerator[str, None]:
        """One request; a stream that ends without saying why was cut, though no error comes."""
        served = await self._in_time(self._connection.served(client))
        messages: Any = [asdict(message) for message in self._messages]
        stream = await self._in_time(
            client.chat.completions.create(
                model=served.model,
                messages=messages,
                stream=True,
                **self._connection.dialect.options(self._max_tokens),
            )
        )
        self._accepted = True
        thoughts = Thoughts()
        try:
            while (chunk := await self._next(stream)) is not None:
                if answer := thoughts.feed(self._read(chunk)):
                    yield answer
        finally:
            await stream.close()
        if self._finish is None:
            raise ValueError("the stream was cut")
        if answer := thoughts.finish():
            yield answer

    async def _next(self, stream: "AsyncStream[ChatCompletionChunk]") -> Any:
        """The next chunk, None at the end; trouble after the last word is none."""
        try:
            return await self._in_time(anext(stream, None))
        except Exception:
            if self._finish is not None:
                return None
            raise

    def _read(self, chunk: "ChatCompletionChunk") -> str:
        """The text in a chunk; raises `ValueError` for one that is none, as the client checks not.

        A server's last counts hold, and only text counts as begun: a role is no word.
        """
        try:
            if chunk.usage is not None:
                self._told = int(chunk.usage.prompt_tokens), int(chunk.usage.completion_tokens)
            if not chunk.choices:
                return ""
            choice = chunk.choices[0]
            self._finish = choice.finish_reason or self._finish
            delta = (choice.delta and choice.delta.content) or ""
            self._written += delta
        except (AttributeError, IndexError, KeyError, TypeError):
            raise ValueError("not a chunk of a chat") from None
        return delta

    async def _in_time(self, awaitable: Awaitable[_T]) -> _T:
        timeouts = self._connection.timeouts
        limit = timeouts.between_tokens if self._written else timeouts.first_token
        if self._finish is not None:
            limit = timeouts.after_last
        until = asyncio.get_running_loop().time() + limit
        whole = self._deadline < until
        try:
            async with asyncio.timeout_at(min(until, self._deadline)):
                return await awaitable
        except TimeoutError:
            seconds = timeouts.whole if whole else limit
            begun = bool(self._written)
            raise late(self._connection.endpoint, seconds, begun=begun, whole=whole) from None

    def _learns(self, error: Exception) -> bool:
        """Whether the server's refusal says how to write the call otherwise."""
        from openai import APIStatusError

        if not isinstance(error, APIStatusError):
            return False
        dialect = self._connection.dialect.without_what_it_refused(error)
        self._connection.dialect = dialect or self._connection.dialect
        return dialect is not None

    async def _pause(self, failed: int, error: Exception) -> None:
        """Wait for the next try; raises our own error where it would be of no use."""
        wait = wait_before(failed, error) if failed <= self._retries else None
        if wait is None or asyncio.get_running_loop().time() + wait >= self._deadline:
            raise failure(error, self._connection.endpoint) from None
        await asyncio.sleep(wait)


def prompt_tokens(messages: Sequence[Message]) -> int:
    """An estimate for all messages, with what a chat template puts around them."""
    return sum(estimate(message.content) + _FRAME for message in messages)
