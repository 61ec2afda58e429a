"""Everything that stands between the server and its readers, as the settings have it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from assistant.web.access.auditing import Auditor
from assistant.web.access.origins import origins
from assistant.web.access.pages import sign_in_pages
from assistant.web.access.proxies import NamedByProxy
from assistant.web.access.rates import Limits, Rate
from assistant.web.access.sessions import SignedIn, secret_of
from assistant.web.access.users import Users
from assistant.web.visitors import Visitors
from index.errors import BadInput

if TYPE_CHECKING:
    from fastapi import APIRouter
    from starlette.requests import HTTPConnection

    from assistant.assistant import Assistant
    from assistant.keys import Keyring

FAILED_SIGN_INS = "5/minute"
"""By address, and by name."""


@dataclass(frozen=True)
class Access:
    """Who may read, and how much."""

    visitors: Visitors
    limits: Limits
    token: str
    """Proves the owner."""
    pages: "tuple[APIRouter, ...]"
    """For signing in and out; none where nobody signs in here."""
    trusted_proxies: str
    user_header: str
    keyring: "Keyring"
    """The API keys of programs."""
    origins: tuple[str, ...]
    """Other sites whose pages may ask."""
    auditor: Auditor

    def name_of(self, connection: "HTTPConnection") -> str | None:
        """The name of who has signed in, as Gradio asks for it; None for a stranger."""
        visitor = self.visitors.of(connection)
        return visitor.name if visitor else None


def access_of(desk: "Assistant", token: str, *, clock: Callable[[], float] = time) -> Access:
    """As the settings have it; raises `BadInput` for what cannot be used."""
    settings = desk.settings
    visitors = Visitors()
    pages: tuple[APIRouter, ...] = ()
    if settings.users and settings.user_header:
        raise BadInput(
            "Readers sign in either here or at a proxy: set NEWSDESK_USERS or "
            "NEWSDESK_USER_HEADER, not both."
        )
    if settings.users:
        users = Users(Path(settings.users).expanduser())
        visitors = SignedIn(users, secret_of(desk.archive), clock)
        pages = (sign_in_pages(visitors, Rate(FAILED_SIGN_INS, "", clock)),)
    elif settings.user_header:
        visitors = NamedByProxy()
    limits = Limits(
        visitors,
        token,
        visitor=Rate(settings.rate_limit, "rate_limit", clock),
        address=Rate(settings.address_rate_limit, "address_rate_limit", clock),
    )
    return Access(
        visitors,
        limits,
        token,
        pages,
        settings.trusted_proxies,
        settings.user_header,
        desk.keys,
        origins(settings.cors_origins),
        Auditor.of(desk, visitors, token),
    )
