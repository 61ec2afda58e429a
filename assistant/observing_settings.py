"""What a person may set about how a server is watched over."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr


class ObservingSettings(BaseModel):
    """The part of the settings that logs, metrics and traces read."""

    model_config = ConfigDict(frozen=True)

    log_format: Literal["text", "json"] = Field(
        "text", description="How the server writes its log: lines to read, or lines of JSON."
    )
    log_level: Literal["error", "warning", "info"] = Field(
        "warning", description="What it writes there; 'info' has a line for each request."
    )
    metrics_token: SecretStr = Field(
        SecretStr(""),
        description="Who sends it as a bearer may read /metrics; empty for whoever is on this "
        "machine.",
    )
    traces: str = Field(
        "",
        pattern=r"^(https?://\S+)?$",
        description="The OTLP collector that is sent traces, by HTTP; empty for none.",
    )
