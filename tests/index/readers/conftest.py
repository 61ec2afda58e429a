from collections.abc import Callable
from pathlib import Path

import pytest

from index import Article
from index.readers import Defaults, Rejected, Source, read

Found = tuple[list[Article], list[tuple[int | None, str]]]
"""The articles of a file, and the line and reason of each reject."""


@pytest.fixture
def take(tmp_path: Path) -> Callable[..., Found]:
    """Writes a file and reads it."""

    def taken(
        content: bytes | str,
        name: str = "file",
        *,
        format: str | None = None,
        defaults: Defaults | None = None,
    ) -> Found:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        found = list(read(Source(path), format=format, defaults=defaults))
        rejects = [item for item in found if isinstance(item, Rejected)]
        assert {item.source for item in rejects} <= {str(path)}
        articles = [item for item in found if isinstance(item, Article)]
        return articles, [(item.line, item.reason) for item in rejects]

    return taken
