"""Templates for pages and feeds, in which whatever others wrote stays text."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.cleaning import visible

if TYPE_CHECKING:
    from jinja2 import Environment


def templates_in(folder: Path) -> "Environment":
    """The templates of a folder: values are escaped, and a name that is not given is an error."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _shown(value: Any) -> Any:
    """Text without what nobody sees: marks that turn the direction of reading, what XML forbids."""
    return visible(value) if type(value) is str else value
