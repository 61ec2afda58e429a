"""What keeps a fetcher out of where a stranger's address must not lead.

An address is checked when it is named, and again when a connection is made: the name is resolved
once, every answer is checked, and the connection goes to a checked answer. So a name that resolves
to something else a moment later gains nothing.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterable, Sequence

import httpcore
import httpx

from index.fetching.addresses import refusal
from index.fetching.fetched import Unfetched

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""From a host's name and a port to network addresses; raises `OSError` where there are none."""

MAX_URL_CHARS = 8_000
_CONNECT_SECONDS = 10.0
"""For one of a host's addresses, so that a dead one leaves time for the next."""
_MOST_TRIED = 4
_LOW_PORTS = frozenset({80, 443})
_OTHER_SERVICES = frozenset(
    # NFS, databases, SIP, X11, caches, IRC, mail and queues: they take text for commands.
    {1433, 1521, 1719, 1720, 1723, 2049, 2375, 2379, 3306, 3389, 3659, 4045, 4190, 5060, 5061}
    | {5432, 5672, 5900, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 9042, 9092}
    | {10080, 11211, 27017}
)


class Refused(Unfetched):
    """The address must not be asked; the message says why."""


def checked(address: str | httpx.URL) -> httpx.URL:
    """The address, parsed and without its fragment; raises `Refused` for what is never asked."""
    if len(str(address)) > MAX_URL_CHARS:
        raise Refused(f"the address is longer than {MAX_URL_CHARS:,} characters")
    try:
        url = httpx.URL(address).copy_with(fragment=None)
    except (httpx.InvalidURL, UnicodeError, ValueError):
        raise Refused("the address is broken") from None
    if url.scheme not in ("http", "https"):
        raise Refused("the address does not begin with http:// or https://")
    if url.userinfo:
        raise Refused("the address holds a name or password")
    if "%" in url.host:  # what can be in no name was escaped
        raise Refused("the address is broken")
    if not url.host:
        raise Refused("the address names no host")
    if (port := url.port) is not None and not _is_web(port):
        raise Refused(f"port {port} is not for the web")
    return url


async def resolved(host: str, port: int) -> Sequence[str]:
    """What the system's resolver answers."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Connects to checked addresses only; TLS still verifies the name that was asked for."""

    def __init__(self, *, allow_private: bool, resolve: Resolve = resolved) -> None:
        self._allow_private = allow_private
        self._resolve = resolve
        self._inner = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Raises `Unfetched` where the name leads nowhere or anywhere that it must not."""
        failure: Exception | None = None
        seconds = min(timeout or _CONNECT_SECONDS, _CONNECT_SECONDS)
        for address in (await self._addresses(host, port))[:_MOST_TRIED]:
            try:
                return await self._inner.connect_tcp(
                    address, port, seconds, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure or Unfetched(f"{host} has no network address")

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """No address of the web leads to one."""
        raise Refused("sockets of this machine are not asked")

    async def sleep(self, seconds: float) -> None:
        """For the pool."""
        await self._inner.sleep(seconds)

    async def _addresses(self, host: str, port: int) -> Sequence[str]:
        """All that the name leads to; one bad answer spoils the rest."""
        try:
            found = await self._resolve(host, port)
        except socket.gaierror as error:
            again = error.errno == socket.EAI_AGAIN
            raise Unfetched(f"the host {host} is not found", retryable=again) from None
        except (OSError, UnicodeError):
            raise Unfetched(f"the host {host} is not found") from None
        for address in found:
            if reason := refusal(address, allow_private=self._allow_private):
                leads = "is" if address == host else f"leads to {address},"
                raise Refused(f"{host} {leads} {reason}")
        return found


def _is_web(port: int) -> bool:
    return port in _LOW_PORTS or (1024 <= port < 65536 and port not in _OTHER_SERVICES)
