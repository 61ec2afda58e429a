"""The tables of standing questions, in the catalog's database; made when they are first used.

All moments are microseconds since 1970 in UTC; records are JSON.
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
    false,
    text,
)

metadata = MetaData()

_Key = BigInteger().with_variant(Integer, "sqlite")

watches = Table(
    "watches",
    metadata,
    Column("seq", _Key, primary_key=True),
    Column("id", String(22), nullable=False, unique=True),
    Column("request", Text, nullable=False),
    Column("webhook", String),
    Column("email", String),
    Column("allow_private", Boolean, nullable=False, server_default=false()),
    Column("created", BigInteger, nullable=False),
    Column("seen", BigInteger, nullable=False, server_default=text("0")),
    Column("checked", BigInteger),
    Column("failure", String),
    Column("position", Text),
    Column("answer", Text),
    sqlite_autoincrement=True,
)
"""A standing question each.

What came until `seen` has been looked at. `position` is what the last answer came to; `answer` is
that answer, null once an article that it quotes was removed.
"""

notices = Table(
    "watch_notices",
    metadata,
    Column("seq", _Key, primary_key=True),
    Column("id", String(22), nullable=False, unique=True),
    Column("watch_seq", ForeignKey("watches.seq", ondelete="CASCADE"), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("changes", Text, nullable=False),
    Column("old", Text),
    Column("new", Text, nullable=False),
    Index("watch_notices_watch", "watch_seq"),
    sqlite_autoincrement=True,
)
"""Every change that was noticed, kept in the transaction that keeps the new answer."""

deliveries = Table(
    "watch_deliveries",
    metadata,
    Column("seq", _Key, primary_key=True),
    Column("notice_seq", ForeignKey("watch_notices.seq", ondelete="CASCADE"), nullable=False),
    Column("channel", String(7), nullable=False),
    Column("next_try", BigInteger),
    Column("tries", Integer, nullable=False, server_default=text("0")),
    Column("error", String),
    Index("watch_deliveries_next_try", "next_try"),
    Index("watch_deliveries_notice", "notice_seq"),
    sqlite_autoincrement=True,
)
"""What is to be sent. `next_try` is null when that is over, and `error` then tells if in vain."""
