"""What part of the archive a search may see."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from index.dates import has_time, parse_moment
from index.errors import BadInput

Moment = str | date | datetime


class Scope(BaseModel):
    """Hard filters: nothing outside them is ever retrieved.

    A bare day as `until` or `as_of` includes the whole day, in UTC. An undated article is outside
    every scope that names a time, because nothing proves it inside.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    since: datetime | None = Field(None, description="published at or after")
    until: datetime | None = Field(None, description="published at or before")
    as_of: datetime | None = Field(None, description="hide all that was not known by then")
    outlets: tuple[str, ...] = Field((), description="publishers, any of them; empty means all")

    @field_validator("since", mode="before")
    @classmethod
    def _start(cls, value: Any) -> datetime | None:
        return None if value is None or value == "" else parse_moment(value)

    @field_validator("until", "as_of", mode="before")
    @classmethod
    def _end(cls, value: Any) -> datetime | None:
        return None if value is None or value == "" else end_of(value)

    @field_validator("outlets", mode="before")
    @classmethod
    def _names(cls, value: Any) -> tuple[str, ...]:
        names = (value,) if isinstance(value, str) else tuple(value or ())
        return tuple(name.strip() for name in names if name.strip())

    @model_validator(mode="after")
    def _not_empty(self) -> "Scope":
        if self.since and self.until and self.since > self.until:
            raise BadInput(
                f"The range from {self.since:%Y-%m-%d} to {self.until:%Y-%m-%d} is empty: "
                "give a 'since' that is before 'until'."
            )
        return self

    @property
    def is_open(self) -> bool:
        """Whether the whole archive is inside."""
        return self == Scope()

    def bounds(self) -> "Bounds":
        """The scope in the integers that the indexes store."""
        from index.schema import micros

        return Bounds(
            published_from=micros(self.since),
            published_until=micros(self.until),
            known_until=micros(self.as_of),
            outlets=tuple(sorted({outlet_key(name) for name in self.outlets})),
        )


@dataclass(frozen=True)
class Bounds:
    """A scope in microseconds since 1970 (UTC), all inclusive, and folded outlet names."""

    published_from: int | None = None
    published_until: int | None = None
    known_until: int | None = None
    outlets: tuple[str, ...] = ()
    outlets_excluded: tuple[str, ...] = ()
    gone: bool = False
    """Wanted is what was known by then and stood no more, instead of what stood."""

    def admits(self, replaced: int | None) -> bool:
        """Whether to look at a passage, given the moment since when it stands no more."""
        if replaced is None or self.known_until is None:
            return self.gone is (replaced is not None)
        return self.gone is (replaced <= self.known_until)


def end_of(value: Moment) -> datetime:
    """The last microsecond of a bare day, or the moment itself when it names a time."""
    moment = parse_moment(value)
    if has_time(value):
        return moment
    midnight = datetime.combine(moment.date(), time(), tzinfo=UTC)
    return midnight + timedelta(days=1, microseconds=-1)


def outlet_key(name: str) -> str:
    """Outlets are compared without regard to case and spacing."""
    return " ".join(name.split()).casefold()
