"""Two stages in the background: order, bounds, failures, interruption."""

import threading
from collections.abc import Callable

import pytest

from index.pipeline import UNDER_WAY, Pipeline


class Stages:
    """Records what went through; a stage may be held up or made to fail at an item."""

    def __init__(self) -> None:
        self.made: list[int] = []
        self.used: list[tuple[int, str]] = []
        self.using = threading.Event()
        self.go = threading.Event()
        self.go.set()
        self.fail: Callable[[str, int], None] = lambda stage, item: None
        self.pipeline: Pipeline[int, str] = Pipeline(self.make, self.use)

    def make(self, item: int) -> str:
        self.fail("make", item)
        self.made.append(item)
        return str(item)

    def use(self, item: int, made: str) -> None:
        self.using.set()
        assert self.go.wait(10)
        self.fail("use", item)
        self.used.append((item, made))


@pytest.fixture
def stages() -> Stages:
    return Stages()


def test_items_go_through_both_stages_in_order(stages: Stages) -> None:
    for item in range(20):
        stages.pipeline.submit(item)
    stages.pipeline.drain()
    assert stages.used == [(item, str(item)) for item in range(20)]


def test_few_items_are_under_way_at_once(stages: Stages) -> None:
    stages.go.clear()
    handed_in: list[int] = []

    def hand_in() -> None:
        for item in range(10):
            stages.pipeline.submit(item)
            handed_in.append(item)

    caller = threading.Thread(target=hand_in)
    caller.start()
    caller.join(0.5)
    assert handed_in == list(range(UNDER_WAY))
    stages.go.set()
    caller.join(10)
    stages.pipeline.drain()
    assert len(stages.used) == 10


@pytest.mark.parametrize("stage", ["make", "use"])
@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt, SystemExit])
def test_a_failure_reaches_the_caller_and_later_items_are_given_up(
    stages: Stages, stage: str, error: type[BaseException]
) -> None:
    def fail(at: str, item: int) -> None:
        if (at, item) == (stage, 2):
            raise error("broken")

    stages.fail = fail
    with pytest.raises(error, match="broken"):
        for item in range(20):
            stages.pipeline.submit(item)
        stages.pipeline.drain()
    assert stages.used[:2] == [(0, "0"), (1, "1")]
    assert (2, "2") not in stages.used
    assert len(stages.used) <= 2 + UNDER_WAY


def test_it_goes_on_after_a_failure(stages: Stages) -> None:
    def fail(_: str, item: int) -> None:
        if item == 0:
            raise OSError("broken")

    stages.fail = fail
    stages.pipeline.submit(0)
    with pytest.raises(OSError, match="broken"):
        stages.pipeline.drain()
    stages.pipeline.submit(1)
    stages.pipeline.drain()
    assert stages.used == [(1, "1")]


def test_closing_waits_for_what_is_under_way_and_drops_the_rest(stages: Stages) -> None:
    stages.go.clear()
    for item in range(UNDER_WAY):
        stages.pipeline.submit(item)
    assert stages.using.wait(10)
    threading.Timer(0.2, stages.go.set).start()
    stages.pipeline.close()
    assert stages.used == [(0, "0")]
    stages.pipeline.close()
