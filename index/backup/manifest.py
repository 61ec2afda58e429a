"""What a backup says of itself: the first thing in its file."""

from collections.abc import Mapping
from datetime import datetime
from importlib.metadata import version

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from index.errors import ArchiveMismatch, BadInput

FORMAT = 1
"""Of the file. A newer one is refused; what it may have more within one format is passed over."""
MANIFEST = "manifest.json"
CATALOG = "catalog.sqlite3"
NOT_OURS = "This is no backup of Newsdesk, or it is damaged"


class Part(BaseModel):
    """A file in a backup."""

    model_config = ConfigDict(frozen=True)

    size: int = Field(ge=0, description="Bytes.")
    sha256: str = Field(pattern="^[0-9a-f]{64}$")


class Preamble(BaseModel):
    """What a manifest of any format has."""

    format: int
    newsdesk: str = Field(max_length=64, description="The version that made it.")


class Manifest(Preamble):
    """What a backup holds."""

    model_config = ConfigDict(frozen=True)

    created: AwareDatetime = Field(description="All that was acknowledged by then is inside.")
    schema_revision: str = Field(max_length=32, description="Of the catalog.")
    counts: Mapping[str, int] = Field(description="Rows by table.")
    catalog: Part

    @classmethod
    def of(
        cls, created: datetime, revision: str, counts: Mapping[str, int], catalog: Part
    ) -> "Manifest":
        """The manifest of a backup that this Newsdesk makes."""
        return cls(
            format=FORMAT,
            newsdesk=version("newsdesk"),
            created=created,
            schema_revision=revision,
            counts=counts,
            catalog=catalog,
        )

    @classmethod
    def read(cls, content: bytes) -> "Manifest":
        """Raises `ArchiveMismatch` for a newer format, `BadInput` for what is no manifest."""
        try:
            found = Preamble.model_validate_json(content)
            if found.format > FORMAT:
                raise ArchiveMismatch(
                    f"Newsdesk {found.newsdesk} made this backup, in format {found.format}; this "
                    f"one reads format {FORMAT}: restore it with that version or a newer one."
                )
            return cls.model_validate_json(content)
        except ValidationError as error:
            raise BadInput(f"{NOT_OURS} (its manifest cannot be read): take another.") from error
