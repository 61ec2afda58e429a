"""Stages: seen by who observes, and by nobody else."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from index import Archive, Article, Scope
from index.implied import NOTHING
from index.stages import Fact, observing, stage


class Notebook:
    """Keeps what it sees, in order."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, str, dict[str, Fact]]] = []

    def stage(self, name: str, facts: Mapping[str, Fact]) -> "Page":
        """A stage that is about to begin."""
        return Page(self, name, dict(facts))

    @property
    def ended(self) -> dict[str, dict[str, Fact]]:
        """The facts of those that ended."""
        return {name: facts for what, name, facts in self.lines if what == "ends"}


class Page:
    """One stage."""

    def __init__(self, book: Notebook, name: str, facts: dict[str, Fact]) -> None:
        self._book, self._name, self._facts = book, name, facts

    def note(self, **facts: Fact) -> None:
        """Keep facts."""
        self._facts |= facts

    def __enter__(self) -> "Page":
        self._book.lines.append(("begins", self._name, {}))
        return self

    def __exit__(self, *_ended: Any) -> None:
        self._book.lines.append(("ends", self._name, self._facts))


def test_stages_are_seen_inside_of_the_block_alone() -> None:
    book = Notebook()
    with stage("before") as nobody:
        nobody.note(count=1)
    with observing(book), stage("outer", kind="a") as seen:
        with stage("inner"):
            pass
        seen.note(count=2)
        with observing(None), stage("hidden"):
            pass
    with stage("after"):
        pass
    assert book.lines == [
        ("begins", "outer", {}),
        ("begins", "inner", {}),
        ("ends", "inner", {}),
        ("ends", "outer", {"kind": "a", "count": 2}),
    ]


def test_a_search_retrieves_then_ranks_and_counts_what_it_found(
    archive: Archive, article: Callable[..., Article]
) -> None:
    archive.add([article("The ferry sank."), article("A tram burned.", title="A tram")])
    book = Notebook()
    with observing(book):
        hits = archive.results("Which ferry sank?", Scope(), limit=5, ignored=NOTHING).hits
        archive.sentences("Which ferry sank?", hits)
        archive.matching("ferry")
    begun = [name for what, name, _ in book.lines if what == "begins"]
    assert begun == ["retrieve", "rank", "rank", "rank", "match"]
    assert book.ended["retrieve"]["candidates"] == 2
    assert book.lines[-3][2] == {"sentences": len(hits)}


def test_facts_are_never_texts_of_articles(
    archive: Archive, article: Callable[..., Article]
) -> None:
    archive.add([article("The zeppelin landed.")])
    book = Notebook()
    with observing(book):
        archive.search("Where did the zeppelin land?")
    assert "zeppelin" not in str(book.lines)


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_an_error_ends_a_stage_and_goes_on(error: type[BaseException]) -> None:
    book = Notebook()
    with pytest.raises(error), observing(book), stage("broken"):
        raise error
    assert list(book.ended) == ["broken"]
