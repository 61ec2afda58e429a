"""The walls that every request passes, in one order.

From the outside in, each for what those before it have left open:

0. `RequestIds`, so that whatever is said of a request can be found by its name.
   `Exchanges` next, so that refusals are counted and logged too.
1. `Proxies` first, since all others look at the reader's address, scheme and name.
2. `SafeHeaders`, so that refusals carry the headers too.
3. `TrustedHostMiddleware`: a foreign name may be another site's that points here.
4. `CORSMiddleware` with the origins that the settings name, none by default: no other site's page
   reads anything. It stands in for Gradio's own, which lets every site in unless the server runs on
   loopback.
5. `SameOrigin`: no other site's page changes anything.
6. `Gate`: strangers are refused before anything of theirs is read, and programs without a key from
   the first key on. What a key allows is looked at by the routes, for which see `scopes.py`.
7. `Sizes`: counts what the rest is sent, and how long it takes.
8. `UploadGuard`: files are taken only while the page of an empty archive asks for some.
9. `Remembering`, where nobody signs in: gives the page's visitors their cookie.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware

from assistant.web.access.gate import Gate
from assistant.web.access.origins import SameOrigin
from assistant.web.access.proxies import Proxies
from assistant.web.access.sizes import Sizes
from assistant.web.door import UploadGuard
from assistant.web.exchanges import Exchanges
from assistant.web.request_ids import RequestIds
from assistant.web.safety import SafeHeaders
from assistant.web.visitors import Remembering

_TOLD = ("ETag", "Retry-After", "X-Request-ID")
"""What pages of the named origins may read of an answer's headers."""

if TYPE_CHECKING:
    from fastapi import FastAPI

    from assistant.observing.instruments import Instruments
    from assistant.web.access.access import Access
    from assistant.web.door import Door
    from assistant.web.page import Page


def add_walls(
    app: "FastAPI",
    access: "Access",
    door: "Door | None",
    instruments: "Instruments",
    *,
    allowed_hosts: Sequence[str],
    max_upload_bytes: int,
    page: "Page",
) -> None:
    """Put all of them around the application; the page says what its head begins with."""
    # The one that is added last is the outermost.
    if access.visitors.is_open:
        app.add_middleware(Remembering)
    app.add_middleware(UploadGuard, door=door)
    app.add_middleware(Sizes, token=access.token, max_upload=max_upload_bytes)
    app.add_middleware(Gate, visitors=access.visitors, token=access.token, keyring=access.keyring)
    app.add_middleware(SameOrigin, token=access.token, named=access.origins)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=access.origins,
        allow_methods=("GET", "POST"),
        allow_headers=("*",),
        expose_headers=_TOLD,
    )
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(allowed_hosts))
    app.add_middleware(SafeHeaders, page=page)
    app.add_middleware(Proxies, trusted=access.trusted_proxies, user_header=access.user_header)
    app.add_middleware(Exchanges, instruments=instruments)
    app.add_middleware(RequestIds)
