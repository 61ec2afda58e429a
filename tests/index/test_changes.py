"""What a version changed, as it is kept beside it."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Archive, Article
from index.changes import MOST_EDITS, Changes, changes
from index.passages import sentences

Make = Callable[..., Article]
URL = "https://example.org/ferry"
TEXT = "The ferry sank off Norvik Bend. At least 12 people died.\n\nNobody else was hurt."


def told(before: Article, after: Article) -> list[tuple[str | None, str | None]]:
    """Each edit by the two sentences that it names."""
    return [
        (
            edit.old and before.text[edit.old.start : edit.old.end],
            edit.new and after.text[edit.new.start : edit.new.end],
        )
        for edit in changes(before, after).edits
    ]


@pytest.mark.parametrize(
    ("text", "edits"),
    [
        (TEXT, []),
        (TEXT.replace(" ", "  "), []),
        (TEXT.replace("12", "19"), [("At least 12 people died.", "At least 19 people died.")]),
        (TEXT[:31], [("At least 12 people died.", None), ("Nobody else was hurt.", None)]),
        (f"{TEXT} The crew is safe.", [(None, "The crew is safe.")]),
        (f"It rained.\n\n{TEXT}", [(None, "It rained.")]),
        (
            "The tram was late. Nobody else was hurt.",
            [
                ("The ferry sank off Norvik Bend.", None),
                ("At least 12 people died.", None),
                (None, "The tram was late."),
            ],
        ),
    ],
)
def test_sentences_that_were_changed_added_or_removed_are_named(
    article: Make, text: str, edits: list[tuple[str | None, str | None]]
) -> None:
    assert told(article(TEXT), article(text)) == edits


def test_fields_and_numbers_that_differ_are_named(article: Make) -> None:
    before = article(TEXT, published="2024-01-01", authors=("Ann Lee",))
    after = article(
        TEXT.replace("12 people", "19 people and 2 dogs"),
        title="Ferry lost",
        published="2024-01-01",
        correction="It was 19.",
    )
    found = changes(before, after)
    assert found.fields == ("title", "text", "authors", "correction")
    assert (found.numbers_gone, found.numbers_come) == (("12",), ("19", "2"))
    assert found.edited == len(found.edits) == 1
    assert changes(after, after) == Changes(())


def test_many_edits_are_counted_and_the_first_kept(article: Make) -> None:
    before, after = (
        article(" ".join(f"Guest {n} of the ferry {what}." for n in range(200)))
        for what in ("sings", "drowned")
    )
    found = changes(before, after)
    assert (len(found.edits), found.edited) == (MOST_EDITS, 200)
    assert Changes.of(found.record()) == found


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The ferry sank. " * 300_000, "The tram stood. " * 300_000),
        ("The ferry sank. The tram stood. " * 3_000, "The tram stood. The ferry sank. " * 3_000),
        ("x" * 4_000_000, "y" * 4_000_000),
        ("\n".join(map(str, range(600_000))), "\n".join(map(str, range(600_000, 0, -1)))),
    ],
    ids=["another text", "one turned round", "one word", "many lines"],
)
def test_long_texts_are_compared_in_bounded_time(article: Make, before: str, after: str) -> None:
    found = changes(article(before), article(after))
    assert found.edited > 0
    assert len(str(found.record())) < 2_000


_TEXTS = st.lists(st.sampled_from(["The ferry sank.", "12 died.", "\n", "Nobody", "è. "])).map(
    " ".join
)


@given(_TEXTS, _TEXTS)
def test_what_no_edit_names_is_the_same_in_both_texts(one: str, other: str) -> None:
    before, after = (Article(title="Ferry", text=f"It sank. {text}") for text in (one, other))
    found = changes(before, after)
    assert Changes.of(found.record()) == found
    gone, come = ({getattr(edit, side) for edit in found.edits} for side in ("old", "new"))
    left = [
        [
            " ".join(text[start:end].split())
            for start, end in sentences(text)
            if (start, end) not in of
        ]
        for text, of in ((before.text, gone), (after.text, come))
    ]
    assert left[0] == left[1] or found.edited > MOST_EDITS


def test_a_version_knows_what_it_changed_of_the_one_before(archive: Archive, article: Make) -> None:
    def version(number: int, day: int) -> Article:
        text = TEXT.replace("12", str(number))
        return article(text, url=URL, published="2024-01-01", updated=f"2024-01-0{day}")

    archive.add([version(12, 1)])
    archive.add([version(23, 9)])
    archive.add([version(19, 5)])
    first, second, third = archive.versions(URL)
    assert first.changes is None
    assert second.changes is not None and third.changes is not None
    assert (second.changes.numbers_gone, second.changes.numbers_come) == (("12",), ("19",))
    assert (third.changes.numbers_gone, third.changes.numbers_come) == (("19",), ("23",))
    assert third.changes.fields == ("text", "updated")
    assert archive.article(URL) == third
