"""Every setting, in one place: from arguments, the environment, or `newsdesk.toml`."""

import hashlib
import re
from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from assistant.access_settings import AccessSettings
from assistant.audit_settings import AuditSettings
from assistant.engine_settings import EngineSettings
from assistant.model_settings import ModelSettings
from assistant.observing_settings import ObservingSettings
from assistant.store_settings import StoreSettings
from assistant.watch_settings import WatchSettings

DEFAULT_ARCHIVE = "~/.local/share/newsdesk/archive"
DEMO_ARCHIVE = "~/.local/share/newsdesk/demo"


_ADDRESS = re.compile("@?https?://", re.IGNORECASE)
_ANSWER_CHANGING = {
    *("answerer", "model", "base_url", "context", "answer_tokens", "on_unsupported"),
    *("embedding", "passages", "reranker"),
}


class Settings(
    BaseSettings,
    ModelSettings,
    AccessSettings,
    AuditSettings,
    StoreSettings,
    EngineSettings,
    WatchSettings,
    ObservingSettings,
):
    """Read from `NEWSDESK_…` variables, then from `newsdesk.toml` in the working directory."""

    model_config = SettingsConfigDict(
        env_prefix="NEWSDESK_", toml_file="newsdesk.toml", extra="forbid", frozen=True
    )

    archive: str = Field(
        DEFAULT_ARCHIVE, description="The archive's directory, or a running server's address."
    )
    answerer: Literal["auto", "quotes", "model"] = Field(
        "auto",
        description="How answers are made: 'quotes' needs no model; 'auto' uses one if it is set.",
    )
    answer_tokens: int = Field(400, ge=32, description="How long the model's answer may be.")
    on_unsupported: Literal["remove", "mark"] = Field(
        "remove", description="What becomes of a sentence that no quote proves."
    )
    embedding: str = Field(
        "",
        description="The embedding model; empty for the archive's own, 'static' for a new one.",
    )
    reranker: str = Field("", description="A model that reorders what is found; empty for none.")
    passages: int = Field(
        12, ge=1, le=100, description="How many passages are read to answer one question."
    )
    host: str = Field("127.0.0.1", description="The address that 'newsdesk serve' listens on.")
    port: int = Field(8765, ge=0, le=65535, description="Its port; 0 takes any free one.")
    workers: int | None = Field(
        None,
        ge=0,
        le=64,
        description="Processes that search and answer beside the server, started under load; "
        "empty for one for each core, up to 8.",
    )
    max_upload_mb: int = Field(
        100, ge=0, description="What the page of an empty archive takes at once, in MB; 0: no file."
    )

    @property
    def writer(self) -> str:
        """The name of the model that writes answers, without its address; empty for quotes."""
        if self.answerer == "quotes":
            return ""
        address = _ADDRESS.search(self.model)
        return (self.model[: address.start()] or "a local model") if address else self.model

    def here(self) -> "Settings":
        """The same for an archive that lies in its directory, whatever servers are named."""
        return self.model_copy(
            update={"catalog": SecretStr(""), "vectors": "", "vectors_token": SecretStr("")}
        )

    @property
    def hash(self) -> str:
        """16 hex digits of the settings that change answers."""
        key = self.model_dump_json(include=_ANSWER_CHANGING)
        return hashlib.sha256(key.encode()).hexdigest()[:16]

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments win over the environment, which wins over the file."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)
