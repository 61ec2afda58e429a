"""A large body on its way to the disk, continued where it broke off if the host allows."""

import asyncio
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

import httpx

from index.fetching.exchange import (
    NO_CONDITION,
    Answer,
    Exchange,
    Reply,
    check_encoding,
    check_status,
    conditions,
    int_of,
    told,
    too_long,
)
from index.fetching.fetched import Manners, Unfetched, Validators

_PACE_BYTES = 1 << 16
"""So many must come within a request's time: a host that drips is given up."""
_RANGE = re.compile(r"bytes (\d{1,18})-\d{1,18}/(?:\d{1,18}|\*)")
_HELD = ("text/html", "application/xhtml+xml", "application/rss+xml", "application/atom+xml")


class Download:
    """What has come of one body; a later run that names the same file goes on with it.

    Beside the file lie `.part`, what has come so far, and `.from`, which state of the body it is a
    part of; both are gone at the end.
    """

    def __init__(
        self, exchange: Exchange, manners: Manners, to: Path, validators: Validators | None
    ) -> None:
        self._exchange = exchange
        self._manners = manners
        self._to = to
        self._part = to.with_name(f"{to.name}.part")
        self._from = to.with_name(f"{to.name}.from")
        self._validators = validators

    @property
    def size(self) -> int:
        """Bytes that have come."""
        return self._part.stat().st_size if self._part.exists() else 0

    async def ask(self, url: httpx.URL) -> Reply:
        """Make one request for all that is missing."""
        seconds = self._manners.timeout
        continued = self._range()
        headers = {"Accept-Encoding": "identity", **(continued or conditions(self._validators))}
        with told(seconds):
            async with (
                asyncio.timeout(seconds) as limit,
                self._exchange.ask(url, headers) as answer,
            ):
                if answer.status == 416:
                    self._forget()
                    raise Unfetched("the host has less than was there before", retryable=True)
                check_status(answer)
                if answer.status == 304 and not self._validators:
                    raise Unfetched(NO_CONDITION, status=304)
                if answer.status in (200, 206):
                    check_encoding(answer)
                    await self._write(answer, limit)
                return Reply(200 if answer.status == 206 else answer.status, answer.headers)

    async def _write(self, answer: Answer, limit: asyncio.Timeout) -> None:
        try:
            with self._opened(answer) as file:
                await self._copy(answer, file, limit)
            os.replace(self._part, self._to)
        except (Unfetched, OSError):  # a full disk must not stay full
            self._forget()
            raise
        self._forget()

    async def _copy(self, answer: Answer, file: BinaryIO, limit: asyncio.Timeout) -> None:
        most = self._most(answer.headers)
        written, due = file.tell(), _PACE_BYTES
        if written + int_of(answer.headers.get("content-length")) > most:
            raise Unfetched(too_long(most))
        async for piece in answer.pieces:
            file.write(piece)
            written += len(piece)
            due -= len(piece)
            if written > most:
                raise Unfetched(too_long(most))
            if due <= 0:
                due = _PACE_BYTES
                limit.reschedule(asyncio.get_running_loop().time() + self._manners.timeout)

    def _opened(self, answer: Answer) -> BinaryIO:
        """The part, to be continued or begun anew as the host says."""
        if answer.status == 206:
            named = _RANGE.fullmatch(answer.headers.get("content-range", "").strip())
            if not named or int(named[1]) != self.size:
                raise Unfetched("the host sent another part than it was asked for", retryable=True)
            return self._part.open("ab")
        self._forget()
        known = Validators.of(answer.headers)
        self._from.write_text(json.dumps(vars(known)))
        return self._part.open("wb")

    def _range(self) -> dict[str, str] | None:
        """The headers that ask for the rest; None where it must be asked for as a whole."""
        size = self.size
        state = _strong(self._known()) if size else None
        return {"Range": f"bytes={size}-", "If-Range": state} if state else None

    def _known(self) -> Validators:
        try:
            return Validators(**json.loads(self._from.read_text()))
        except (OSError, ValueError, TypeError):
            return Validators()

    def _most(self, headers: Mapping[str, str]) -> int:
        """A page or a feed is held in memory later, so it must not be longer than others."""
        is_held = headers.get("content-type", "").strip().lower().startswith(_HELD)
        return self._manners.max_bytes if is_held else self._manners.max_download

    def _forget(self) -> None:
        self._part.unlink(missing_ok=True)
        self._from.unlink(missing_ok=True)


def _strong(validators: Validators) -> str | None:
    """What proves that a body is the same to the byte."""
    if validators.etag and not validators.etag.startswith("W/"):
        return validators.etag
    return validators.last_modified
