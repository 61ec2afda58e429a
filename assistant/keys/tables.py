"""The table of API keys, in the catalog's database; made when it is first used.

All moments are microseconds since 1970 in UTC.
"""

from sqlalchemy import BigInteger, Column, Integer, MetaData, String, Table

metadata = MetaData()

_Key = BigInteger().with_variant(Integer, "sqlite")

api_keys = Table(
    "api_keys",
    metadata,
    Column("seq", _Key, primary_key=True),
    Column("id", String(12), nullable=False, unique=True),
    Column("digest", String(64), nullable=False),
    Column("name", String(64), nullable=False),
    Column("scopes", String, nullable=False),
    Column("rate", String, nullable=False),
    Column("created", BigInteger, nullable=False),
    Column("expires", BigInteger),
    Column("used", BigInteger),
    Column("revoked", BigInteger),
    sqlite_autoincrement=True,
)
"""A key each, also those that work no more.

`digest` is the SHA-256 of the whole key. That is enough: what is hashed are 256 random bits, which
nobody guesses however fast they hash, unlike a password.
"""
