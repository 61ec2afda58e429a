"""The demo archive: sample briefs in the project's own words."""

from collections import defaultdict
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index import Archive, Article

EXAMPLES = (
    "How many Armenian captives remain in Azerbaijan?",
    "Has Armenia left the CSTO?",
    "How many homes did the Norvik Bend flood destroy?",
    "How did the number of people ill with marsh fever in Hallmere change?",
    "When does the Maritime Museum reopen?",
    "How many jobs will Hallmere Glassworks cut?",
    "Why did the Norvik Bend flood destroy 40 homes?",
    "What is the population of Peru?",
)
"""The last two have no answer: one takes for granted what is not so, one is not in the archive."""


def add_briefs(archive: "Archive") -> int:
    """Put the briefs into an archive, unless they are there; how many were put in.

    A brief that was changed is here in each version, in their order. It is left alone where the
    newest one is in the archive: the older ones would be taken for changes of it.
    """
    versions = defaultdict(list)
    for brief in _briefs():
        versions[brief.id].append(brief)
    missing = [told for told in versions.values() if not _is_held(archive, told[-1])]
    return archive.add([version for told in missing for version in told]).added


def _briefs() -> "list[Article]":
    from index import Article

    text = (files(__package__) / "briefs.jsonl").read_text(encoding="utf-8")
    return [Article.model_validate_json(line) for line in text.split("\n") if line]


def _is_held(archive: "Archive", brief: "Article") -> bool:
    held = archive.article(brief.id)
    return held is not None and held.content_hash == brief.content_hash
