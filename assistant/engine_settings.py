"""What a person may set about where files are read and prepared for the archive."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, Field

if TYPE_CHECKING:
    from index.engines import Engine


class EngineSettings(BaseModel):
    """The part of the settings that names the engine of `newsdesk add`."""

    model_config = ConfigDict(frozen=True)

    engine: Literal["local", "ray"] = Field(
        "local", description="Where 'newsdesk add' does the work: in its own process, or on Ray."
    )
    ray_address: str = Field(
        "",
        description="The Ray to join, such as 'host:6379'; empty for RAY_ADDRESS, and without that "
        "for one that is started for each 'newsdesk add'.",
    )

    @contextmanager
    def open_engine(self) -> "Iterator[Engine | None]":
        """The engine for one `add`; None where the archive needs none."""
        if self.engine == "local":
            yield None
            return
        from index.engines import RayEngine

        address = self.ray_address or os.environ.get("RAY_ADDRESS", "")
        with closing(RayEngine(address)) as engine:
            yield engine
