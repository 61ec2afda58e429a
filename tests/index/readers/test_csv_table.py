import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from index.readers import Defaults, Source, read
from tests.index.readers.conftest import Found

Take = Callable[..., Found]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_table_is_read_however_it_was_saved(
    take: Take, delimiter: str, encoding: str, newline: str
) -> None:
    rows = [
        ["Headline", "Publish Date", "Other; a, b", "Body"],
        ["Première", "2024-05-01", "", f'"Two{newline}lines, ""quoted""; and | all\tsigns"'],
        ["", "", "", ""],
        ["Second", "", "x", "y"],
    ]
    rows[0][2] = f'"{rows[0][2]}"'
    text = newline.join(delimiter.join(row) for row in rows) + newline
    articles, rejects = take(text.encode(encoding), "a.csv")
    assert [article.title for article in articles] == ["Première", "Second"]
    assert articles[0].text == f'Two{newline}lines, "quoted"; and | all\tsigns'
    assert articles[0].published and articles[0].published.isoformat()[:10] == "2024-05-01"
    assert rejects == []


@pytest.mark.parametrize(
    ("dirt", "reason"),
    [
        ("One", "no text"),
        (",x", "no title"),
        ("One,two,three", "the row has 3 columns, the header 2"),
        ('One,"two" three', "broken CSV: ',' expected after '\"'"),
        ('One,"two\nthree" four', "broken CSV: ',' expected after '\"' (up to line 5)"),
        ("One," + "x" * 20_000_000, "the row is longer than 20 MB"),
        (
            'One,"' + ("x" * 99 + "\n") * 210_000 + '"',
            "the row is longer than 20 MB (up to line 210004)",
        ),
        (
            "One," + "x" * 5_000_001,
            "the text has 5,000,001 characters, over the limit of 5,000,000",
        ),
        ("One,two\xff", "wrong encoding: not UTF-8"),
    ],
    ids=range(9),
)
def test_a_bad_row_is_rejected_where_it_stands_and_the_rest_goes_in(
    take: Take, dirt: str, reason: str
) -> None:
    text = f'title,text\n"Good","two\nlines"\n{dirt}\nGood,"a ""text"""\n'
    articles, rejects = take(text.encode("latin-1"), "a.csv", format="csv")
    if "encoding" not in reason:
        assert [article.text for article in articles] == ["two\nlines", 'a "text"']
        assert rejects == [(4, reason)]


def test_a_row_in_another_encoding_is_rejected_once_the_file_is_taken_for_utf8(take: Take) -> None:
    good = "Good,é\n".encode() * 150_000
    articles, rejects = take(b"title,text\n" + good + b"Bad,\xff\n" + b"Good,x", "a.csv")
    assert len(articles) == 150_001
    assert rejects == [(150_002, "wrong encoding: not UTF-8")]


def test_a_quotation_mark_that_is_never_closed_costs_one_row(take: Take) -> None:
    articles, rejects = take('title,text\n1,"a"\n2,"b\n3,c\n4,d\n', "a.csv")
    assert [article.title for article in articles] == ["1", "3", "4"]
    assert rejects == [(3, "broken CSV: a quotation mark is never closed")]


def test_rows_swallowed_by_a_quotation_mark_are_told(take: Take) -> None:
    articles, rejects = take('title,text\n1,"a"\n2,"b\n3,c\n4,"d\n5,e\n', "a.csv")
    assert [article.title for article in articles] == ["1", "5"]
    assert rejects == [(3, "broken CSV: ',' expected after '\"' (up to line 5)")]


def test_quotation_marks_within_a_field_are_text(take: Take) -> None:
    articles, _ = take('title,text\nA 5" screen,It is 5"\nNext,x\n', "a.csv")
    assert [article.title for article in articles] == ['A 5" screen', "Next"]


def test_endless_unclosed_quotation_marks_come_to_an_end(take: Take) -> None:
    _, rejects = take("title,text\n" + 'x","y\n' * 5_000, "a.csv")
    assert rejects[-1][1] == "broken CSV: too many quotation marks are never closed"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("One,Two\nThree,Four\n", "no header: the first line must name the columns, such as "),
        ("title,url\na,b\n", "no column is named text or body or content"),
        ("text,url\na,b\n", "no column is named title or headline"),
        (b"title,text\n\x00\n", "not a text format that Newsdesk reads"),
        ("title,text\ra,b\r", "broken CSV: new-line character seen in unquoted field"),
    ],
)
def test_what_is_no_table_is_rejected_as_a_whole(
    take: Take, content: str | bytes, reason: str
) -> None:
    articles, ((line, given),) = take(content, "a.csv")
    assert (articles, line) == ([], None)
    assert given.startswith(reason)


def test_a_title_from_the_user_stands_in_for_a_column(take: Take) -> None:
    articles, rejects = take("text\nOne\n", "a.csv", defaults=Defaults(title="Said"))
    assert [article.title for article in articles] == ["Said"]
    assert rejects == []


def test_old_encodings_are_found(take: Take) -> None:
    rows = "Première,Le garçon mangeait ses pâtes préférées à côté de la fenêtre\n" * 30
    articles, _ = take(("title,text\n" + rows).encode("cp1252"), "a.csv")
    assert articles[0].title == "Première"


def test_memory_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    lines = ("x" * 999 + "\n") * 50_000
    path.write_text(f'title,text\nOne,{"x" * 50_000_000}\nTwo,"{lines}"\nThree,x')
    tracemalloc.start()
    found = list(read(Source(path)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [getattr(item, "title", None) for item in found] == [None, None, None, "Three"]
    assert peak < 70_000_000
