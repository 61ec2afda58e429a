"""What a process that answers for long does once all that it needs is loaded."""

import gc

_YOUNG = 10_000
"""New objects that have the collector look for circles among them, 700 by default: a search makes
some thousands that all live to its end, so that it looked twice in each and found next to none."""


def settle_down() -> None:
    """Have Python's collector pass over what was loaded, and look less often at the rest.

    What lives now stays as long as the process; all else is freed as ever, circles included.
    """
    gc.freeze()
    gc.set_threshold(_YOUNG)
