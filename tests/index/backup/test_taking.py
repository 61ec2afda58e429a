"""A backup is made beside whoever holds the archive, is private, and is there when it is whole."""

import tarfile
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import pytest
import zstandard

from index import Archive, Article
from index.backup import back_up, check, taking
from index.errors import ArchiveMissing, BadInput, StorageFailed
from tests.fault.crashing import Crash
from tests.index.backup.comparing import filled, rows


def test_a_backup_says_what_it_holds(tmp_path: Path) -> None:
    place, before = filled(tmp_path / "archive"), datetime.now(UTC)
    manifest = back_up(place, tmp_path / "b.tar.zst")
    assert check(tmp_path / "b.tar.zst") == manifest
    assert before <= manifest.created <= datetime.now(UTC)
    assert manifest.newsdesk == version("newsdesk")
    held = {name: len(found) for name, found in rows(place).items() if name in manifest.counts}
    assert dict(manifest.counts) | {"meta": 0} == held | {"meta": 0}
    assert manifest.counts["articles"] == 11
    assert manifest.counts["history_turns"] == 1


def test_a_backup_is_made_beside_the_process_that_holds_the_archive(tmp_path: Path) -> None:
    with Archive.open(filled(tmp_path / "archive")) as archive:
        archive.add([Article(title="Late", text="A tram was late.")])
        assert back_up(archive.path, tmp_path / "b").counts["articles"] == 12
        archive.add([Article(title="Later", text="A tram was later.")])


def test_only_the_user_can_read_it_and_nothing_else_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    back_up(filled(tmp_path / "archive"), folder / "b.tar.zst")
    back_up(tmp_path / "archive", folder / "b.tar.zst")
    assert [path.name for path in folder.iterdir()] == ["b.tar.zst"]
    assert (folder / "b.tar.zst").stat().st_mode & 0o777 == 0o600


def test_other_programs_can_unpack_it(tmp_path: Path) -> None:
    place = filled(tmp_path / "archive")
    back_up(place, tmp_path / "b.tar.zst")
    with (
        zstandard.open(tmp_path / "b.tar.zst") as packed,
        tarfile.open(fileobj=packed, mode="r|") as tar,
    ):
        tar.extractall(tmp_path / "unpacked", filter="data")
    assert {path.name for path in (tmp_path / "unpacked").iterdir()} == {
        *("manifest.json", "catalog.sqlite3")
    }
    assert rows(tmp_path / "unpacked") == rows(place)


@pytest.mark.parametrize("step", ["_copy", "_pack", "check"])
def test_what_was_there_stays_until_the_new_backup_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    place, file = filled(tmp_path / "archive"), folder / "b.tar.zst"
    back_up(place, file)
    before = file.read_bytes()

    def crash(*_: object) -> None:
        raise Crash

    with monkeypatch.context() as patch:
        patch.setattr(taking, step, crash)
        with pytest.raises(Crash):
            back_up(place, file)
    assert [path.name for path in folder.iterdir()] == ["b.tar.zst"]
    assert file.read_bytes() == before


def test_what_a_killed_backup_left_is_cleared_and_what_another_makes_is_not(
    tmp_path: Path,
) -> None:
    place, file = filled(tmp_path / "archive"), tmp_path / "b[1]"
    (tmp_path / ".b[1].killed.part").mkdir()
    (tmp_path / ".b[1].killed.part" / "catalog.sqlite3").write_bytes(b"half")
    with taking._workshop(file) as other:
        back_up(place, file)
        assert other.is_dir()
    assert not list(tmp_path.glob("*.part"))


def test_a_damaged_catalog_does_not_take_the_place_of_a_good_backup(tmp_path: Path) -> None:
    place, file = filled(tmp_path / "archive", articles=200), tmp_path / "b.tar.zst"
    back_up(place, file)
    before, catalog = file.read_bytes(), place / "catalog.sqlite3"
    content = bytearray(catalog.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 8192] = b"\xff" * 8192
    catalog.write_bytes(content)
    with pytest.raises(StorageFailed, match="damaged"):
        back_up(place, file)
    assert file.read_bytes() == before


def test_there_is_nothing_to_back_up_where_there_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveMissing):
        back_up(tmp_path / "none", tmp_path / "b.tar.zst")
    filled(tmp_path / "archive")
    with pytest.raises(StorageFailed, match="its folder is there"):
        back_up(tmp_path / "archive", tmp_path / "no folder" / "b.tar.zst")


@pytest.mark.parametrize("name", ["catalog.sqlite3", "vectors/b", "../archive/b"])
def test_a_backup_does_not_go_into_its_own_archive(tmp_path: Path, name: str) -> None:
    place = filled(tmp_path / "archive")
    before = rows(place)
    with pytest.raises(BadInput, match="outside"):
        back_up(place, place / name)
    assert rows(place) == before


@pytest.mark.parametrize("name", ["catalog.sqlite3", "lock", "packed"])
def test_a_backup_may_have_any_name(tmp_path: Path, name: str) -> None:
    back_up(filled(tmp_path / "archive"), tmp_path / name)
    assert check(tmp_path / name).counts["articles"] == 11


def test_an_archive_of_a_closed_process_is_left_as_it_was(tmp_path: Path) -> None:
    """No journal stays beside its catalog, which others may copy."""
    place = filled(tmp_path / "archive")
    before = sorted(path.name for path in place.iterdir())
    back_up(place, tmp_path / "b.tar.zst")
    assert sorted(path.name for path in place.iterdir()) == before
