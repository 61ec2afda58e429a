"""Where a request goes."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import Scope


def path_of(scope: "Scope") -> str:
    """The path within this application."""
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", "")) or "/"
