"""Both readers of JSON."""

import gzip
import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from index.readers import Source, read
from index.readers.elements import Elements
from tests.index.readers.conftest import Found

Take = Callable[..., Found]

GOOD = {"title": "A title", "text": 'A text, with [brackets], {braces}, "quotes" and \\ in it.'}
LINE = json.dumps(GOOD)


@pytest.mark.parametrize(
    ("dirt", "reason"),
    [
        (b"not json", "broken JSON: Expecting value at character 1"),
        (b'{"title" "T"}', "broken JSON: Expecting ':' delimiter at character 10"),
        (b'{"title": "T", "text": nul}', "broken JSON: Expecting value at character 24"),
        (b'{"title": "T", "text": "B", "title": "T"}', "the key 'title' stands twice"),
        (b'{"title": NaN, "text": "B"}', "title is a number, not text"),
        (b'{"title": "T", "text": "B", "date": NaN}', "impossible date in published: nan"),
        (b'{"title": "T", "text": "B", "date": 1e999}', "impossible date in published: inf"),
        (b'{"title": "T", "text": "B", "n": ' + b"1" * 5_000 + b"}", "broken JSON: a number has"),
        (b'{"title": "T", "text": "\xff"}', "wrong encoding: not UTF-8"),
        (b'{"title": "T", "text": "\xed\xa0\x80"}', "wrong encoding: not UTF-8"),
        (b'{"title": "T", "text": "a\x00b"}', "broken JSON: Invalid control character at"),
        (b"5", "a number where a record of one article was expected"),
        (b'{"x": ' + b"[" * 50_000 + b"]" * 50_000 + b"}", "broken JSON: nested too deeply"),
        (b'{"title": "T", "text": "' + b"x" * 20_000_000 + b'"}', "the {} is longer than 20 MB"),
    ],
    ids=range(14),
)
def test_a_bad_record_is_rejected_where_it_stands_and_the_rest_goes_in(
    take: Take, dirt: bytes, reason: str
) -> None:
    good = LINE.encode()
    articles, rejects = take(b"\r\n".join([good, b"", dirt, good]), "a.jsonl")
    assert len(articles) == 2
    assert [line for line, _ in rejects] == [3]
    assert rejects[0][1].startswith(reason.format("line"))
    articles, rejects = take(b"[" + b",\n".join([good, dirt, b"\n" + good]) + b"]", "a.json")
    assert len(articles) == 2
    assert [line for line, _ in rejects] == [2]
    assert rejects[0][1].startswith(reason.format("element"))


@pytest.mark.parametrize(
    ("content", "count"),
    [
        (LINE, 1),
        (json.dumps(GOOD, indent=2), 1),
        (json.dumps(GOOD, indent=0), 1),
        (json.dumps([GOOD] * 3), 3),
        (json.dumps([GOOD] * 3, indent=2), 3),
        (f"[{LINE},]", 1),
        ("[]", 0),
        ("{}\n{}", None),
        (f"{LINE}\n{LINE}", 2),
        (f"{LINE}{LINE}", 2),
        (f"{LINE},\n{json.dumps(GOOD, indent=1)},", 2),
        (json.dumps(GOOD, indent=2) + "\n" + json.dumps(GOOD, indent=2), 2),
        (json.dumps({"status": "ok", "articles": [GOOD] * 3, "next": [1, {}]}), 3),
        (json.dumps({"title": "A feed", "authors": [{"name": "A"}], "items": [GOOD] * 2}), 2),
        (json.dumps({"data": [GOOD], "meta": {"pages": [1]}}, indent=4), 1),
        (json.dumps({"articles": []}), 0),
        (json.dumps(GOOD | {"items": [{"x": 1}], "data": [1]}), 1),
        (json.dumps(GOOD | {"related": {"articles": [{"x": 1}]}}), 1),
        (json.dumps({"related": {"articles": [{"x": 1}]}} | GOOD), 1),
    ],
)
def test_json_of_every_shape_is_read(take: Take, content: str, count: int | None) -> None:
    articles, rejects = take(content)
    assert len(articles) == (count or 0)
    assert all(article.text == GOOD["text"] for article in articles)
    assert rejects == ([(1, "no title"), (2, "no title")] if count is None else [])


@pytest.mark.parametrize(
    ("content", "count", "line"),
    [
        (f"[{LINE},\n{LINE}", 2, 2),
        (f"[{LINE},\n\n{LINE[:-5]}", 1, 3),
        (f"[\n{LINE},", 1, 2),
        (f'{{"articles": [{LINE}]', 1, 1),
        (LINE[:-5], 0, 1),
        ("[" * 100_000, 0, 1),
    ],
)
def test_json_that_is_cut_off_gives_what_was_whole(
    take: Take, content: str, count: int, line: int
) -> None:
    articles, rejects = take(content, format="json")
    assert len(articles) == count
    assert rejects == [(line, "broken JSON: the file ends before its last bracket")]


def test_lines_are_parted_by_line_feeds_alone(take: Take) -> None:
    text = "a\u2028b\x85c\x0bd"
    articles, rejects = take(json.dumps(GOOD | {"text": text}, ensure_ascii=False) + "\n" + LINE)
    assert [article.text for article in articles] == [text, GOOD["text"]]
    assert rejects == []


def test_broken_compression_is_told_after_the_lines_before_it(take: Take) -> None:
    lines = [json.dumps(GOOD | {"text": f"{number}"}) for number in range(10_000)]
    articles, rejects = take(gzip.compress("\n".join(lines).encode())[:-1_000], "a.jsonl.gz")
    assert 9_000 < len(articles) < 10_000
    assert rejects[-1] == (None, "the compressed file is cut off")


@pytest.mark.parametrize("start", ["{", "[{"])
def test_fifty_megabytes_without_a_line_break_are_never_held(tmp_path: Path, start: str) -> None:
    path = tmp_path / "a.jsonl"
    with path.open("w") as file:
        file.write(start + '"title": "T", "text": "')
        for _ in range(50):
            file.write("x" * 1_000_000)
        file.write(f'"}}{"," if start == "[{" else ""}\n{LINE}')
    tracemalloc.start()
    found = list(read(Source(path)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [getattr(item, "reason", "")[-17:] for item in found][:2] == ["longer than 20 MB", ""]
    assert peak < 25_000_000


@pytest.mark.parametrize("size", [1, 2, 3, 10_000])
def test_elements_do_not_depend_on_how_the_stream_is_cut(size: int) -> None:
    content = json.dumps([GOOD, "\\", '"', [[], {}], None, {"a\\": "b\\\\"}], indent=1).encode()
    elements = Elements().of(content[at : at + size] for at in range(0, len(content), size))
    found = [json.loads(element.data or b"") for element in elements]
    assert found == json.loads(content)
