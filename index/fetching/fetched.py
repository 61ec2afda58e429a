"""What is asked of the web, how, and what comes of it."""

from collections.abc import Mapping
from dataclasses import dataclass

USER_AGENT = "Newsdesk/0.1 (news archive; reads robots.txt)"


@dataclass(frozen=True)
class Manners:
    """How a fetcher behaves towards the hosts that it asks, and what it takes from them."""

    user_agent: str = USER_AGENT
    allow_private: bool = False
    """Also reach loopback, private and link-local addresses: for an intranet, never for strangers'
    feeds."""
    per_host: int = 2
    """Requests to one host at a time."""
    seconds_between: float = 0.5
    """From one request to a host to the next; its robots.txt may ask for more."""
    timeout: float = 30.0
    """Seconds for one request as a whole."""
    max_bytes: int = 20_000_000
    """The longest body, as it is after decompression."""
    max_download: int = 20_000_000_000
    """The longest body that goes to a file, as it is sent."""
    max_redirects: int = 8
    retries: int = 3
    """After a failure that may pass, with longer and longer waits."""


@dataclass(frozen=True)
class Validators:
    """What a host said of a body, by which it can say later that it is still the same."""

    etag: str | None = None
    last_modified: str | None = None

    @classmethod
    def of(cls, headers: Mapping[str, str]) -> "Validators":
        """Those that an answer states."""
        return cls(headers.get("etag"), headers.get("last-modified"))


@dataclass(frozen=True)
class Fetched:
    """The answer to one request, whole."""

    asked: str
    """The address that was asked for."""
    url: str
    """The address that answered, after redirects."""
    status: int
    """200, or 304 where nothing has changed since the validators; no other."""
    headers: Mapping[str, str]
    """By lower-cased names."""
    body: bytes = b""
    """Decompressed; empty with 304."""
    moved: str | None = None
    """The address to ask for from now on, where the host has moved it for good."""

    @property
    def validators(self) -> Validators:
        """For the next request for the same address."""
        return Validators.of(self.headers)

    @property
    def content_type(self) -> str:
        """Such as `text/html`, lower-cased, without parameters; empty where none is stated."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The encoding that the host states, if any."""
        for parameter in self.headers.get("content-type", "").split(";")[1:]:
            name, _, value = parameter.partition("=")
            if name.strip().lower() == "charset":
                return value.strip().strip("\"'") or None
        return None


class Unfetched(Exception):
    """Nothing came; the message is the reason, a phrase."""

    def __init__(
        self,
        reason: str,
        *,
        status: int | None = None,
        retryable: bool = False,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(reason)
        self.status = status
        """What the host answered, where it did."""
        self.retryable = retryable
        """Whether the same request may succeed later."""
        self.retry_after = retry_after
        """Seconds that the host asks to wait."""

    @property
    def is_gone(self) -> bool:
        """Whether the host says that there is nothing any more, for good."""
        return self.status == 410
