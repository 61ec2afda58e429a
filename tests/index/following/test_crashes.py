"""The end of the process between any two steps of a turn; `tests/fault` kills real processes."""

import pytest

from index import Archive
from index.following import visiting
from index.following.schedule import Schedule
from tests.fault.crashing import crashing
from tests.index.following.conftest import NOW, Once, story
from tests.newsroom import Newsroom


@pytest.mark.fault
@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
@pytest.mark.parametrize(
    ("owner", "step"),
    [(Schedule, "polled"), (Schedule, "settle"), (Archive, "add"), (visiting, "_take_in")],
)
def test_a_crash_at_any_step_of_a_turn_is_made_good(
    archive: Archive,
    followed: Newsroom,
    once: Once,
    monkeypatch: pytest.MonkeyPatch,
    owner: object,
    step: str,
    before: bool,
) -> None:
    new = followed.publish("Ferry 3 sinks", story(3), NOW)
    followed.edit(followed.stories["/news/3"], story(2, people=14), NOW)
    with crashing(monkeypatch, owner, step, before=before):
        once(hours=1)
    once(hours=1)
    assert archive.status().articles == 4
    assert archive.article(followed.address(new)) is not None
    assert len(archive.versions(followed.address(followed.stories["/news/3"]))) == 2
    assert archive.verify() == []
