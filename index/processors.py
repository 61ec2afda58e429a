"""How many cores there are for us."""

import os


def cores() -> int:
    """Those that this process may use; where the system tells no such thing, all there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
