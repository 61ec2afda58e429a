"""The keyring: API keys in the archive's database, and what a server knows of them."""

import asyncio
import hmac
import logging
import re
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update

from assistant.keys.records import NAME, RATE, Key, MadeKey, NewKey
from assistant.keys.tables import api_keys, metadata
from index.database import Database, OwnTables
from index.errors import BadInput, NewsdeskError, NotSignedIn
from index.schema import moment, past, stamp

MAX_KEYS = 1_000
"""All are held in memory; those that work no more count too."""
FRESH_SECONDS = 1.0
"""For so long another process on the same database may revoke a key before this one knows."""
USED_SECONDS = 60.0
"""A use is noted no more often than this."""

NO_KEY = (
    "Programs need an API key here: send it as 'Authorization: Bearer KEY', the newsdesk command "
    "by NEWSDESK_SERVER_KEY; the archive's owner makes one with 'newsdesk keys add NAME'."
)
WRONG_KEY = (
    "This API key is none, or works no more: send another one, which the archive's owner makes "
    "with 'newsdesk keys add NAME'."
)

_FORM = re.compile(r"nd_([0-9a-f]{12})_[\w-]{43}", re.ASCII)
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Kept:
    """A key as it is kept."""

    key: Key
    digest: str


class Keyring:
    """Makes, lists and revokes keys, and tells which one a program has sent.

    Threads may share it. What it does itself holds at once; what others do in the same database,
    after `FRESH_SECONDS`.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._tables = OwnTables(database, metadata)
        self._clock = clock
        self._kept: Mapping[str, _Kept] = {}
        self._read_at: float | None = None
        self._noted: dict[str, float] = {}

    def add(self, new: NewKey) -> MadeKey:
        """Make a key; raises `BadInput` for a name or a rate that cannot be used."""
        _refuse_unusable(new)
        now = self._now()
        id, secret = secrets.token_hex(6), secrets.token_urlsafe(32)
        whole = f"nd_{id}_{secret}"
        values = {
            "id": id,
            "digest": _digest(whole),
            "name": new.name,
            "scopes": " ".join(dict.fromkeys(new.scopes)),
            "rate": new.rate,
            "created": stamp(now),
            "expires": stamp(now + timedelta(days=new.days)) if new.days else None,
        }
        with self._tables.writing() as db:
            if db.execute(select(func.count()).select_from(api_keys)).scalar_one() >= MAX_KEYS:
                raise BadInput(
                    f"There are {MAX_KEYS:,} keys already, with those that work no more: forget "
                    "all with 'newsdesk keys clear' and make those that are needed anew."
                )
            db.execute(insert(api_keys).values(values))
        self._read()
        return MadeKey(key=self._kept[id].key, secret=whole)

    def all(self) -> list[Key]:
        """Every key that was made, oldest first, also those that work no more."""
        self._read()
        return [kept.key for kept in self._kept.values()]

    def revoke(self, id_or_name: str) -> bool:
        """Let a key open nothing any more; False where none of this id or name works.

        Raises `BadInput` for a name that several have.
        """
        valid = [key for key in self.all() if key.revoked is None]
        found = [key.id for key in valid if id_or_name in (key.id, key.name)]
        if len(found) > 1:
            raise BadInput(
                f"There are {len(found):,} keys '{id_or_name}': revoke each by its id, as "
                "'newsdesk keys list' shows it."
            )
        mine = update(api_keys).where(api_keys.c.id.in_(found))
        with self._tables.writing() as db:
            db.execute(mine.values(revoked=stamp(self._now())))
        self._read()
        return bool(found)

    def clear(self) -> int:
        """Forget every key; programs then need none. How many there were."""
        with self._tables.writing() as db:
            gone = db.execute(delete(api_keys)).rowcount
        self._read()
        return gone

    async def refresh(self) -> None:
        """Learn what other processes have done, unless that was looked at just now."""
        read_at = self._read_at
        if read_at is None or not 0 <= time.monotonic() - read_at < FRESH_SECONDS:
            await asyncio.to_thread(self._read)

    @property
    def is_needed(self) -> bool:
        """Whether programs need a key: from the first one on, also when none works any more.

        Else the revocation of the last key would open what it has closed.
        """
        return bool(self._kept)

    def of(self, authorization: str) -> Key:
        """The key in an Authorization header; raises `NotSignedIn` for none that works."""
        kind, _, sent = authorization.partition(" ")
        sent = sent.strip()
        if kind.lower() != "bearer" or not sent:
            raise NotSignedIn(NO_KEY)
        found = _FORM.fullmatch(sent)
        kept = self._kept.get(found[1]) if found else None
        # Its id is no secret: only what is compared here must not tell by its time how much fits.
        if kept is None or not hmac.compare_digest(kept.digest, _digest(sent)):
            raise NotSignedIn(WRONG_KEY)
        if not kept.key.works(self._now()):
            raise NotSignedIn(WRONG_KEY)
        return kept.key

    async def note_use(self, key: Key) -> None:
        """Keep when a key was used; waits for the database, so it is called after the answer."""
        now = self._clock()
        last = self._noted.get(key.id, key.used.timestamp() if key.used else 0)
        if now - last < USED_SECONDS:
            return
        self._noted[key.id] = now
        try:
            await asyncio.to_thread(self._write_use, key.id)
        except NewsdeskError as error:
            _log.warning("When the API key %s was used is not kept: %s", key.id, error)

    def _write_use(self, id: str) -> None:
        mine = update(api_keys).where(api_keys.c.id == id)
        with self._tables.writing() as db:
            db.execute(mine.values(used=stamp(self._now())))

    def _read(self) -> None:
        at = time.monotonic()
        with self._tables.reading() as db:
            rows = db.execute(select(api_keys).order_by(api_keys.c.seq)).all()
        self._kept = {row.id: _Kept(_key(row), row.digest) for row in rows}
        self._read_at = at

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clock(), UTC)


def _refuse_unusable(new: NewKey) -> None:
    """Raises `BadInput` for a name or a rate that cannot be used."""
    if not re.fullmatch(NAME, new.name):
        raise BadInput(
            "A key's name has 1 to 64 letters, digits, blanks or signs of '._:@/+-' and begins "
            "with one of the first two: choose another."
        )
    if not re.fullmatch(RATE, new.rate):
        raise BadInput(
            f"'{new.rate}' is no rate: write it like '30/minute', or '30/minute;500/day'."
        )


def _digest(whole: str) -> str:
    return sha256(whole.encode()).hexdigest()


def _key(row: Row[Any]) -> Key:
    return Key(
        id=row.id,
        name=row.name,
        scopes=tuple(row.scopes.split()),
        rate=row.rate,
        created=past(row.created),
        expires=moment(row.expires),
        used=moment(row.used),
        revoked=moment(row.revoked),
    )
