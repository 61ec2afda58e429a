"""The demo archive: sample briefs in the project's own words."""

from importlib.resources import as_file, files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.archive import Archive

EXAMPLES = (
    "How many Armenian captives remain in Azerbaijan?",
    "Has Armenia left the CSTO?",
    "How many homes did the Norvik Bend flood destroy?",
    "How much will the tram line cost?",
    "When does the Maritime Museum reopen?",
    "What is the population of Peru?",
)


def add_briefs(archive: "Archive") -> int:
    """Put the briefs into an archive, unless they are there; how many were put in."""
    with as_file(files(__package__) / "briefs.jsonl") as briefs:
        return archive.add_source(briefs).added
