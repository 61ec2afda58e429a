"""What API keys are made of, as Python and JSON have them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, get_args

from pydantic import Field

from assistant.protocol import Message
from index.errors import BadInput

KeyScope = Literal["ask", "search", "read", "write", "admin"]
"""Ask questions; find passages; read articles and the status; add and retract articles; all that
the owner's commands do but making keys."""

SCOPES: tuple[KeyScope, ...] = get_args(KeyScope)
READER: tuple[KeyScope, ...] = ("ask", "search", "read")
"""What a key may do where nothing else is said."""
NAME = r"\w[\w ._:@/+-]{0,63}"
RATE = r"([1-9][0-9]{0,5}/(second|minute|hour|day)(;[1-9][0-9]{0,5}/(second|minute|hour|day))*)?"


class NewKey(Message):
    """A key that is to be made."""

    name: str = Field(
        description="what it is for, to tell it from others",
        json_schema_extra={"pattern": f"^{NAME}$"},
    )
    scopes: tuple[KeyScope, ...] = Field(READER, min_length=1, description="what it may do")
    days: int | None = Field(None, ge=1, le=36_500, description="it works so long; null: for ever")
    rate: str = Field(
        "",
        description="questions and searches, like '60/minute'; empty: as readers",
        json_schema_extra={"pattern": f"^{RATE}$"},
    )


class Key(Message):
    """A key without its secret, which nothing holds."""

    id: str = Field(description="the part of the key that is no secret")
    name: str
    scopes: tuple[KeyScope, ...]
    rate: str
    created: datetime
    expires: datetime | None = Field(description="null for never")
    used: datetime | None = Field(description="to about a minute; null for never")
    revoked: datetime | None = Field(description="null while it is not")

    def works(self, now: datetime) -> bool:
        """Whether it opens anything at that moment."""
        return self.revoked is None and (self.expires is None or now < self.expires)

    def allows(self, scope: KeyScope) -> bool:
        """Whether it may do this."""
        return scope in self.scopes or "admin" in self.scopes


class MadeKey(Message):
    """A new key; its secret is told this once."""

    key: Key
    secret: str = Field(description="what programs send; it cannot be told again")


class KeyRevocation(Message):
    """Whether there was such a key."""

    revoked: bool


class KeysCleared(Message):
    """How many keys were forgotten."""

    cleared: int


def scopes_of(names: Iterable[str]) -> tuple[KeyScope, ...]:
    """The scopes of these names, those of a reader for none; raises `BadInput` for others."""
    wanted = tuple(dict.fromkeys(names))
    if unknown := [name for name in wanted if name not in SCOPES]:
        raise BadInput(f"There is no scope '{unknown[0]}': choose from {', '.join(SCOPES)}.")
    return tuple(scope for scope in SCOPES if scope in wanted) or READER
