"""How often Python's collector looks for circles, while a process loads and once it has."""

import gc

_YOUNG = 10_000
"""New objects that have the collector look for circles among them, 700 by default: a search makes
some thousands that all live to its end, so that it looked twice in each and found next to none."""
_LOADING = 100_000
"""While a process loads, nearly everything that is made stays, and each look goes through more."""


def load_undisturbed() -> None:
    """Have the collector look seldom: what is imported now is there to the end."""
    gc.set_threshold(_LOADING)


def settle_down() -> None:
    """Have Python's collector pass over what was loaded, and look less often at the rest.

    What lives now stays as long as the process; all else is freed as ever, circles included.
    """
    gc.freeze()
    gc.set_threshold(_YOUNG)
