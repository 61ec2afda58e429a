"""Connections that keep the server waiting: uvicorn's protocol waits for a request for ever."""

import asyncio
from typing import TYPE_CHECKING, Any, ClassVar

from uvicorn.protocols.http.auto import AutoHTTPProtocol

if TYPE_CHECKING:
    from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol as Protocol
else:
    Protocol = AutoHTTPProtocol


class Patient(Protocol):
    """Hangs up where the head of a request is too long, or has not come after a while.

    While a request is answered the walls look after its body, and its answer takes its time.
    """

    seconds: ClassVar[float] = 20.0
    """A head has come after one to two such times, or the connection ends."""
    max_head: ClassVar[int] = 64 * 1024
    """Its bytes; uvicorn's faster parser counts none."""
    max_rest: ClassVar[int] = 256 * 2**20
    """Bytes of a body that was refused, which some clients send to its end before they listen."""

    _waiting: asyncio.TimerHandle | None = None
    _unasked = 0
    _looked_at: Any = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to look after it."""
        super().connection_made(transport)
        self._look_again()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing more to look after."""
        if self._waiting:
            self._waiting.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Count what belongs to no request that is being answered."""
        before = self.cycle
        super().data_received(data)
        if self._is_answering or self.cycle is not before:
            self._unasked = 0
            return
        self._unasked += len(data)
        is_rest = self.cycle is not None and self.cycle.more_body
        if self._unasked > (self.max_rest if is_rest else self.max_head):
            self.transport.close()

    @property
    def _is_answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    @property
    def _is_busy(self) -> bool:
        """Also while nothing comes after an answer: for that uvicorn has a clock of its own."""
        return self._is_answering or self.timeout_keep_alive_task is not None

    def _look_again(self) -> None:
        self._looked_at = None if self._is_busy else (self.cycle,)
        self._waiting = self.loop.call_later(self.seconds, self._look)

    def _look(self) -> None:
        """Hang up where nothing has become of it since the last look."""
        if self.transport.is_closing() or self.transport.get_protocol() is not self:
            return  # it is a socket's now
        if not self._is_busy and self._looked_at == (self.cycle,):
            self.transport.close()
        else:
            self._look_again()
