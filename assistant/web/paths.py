"""Where a request goes."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import Scope


OPENAI = "/v1/"
"""Where OpenAI's clients ask, and read errors in its form alone."""
PROBLEM = "application/problem+json"
"""How all others read them (RFC 9457)."""


def path_of(scope: "Scope") -> str:
    """The path within this application."""
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", "")) or "/"


def is_for_programs(path: str) -> bool:
    """Whether programs ask there, rather than people at the page."""
    return f"{path}/".startswith(("/api/", OPENAI, "/mcp/"))
