"""Memory of libraries in C, as Chroma's index is, that would stay with this process.

Only glibc has these functions; with other C libraries nothing is done.
"""

import ctypes
from contextlib import suppress

_MMAP_THRESHOLD = -3
"""`M_MMAP_THRESHOLD` of glibc's <malloc.h>."""
_LARGE_BYTES = 1 << 20


def keep_large_blocks_apart() -> None:
    """From now on, give back a block of a megabyte or more as soon as it is freed.

    Chroma's graph grows by being copied into a larger block. Left to itself, glibc raises its bound
    for blocks of their own with each large one that is freed, up to 32 MB; then what is left behind
    by a copy lies between smaller things and stays. It has its price: a search that needs such a
    block each time takes a tenth longer. So this is for a process that only adds.
    """
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, _LARGE_BYTES)


def give_back() -> None:
    """Let the system have what was freed; glibc keeps some of each graph for later threads."""
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
