"""What a worker process and the process that holds the archive say to each other."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.settings import Settings
from assistant.workers.recorded import Recorded
from index.errors import NewsdeskError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Plan:
    """What a worker is for: the first it hears."""

    archive: Path
    settings: Settings


@dataclass(frozen=True)
class Job:
    """A function of `Answering`, by its name, and the rest of what it is given."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...]


@dataclass(frozen=True)
class Near:
    """What a worker asks in the middle of a job: the passages nearest to a vector."""

    vector: "NDArray[np.float32]"
    limit: int


@dataclass(frozen=True)
class Done:
    """What has become of a job."""

    made: Any = None
    error: NewsdeskError | None = None
    """What was wrong with the job itself."""
    is_lost: bool = False
    """Whether it failed for another reason: who holds the archive does it then."""
    stages: tuple[Recorded, ...] = ()
