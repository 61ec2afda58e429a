"""How often the archive's silence is seen: MultiHop-RAG's development queries, by quotes alone.

Null recall is the share of queries without an answer that abstain, false abstention the share of
those with one that do. A null query is hard where it names no outlet that the corpus lacks. The
bars of `assistant/coverage` were chosen by looking at these same queries.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant import Assistant
from assistant.coverage.naming import named_in
from assistant.settings import Settings
from benchmarks.data import records
from benchmarks.intervals import of_share
from benchmarks.questions import MULTIHOP, opened


@dataclass(frozen=True)
class Asked:
    """A query and what became of it."""

    kind: str
    lacks_outlet: bool
    """Whether it names an outlet of which the corpus has nothing."""
    abstained: bool


def main() -> None:
    """Print null recall and false abstention with 95 % intervals."""
    with opened(MULTIHOP) as archive:
        desk, outlets = Assistant(archive, Settings(answerer="quotes")), archive.outlets()
        asked = [
            Asked(
                one["question_type"],
                any(not named.outlets for named in named_in(one["query"], outlets)),
                desk.ask(one["query"]).status == "abstained",
            )
            for one in records("multihop-rag/queries-dev.jsonl.gz")
        ]
    null = [one for one in asked if one.kind == "null_query"]
    _row("null recall (bar 0.80)", null)
    _row("null recall, hard ones", [one for one in null if not one.lacks_outlet])
    _row("false abstention (bar 0.05)", [one for one in asked if one.kind != "null_query"])
    for kind in sorted({one.kind for one in asked} - {"null_query"}):
        _row(f"  {kind.removesuffix('_query')}", [one for one in asked if one.kind == kind])


def _row(name: str, asked: Sequence[Asked]) -> None:
    abstained = [float(one.abstained) for one in asked]
    low, high = of_share(abstained)
    share = sum(abstained) / len(abstained)
    print(f"{name:28} {share:.3f} ({low:.3f} to {high:.3f})  of {len(asked)}")


if __name__ == "__main__":
    main()
