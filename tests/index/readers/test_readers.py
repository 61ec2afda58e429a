"""Every format: what goes in, what is rejected and why, and that nothing else can happen."""

import gzip
import json
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index import Article
from index.errors import BadInput
from index.readers import FORMATS, Defaults, Rejected, Source, expand, read

GOOD = {"url": "https://example.org/1", "title": "A title", "text": "A text."}


def _read(path: Path, **options: object) -> list[Article | Rejected]:
    return list(read(Source(path), **options))  # type: ignore[arg-type]


def _reasons(found: list[Article | Rejected]) -> list[tuple[int | None, str]]:
    return [(item.line, item.reason) for item in found if isinstance(item, Rejected)]


def _articles(found: list[Article | Rejected]) -> list[Article]:
    return [item for item in found if isinstance(item, Article)]


def _lines(path: Path, *records: object) -> Path:
    path.write_text("\n".join(json.dumps(record) for record in records) + "\n")
    return path


@pytest.mark.parametrize(
    ("record", "field", "value"),
    [
        ({"headline": "T", "body": "B"}, "title", "T"),
        ({"title": "T", "content": "B"}, "text", "B"),
        (GOOD | {"source": "Post"}, "outlet", "Post"),
        (GOOD | {"publisher": {"name": "Post"}}, "outlet", "Post"),
        (GOOD | {"publication": "Post"}, "outlet", "Post"),
        (
            GOOD | {"author": "By A One, B Two and C Three"},
            "authors",
            ("A One", "B Two", "C Three"),
        ),
        (GOOD | {"authors": [{"name": "A One"}, "B Two"]}, "authors", ("A One", "B Two")),
        (GOOD | {"publish_date": "2024-05-01"}, "published", datetime(2024, 5, 1, tzinfo=UTC)),
        (GOOD | {"published_at": 1714521600}, "published", datetime(2024, 5, 1, tzinfo=UTC)),
        (GOOD | {"date": "2024-05-01T04:00+04:00"}, "published", datetime(2024, 5, 1, tzinfo=UTC)),
        (GOOD | {"published": "", "date": None}, "published", None),
        (GOOD | {"Category": "World", "unknown": [1]}, "section", "World"),
    ],
)
def test_fields_are_known_by_their_usual_names(
    tmp_path: Path, record: dict[str, object], field: str, value: object
) -> None:
    (article,) = _articles(_read(_lines(tmp_path / "a.jsonl", record)))
    assert getattr(article, field) == value


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"title": "broken"', "broken JSON: Expecting ',' delimiter at character 19"),
        (b'{"title": "T"}', "no text"),
        (b'{"title": "T", "text": "  "}', "no text"),
        (b'{"text": "B"}', "no title"),
        (b'{"title": "T", "text": 5}', "text is a number, not text"),
        (b'{"title": "T", "text": "\xff"}', "wrong encoding: not UTF-8"),
        (b"[1]", "a list where a record of one article was expected"),
        (b"null", "null where a record of one article was expected"),
        (
            b'{"title": "T", "text": "B", "date": "2024-02-30"}',
            "impossible date in published: '2024-02-30' is not a date: "
            "write it like 2024-02-28 or 2024-02-28T10:30:00+04:00.",
        ),
        (b'{"a": ' + b"[" * 100_000, "broken JSON: nested too deeply"),
        (b'{"a": ' + b"1" * 5_000 + b"}", "broken JSON: a number has too many digits"),
        (
            b'{"title": "T", "text": "' + b"x" * 5_000_001 + b'"}',
            "the text has 5,000,001 characters, over the limit of 5,000,000",
        ),
    ],
)
def test_a_bad_line_is_rejected_with_its_reason_and_the_rest_goes_in(
    tmp_path: Path, line: bytes, reason: str
) -> None:
    good = json.dumps(GOOD).encode()
    (tmp_path / "a.jsonl").write_bytes(b"\n".join([good, line, b"", good]))
    found = _read(tmp_path / "a.jsonl")
    assert len(_articles(found)) == 2
    assert _reasons(found) == [(2, reason)]


def test_a_line_of_fifty_megabytes_is_never_held_in_memory(tmp_path: Path) -> None:
    with (tmp_path / "a.jsonl").open("w") as file:
        file.write('{"title": "T", "text": "')
        for _ in range(50):
            file.write("x" * 1_000_000)
        file.write('"}\n' + json.dumps(GOOD) + "\n")
    tracemalloc.start()
    found = _read(tmp_path / "a.jsonl")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert _reasons(found) == [(1, "the line is longer than 20 MB")]
    assert len(_articles(found)) == 1
    assert peak < 45_000_000


