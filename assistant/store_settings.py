"""What a person may set about where an archive keeps what several machines share."""

from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, Field, SecretStr

if TYPE_CHECKING:
    from index.stores import Stores


class StoreSettings(BaseModel):
    """The part of the settings that names servers beside the archive's directory."""

    model_config = ConfigDict(frozen=True)

    catalog: SecretStr = Field(
        SecretStr(""),
        description="The catalog's PostgreSQL: 'postgresql://user:password@host/database'; empty "
        "for SQLite in the archive's directory.",
    )
    vectors: str = Field(
        "",
        description="The Chroma server that keeps the vectors, 'http://host:8000'; empty for an "
        "embedded one.",
    )
    vectors_token: SecretStr = Field(SecretStr(""), description="Its token, where it asks for one.")

    @property
    def stores(self) -> "Stores":
        """The same for `Archive.open`."""
        from index.stores import Stores

        return Stores(
            self.catalog.get_secret_value(), self.vectors, self.vectors_token.get_secret_value()
        )
