"""Parquet and Arrow, and how columns are understood."""

import gzip
import io
import tracemalloc
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import feather, parquet

from index import Article
from index.errors import BadInput
from index.readers import ColumnMap, Defaults, Source, read
from index.readers.columns import chosen_columns
from tests.index.readers.conftest import Found

Take = Callable[..., Found]

MORNING = datetime(2025, 11, 26, 6, tzinfo=UTC)
TABLE = pa.table(
    {
        "Headline": ["One", "Two", "Three", None],
        "id": [1, 2, 3, 4],
        "maintext": pa.array(["a", "b", "a", "c"]).dictionary_encode(),
        "authors": [[{"name": "Ann Lee"}, {"name": "Bo Ma"}], [], None, None],
        "date_publish": pa.array([MORNING] * 4, pa.timestamp("ns", "Asia/Yerevan")),
        "date_modify": pa.array([MORNING.replace(tzinfo=None)] * 4, pa.timestamp("ms")),
        "url": [None, "https://post.example/2", None, None],
    }
)


def as_parquet(table: pa.Table = TABLE) -> bytes:
    sink = io.BytesIO()
    parquet.write_table(table, sink, row_group_size=3)
    return sink.getvalue()


def as_feather(table: pa.Table = TABLE) -> bytes:
    sink = io.BytesIO()
    feather.write_feather(table, sink)
    return sink.getvalue()


def as_stream(table: pa.Table = TABLE) -> bytes:
    sink = io.BytesIO()
    with pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table, max_chunksize=3)
    return sink.getvalue()


FORMS = pytest.mark.parametrize("form", [as_parquet, as_feather, as_stream])


@FORMS
@pytest.mark.parametrize("name", ["a", "a.csv", "a.md"])
def test_a_row_is_an_article(take: Take, form: Callable[..., bytes], name: str) -> None:
    articles, rejects = take(form(), name)
    assert [(one.title, one.text) for one in articles] == [
        ("One", "a"),
        ("Two", "b"),
        ("Three", "a"),
    ]
    assert articles[0].authors == ("Ann Lee", "Bo Ma")
    assert {(one.published, one.updated) for one in articles} == {(MORNING, MORNING)}
    assert articles[1].outlet == "post.example"
    assert rejects == [(4, "no title")]


@FORMS
def test_how_the_columns_are_understood_is_told_first(
    tmp_path: Path, form: Callable[..., bytes]
) -> None:
    (tmp_path / "a").write_bytes(form())
    first = next(read(Source(tmp_path / "a")))
    assert isinstance(first, ColumnMap)
    assert str(first) == (
        "Headline → title, maintext → text, authors → authors, date_publish → published, "
        "date_modify → updated, url → url; ignored: id"
    )


@FORMS
def test_one_bad_value_costs_one_row(take: Take, form: Callable[..., bytes]) -> None:
    days = pa.array([0, 10**8, 20_000], pa.int32()).cast(pa.date32())
    table = pa.table({"title": ["A", "B", "C"], "text": ["x", "y", "z"], "date": days})
    articles, rejects = take(form(table))
    assert [one.published for one in articles] == [
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(1970, 1, 1, tzinfo=UTC) + timedelta(20_000),
    ]
    assert rejects == [(2, "the value in 'date' cannot be used (OverflowError)")]


@FORMS
def test_bytes_are_text_and_not_a_number_is_nothing(take: Take, form: Callable[..., bytes]) -> None:
    table = pa.table(
        {
            "title": ["A", "B", "C"],
            "text": pa.array([b"x", "é".encode(), b"\xff"]),
            "url": [float("nan")] * 3,
            "date": [date(2025, 11, 26)] * 3,
        }
    )
    articles, rejects = take(form(table))
    assert [one.text for one in articles] == ["x", "é"]
    assert rejects == [(3, "wrong encoding: not UTF-8")]


@pytest.mark.parametrize(
    ("content", "count", "reason"),
    [
        (as_parquet()[:-4], 0, "broken Parquet: "),
        (b"PAR1", 0, "broken Parquet: "),
        (gzip.compress(as_parquet()), 0, "Parquet within another compression: decompress "),
        (as_stream()[:-200], 3, "broken Arrow: "),
        (gzip.compress(as_stream(), mtime=0)[:-150], 0, "the compressed file is cut off"),
        (b"ARROW1\0\0", 0, "broken Arrow: "),
        (b"\xff\xff\xff\xff\xff\xff\xff\x7f" + b"\0" * 50, 0, "broken, or a piece of it is "),
        (b"FEA1 and more", 0, "Feather of version 1: save it again with a newer version"),
        (as_parquet(pa.table({"a": [1]})), 0, "no column is named text or body or content"),
        (as_stream(pa.table({"text": ["x"]})), 0, "no column is named title or headline"),
    ],
    ids=range(10),
)
def test_what_is_broken_is_read_as_far_as_it_goes(
    take: Take, content: bytes, count: int, reason: str
) -> None:
    articles, rejects = take(content)
    assert len(articles) == count
    assert rejects[-1][1].startswith(reason)


@pytest.mark.parametrize("form", [as_parquet, as_stream])
def test_memory_is_bounded(tmp_path: Path, form: Callable[..., bytes]) -> None:
    table = pa.table(
        {"title": ["T"] * 300, "text": [str(number) * 150_000 for number in range(300)]}
    )
    (tmp_path / "a").write_bytes(form(table))
    tracemalloc.start()
    count = sum(isinstance(item, Article) for item in read(Source(tmp_path / "a")))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 300
    assert peak < 60_000_000


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("Head,Story,text\nA,x,no\n", "a.csv"),
        ('{"Head": "A", "Story": "x", "text": "no"}\n', "a.jsonl"),
        ('[{"Head": "A", "Story": "x", "text": "no"}]', "a"),
    ],
)
def test_the_user_may_say_which_column_is_which(take: Take, content: str, name: str) -> None:
    defaults = Defaults(columns=chosen_columns("title=head, text=Story"))
    ((article,), rejects) = take(content, name, defaults=defaults)
    assert (article.title, article.text, rejects) == ("A", "x", [])


def test_a_chosen_column_that_is_missing_is_told(take: Take) -> None:
    defaults = Defaults(columns=(("text", "Story"),))
    assert take("title,text\nA,x", "a.csv", defaults=defaults)[1] == [
        (None, "no column is named 'Story'")
    ]


@pytest.mark.parametrize("text", ["titel=Head", "title", "title=", "Head=title"])
def test_what_names_no_columns_is_refused(text: str) -> None:
    with pytest.raises(BadInput) as refusal:
        chosen_columns(text)
    assert str(refusal.value).startswith(f"'{text}' names no columns: write FIELD=COLUMN")


def test_a_table_of_text_is_known_by_its_header(take: Take) -> None:
    articles, _ = take("Headline;Body\nFerry;It sank.\n", "export.txt")
    assert [(one.title, one.text) for one in articles] == [("Ferry", "It sank.")]
    (article,), _ = take("Headline; the body\nFerry;It sank.\n", "export.txt")
    assert article.title == "Headline; the body"
