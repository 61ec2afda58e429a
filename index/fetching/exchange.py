"""One request and its answer, every failure of the network told as `Unfetched`."""

import ssl
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpcore
import httpx

from index.fetching.fetched import Manners, Unfetched, Validators
from index.fetching.guard import GuardedBackend, Resolve
from index.readers.base import Unfit
from index.readers.compression import decompressed

NO_CONDITION = "the host answered 304 to no condition"
REDIRECTS = frozenset({301, 302, 303, 307, 308})
MOVED = frozenset({301, 308})
"""Those that are for good."""
_ACCEPT = (
    "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, "
    "application/feed+json, application/xml;q=0.9, */*;q=0.5"
)
_ENCODINGS = frozenset({"", "identity", "gzip", "x-gzip", "zstd"})
"""What can be undone within bounds."""
_MOST_CONNECTIONS = 64
_MAX_WAIT_ASKED = 86_400.0


@dataclass(frozen=True)
class Answer:
    """What a host sends: its head, and the body as it comes."""

    status: int
    headers: Mapping[str, str]
    """By lower-cased names; repeated ones are joined with a comma."""
    pieces: AsyncIterator[bytes]
    """The body as it travels, compressed where the headers say so."""


@dataclass(frozen=True)
class Reply:
    """What one request brought."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""


class Exchange:
    """Asks hosts, with connections that are kept for the next request."""

    def __init__(self, manners: Manners, resolve: Resolve) -> None:
        self._manners = manners
        self._pool = httpcore.AsyncConnectionPool(
            max_connections=_MOST_CONNECTIONS,
            keepalive_expiry=15.0,
            network_backend=GuardedBackend(allow_private=manners.allow_private, resolve=resolve),
        )

    async def close(self) -> None:
        """Give the connections back."""
        await self._pool.aclose()

    @asynccontextmanager
    async def ask(self, url: httpx.URL, headers: Mapping[str, str]) -> AsyncIterator[Answer]:
        """The answer, while it is open. Failures inside come out as `Unfetched`, too."""
        target = httpcore.URL(
            scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
        )
        sent = {
            "Host": url.netloc.decode("ascii"),
            "User-Agent": self._manners.user_agent,
            "Accept": _ACCEPT,
            **headers,
        }
        seconds = self._manners.timeout
        limits = {"connect": seconds, "read": seconds, "write": seconds, "pool": seconds}
        with told(seconds):
            asking = self._pool.stream(
                "GET", target, headers=list(sent.items()), extensions={"timeout": limits}
            )
            async with asking as response:
                yield Answer(response.status, _headers(response.headers), response.aiter_stream())


async def whole(answer: Answer, most: int, *, cut: bool = False) -> bytes:
    """The body, decompressed; one that is longer than `most` is refused, or cut."""
    check_encoding(answer)
    if not cut and int_of(answer.headers.get("content-length")) > most:
        raise Unfetched(too_long(most))
    raw = bytearray()
    async for piece in answer.pieces:
        raw += piece
        if len(raw) > most:
            if not cut:
                raise Unfetched(too_long(most))
            break
    try:
        return _inflated(bytes(raw[:most]), most, cut=cut)
    except Unfit as error:
        raise Unfetched(str(error), retryable=True) from None


def check_encoding(answer: Answer) -> None:
    """Raises `Unfetched` where the body is compressed in a way that nobody asked for."""
    encoding = answer.headers.get("content-encoding", "").strip().lower()
    if encoding not in _ENCODINGS:
        raise Unfetched(f"it is compressed with '{encoding[:40]}', which was not asked for")


def check_status(answer: Answer) -> None:
    """Raises `Unfetched` for all but 200, 206, 304 and redirects that say where to."""
    status = answer.status
    if status in (200, 206, 304) or (status in REDIRECTS and "location" in answer.headers):
        return
    may_pass = status in (408, 425, 429) or status >= 500
    raise Unfetched(
        f"the host answered {status}",
        status=status,
        retryable=may_pass,
        retry_after=_retry_after(answer.headers) if may_pass else None,
    )


def conditions(validators: Validators | None) -> dict[str, str]:
    """The headers that ask for a body only where it has changed."""
    known = validators or Validators()
    given = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    return {name: value for name, value in given.items() if value}


def int_of(text: str | None) -> int:
    """A number in a header; 0 where there is none."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 19 else 0


@contextmanager
def told(seconds: float) -> Iterator[None]:
    """Every way in which the network fails, as `Unfetched`."""
    try:
        yield
    except (TimeoutError, httpcore.TimeoutException):
        reason = f"no whole answer came within {seconds:g} seconds"
        raise Unfetched(reason, retryable=True) from None
    except (httpcore.NetworkError, httpcore.ProtocolError, ssl.SSLError) as error:
        raise _unfetched(error) from error
    except httpcore.UnsupportedProtocol:
        raise Unfetched("the address is broken") from None


def _unfetched(error: Exception) -> Unfetched:
    cause = error.__context__  # the pool takes the cause away
    if isinstance(cause, ssl.SSLCertVerificationError):
        return Unfetched(f"its certificate cannot be trusted ({cause.verify_message})")
    if isinstance(cause, ssl.SSLError):
        return Unfetched(f"no secure connection comes about ({cause.reason})", retryable=True)
    if isinstance(error, httpcore.LocalProtocolError):
        return Unfetched("the address is broken")
    if isinstance(error, httpcore.ConnectError):
        return Unfetched("the host cannot be reached", retryable=True)
    detail = str(error)
    if "too long" in detail or "too large" in detail or "receive buffer" in detail:
        return Unfetched("its headers are too long")
    if "incomplete" in detail or "without sending complete" in detail:
        return Unfetched("the answer was cut off", retryable=True)
    if isinstance(error, httpcore.RemoteProtocolError) and "disconnected" not in detail:
        return Unfetched(f"the host does not speak HTTP ({detail[:80]})", retryable=True)
    return Unfetched("the connection broke", retryable=True)


def too_long(most: int) -> str:
    """The reason for what is over a limit."""
    return f"it is longer than {most / 1_000_000:g} MB"


def _inflated(raw: bytes, most: int, *, cut: bool) -> bytes:
    body = bytearray()
    try:
        for piece in decompressed(iter((raw,))):
            body += piece
            if len(body) > most:
                break
    except Unfit:
        if not cut:
            raise
    if len(body) > most and not cut:
        raise Unfetched(too_long(most))
    return bytes(body[:most])


def _headers(raw: list[tuple[bytes, bytes]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        found[key] = f"{found[key]}, {text}" if key in found else text
    return found


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds, given as such or as a moment."""
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    if text.isascii() and text.isdigit():
        return min(float(text[:12]), _MAX_WAIT_ASKED)
    try:
        wait = (parsedate_to_datetime(text) - _sent(headers)).total_seconds()
    except (TypeError, ValueError, OverflowError):
        return None
    return min(max(wait, 0.0), _MAX_WAIT_ASKED)


def _sent(headers: Mapping[str, str]) -> datetime:
    """The host's own time, for clocks differ."""
    try:
        return parsedate_to_datetime(headers["date"])
    except (KeyError, TypeError, ValueError):
        return datetime.now(UTC)
