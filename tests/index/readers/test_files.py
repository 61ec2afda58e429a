import os
from pathlib import Path

import pytest

from index.errors import BadInput
from index.readers import Rejected, Source, expand, read


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    root = tmp_path / "tree"
    for name in ("b/2.txt", "b/10.txt", "b/.hidden", ".git/x.txt", "a.txt", "b/c/3.md", "[1].txt"):
        (root / name).parent.mkdir(exist_ok=True, parents=True)
        (root / name).write_text("x")
    return root


def names(tree: Path, *sources: str) -> list[str]:
    return [
        str(path.relative_to(tree)) for path in expand(str(tree / source) for source in sources)
    ]


@pytest.mark.parametrize(
    ("sources", "found"),
    [
        ([""], ["[1].txt", "a.txt", "b/10.txt", "b/2.txt", "b/c/3.md"]),
        (["b"], ["b/10.txt", "b/2.txt", "b/c/3.md"]),
        (["b/"], ["b/10.txt", "b/2.txt", "b/c/3.md"]),
        (["b/.hidden"], ["b/.hidden"]),
        (["b/.*"], ["b/.hidden"]),
        (["*"], ["[1].txt", "a.txt", "b/10.txt", "b/2.txt", "b/c/3.md"]),
        (["*.txt"], ["[1].txt", "a.txt"]),
        (["**/*.md"], ["b/c/3.md"]),
        (["**"], ["[1].txt", "a.txt", "b/10.txt", "b/2.txt", "b/c/3.md"]),
        (
            ["b/?.txt", "b", "b/../a.txt", "a.txt"],
            ["b/2.txt", "b/10.txt", "b/c/3.md", "b/../a.txt"],
        ),
        (["[1].txt"], ["[1].txt"]),
    ],
)
def test_files_folders_and_globs_give_each_file_once_in_order(
    tree: Path, sources: list[str], found: list[str]
) -> None:
    assert names(tree, *sources) == found


def test_relative_sources_and_the_home_are_known(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tree)
    monkeypatch.setenv("HOME", str(tree))
    assert expand(["b/*.txt"]) == [Path("b/10.txt"), Path("b/2.txt")]
    assert expand(["../tree/b/c"]) == [Path("../tree/b/c/3.md")]
    assert expand(["./*.txt"]) == [Path("[1].txt"), Path("a.txt")]
    assert expand(["~/b/c"]) == [tree / "b/c/3.md"]


def test_links_to_folders_are_not_followed_so_that_loops_end(tree: Path) -> None:
    for name in ("loop", "again", "b/up", "b/c/up"):
        (tree / name).symlink_to(tree)
    (tree / "link.txt").symlink_to(tree / "a.txt")
    (tree / "outside").symlink_to(tree / "b")
    whole = ["[1].txt", "a.txt", "b/10.txt", "b/2.txt", "b/c/3.md"]
    assert names(tree, "") == whole
    assert names(tree, "**/*.md") == ["b/c/3.md"]
    assert names(tree, "**/*.txt") == ["[1].txt", "a.txt", "b/10.txt", "b/2.txt"]
    assert names(tree, "outside") == ["outside/10.txt", "outside/2.txt", "outside/c/3.md"]


@pytest.mark.parametrize(
    "source",
    ["", " ", "gone", "gone/*.txt", "*.nothing", "**x", "a\0b", "*\0", "x" * 5_000, "~nobody"],
)
def test_a_source_that_matches_nothing_is_refused(tree: Path, source: str) -> None:
    with pytest.raises(BadInput, match="There is no file, folder or match for "):
        expand([str(tree / "a.txt"), source])


def test_an_empty_folder_is_refused(tree: Path) -> None:
    (tree / "empty" / ".hidden").mkdir(parents=True)
    with pytest.raises(BadInput, match=r"There is no file, folder or match for '.*empty'"):
        expand([str(tree / "empty")])


@pytest.mark.parametrize("source", ["ftp://example.org/a", "FILE:///etc/passwd", "s3://bucket/a"])
def test_addresses_of_other_schemes_are_refused(source: str) -> None:
    with pytest.raises(BadInput, match="is an address that cannot be fetched"):
        expand([source])


def only_reason(path: Path) -> str:
    (found,) = read(Source(path))
    assert isinstance(found, Rejected)
    return found.reason


def test_what_cannot_be_opened_is_rejected_with_the_reason(tree: Path) -> None:
    (tree / "dangling.txt").symlink_to(tree / "gone")
    (tree / "self.txt").symlink_to(tree / "self.txt")
    os.mkfifo(tree / "pipe.txt")
    assert only_reason(tree / "gone.txt") == "the file cannot be read: No such file or directory"
    assert only_reason(tree / "dangling.txt").endswith("No such file or directory")
    assert only_reason(tree / "self.txt").startswith("the file cannot be read: Too many levels")
    assert only_reason(tree / "b") == "the file cannot be read: Is a directory"
    assert only_reason(tree / "pipe.txt").startswith("not a regular file: ")
    assert only_reason(Path("a\0b")) == "no file can have such a name"
    assert [Source(path).size for path in (tree / "a.txt", tree / "gone", Path("\0"))] == [1, 0, 0]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_rejected_with_the_reason(tree: Path) -> None:
    (tree / "a.txt").chmod(0)
    (tree / "b").chmod(0)
    try:
        assert only_reason(tree / "a.txt") == "the file cannot be read: Permission denied"
        assert names(tree, "") == ["[1].txt", "a.txt", "b"]
        assert only_reason(tree / "b") == "the file cannot be read: Permission denied"
    finally:
        (tree / "b").chmod(0o755)


def test_a_name_that_is_no_unicode_is_shown_all_the_same(tree: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tree) + b"/\xff.txt"))
    path.write_text("")
    (found,) = read(Source(path))
    assert isinstance(found, Rejected)
    assert found.source == f"{tree}/\ufffd.txt"
