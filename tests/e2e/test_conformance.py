"""The server does as its description says, whatever it is sent."""

from pathlib import Path

import pytest

from benchmarks.serving.conformance import SETTINGS, checked
from benchmarks.web.serving import newsdesk

EXAMPLES = "15"
"""For each route and phase of a run; `make bench-serving` goes on for ten minutes."""


@pytest.mark.timeout(400)
def test_schemathesis_finds_nothing_over_the_whole_api(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "demo", **SETTINGS) as server:
        found = checked(server.url, tmp_path / "demo", "--max-examples", EXAMPLES)
    assert found.failures == (), found.output
    assert found.cases > 500
