"""How to reach one model: its client, and what its server has told about itself."""

import asyncio
import importlib
import ssl
import sys
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from assistant.models.dialect import Dialect
from assistant.models.endpoint import Endpoint
from assistant.models.failures import failure
from index.errors import ModelFailed, ModelMissing, NewsdeskError

if TYPE_CHECKING:
    from openai import AsyncOpenAI

_ANSWER_TO_A_LIST = 10.0  # seconds: listing models takes none
_OPENAI = "https://api.openai.com/v1"
_NO_KEY = "none"  # the client insists on one; a server without keys ignores it


@dataclass(frozen=True)
class Timeouts:
    """Seconds."""

    connect: float = 5.0
    first_token: float = 60.0
    between_tokens: float = 30.0
    after_last: float = 5.0
    """For the token counts that follow the text."""
    whole: float = 180.0


@dataclass(frozen=True)
class Served:
    """A model as its server names it; `context` in tokens, None where the server does not say."""

    model: str
    context: int | None = None


class Connection:
    """Makes clients for one endpoint, each for one call: an event loop may not use another's."""

    def __init__(self, endpoint: Endpoint, timeouts: Timeouts) -> None:
        self.endpoint = endpoint
        self.timeouts = timeouts
        own = endpoint.kind == "server"
        self.dialect = Dialect(limit="max_tokens" if own else "max_completion_tokens")
        self._served: Served | None = None
        self._tls: ssl.SSLContext | None = None

    async def client(self) -> "AbstractAsyncContextManager[AsyncOpenAI]":
        """A new client; close it after the call. Raises `ModelMissing` without the package."""
        if "openai.resources.chat" not in sys.modules:  # takes a second: not in the event loop
            await asyncio.to_thread(_import)
        if self._tls is None:
            self._tls = await asyncio.to_thread(_trusted)
        return self._made(self._tls)

    def _made(self, tls: ssl.SSLContext) -> "AsyncOpenAI":
        from openai import AsyncAzureOpenAI, AsyncOpenAI, DefaultAsyncHttpxClient, Timeout

        options: dict[str, Any] = {
            "api_key": self.endpoint.key.get_secret_value() or _NO_KEY,
            "timeout": Timeout(None, connect=self.timeouts.connect),
            "max_retries": 0,
            "http_client": DefaultAsyncHttpxClient(verify=tls),
        }
        if self.endpoint.kind == "azure":
            return AsyncAzureOpenAI(
                azure_endpoint=self.endpoint.url, api_version=self.endpoint.version, **options
            )
        client = AsyncOpenAI(base_url=self.endpoint.url or _OPENAI, **options)
        if self.endpoint.kind == "server":  # the account at OpenAI is no business of another server
            client.organization = client.project = None
        return client

    @property
    def told(self) -> Served | None:
        """What the server has said it serves, None before `served` was awaited."""
        return self._served

    async def served(self, client: "AsyncOpenAI") -> Served:
        """The model to ask for; a server is asked once, a service with many models never.

        Raises `ModelFailed` where no name is set and the server tells none.
        """
        if self._served is not None:
            return self._served
        if self.endpoint.kind != "server":
            self._served = Served(self.endpoint.model)
            return self._served
        try:
            self._served = self._wanted(await self._listed(client))
        except NewsdeskError:
            if not self.endpoint.model:
                raise
            return Served(self.endpoint.model)  # not for good: the server may be starting
        return self._served

    async def _listed(self, client: "AsyncOpenAI") -> list[Served]:
        from openai import APIError, APIStatusError

        try:
            async with asyncio.timeout(_ANSWER_TO_A_LIST):
                listed = (await client.models.list()).data
            return [Served(str(one.id), _context(one.model_extra or {})) for one in listed]
        except APIError as error:
            if isinstance(error, APIStatusError) and error.status_code < 500:
                return []
            raise failure(error, self.endpoint) from None
        except (TimeoutError, ValueError, TypeError, AttributeError):
            return []

    def _wanted(self, listed: list[Served]) -> Served:
        name = self.endpoint.model
        for served in listed:
            if name in ("", served.model):
                return served
        if name:
            return Served(name)
        raise ModelFailed(
            f"The server at {self.endpoint.url} lists no model: load one, "
            f"or name it as NEWSDESK_MODEL=NAME@{self.endpoint.url}."
        )


def _context(extra: dict[str, Any]) -> int | None:
    """Tokens as llama.cpp (`meta.n_ctx`) and vLLM (`max_model_len`) tell them."""
    meta = extra.get("meta")
    told = meta.get("n_ctx") if isinstance(meta, dict) else extra.get("max_model_len")
    return told if isinstance(told, int) and told > 0 else None


def _import() -> None:
    try:
        importlib.import_module("openai.resources.chat")
    except ImportError:
        raise ModelMissing("The package 'openai' is missing: pip install openai.") from None


def _trusted() -> ssl.SSLContext:
    import httpx

    return httpx.create_ssl_context()
