"""The demo archive: complete, in our own words, and added once."""

import json
import re
from collections import Counter
from importlib.resources import files
from typing import Any

import pytest

from assistant import Assistant
from assistant.demo import EXAMPLES, add_briefs
from index import Archive

FOLDER = files("assistant") / "demo"


@pytest.fixture
def briefs() -> list[dict[str, Any]]:
    """The lines of the file."""
    text = (FOLDER / "briefs.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.split("\n") if line]


def test_briefs_are_added_once_with_all_their_versions(
    archive: Archive, briefs: list[dict[str, Any]]
) -> None:
    lines = Counter(brief["url"] for brief in briefs)
    assert add_briefs(archive) == len(lines) == archive.status().articles
    for _ in range(2):
        versions = {url: stored.version for url in lines if (stored := archive.article(url))}
        assert versions == lines
        assert add_briefs(archive) == 0


def test_each_brief_says_that_it_is_one_and_leads_nowhere(briefs: list[dict[str, Any]]) -> None:
    for brief in briefs:
        assert brief["text"].endswith("\n\nSample brief for the Newsdesk demo.")
        assert brief["outlet"].startswith("Sample ")
        assert re.match(r"https://sample-[a-z-]+\.example/20\d\d/", brief["url"])


def test_a_later_version_says_when_it_changed_and_what(briefs: list[dict[str, Any]]) -> None:
    seen: set[str] = set()
    for brief in briefs:
        if brief["url"] in seen:
            assert brief["updated"] > brief["published"]
            assert brief["correction"]
        seen.add(brief["url"])
    assert len(seen) < len(briefs)


def test_what_was_retracted_or_corrected_is_quoted_as_of_then_alone(archive: Archive) -> None:
    add_briefs(archive)
    desk = Assistant(archive)
    for question, withdrawn, then in (
        ("How long is the crack in the Upper Weir dam?", "four metres", "2025-11-05"),
        ("How many jobs will Hallmere Glassworks cut?", "cut 340 jobs", "2022-09-07"),
    ):
        now = desk.ask(question)
        assert not [one for one in now.citations if withdrawn in one.quote]
        assert withdrawn in desk.ask(question, as_of=then).citations[0].quote


def test_the_readme_counts_the_briefs(briefs: list[dict[str, Any]]) -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    count = len({brief["url"] for brief in briefs})
    assert f"holds {count} short news briefs" in readme
    stories = re.findall(r"^\| [A-Z][^|]+ \| (\d+) \|", readme, re.M)
    assert sum(map(int, stories)) == count


def test_the_readme_shows_what_each_example_is_for() -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert len(EXAMPLES) <= 8
    assert [question for question in EXAMPLES if f"| {question} |" not in readme] == []
