"""Passwords, kept as scrypt hashes that carry their own cost."""

import base64
import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

MAX_CHARS = 1024
_MEMORY = 256 * 2**20
_KEY_BYTES = 32


@dataclass(frozen=True)
class Cost:
    """What one try costs: 128 * r * 2**log_n bytes of memory, and p times the work."""

    log_n: int
    r: int
    p: int

    def work(self) -> int:
        """How much work it is, to compare."""
        return self.r * self.p << self.log_n

    def key(self, password: str, salt: bytes) -> bytes:
        """The key that scrypt makes of a password."""
        return hashlib.scrypt(
            unicodedata.normalize("NFC", password[:MAX_CHARS]).encode("utf-8", "replace"),
            salt=salt,
            n=2**self.log_n,
            r=self.r,
            p=self.p,
            maxmem=2 * _MEMORY,
            dklen=_KEY_BYTES,
        )


COST = Cost(log_n=15, r=8, p=3)
"""One of those that OWASP's password storage cheat sheet names; 32 MiB."""


@dataclass(frozen=True)
class HashedPassword:
    """A password that cannot be read back."""

    cost: Cost
    salt: bytes
    key: bytes

    @classmethod
    def of(cls, password: str, cost: Cost = COST) -> "HashedPassword":
        """Hash a password with a new salt."""
        salt = secrets.token_bytes(16)
        return cls(cost, salt, cost.key(password, salt))

    @classmethod
    def nobody(cls, others: Iterable["HashedPassword"]) -> "HashedPassword":
        """A hash of no password at all, which costs what those of others cost."""
        cost = max((other.cost for other in others), key=Cost.work, default=COST)
        return cls(cost, secrets.token_bytes(16), secrets.token_bytes(_KEY_BYTES))

    @classmethod
    def read(cls, text: str) -> "HashedPassword":
        """Read what `str` has written; raises `ValueError` for anything else."""
        name, log_n, r, p, salt, key = text.split("$")
        cost = Cost(int(log_n), int(r), int(p))
        if name != "scrypt" or min(cost.log_n, cost.r, cost.p) < 1 or cost.p > 16:
            raise ValueError("no scrypt hash")
        if cost.log_n > 20 or 128 * cost.r * 2**cost.log_n > _MEMORY:
            raise ValueError("a hash that takes too much memory")
        found = cls(cost, base64.b64decode(salt, validate=True), base64.b64decode(key))
        if len(found.key) != _KEY_BYTES:
            raise ValueError("a hash of another length")
        return found

    def __str__(self) -> str:
        parts = (self.cost.log_n, self.cost.r, self.cost.p, _text(self.salt), _text(self.key))
        return "$".join(("scrypt", *map(str, parts)))

    def fits(self, password: str) -> bool:
        """Whether this is the hash of that password."""
        return hmac.compare_digest(self.cost.key(password, self.salt), self.key)


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