@pytest.mark.parametrize("suffix", [".gz", ".zst", ".whatever"])
@pytest.mark.parametrize("compress", [gzip.compress, zstandard.compress])
def test_compression_is_known_by_its_bytes_and_parts_are_joined(
    tmp_path: Path, suffix: str, compress: Callable[[bytes], bytes]
) -> None:
    line = json.dumps(GOOD).encode() + b"\n"
    path = tmp_path / f"a.jsonl{suffix}"
    path.write_bytes(compress(line * 3) + compress(line * 2))
    source = Source(path)
    assert len(list(read(source))) == 5
    assert source.position == source.size


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (lambda data: data[: len(data) // 2], "the compressed file is cut off"),
        (lambda data: data[:20] + b"\x00" * 20 + data[40:], "the gzip compression is damaged"),
    ],
)
def test_damaged_compression_gives_what_could_be_read(
    tmp_path: Path, harm: Callable[[bytes], bytes], reason: str
) -> None:
    lines = "".join(json.dumps(GOOD | {"text": f"{n}" * 50}) + "\n" for n in range(20_000))
    (tmp_path / "a.jsonl.gz").write_bytes(harm(gzip.compress(lines.encode())))
    found = _read(tmp_path / "a.jsonl.gz", format="jsonl")
    assert reason in _reasons(found)[-1][1]


def test_a_json_array_is_read_element_by_element(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps([GOOD, 5, {"title": "T"}, GOOD | {"text": "x" * 200_000}], indent=1))
    found = _read(path)
    assert len(_articles(found)) == 2
    assert _reasons(found) == [
        (7, "a number where a record of one article was expected"),
        (8, "no text"),
    ]


@pytest.mark.parametrize(
    ("text", "articles", "reason"),
    [
        (json.dumps(GOOD, indent=2), 1, None),
        (json.dumps({"articles": [GOOD, GOOD]}, indent=2), 2, None),
        (json.dumps([]), 0, None),
        ('[{"title": "T", "text": "B"}, {"title": "cu', 1, "the file ends before its last bracket"),
        ('[{"title": "T", "text": "B"}', 1, "the file ends before its last bracket"),
        ('{"title":\n', 0, "broken JSON"),
        ("[" * 100_000, 0, "the file ends before its last bracket"),
    ],
)
def test_json_files_of_every_shape(
    tmp_path: Path, text: str, articles: int, reason: str | None
) -> None:
    (tmp_path / "a.json").write_text(text)
    found = _read(tmp_path / "a.json", format="json")
    assert len(_articles(found)) == articles
    reasons = [given for _, given in _reasons(found)]
    assert len(reasons) == (1 if reason else 0)
    assert all((reason or "") in given for given in reasons)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_csv_delimiters_are_found(tmp_path: Path, delimiter: str) -> None:
    rows = [["Headline", "Body", "Date"], ["One", "Text", "2024-05-01"], ["", "", ""], ["Two", ""]]
    text = "\n".join(delimiter.join(row) for row in rows)
    (tmp_path / "a.csv").write_text(f"\ufeff{text}\n")
    found = _read(tmp_path / "a.csv")
    assert [article.title for article in _articles(found)] == ["One"]
    assert _reasons(found) == [(4, "no text")]


