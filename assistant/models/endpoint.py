"""Where a model is: what the settings say, read into an address, a name and a key."""

import os
import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from pydantic import SecretStr

from assistant.model_settings import ModelSettings
from index.errors import BadInput, ModelMissing

_AT = re.compile(r"(?:(?P<name>.+)@)?(?P<url>https?://.*)", re.IGNORECASE)
_FORMS = "'openai:gpt-…', 'azure:deployment', 'http://localhost:8080/v1' or 'name@http://…/v1'"


@dataclass(frozen=True)
class Endpoint:
    """A model at a server; `url` is empty for OpenAI's own, `model` for whatever is served."""

    kind: Literal["openai", "azure", "server"]
    model: str
    url: str
    key: SecretStr
    version: str = ""

    @property
    def title(self) -> str:
        """What to call the server in a sentence."""
        return f"the server at {self.url}" if self.url else "OpenAI"


def endpoint_of(settings: ModelSettings) -> Endpoint | None:
    """The endpoint that the settings name, None where they name none.

    Raises `BadInput` for a name or an address that is none, `ModelMissing` without a needed key.
    """
    written = settings.model.strip()
    if not written:
        return None
    if (at := _AT.fullmatch(written)) is not None:
        name = (at["name"] or "").removeprefix("openai:")
        return Endpoint("server", name, _checked(at["url"]), _key(settings))
    kind, _, name = written.partition(":")
    if kind == "azure" and name:
        return _azure(name, settings)
    if kind == "openai" and name:
        return _openai(name, settings)
    if settings.base_url:  # "llama3.2:3b", as Ollama writes them
        return Endpoint("server", written, _checked(settings.base_url), _key(settings))
    raise BadInput(f"NEWSDESK_MODEL names no model: write {_FORMS}.")


def _openai(name: str, settings: ModelSettings) -> Endpoint:
    """A key of the environment goes only to OpenAI, or to the address that stands beside it."""
    if settings.base_url:
        return Endpoint("server", name, _checked(settings.base_url), _key(settings))
    key = _key(settings, "OPENAI_API_KEY")
    if url := os.environ.get("OPENAI_BASE_URL", ""):
        return Endpoint("server", name, _checked(url), key)
    if not key.get_secret_value():
        raise ModelMissing(
            "OpenAI needs a key: set NEWSDESK_API_KEY or OPENAI_API_KEY, "
            "or point NEWSDESK_MODEL at a local server."
        )
    return Endpoint("openai", name, "", key)


def _azure(deployment: str, settings: ModelSettings) -> Endpoint:
    url = settings.base_url or os.environ.get("AZURE_OPENAI_ENDPOINT", "")
    version = settings.api_version or os.environ.get("OPENAI_API_VERSION", "")
    key = _key(settings, "AZURE_OPENAI_API_KEY")
    if not (url and version and key.get_secret_value()):
        raise ModelMissing(
            "Azure needs an address, a version and a key: set NEWSDESK_BASE_URL, "
            "NEWSDESK_API_VERSION and NEWSDESK_API_KEY."
        )
    return Endpoint("azure", deployment, _checked(url, path=""), key, version)


def _key(settings: ModelSettings, variable: str = "") -> SecretStr:
    """The key that is set, else the environment's; blanks around it come with copying."""
    key = settings.api_key.get_secret_value().strip() or os.environ.get(variable, "").strip()
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise BadInput("The model's key has characters that no key has: copy it once more.")
    return SecretStr(key)


def _checked(url: str, path: str = "/v1") -> str:
    """The address, with the usual path where it has none."""
    try:
        parts = urlsplit(url.strip())
        valid = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
        valid = valid and parts.port != 0
    except ValueError:
        valid = False
    if not valid:
        raise BadInput("The model's address is none: write it like http://localhost:8080/v1.")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise BadInput(
            "The model's address carries more than an address: "
            "write it like http://localhost:8080/v1 and give a key as NEWSDESK_API_KEY."
        )
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/') or path}"
