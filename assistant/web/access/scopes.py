"""What the API key of a request allows; the gate has looked at the key itself."""

from typing import TYPE_CHECKING, Any

from starlette.requests import HTTPConnection

from assistant.keys.records import Key, KeyScope
from index.errors import NotAllowed

if TYPE_CHECKING:
    from starlette.types import Scope

_KEY = "newsdesk.key"


def keep_key(scope: "Scope", key: Key) -> None:
    """Note by which key a request has come through the gate."""
    scope[_KEY] = key


def key_of(connection: HTTPConnection) -> Key | None:
    """The key that a request has come with; None for one that needed none."""
    found: Key | None = connection.scope.get(_KEY)
    return found


def refuse_without(scope: KeyScope, connection: HTTPConnection) -> None:
    """Raises `NotAllowed` where the request's key does not allow this."""
    key = key_of(connection)
    if key is not None and not key.allows(scope):
        raise NotAllowed(
            f"This API key has no scope '{scope}': have the archive's owner make one with "
            f"'newsdesk keys add NAME --scope {scope}'."
        )


def scoped(scope: KeyScope) -> Any:
    """A dependency of routes: a key has to have this scope (403)."""
    from fastapi import Depends, Request

    async def admit(request: Request) -> None:  # in no thread: it takes no time
        refuse_without(scope, request)

    return Depends(admit)
