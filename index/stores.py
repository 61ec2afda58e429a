"""Where the parts of an archive lie that several machines may share."""

from dataclasses import dataclass, field

from index.errors import BadInput


@dataclass(frozen=True)
class Stores:
    """Addresses of servers; by default all lies in the archive's directory."""

    catalog: str = field(default="", repr=False)
    """A database of PostgreSQL, as SQLAlchemy writes it; empty for SQLite."""
    vectors: str = ""
    """A Chroma server; empty for an embedded Chroma."""
    vectors_token: str = field(default="", repr=False)
    """What Chroma Cloud, or a proxy before the server, asks for."""

    def __post_init__(self) -> None:
        if self.vectors and not self.vectors.startswith(("http://", "https://")):
            raise BadInput(
                f"'{self.vectors}' is no address of a Chroma server: write it like "
                "'http://host:8000'."
            )

    @property
    def are_shared(self) -> bool:
        """Whether any number of processes may open the archive, each with its own directory."""
        return bool(self.catalog and self.vectors)
