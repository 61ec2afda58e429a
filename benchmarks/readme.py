"""The figures that README.md shows: each benchmark puts its own between marks when it is run."""

from collections.abc import Mapping
from datetime import UTC, datetime

from benchmarks.data import ROOT

EVALUATION = "evaluation"
MEASURES = "measures"
_HEAD = "| what | figure | measured | printed by |\n| --- | --- | --- | --- |"


def replaced(name: str, text: str) -> None:
    """Put a text where the one before stands."""
    before, _, after = _parts(name)
    readme = ROOT / "README.md"
    readme.write_text(f"{before}\n{text}\n{after}", encoding="utf-8")


def told(command: str, figures: Mapping[str, str]) -> None:
    """Put the figures of one command into the table of measures, in the place of its last ones."""
    _, table, _ = _parts(MEASURES)
    day = datetime.now(UTC).date().isoformat()
    rows = [row for row in table.splitlines() if row.startswith("| ")][2:]
    own = [f"| {what} | {figure} | {day} | {_by(command)}" for what, figure in figures.items()]
    stood = [place for place, row in enumerate(rows) if row.endswith(_by(command))]
    place = stood[0] if stood else len(rows)
    others = [row for row in rows if not row.endswith(_by(command))]
    replaced(MEASURES, "\n".join([_HEAD, *others[:place], *own, *others[place:]]))


def _by(command: str) -> str:
    return f"`make {command}` |"


def _parts(name: str) -> tuple[str, str, str]:
    """The README up to a mark, what is between the marks, and the rest."""
    start, end = f"<!-- {name}: made by make bench -->", f"<!-- /{name} -->"
    before, _, rest = (ROOT / "README.md").read_text(encoding="utf-8").partition(start)
    inside, _, after = rest.partition(end)
    return before + start, inside, end + after
