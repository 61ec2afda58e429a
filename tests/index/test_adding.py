"""The loop that takes articles in: what it tells while it runs."""

import pytest

from index.adding import Progress, add_all
from index.readers import Rejected
from index.versioning import Tally


def test_a_run_of_nothing_but_rejects_is_told_and_can_be_ended(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("index.adding._ASIDE_SECONDS", -1.0)
    told: list[Progress] = []

    def tell(progress: Progress) -> None:
        told.append(progress)
        if progress.rejected == 3:
            raise KeyboardInterrupt

    rejects = (Rejected("dump.jsonl", line, "no text") for line in range(10))
    with pytest.raises(KeyboardInterrupt):
        add_all(rejects, [], lambda batch: Tally(), tell)
    assert [(one.articles, one.rejected) for one in told] == [(0, 1), (0, 2), (0, 3)]
