"""What tantivy fails with, as an error that tells the user what to do."""

from collections.abc import Iterator
from contextlib import contextmanager

from index.errors import StorageFailed


@contextmanager
def mapped_errors() -> Iterator[None]:
    """Raise `StorageFailed` for what fails within."""
    try:
        yield
    except (OSError, ValueError) as error:
        raise StorageFailed(
            f"The lexical index failed ({error}): run 'newsdesk verify --repair' to rebuild it."
        ) from error
