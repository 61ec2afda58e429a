"""The tables of the history, in the catalog's database beside those of the catalog.

They are made when the history is first used. All moments are microseconds since 1970 in UTC.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

metadata = MetaData()

_Key = BigInteger().with_variant(Integer, "sqlite")

talks = Table(
    "history_talks",
    metadata,
    Column("seq", _Key, primary_key=True),
    Column("id", String(22), nullable=False, unique=True),
    Column("owner", String, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("title", String, nullable=False),
    Column("words", String, nullable=False),
    Column("is_named", Boolean, nullable=False, server_default=false()),
    Index("history_talks_owner", "owner", "changed"),
    sqlite_autoincrement=True,
)
"""A conversation each.

`words` is the title as it is searched; `is_named` says that its owner gave it.
"""

turns = Table(
    "history_turns",
    metadata,
    Column("seq", _Key, primary_key=True),
    Column("talk_seq", ForeignKey("history_talks.seq", ondelete="CASCADE"), nullable=False),
    Column("owner", String, nullable=False),
    Column("answer_id", String, nullable=False),
    Column("asked", BigInteger, nullable=False),
    Column("words", Text, nullable=False),
    Column("filters", Text, nullable=False),
    Column("answer", Text, nullable=False),
    UniqueConstraint("owner", "answer_id"),
    Index("history_turns_talk", "talk_seq"),
    sqlite_autoincrement=True,
)
"""A question and its Answer each, in the order in which they were kept.

`words` is what a search looks through. It stands before the long `answer`, so that SQLite reads no
page of that to search.
"""

shares = Table(
    "history_shares",
    metadata,
    Column("turn_seq", ForeignKey("history_turns.seq", ondelete="CASCADE"), primary_key=True),
    Column("token", String(22), nullable=False, unique=True),
)
"""Who knows the token may read the answer, for as long as its conversation is there."""

ratings = Table(
    "history_ratings",
    metadata,
    Column("seq", _Key, primary_key=True),
    Column("owner", String, nullable=False),
    Column("answer_id", String, nullable=False),
    Column("verdict", String(4), nullable=False),
    Column("reason", String, nullable=False),
    Column("rated", BigInteger, nullable=False),
    Column("asked", BigInteger, nullable=False),
    Column("answer", Text, nullable=False),
    UniqueConstraint("owner", "answer_id"),
    sqlite_autoincrement=True,
)
"""Verdicts, each with a copy of its Answer: they outlive the conversation."""
