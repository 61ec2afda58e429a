"""What was backed up comes back as it was, whole or not at all."""

import io
import json
import shutil
import sqlite3
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.history import History
from index import Archive, Scope
from index.backup import back_up, check, restore, restoring
from index.errors import ArchiveInUse, ArchiveMismatch, BadInput, NewsdeskError, StorageFailed
from tests.fault.crashing import crashing
from tests.index.backup.comparing import filled, rows, told_of
from tests.index.test_migration import back_to_format_3, schema_of


@pytest.fixture(scope="module")
def backup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of an archive about ferries."""
    place = tmp_path_factory.mktemp("original")
    back_up(filled(place / "archive"), place / "b.tar.zst")
    return place / "b.tar.zst"


def _original(backup: Path) -> Path:
    return backup.parent / "archive"


def test_a_restored_archive_is_the_one_that_was_backed_up(tmp_path: Path, backup: Path) -> None:
    place = tmp_path / "restored"
    assert restore(backup, place) == check(backup)
    with Archive.open(place) as archive:
        assert archive.verify() == []
        assert archive.search("ferry 5 sank", limit=1)[0].text.startswith("The ferry 5 sank.")
        before = Scope(as_of="2025-12-01")
        assert archive.search("ferry 1 sank", before, limit=1)[0].title == "Report 1"
        assert [hit.title for hit in archive.replaced("ferry")] != []
        assert [one.verdict for one in History(archive.database).feedback()] == ["good"]
    assert rows(place) == rows(_original(backup))
    assert {path.name for path in place.iterdir()} <= {
        *("catalog.sqlite3", "lexical", "lexical-past", "vectors", "lock")
    }


def test_nothing_is_embedded_again(
    tmp_path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from index.embeddings import StaticEmbeddings

    def embed(*_: object) -> None:
        raise AssertionError("embedded again")

    restore(backup, tmp_path / "restored")
    monkeypatch.setattr(StaticEmbeddings, "embed_passages", embed)
    with Archive.open(tmp_path / "restored") as archive:
        assert archive.verify() == []


def test_the_archive_in_whose_place_another_is_restored_leaves_nothing(
    tmp_path: Path, backup: Path
) -> None:
    """Both have as many passages, so counting them cannot tell their indexes apart."""
    place = filled(tmp_path / "archive", word="tram")
    with Archive.open(place) as archive:
        assert told_of(archive) == {"tram"}
    restore(backup, place, replace=True)
    with Archive.open(place) as archive:
        assert told_of(archive) == {"ferry"}
        assert not any("tram" in hit.text for hit in archive.replaced("tram"))
        assert archive.verify() == []
    assert rows(place) == rows(_original(backup))


def test_an_archive_is_not_lost_unless_told(tmp_path: Path, backup: Path) -> None:
    place = filled(tmp_path / "archive", word="tram")
    before = rows(place)
    with pytest.raises(BadInput, match="give --replace"):
        restore(backup, place)
    with Archive.open(place), pytest.raises(ArchiveInUse):
        restore(backup, place, replace=True)
    assert rows(place) == before


@pytest.mark.parametrize("replace", [False, True])
def test_files_that_are_no_archive_are_left_alone(
    tmp_path: Path, backup: Path, replace: bool
) -> None:
    (tmp_path / "letter.txt").write_text("Dear Ann")
    with pytest.raises(BadInput, match="no archive"):
        restore(backup, tmp_path, replace=replace)
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["letter.txt"]


def test_an_archive_that_is_itself_damaged_is_left_for_its_owner_to_move(
    tmp_path: Path, backup: Path
) -> None:
    place = tmp_path / "archive"
    place.mkdir()
    (place / "catalog.sqlite3").write_bytes(b"no database" * 100)
    with pytest.raises(StorageFailed, match="damaged archive"):
        restore(backup, place, replace=True)
    assert (place / "catalog.sqlite3").read_bytes() == b"no database" * 100


def test_a_backup_of_an_older_newsdesk_is_brought_over(tmp_path: Path) -> None:
    place = filled(tmp_path / "archive")
    back_to_format_3(place)
    back_up(place, tmp_path / "b")
    restore(tmp_path / "b", tmp_path / "restored")
    with Archive.open(tmp_path / "restored") as archive:
        assert archive.verify() == []
        assert archive.status().articles == 11
    Archive.open(tmp_path / "new").close()
    assert schema_of(tmp_path / "new") <= schema_of(tmp_path / "restored")


# What is not whole, or was never ours


@given(share=st.floats(0, 1), bit=st.integers(0, 7))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_flipped_bit_is_found_or_says_nothing(
    tmp_path: Path, backup: Path, share: float, bit: int
) -> None:
    """A few bits tell a reader how much memory to take, which does not change what it reads."""
    content = bytearray(backup.read_bytes())
    content[int(share * (len(content) - 1))] ^= 1 << bit
    (tmp_path / "bad").write_bytes(content)
    try:
        assert restore(tmp_path / "bad", tmp_path / "restored") == check(backup)
    except NewsdeskError:
        assert not (tmp_path / "restored").exists()
    else:
        assert share < 0.01
        shutil.rmtree(tmp_path / "restored")


@given(share=st.floats(0, 1))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_backup_that_ends_too_early_is_refused(
    tmp_path: Path, backup: Path, share: float
) -> None:
    """The last four bytes are a second checksum, of what is known to be whole by then."""
    content = backup.read_bytes()
    _refused(tmp_path, content[: int(share * (len(content) - 4))])


def _refused(tmp_path: Path, content: bytes, kind: type[Exception] = BadInput) -> None:
    """Nothing appears where it would have gone."""
    (tmp_path / "bad").write_bytes(content)
    with pytest.raises(kind):
        restore(tmp_path / "bad", tmp_path / "restored")
    assert not (tmp_path / "restored").exists()


Change = Callable[[list[tuple[tarfile.TarInfo, bytes]]], None]


def _changed(backup: Path, change: Change) -> bytes:
    """The backup with other members, packed as any tar program would."""
    with zstandard.open(backup) as packed:
        content = packed.read()
    with tarfile.open(fileobj=io.BytesIO(content)) as tar:
        members = [(one, tar.extractfile(one).read()) for one in tar]  # type: ignore[union-attr]
    change(members)
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for info, held in members:
            info.size = len(held) if info.isreg() else 0
            tar.addfile(info, io.BytesIO(held))
    return zstandard.compress(out.getvalue())


def _named(name: str) -> Change:
    def change(members: list[tuple[tarfile.TarInfo, bytes]]) -> None:
        members[1][0].name = name

    return change


def _linked(kind: bytes) -> Change:
    def change(members: list[tuple[tarfile.TarInfo, bytes]]) -> None:
        members[1][0].type, members[1][0].linkname = kind, "/etc/passwd"

    return change


def _more(members: list[tuple[tarfile.TarInfo, bytes]]) -> None:
    members.append((tarfile.TarInfo("more.txt"), b"more"))


def _fewer(members: list[tuple[tarfile.TarInfo, bytes]]) -> None:
    del members[1]


def _longer(members: list[tuple[tarfile.TarInfo, bytes]]) -> None:
    members[1] = (members[1][0], members[1][1] + bytes(512))


def _other(members: list[tuple[tarfile.TarInfo, bytes]]) -> None:
    members[1] = (members[1][0], members[1][1][:-1] + b"x")


@pytest.mark.parametrize(
    "change",
    [
        *map(_named, ("../catalog.sqlite3", "/etc/passwd", "catalog.sqlite3/..", "a" * 300)),
        *map(_linked, (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.CHRTYPE)),
        *(_more, _fewer, _longer, _other),
    ],
)
def test_anything_but_the_two_files_of_a_backup_is_refused(
    tmp_path: Path, backup: Path, change: Change
) -> None:
    _refused(tmp_path, _changed(backup, change))


def _told(**fields: object) -> Change:
    def change(members: list[tuple[tarfile.TarInfo, bytes]]) -> None:
        manifest = json.loads(members[0][1]) | fields
        members[0] = (members[0][0], json.dumps(manifest).encode())

    return change


def test_the_same_members_packed_by_another_program_are_read(tmp_path: Path, backup: Path) -> None:
    (tmp_path / "same").write_bytes(_changed(backup, _told(more="fields of a later version")))
    assert restore(tmp_path / "same", tmp_path / "restored") == check(backup)


def test_a_newer_format_is_refused_with_its_version(tmp_path: Path, backup: Path) -> None:
    content = _changed(backup, _told(format=2, newsdesk="9.1", catalog=None))
    (tmp_path / "new").write_bytes(content)
    with pytest.raises(ArchiveMismatch, match=r"Newsdesk 9\.1"):
        check(tmp_path / "new")


@pytest.mark.parametrize("content", [b"", b"no backup", zstandard.compress(b"x" * 5_000)])
def test_what_is_no_backup_is_refused(tmp_path: Path, content: bytes) -> None:
    _refused(tmp_path, content)
    with pytest.raises(BadInput, match="cannot be read"):
        check(tmp_path / "missing")


def test_what_claims_more_than_it_says_is_not_read_into_memory(tmp_path: Path) -> None:
    """A gigabyte of zeros in a few kilobytes, as manifest."""
    packer = zstandard.ZstdCompressor().compressobj()
    info = tarfile.TarInfo("manifest.json")
    info.size = 1 << 30
    parts = [packer.compress(info.tobuf(tarfile.GNU_FORMAT))]
    parts += [packer.compress(bytes(1 << 20)) for _ in range(16)]
    _refused(tmp_path, b"".join([*parts, packer.flush()]))


def _catalog_with(tmp_path: Path, statement: str) -> Path:
    place = filled(tmp_path / "original")
    with sqlite3.connect(place / "catalog.sqlite3") as db:
        db.execute(statement)
    db.close()
    back_up(place, tmp_path / "b")
    return tmp_path / "b"


def test_a_catalog_of_a_newer_newsdesk_is_refused(tmp_path: Path) -> None:
    file = _catalog_with(tmp_path, "UPDATE alembic_version SET version_num = '0098'")
    with pytest.raises(ArchiveMismatch, match="0098"):
        restore(file, tmp_path / "restored")
    assert not (tmp_path / "restored" / "catalog.sqlite3").exists()


def test_a_catalog_that_brings_code_is_refused(tmp_path: Path) -> None:
    file = _catalog_with(
        tmp_path, "CREATE TRIGGER evil AFTER INSERT ON meta BEGIN DELETE FROM articles; END"
    )
    with pytest.raises(BadInput, match="'evil'"):
        restore(file, tmp_path / "restored")


# Cut short


@pytest.mark.parametrize("replacing", [False, True])
@pytest.mark.parametrize(
    ("step", "before"),
    [("_write", True), ("_write", False), ("_prepare", False), ("_finish", True)],
)
def test_a_restore_that_is_cut_short_leaves_what_was_there(
    tmp_path: Path,
    backup: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    before: bool,
    replacing: bool,
) -> None:
    place = tmp_path / "archive"
    was = rows(filled(place, word="tram")) if replacing else None
    with crashing(monkeypatch, restoring, step, before=before):
        restore(backup, place, replace=replacing)
    if replacing:
        assert rows(place) == was
        with Archive.open(place) as archive:
            assert archive.verify() == []
            assert told_of(archive) == {"tram"}
    assert not (place / "restored.part").exists()
    restore(backup, place, replace=replacing)
    assert rows(place) == rows(_original(backup))


def test_an_archive_that_was_restored_but_never_opened_makes_its_indexes_once(
    tmp_path: Path, backup: Path
) -> None:
    place = filled(tmp_path / "archive", word="tram")
    with crashing(monkeypatch := pytest.MonkeyPatch(), restoring, "sync", before=True):
        restore(backup, place, replace=True)
    monkeypatch.undo()
    for _ in range(2):
        with Archive.open(place) as archive:
            assert told_of(archive) == {"ferry"}
            assert archive.verify() == []
    assert rows(place) == rows(_original(backup))
