"""Who has signed in here, by a cookie that only this archive's server can have written."""

import secrets
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from itsdangerous import BadData, TimestampSigner, URLSafeTimedSerializer
from starlette.requests import HTTPConnection

from assistant.web.access.users import Users
from assistant.web.visitors import Visitor, Visitors

if TYPE_CHECKING:
    from index.archive import Archive

SESSION = "newsdesk-session"
SESSION_SECONDS = 30 * 24 * 3600

Clock = Callable[[], float]


class _Signer(TimestampSigner):
    """Signs with the time of a clock that may be another than the system's."""

    def __init__(self, *arguments: Any, clock: Clock, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._clock = clock

    def get_timestamp(self) -> int:
        return int(self._clock())


class SignedIn(Visitors):
    """Readers who have signed in on the page of ours."""

    sign_in = "/sign-in"
    is_open = False

    def __init__(self, users: Users, secret: str, clock: Clock = time.time) -> None:
        self.users = users
        self._serializer = URLSafeTimedSerializer(
            secret, salt="newsdesk session", signer=_Signer, signer_kwargs={"clock": clock}
        )

    def of(self, connection: HTTPConnection) -> Visitor | None:
        """Who has signed in, and may still."""
        name = self._name(connection.cookies.get(SESSION, ""))
        return Visitor(f"user:{name}", name) if name else None

    def session(self, name: str) -> str:
        """What the cookie of a user holds; another password ends it."""
        written: str = self._serializer.dumps([name, self.users.mark(name)])
        return written

    def _name(self, session: str) -> str | None:
        try:
            name, mark = self._serializer.loads(session, max_age=SESSION_SECONDS)
        except (BadData, TypeError, ValueError):
            return None
        return name if mark and mark == self.users.mark(name) else None


def secret_of(archive: "Archive") -> str:
    """What cookies are signed with: kept with the archive, so that a restart signs nobody out."""
    return archive.setting("session_secret", default=secrets.token_urlsafe(32))