def test_csv_counts_lines_through_quoted_line_breaks(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('title,text\n"One","two\nlines, and a comma"\nBad,\n')
    found = _read(tmp_path / "a.csv")
    assert _articles(found)[0].text == "two\nlines, and a comma"
    assert _reasons(found) == [(4, "no text")]


def test_csv_without_a_header_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("One,Two\nThree,Four\n")
    ((_, reason),) = _reasons(_read(tmp_path / "a.csv"))
    assert reason.startswith("no header")


def test_plain_text_gets_its_title_from_the_first_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("\n\nThe ferry sank. Nobody was hurt.\n\n\n")
    (article,) = _articles(_read(tmp_path / "a.txt"))
    assert (article.title, article.text) == ("The ferry sank.", "The ferry sank. Nobody was hurt.")


def test_a_long_first_sentence_is_cut_between_words(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("word " * 60)
    (article,) = _articles(_read(tmp_path / "a.txt"))
    assert len(article.title) <= 101
    assert article.title.endswith("word…")


@pytest.mark.parametrize(
    ("name", "published"),
    [
        ("2025-11-26-note.txt", datetime(2025, 11, 26, tzinfo=UTC)),
        ("note_20251126.txt", datetime(2025, 11, 26, tzinfo=UTC)),
        ("note-2025-02-30.txt", None),
        ("000_1234567890123.txt", None),
    ],
)
def test_a_date_in_the_file_name_counts(
    tmp_path: Path, name: str, published: datetime | None
) -> None:
    (tmp_path / name).write_text("The ferry sank.")
    assert _articles(_read(tmp_path / name))[0].published == published


def test_what_the_user_says_of_a_text_counts_most(tmp_path: Path) -> None:
    (tmp_path / "2020-01-01.md").write_text("---\ntitle: Found\ndate: 2021-01-01\n---\nThe text.")
    said = Defaults(title="Said", outlet="Post", published=datetime(2022, 1, 1, tzinfo=UTC))
    (article,) = _articles(_read(tmp_path / "2020-01-01.md", defaults=said))
    assert (article.title, article.outlet) == ("Said", "Post")
    assert article.published == datetime(2022, 1, 1, tzinfo=UTC)


def test_defaults_only_fill_what_a_record_lacks(tmp_path: Path) -> None:
    path = _lines(tmp_path / "a.jsonl", GOOD | {"outlet": "Own"}, GOOD | {"url": None})
    own, filled = _articles(_read(path, defaults=Defaults(outlet="Post")))
    assert (own.outlet, filled.outlet) == ("Own", "Post")


def test_markdown_front_matter_and_heading(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        "---\ndate: 2024-05-01\nauthors: [A One]\n---\n\n# The heading\n\nFirst.\n\nSecond.\n"
    )
    (article,) = _articles(_read(tmp_path / "a.md"))
    assert (article.title, article.text) == ("The heading", "First.\n\nSecond.")
    assert article.published == datetime(2024, 5, 1, tzinfo=UTC)
    assert article.authors == ("A One",)


@pytest.mark.parametrize(
    ("front", "reason"),
    [
        ("a: &a [x]\nb: [*a, *a]", "YAML anchors, aliases or tags"),
        ("a: [", "broken front matter"),
        ("- a", "broken front matter: not a list of names and values"),
        ("a: " + "x" * 70_000, "longer than 64 kB"),
        ("title: !!python/object/apply:os.system [ls]", "YAML anchors, aliases or tags"),
        ("date: 2024-02-30", "impossible date in published"),
    ],
)
def test_bad_front_matter_is_rejected(tmp_path: Path, front: str, reason: str) -> None:
    (tmp_path / "a.md").write_text(f"---\n{front}\n---\nThe text.")
    ((_, given),) = _reasons(_read(tmp_path / "a.md"))
    assert reason in given


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-bom", "latin-1", "cp1251"]
)
def test_texts_are_read_in_their_own_encoding(tmp_path: Path, encoding: str) -> None:
    text = "Пленные вернулись домой. Об этом сообщило министерство обороны во вторник."
    if encoding == "latin-1":
        text = (
            "Le ministère a déclaré que la forêt brûlait déjà depuis l'été. Où était le garçon ? "
            "Près de là, répondit-elle, à côté de la fenêtre où il mangeait ses pâtes préférées."
        )
    name = "utf-16" if encoding == "utf-16-le-bom" else encoding
    (tmp_path / "a.txt").write_bytes(text.encode(name))
    assert _articles(_read(tmp_path / "a.txt"))[0].text == text


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "the file is empty"), (b"  \n", "the file is empty"), (bytes(range(256)), "not a text")],
)
def test_what_is_no_text_is_rejected(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "a.dat").write_bytes(content)
    ((_, given),) = _reasons(_read(tmp_path / "a.dat"))
    assert reason in given


def test_a_file_that_vanished_is_rejected(tmp_path: Path) -> None:
    assert _reasons(_read(tmp_path / "gone.txt")) == [
        (None, "the file cannot be read: No such file or directory")
    ]


@pytest.mark.parametrize("format", [None, *FORMATS])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.one_of(
        st.binary(max_size=400),
        st.text(alphabet='{}[]",:\\ \n\ttitle0-#&*é\ud7ff', max_size=200).map(str.encode),
        st.binary(max_size=60).map(lambda data: b"\x1f\x8b\x08" + data),
        st.binary(max_size=60).map(lambda data: b"\x28\xb5\x2f\xfd" + data),
        st.text(max_size=100).map(lambda text: f"---\n{text}\n---\nx".encode(errors="replace")),
    )
)
def test_any_bytes_give_only_articles_and_rejects(
    tmp_path: Path, format: str | None, content: bytes
) -> None:
    (tmp_path / "any").write_bytes(content)
    for item in _read(tmp_path / "any", format=format):
        assert isinstance(item, Article | Rejected)


def test_folders_globs_and_files_are_found_once_in_order(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/.hidden", "a.txt", "b/c/3.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "b" / "loop").symlink_to(tmp_path)
    root = tmp_path.resolve()
    names = [str(path.relative_to(tmp_path)) for path in expand([str(tmp_path)])]
    assert names == ["a.txt", "b/2.txt", "b/c/3.md"]
    globbed = expand([str(tmp_path / "**" / "*.md"), str(tmp_path / "b")])
    assert [path.resolve() for path in globbed] == [root / "b/c/3.md", root / "b/2.txt"]


def test_a_source_that_is_not_there_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no file, folder or match"):
        expand([str(tmp_path / "*.nothing")])


@pytest.mark.data
def test_the_seed_article_goes_in_as_it_is(data: Path) -> None:
    (article,) = _articles(_read(data / "seed" / "000_f1dc3d0bf3a251fd.txt"))
    assert article.title.startswith("Armenia’s Parliamentary Speaker Alen Simonyan has said")
    assert "23 Armenian captives remain in custody" in article.text


@pytest.mark.data
def test_no_real_article_is_rejected(data: Path) -> None:
    found = _read(data / "multihop-rag" / "corpus.jsonl.gz")
    assert len(_articles(found)) == 609
    assert _reasons(found) == []
