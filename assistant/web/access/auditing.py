"""Who asks, as the audit log notes it."""

import asyncio
import hmac
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import perf_counter
from typing import TYPE_CHECKING

from starlette.requests import HTTPConnection

from assistant.answer import Answer
from assistant.answering import Event
from assistant.audit import AuditLog, Line, Status
from assistant.observing.surfaces import Surface
from assistant.web.access.rates import address_of
from assistant.web.access.scopes import key_of
from assistant.web.access.sessions import secret_of
from assistant.web.owner import is_owner
from assistant.web.request_ids import HEADER, request_id
from assistant.web.visitors import Visitors

if TYPE_CHECKING:
    from assistant.assistant import Assistant

_STOPS = (asyncio.CancelledError, GeneratorExit)


@dataclass
class Asked:
    """A question under way; whoever gets the answer puts it here."""

    question: str
    connection: HTTPConnection
    surface: Surface
    answer: Answer | None = None
    failure: BaseException | None = None
    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    began: float = field(default_factory=perf_counter)


class Askers:
    """Tells who has sent a request, without anything by which one could become them."""

    def __init__(self, visitors: Visitors, token: str, secret: str) -> None:
        self._visitors = visitors
        self._token = token
        self._secret = secret.encode()

    def line(self, asked: Asked) -> Line:
        """What is noted of a question that is over."""
        connection, answer, failure = asked.connection, asked.answer, asked.failure
        is_owners = is_owner(connection.headers.get("authorization", ""), self._token)
        return Line(
            time=asked.at,
            request_id=request_id() or connection.headers.get(HEADER, ""),
            surface="cli" if is_owners else asked.surface,
            who="owner" if is_owners else self._who(connection),
            address=self._address(connection),
            question=asked.question,
            status=_status(answer, failure),
            error=_kind(failure),
            latency_ms=round(1000 * (perf_counter() - asked.began)),
            articles=_cited(answer),
        )

    def _who(self, connection: HTTPConnection) -> str:
        """By key, by name, or by the browser's cookie, of which this is a hash."""
        if key := key_of(connection):
            return f"key:{key.id}"
        visitor = self._visitors.of(connection)
        return visitor.owner if visitor else "unknown"

    def _address(self, connection: HTTPConnection) -> str:
        """Under a secret of the archive: a plain hash of so few addresses could be undone."""
        known = address_of(connection).encode()
        return hmac.new(self._secret, b"address " + known, "sha256").hexdigest()[:16]


class Auditor:
    """Notes questions where the settings want it, else passes them on."""

    def __init__(self, log: AuditLog | None = None, askers: Askers | None = None) -> None:
        self._log = log
        self._askers = askers

    @classmethod
    def of(cls, desk: "Assistant", visitors: Visitors, token: str) -> "Auditor":
        """As the settings have it; raises `BadInput` where the log cannot be written."""
        if not desk.settings.audit_log:
            return cls()
        return cls(AuditLog(desk.settings), Askers(visitors, token, secret_of(desk.archive)))

    def close(self) -> None:
        """Give the log's file back."""
        if self._log:
            self._log.close()

    async def follow(
        self,
        events: AsyncGenerator[Event, None],
        question: str,
        connection: HTTPConnection,
        surface: Surface,
    ) -> AsyncGenerator[Event, None]:
        """The events of an answer; it is noted when they end."""
        with self.record(question, connection, surface) as asked:
            async with aclosing(events) as asking:
                async for event in asking:
                    if isinstance(event, Answer):
                        asked.answer = event
                    yield event

    @contextmanager
    def record(
        self, question: str, connection: HTTPConnection, surface: Surface
    ) -> Iterator[Asked]:
        """Note a question when its answer is there, or when it failed or was stopped."""
        asked = Asked(question, connection, surface)
        try:
            yield asked
        except BaseException as error:
            asked.failure = error
            raise
        finally:
            if self._log and self._askers:
                self._log.write(self._askers.line(asked))


def _status(answer: Answer | None, failure: BaseException | None) -> Status:
    if answer is not None:
        return answer.status
    return "stopped" if isinstance(failure, _STOPS) else "failed"


def _kind(failure: BaseException | None) -> str | None:
    """The class alone: what a failure says may hold words of a question or of an article."""
    return None if failure is None or isinstance(failure, _STOPS) else type(failure).__name__


def _cited(answer: Answer | None) -> tuple[str, ...]:
    """The articles that were quoted, each once, in the order of their numbers."""
    cited = answer.citations if answer else ()
    return tuple(dict.fromkeys(one.article_id for one in cited))
