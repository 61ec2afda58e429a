"""What a proxy says of the reader, believed only from the proxies that the settings name.

The first wall that a request meets: it keeps who is at the other end of the connection before
anything that a header says takes its place, and lets no such header through.
"""

from contextlib import suppress
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import TYPE_CHECKING, cast

from starlette.datastructures import Headers
from starlette.requests import HTTPConnection

from assistant.web.visitors import Visitor, Visitors
from index.errors import BadInput, NewsdeskError, NotAllowed, NotSignedIn

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

Network = IPv4Network | IPv6Network

_PEER = "newsdesk.peer"
_MAX_NAME_CHARS = 256
# Gradio would take the address of the page from some of these.
_FORWARDING = (b"forwarded", b"x-forwarded-", b"x-real-ip", b"via")
_TAKEN_OFF = (b"forwarded", b"x-forwarded-", b"x-real-ip", b"x-gradio-server")


@dataclass(frozen=True)
class Peer:
    """The other end of a connection."""

    trusted: bool
    """Whether it is a proxy that is believed."""
    user: str
    """Whom it has signed in; empty for nobody."""
    forwards: bool = False
    """Whether it says that it speaks for somebody else."""


class Proxies:
    """Learns address, scheme and name of a reader from trusted proxies; plain ASGI."""

    def __init__(self, app: "ASGIApp", trusted: str, user_header: str) -> None:
        from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

        self._trusted = networks(trusted)
        self._user_header = user_header.lower()
        self._behind = app
        self._forwarded = cast("ASGIApp", ProxyHeadersMiddleware(self._bare, trusted))  # type: ignore[arg-type]

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass a request on."""
        if scope["type"] == "lifespan":
            await self._behind(scope, receive, send)
            return
        if scope.get("client"):
            host, port = scope["client"]
            scope["client"] = (plain(host), port)
        scope[_PEER] = self._peer(scope)
        await self._forwarded(scope, receive, send)

    def _peer(self, scope: "Scope") -> Peer:
        trusted = _is_within(scope["client"][0] if scope.get("client") else "", self._trusted)
        named = Headers(scope=scope).getlist(self._user_header) if self._user_header else []
        # Two names are one of the proxy and one of the reader's own making.
        user = _name(named[0]) if trusted and len(named) == 1 else ""
        forwards = any(name.startswith(_FORWARDING) for name, _ in scope["headers"])
        return Peer(trusted, user, forwards)

    async def _bare(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        own = self._user_header.encode()
        scope["headers"] = [
            (name, value)
            for name, value in scope["headers"]
            if not name.startswith(_TAKEN_OFF) and name != own
        ]
        await self._behind(scope, receive, send)


class NamedByProxy(Visitors):
    """Readers whom a proxy has signed in."""

    is_open = False

    def of(self, connection: HTTPConnection) -> Visitor | None:
        """Whom the proxy names."""
        name = peer_of(connection).user
        return Visitor(f"proxy:{name}", name) if name else None

    def refusal(self, connection: HTTPConnection) -> NewsdeskError:
        """Who comes past the proxy, or through it without a name, gets nothing."""
        if not peer_of(connection).trusted:
            return NotAllowed("This server answers only to its proxy: use the proxy's address.")
        return NotSignedIn(
            "The proxy did not say who you are: sign in there, or have it send the header that "
            "NEWSDESK_USER_HEADER names."
        )


def peer_of(connection: HTTPConnection) -> Peer:
    """The other end of this connection; nobody to be believed where the wall is missing."""
    found: Peer = connection.scope.get(_PEER, Peer(trusted=False, user=""))
    return found


def networks(text: str) -> tuple[Network, ...]:
    """Addresses and networks, by commas; raises `BadInput` for anything else."""
    return tuple(_network(name.strip()) for name in text.split(",") if name.strip())


def _network(name: str) -> Network:
    try:
        return ip_network(name)
    except ValueError as error:
        raise BadInput(
            f"'{name}' is no address or network such as 10.0.0.7 or 10.0.0.0/8: "
            "correct NEWSDESK_TRUSTED_PROXIES."
        ) from error


def plain(host: str) -> str:
    """An address as it is known: an IPv4 one that came over IPv6 is an IPv4 one."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return str(mapped or address)


def _name(header: str) -> str:
    """The name in a header; empty for what is none."""
    with suppress(UnicodeDecodeError):
        header = header.encode("latin-1").decode()  # ASGI says latin-1, and proxies send UTF-8
    name = header.strip()
    return name if name.isprintable() and len(name) <= _MAX_NAME_CHARS else ""


def _is_within(host: str, trusted: tuple[Network, ...]) -> bool:
    try:
        address = ip_address(host)
    except ValueError:
        return False
    return any(address in network for network in trusted)
