"""The owner of the archive, whom a token proves that only the archive's directory holds."""

import hmac
from typing import TYPE_CHECKING, Annotated, Any

from assistant.keys.records import KeyScope
from assistant.web.access.scopes import key_of, refuse_without
from index.errors import NotAllowed, NotSignedIn

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection

_TOKEN = (
    "The token of the running server, which lies in the directory of its archive, or an API key "
    "whose scope allows it."
)


def is_owner(authorization: str, token: str) -> bool:
    """Whether an Authorization header carries the server's token."""
    return hmac.compare_digest(authorization.encode(), f"Bearer {token}".encode())


def acts_for_owner(connection: "HTTPConnection", token: str) -> bool:
    """Whether a request is the owner's, or has come with a key that may do what the owner does."""
    key = key_of(connection)
    is_owners = is_owner(connection.headers.get("authorization", ""), token)
    return is_owners or (key is not None and key.allows("admin"))


def owner_alone(token: str, refusal: str, *, scope: KeyScope | None = "admin") -> Any:
    """A dependency of routes for the owner, and for keys of this scope; of no key for None.

    Others are told the refusal (401, or 403 with a key), a key without the scope which it needs.
    """
    from fastapi import Depends, Request, Security
    from fastapi.security import HTTPBearer

    bearer = HTTPBearer(scheme_name="token", auto_error=False, description=_TOKEN)

    def admit(request: Request, _given: Annotated[object, Security(bearer)]) -> None:
        if is_owner(request.headers.get("authorization", ""), token):
            return
        if key_of(request) is None:
            raise NotSignedIn(refusal)
        if scope is None:
            raise NotAllowed(refusal)
        refuse_without(scope, request)

    return Depends(admit)
