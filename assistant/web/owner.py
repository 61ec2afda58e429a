"""The owner of the archive, whom a token proves that only the archive's directory holds."""

import hmac


def is_owner(authorization: str, token: str) -> bool:
    """Whether an Authorization header carries the server's token."""
    return hmac.compare_digest(authorization.encode(), f"Bearer {token}".encode())
