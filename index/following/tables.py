"""The tables of the schedule: which feeds are followed, and what each of them has listed.

Both belong to the catalog, and are made in an archive that has none at its next open.
"""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    false,
    text,
)

from index.schema import metadata

_Key = BigInteger().with_variant(Integer, "sqlite")

feeds = Table(
    "feeds",
    metadata,
    Column("seq", _Key, primary_key=True),
    Column("url", String, nullable=False, unique=True),
    Column("title", String),
    Column("outlet", String),
    Column("allow_private", Boolean, nullable=False, server_default=false()),
    Column("added", BigInteger, nullable=False),
    Column("every", BigInteger, nullable=False),
    Column("asked", BigInteger, nullable=False, server_default=text("0")),
    Column("next_poll", BigInteger),
    Column("last_poll", BigInteger),
    Column("last_success", BigInteger),
    Column("failures", Integer, nullable=False, server_default=text("0")),
    Column("last_error", String),
    Column("ended", String),
    Column("etag", String),
    Column("last_modified", String),
)
"""`every` is the feed's rhythm, `asked` the one it asks for; in microseconds, as all times are.

`next_poll` is null where the feed has `ended`, whose value says why. `outlet` is what the user
calls the publisher of what the feed lists.
"""

entries = Table(
    "entries",
    metadata,
    Column("feed_seq", ForeignKey("feeds.seq", ondelete="CASCADE"), primary_key=True),
    Column("key", String(16), primary_key=True),
    Column("entry_id", String, nullable=False),
    Column("state", String(8), nullable=False),
    Column("digest", String(16), nullable=False),
    Column("listing", JSON, nullable=False),
    Column("text", Text),
    Column("published", BigInteger),
    Column("seen", BigInteger, nullable=False),
    Column("listed", BigInteger, nullable=False),
    Column("tries", Integer, nullable=False, server_default=text("0")),
    Column("next_try", BigInteger),
    Column("fetched", BigInteger),
    Column("missing", BigInteger),
    Column("article_url", String),
    Column("from_page", Boolean, nullable=False, server_default=false()),
    Column("error", String),
    Column("etag", String),
    Column("last_modified", String),
    Index("entries_next_try", "feed_seq", "next_try"),
    Index("entries_state", "feed_seq", "state"),
    Index("entries_id", "feed_seq", "entry_id"),
)
"""What a feed has listed, by the id of the article at its address; `entry_id` is the feed's own.

`state` is `pending` until its article is in the archive, then `done`; `failed` where it never
came, `gone` where the outlet has taken the page away. `listing` holds the feed's own fields, `text`
the feed's own text until the page has come. `next_try` is when the page is looked at next, null
where it is not. `seen` and `listed` are when it was in the feed first and last, `missing` since
when the page answers that it is not found.
"""
