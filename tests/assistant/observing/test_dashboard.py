"""The dashboard and its page show metrics that there are, all of ours, by labels that they have."""

import json
import re
from pathlib import Path

import pytest

from assistant import Assistant
from assistant.observing.metrics import ArchiveMetrics, Metrics
from index import Archive, Article

DOCS = Path(__file__).parents[3] / "docs"
_NAME = re.compile(r"\b(?:newsdesk|process|python)_[a-z_]+")
_GROUPED = re.compile(r"by \(([^)]+)\) \(rate\((newsdesk_\w+)")


_ENDINGS = {"histogram": ("_bucket", "_sum", "_count")}


@pytest.fixture
def metrics(archive: Archive) -> Metrics:
    """Those of a server that was never asked anything."""
    archive.add([Article(title="A ferry", text="The ferry sank.", published="2024-03-01")])
    return Metrics(ArchiveMetrics(Assistant(archive)))


@pytest.fixture
def known(metrics: Metrics) -> set[str]:
    """The names of all samples."""
    types = re.findall(r"^# TYPE (\w+) (\w+)$", metrics.text().decode(), re.MULTILINE)
    return {f"{name}{ending}" for name, kind in types for ending in _ENDINGS.get(kind, ("",))}


@pytest.fixture
def ours(known: set[str]) -> set[str]:
    """The names of our metrics."""
    return {
        re.sub("_(bucket|sum|count)$", "", name) for name in known if name.startswith("newsdesk_")
    }


def queries() -> list[str]:
    """What the dashboard asks Prometheus for."""
    board = json.loads((DOCS / "grafana.json").read_text())
    panels = [target["expr"] for panel in board["panels"] for target in panel.get("targets", ())]
    return panels + [one["definition"] for one in board["templating"]["list"]]


def test_the_dashboard_asks_for_metrics_that_there_are(known: set[str]) -> None:
    asked = {name for query in queries() for name in _NAME.findall(query)}
    assert asked and asked <= known, asked - known


def test_it_groups_by_labels_that_they_have(metrics: Metrics) -> None:
    labels = {
        name: set(getattr(metric, "_labelnames", ()))
        for metric, names in metrics.registry._collector_to_names.items()
        for name in names
    }
    grouped = [found for query in queries() for found in _GROUPED.findall(query)]
    assert len(grouped) > 10
    for by, name in grouped:
        assert {label.strip() for label in by.split(",")} - {"le"} <= labels[name], (by, name)


def test_it_shows_all_that_is_ours(ours: set[str]) -> None:
    asked = " ".join(queries())
    assert {name for name in ours if name not in asked} == set()


def test_panels_lie_side_by_side() -> None:
    board = json.loads((DOCS / "grafana.json").read_text())
    taken: set[tuple[int, int]] = set()
    for panel in board["panels"]:
        place = panel["gridPos"]
        cells = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert not cells & taken, panel["title"]
        assert place["x"] + place["w"] <= 24
        taken |= cells
    assert len({panel["id"] for panel in board["panels"]}) == len(board["panels"])


def test_the_page_explains_every_metric_and_no_other(ours: set[str], known: set[str]) -> None:
    text = (DOCS / "observability.md").read_text()
    table = set(re.findall(r"`(newsdesk_\w+)`", text))
    assert table == ours
    assert set(re.findall(r"newsdesk_\w+", text)) <= ours | known
