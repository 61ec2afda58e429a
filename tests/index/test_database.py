"""Failures of the database, as a log may hold them."""

import traceback

import pytest
from sqlalchemy import text

from index import Archive
from index.errors import StorageFailed


def test_a_failure_tells_nothing_of_what_was_to_be_kept(archive: Archive) -> None:
    with pytest.raises(StorageFailed) as failed, archive.database.writing() as db:
        db.execute(text("INSERT INTO nowhere VALUES (:text)"), {"text": "The ferry sank."})
    written = "".join(traceback.format_exception(failed.value))
    assert "nowhere" in written
    assert "ferry" not in written.replace('{"text": "The ferry sank."}', "")
