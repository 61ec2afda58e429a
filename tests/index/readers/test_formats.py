import gzip
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index import Article
from index.errors import BadInput
from index.readers import FORMATS, ColumnMap, Rejected, Source, Unfit, read
from index.readers.formats import found_format

RECORD = '{"title": "T", "text": "B"}'


@pytest.mark.parametrize(
    ("content", "name", "format"),
    [
        (f"{RECORD}\n{RECORD}", "a", "jsonl"),
        (f"\n\n{RECORD}\n\n{RECORD}", "a.txt", "jsonl"),
        (f"{RECORD}\nbroken", "a", "jsonl"),
        (f'{{"title": "T", "te\n{RECORD}', "a", "jsonl"),
        (f"{{broken}}\nbroken\n{RECORD}", "a.jsonl", "jsonl"),
        (f"broken\n{RECORD}", "a.jsonl", "jsonl"),
        (RECORD, "a.jsonl", "jsonl"),
        (RECORD, "a", "json"),
        ('{\n"title": "T"\n}', "a.jsonl", "json"),
        ('{"title":\n"T"}', "a", "json"),
        (f"{RECORD},\n{RECORD},", "a", "json"),
        (f"[{RECORD}]", "a.txt", "json"),
        ("[]", "a", "json"),
        ("[5]", "a", "json"),
        ("broken", "a.json", "json"),
        ("[Reuters] The ferry sank.", "a.txt", "text"),
        ("[Baku](https://example.org) said", "a.md", "markdown"),
        ("{sic} said", "a.txt", "text"),
        ("title,text", "a.csv", "csv"),
        ("title\ttext", "a.TSV", "csv"),
        ("title,text", "a", "text"),
        ("The ferry sank.", "a.md", "markdown"),
        ("The ferry sank.", "a.markdown.gz", "markdown"),
        ("The ferry sank.", "a.txt", "text"),
        ("The ferry sank.", "a", "text"),
        ("The ferry sank.", "a.2024", "text"),
        ("The <b>ferry</b> sank.", "a", "text"),
        ("<!DOCTYPE html><html>", "a", "html"),
        ("<!-- saved -->\n<!-- twice --><HTML lang=en>", "a.txt", "html"),
        ("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0'>", "a", "html"),
        ("<article><p>The ferry sank.", "a", "html"),
        ("<p>The ferry sank.", "a.htm", "html"),
        ("<p>The ferry sank.", "a", "text"),
        ("<!-- a -->" * 1000 + "The ferry sank.", "a", "text"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_format_is_known_by_content_and_then_by_name(
    tmp_path: Path, content: str, name: str, format: str, encoding: str
) -> None:
    (tmp_path / name).write_bytes(content.encode(encoding))
    assert found_format(Source(tmp_path / name)) == format


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file is empty"),
        (b" \n ", "the file is empty"),
        (gzip.compress(b"", mtime=0), "the file is empty"),
        (zstandard.compress(b"\n"), "the file is empty"),
        (gzip.compress(b"text", mtime=0)[:8], "the compressed file is cut off"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not a text format that Newsdesk reads"),
        (b"PK\x03\x04\x14\0\x06\0", "not a text format that Newsdesk reads"),
        ("text".encode("utf-16-le"), "not a text format that Newsdesk reads"),
        (b"\n<?xml version='1.0'?><opml>", "XML of a kind that Newsdesk does not read: <opml>"),
        (b"<?xml version='1.0'?>\n<!-- ", "XML of a kind that Newsdesk does not read: broken "),
    ],
)
def test_what_has_no_format_is_unfit(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "a").write_bytes(content)
    with pytest.raises(Unfit) as refusal:
        found_format(Source(tmp_path / "a"))
    assert str(refusal.value).startswith(reason)
    (found,) = read(Source(tmp_path / "a"))
    assert isinstance(found, Rejected)
    assert (found.line, found.reason) == (None, str(refusal.value))


def test_an_unknown_format_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as refusal:
        read(Source(tmp_path / "gone"), format="xml")
    assert str(refusal.value) == f"There is no format 'xml': use {', '.join(FORMATS)}."


@pytest.mark.parametrize("format", [None, *FORMATS])
@pytest.mark.parametrize("compress", [bytes, gzip.compress, zstandard.compress])
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)
@given(
    content=st.binary(max_size=200)
    | st.text('{}[]",;:\\ \n\r\ttextile0-#&*!é\ud7ff\0', max_size=100).map(str.encode)
    | st.text(max_size=50).map(lambda text: text.encode("utf-16"))
    | st.text(max_size=50).map(lambda text: f"---\n{text}\n---\nx".encode(errors="replace"))
    | st.text('",\n;ab', max_size=50).map(lambda text: f"title,text\n{text}".encode()),
    harm=st.integers(0, 60),
)
def test_any_bytes_give_only_articles_and_rejects(
    tmp_path: Path,
    compress: Callable[[bytes], bytes],
    format: str | None,
    content: bytes,
    harm: int,
) -> None:
    data = bytearray(compress(content))
    if harm < len(data):
        data[harm] ^= 0xFF
    (tmp_path / "any").write_bytes(data)
    found = list(read(Source(tmp_path / "any"), format=format))
    assert {type(item) for item in found} <= {Article, ColumnMap, Rejected}
