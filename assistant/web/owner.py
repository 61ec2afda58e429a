"""The owner of the archive, whom a token proves that only the archive's directory holds."""

import hmac
from typing import Annotated, Any

from index.errors import NotSignedIn

_TOKEN = "The token of the running server, which lies in the directory of its archive."


def is_owner(authorization: str, token: str) -> bool:
    """Whether an Authorization header carries the server's token."""
    return hmac.compare_digest(authorization.encode(), f"Bearer {token}".encode())


def owner_alone(token: str, refusal: str) -> Any:
    """A dependency of routes that are for the owner; others are told the refusal (401)."""
    from fastapi import Depends, Request, Security
    from fastapi.security import HTTPBearer

    bearer = HTTPBearer(scheme_name="token", auto_error=False, description=_TOKEN)

    def admit(request: Request, _given: Annotated[object, Security(bearer)]) -> None:
        if not is_owner(request.headers.get("authorization", ""), token):
            raise NotSignedIn(refusal)

    return Depends(admit)
