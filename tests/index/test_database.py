"""Failures of the database, as a log may hold them."""

import traceback

import pytest
from sqlalchemy import text

from index import Archive
from index.database import Database
from index.errors import BadInput, StorageFailed


def test_a_failure_tells_nothing_of_what_was_to_be_kept(archive: Archive) -> None:
    with pytest.raises(StorageFailed) as failed, archive.database.writing() as db:
        db.execute(text("INSERT INTO nowhere VALUES (:text)"), {"text": "The ferry sank."})
    written = "".join(traceback.format_exception(failed.value))
    assert "nowhere" in written
    assert "ferry" not in written.replace('{"text": "The ferry sank."}', "")


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://desk:{}@db.example:port/news",
        "mysql://desk:{}@db.example/news",
        "{}",
    ],
)
def test_an_address_that_is_none_is_refused_without_its_password(address: str) -> None:
    written = address.format("word-9f2c")
    with pytest.raises(BadInput, match="names no PostgreSQL") as refused:
        Database(written)
    assert "word-9f2c" not in "".join(traceback.format_exception(refused.value))
