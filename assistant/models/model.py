"""A language model that can be asked."""

from collections.abc import Sequence
from pathlib import PurePath

from assistant.model_settings import ModelSettings
from assistant.models.budget import Budget, Price
from assistant.models.connection import Connection, Timeouts
from assistant.models.endpoint import Endpoint, endpoint_of
from assistant.models.reply import Message, Reply
from assistant.models.tokens import estimate

DEFAULT_CONTEXT = 8_192


class Model:
    """One model at one server; threads and event loops may share it."""

    def __init__(
        self,
        name: str,
        endpoint: Endpoint,
        *,
        timeouts: Timeouts | None = None,
        retries: int = 2,
        price: Price | None = None,
        context: int = 0,
    ) -> None:
        self._name = name
        self._connection = Connection(endpoint, timeouts or Timeouts())
        self._retries = retries
        self._price = price or Price()
        self._context = context

    @property
    def name(self) -> str:
        """As set; where only an address is, with the name that the server told `ready`."""
        told = self._connection.told
        if told is None or self._connection.endpoint.model:
            return self._name
        return f"{PurePath(told.model).name}@{self._name}"  # llama.cpp names a file by its path

    @property
    def context(self) -> int:
        """Tokens that fit, prompt and reply together: as set, else as the server told `ready`."""
        told = self._connection.told
        return self._context or (told and told.context) or DEFAULT_CONTEXT

    def count(self, text: str) -> int:
        """An estimate of the tokens of a text, rather too high than too low."""
        return estimate(text)

    async def ready(self) -> None:
        """Let the server say what it serves, if it was not asked yet; await it before `context`.

        Raises `ModelFailed` where no name is set and the server tells none.
        """
        if self._connection.told is None:
            async with await self._connection.client() as client:
                await self._connection.served(client)

    def stream(self, messages: Sequence[Message], *, max_tokens: int, budget: Budget) -> Reply:
        """The model's reply as it comes. Nothing is sent before the first `anext`."""
        return Reply(self._connection, messages, max_tokens, budget, self._price, self._retries)

    async def complete(
        self, messages: Sequence[Message], *, max_tokens: int, budget: Budget
    ) -> str:
        """The model's whole reply."""
        reply = self.stream(messages, max_tokens=max_tokens, budget=budget)
        return "".join([delta async for delta in reply])


def model_of(settings: ModelSettings) -> Model | None:
    """The model that the settings name, None where they name none; nothing is asked of it yet.

    Raises `BadInput` for a name or an address that is none, `ModelMissing` without a needed key.
    """
    endpoint = endpoint_of(settings)
    if endpoint is None:
        return None
    return Model(
        settings.model.strip(),
        endpoint,
        timeouts=Timeouts(first_token=settings.first_token_timeout, whole=settings.model_timeout),
        retries=settings.model_retries,
        price=Price(settings.prompt_price, settings.completion_price),
        context=settings.context,
    )
