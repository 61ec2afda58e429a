"""Plain text and Markdown."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Article
from index.readers import Defaults, Source, read
from index.readers.plain_text import MAX_TITLE_CHARS, opening_words, without_blank_edges
from tests.index.readers.conftest import Found

Take = Callable[..., Found]

SENTENCE = (
    "The ferry that sank on Wednesday in the strait had been inspected by the ministry in May"
)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("\n\n  First.\n\nSecond. \n \n\n", "  First.\n\nSecond. "),
        ("\r\n \r\nFirst.\r\n\r\nSecond.\r\n\r\n", "First.\r\n\r\nSecond."),
        ("First.", "First."),
        ("\ufeffFirst.\n", "First."),
        ("First\u2028Second\x0c", "First\u2028Second\x0c"),
    ],
)
def test_a_text_is_kept_as_it_is_but_for_blank_lines_around_it(
    take: Take, content: str, text: str
) -> None:
    ((article,), rejects) = take(content, "a.txt")
    assert (article.text, rejects) == (text, [])


@given(st.text("a \n\r\t\x0b\u2028", max_size=20))
def test_only_white_space_is_ever_removed(text: str) -> None:
    kept = without_blank_edges(text)
    assert kept in text
    assert kept.strip() == text.strip()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The ferry sank", "The ferry sank"),
        ("The ferry sank\nNobody was hurt.", "The ferry sank"),
        ("The ferry sank. Nobody was hurt.", "The ferry sank."),
        ("* * *\n\nThe ferry sank.", "The ferry sank."),
        ("---", "---"),
        (f"{SENTENCE}, 2024, said officials.", f"{SENTENCE}, 2024…"),
        ("x" * 200, "x" * 99 + "…"),
    ],
)
def test_a_text_without_a_title_is_titled_by_its_opening(text: str, title: str) -> None:
    assert opening_words(text) == title


@given(st.text(min_size=1).filter(str.strip))
def test_such_a_title_is_never_long_nor_empty(text: str) -> None:
    assert 0 < len(opening_words(text)) <= MAX_TITLE_CHARS


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2025-11-26.txt", "2025-11-26"),
        ("baku_20251126_v2.txt", "2025-11-26"),
        ("note-2025-11-26-2025-11-26.md", "2025-11-26"),
        ("2025-11-26-2025-11-27.txt", None),
        ("note-2025-02-30.txt", None),
        ("v20251126.txt", None),
        ("20251126T1030.txt", None),
        ("000_f1dc3d0bf3a251fd.txt", None),
        ("12345678.txt", None),
        ("10120415.txt", None),
    ],
)
def test_a_day_in_the_file_name_is_when_it_was_published(
    take: Take, name: str, day: str | None
) -> None:
    ((article,), _) = take("The ferry sank.", name)
    assert (article.published and f"{article.published:%Y-%m-%d}") == day


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "the file is empty"),
        ("\ufeff", "the file is empty"),
        (" \n\t\n", "the file is empty"),
        ("\ufeff \u200b".encode("utf-16"), None),
        ("x" * 5_000_001, "the text has 5,000,001 characters, over the limit of 5,000,000"),
        ("x" * 20_000_001, "the text is longer than 20 MB"),
        (b"text\0text", "not a text format that Newsdesk reads"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not a text format that Newsdesk reads"),
        (bytes(range(1, 256)) * 4, "not a text format that Newsdesk reads"),
    ],
    ids=range(9),
)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_what_is_no_text_is_rejected(
    take: Take, content: str | bytes, reason: str | None, name: str
) -> None:
    articles, rejects = take(content, name)
    assert rejects == ([(None, reason)] if reason else [])
    assert bool(articles) is (reason is None)


@pytest.mark.parametrize(
    ("content", "title", "text"),
    [
        ("# The title\n\nThe text.\n", "The title", "The text."),
        ("# The title #\r\n\r\nThe text.\r\n", "The title", "The text."),
        ("By A One\n\n# The title\n\nThe text.", "The title", "By A One\n\n\n\nThe text."),
        (
            "The text.\n\n## Not the title\n\nMore.",
            "The text.",
            "The text.\n\n## Not the title\n\nMore.",
        ),
        ("The text.\n```\n# code\n```", "The text.", "The text.\n```\n# code\n```"),
        ("---\ntitle: Given\n---\n# Given\n\nThe text.", "Given", "The text."),
        ("---\ntitle: Given\n---\n# Other\n\nThe text.", "Given", "# Other\n\nThe text."),
        ("---\n---\nThe text.", "The text.", "The text."),
        ("---\n# a comment\n...\nThe text.", "The text.", "The text."),
        ("The text.\n\n---\n\nMore.", "The text.", "The text.\n\n---\n\nMore."),
    ],
)
def test_markdown_gives_its_title_and_text(take: Take, content: str, title: str, text: str) -> None:
    ((article,), rejects) = take(content, "a.md")
    assert (article.title, article.text, rejects) == (title, text, [])


def test_front_matter_gives_the_fields_as_they_are_written(take: Take) -> None:
    ((article,), rejects) = take(
        "---\ntitle: 1984\ndate: 2024-05-01\nauthors: [A One, B Two]\nsource: {name: Post}\n"
        "category: no\nurl:\nlang: ~\ntags: [x]\n5: y\n---\nThe text.",
        "2020-01-01.md",
    )
    assert rejects == []
    assert (article.title, article.outlet, article.section) == ("1984", "Post", "no")
    assert (article.authors, article.language) == (("A One", "B Two"), None)
    assert article.published == datetime(2024, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("front", "reason"),
    [
        (
            "a: [",
            "broken front matter: expected the node content, but found '<stream end>' (line 3)",
        ),
        ("a: b: c", "broken front matter: mapping values are not allowed here (line 2)"),
        ("a: \x01", "broken front matter: special characters are not allowed"),
        ("- a", "broken front matter: not a list of names and values"),
        ("title: a\ntitle: b", "broken front matter: a name stands twice (line 2)"),
        ("? [a]\n: b", "broken front matter: found unhashable key (line 2)"),
        ("a: &a [x, x]\nb: &b [*a, *a]", "the front matter uses YAML anchors, aliases or tags"),
        ("a: !!python/object/apply:os.system [ls]", "the front matter uses YAML anchors, aliases"),
        ("a: " + "[" * 5_000 + "]" * 5_000, "broken front matter: nested too deeply"),
        ("a: " + "x" * 70_000, "the front matter is longer than 64 kB"),
        ("date: 2024-02-30", "impossible date in published: '2024-02-30' is not a date: "),
        ("author: {first: A}\ntitle: [x]", "title is a list, not text"),
    ],
    ids=range(12),
)
def test_broken_front_matter_is_rejected_with_the_reason(
    take: Take, front: str, reason: str
) -> None:
    articles, ((line, given),) = take(f"---\n{front}\n---\nThe text.", "a.md")
    assert (articles, line) == ([], None)
    assert given.startswith(reason)


def test_front_matter_that_has_no_end_is_rejected(take: Take) -> None:
    _, rejects = take("---\ntitle: T\n\nThe text.", "a.md")
    assert rejects == [(None, "broken front matter: no second line '---' ends it")]


def test_front_matter_without_a_text_is_rejected(take: Take) -> None:
    assert take("---\ntitle: T\n---\n\n", "a.md")[1] == [(None, "no text")]


def test_what_the_user_says_counts_most(take: Take) -> None:
    day = datetime(2022, 1, 1, tzinfo=UTC)
    said = Defaults(title="Said", outlet="Said", published=day, language="hy", authors=("Said",))
    front = "---\ntitle: T\noutlet: O\ndate: 2021-01-01\nlang: en\nauthor: A\n---\n"
    ((article,), _) = take(f"{front}# Heading\n\nThe text.", "2020-01-01.md", defaults=said)
    assert (article.title, article.outlet, article.language) == ("Said", "Said", "hy")
    assert (article.published, article.authors) == (day, ("Said",))


@pytest.mark.data
def test_the_seed_article_goes_in_as_it_is(data: Path) -> None:
    path = data / "seed" / "000_f1dc3d0bf3a251fd.txt"
    (article,) = read(Source(path))
    assert isinstance(article, Article)
    assert article.text == path.read_text().strip("\n")
    assert article.title.startswith("Armenia’s Parliamentary Speaker Alen Simonyan has said that ")
    assert article.title.endswith(" left the…")
    assert article.published is None
