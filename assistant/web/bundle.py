"""The page's own scripts and styles, each joined into one file that a browser asks for once."""

import re
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from importlib.resources import files

_STYLES = (
    *("palette", "frame", "question", "filters", "talk", "chips", "suggestions"),
    *("intake", "values", "side", "articles", "peek", "shelf"),
    "narrow",
)
"""In this order, since a later rule wins."""
_WITHIN = ".gradio-container.gradio-container .contain"
"""Where the page's rules are repeated, so that they win over those of Gradio's components."""

_IMPORT = re.compile(r'^import (\{[^}]*\} from )?"\./([a-z]+)\.js";$', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?function (\w+))", re.MULTILINE)


def script() -> str:
    """All that main.js imports, in the order of need, each module in a scope of its own."""
    return joined("main", partial(_read, "js"))


def style() -> str:
    """All rules, and all once more where they win over Gradio's."""
    rules = "\n".join(_read("css", name) for name in _STYLES)
    return f"{rules}\n{_WITHIN} {{\n{rules}}}\n"


def named(content: str, ending: str) -> str:
    """A file's name that changes with its content, so that it may be kept for ever."""
    return f"newsdesk-{sha256(content.encode()).hexdigest()[:12]}.{ending}"


def joined(name: str, read: Callable[[str], str]) -> str:
    """A module with all that it imports as one script; `read` gives the text of one by its name.

    It knows the two forms that our modules use: `import { a, b } from "./name.js";`, also without
    names, and `export function`. Modules that import each other in a circle are not possible.
    """
    found: dict[str, str] = {}
    _collect(name, read, found)
    return "".join(found.values())


def _collect(name: str, read: Callable[[str], str], found: dict[str, str]) -> None:
    text = read(name)
    for _, other in _IMPORT.findall(text):
        if other not in found:
            _collect(other, read, found)
    exported = ", ".join(_EXPORT.findall(text))
    body = _EXPORT.sub("", _IMPORT.sub(_taken, text))
    found[name] = f"const of_{name} = (() => {{\n{body}return {{ {exported} }};\n}})();\n"


def _taken(found: "re.Match[str]") -> str:
    """An import as what it takes from the other module's scope."""
    names, other = found.groups()
    return f"const {names.removesuffix(' from ')} = of_{other};" if names else ""


def _read(kind: str, name: str) -> str:
    path = files(__package__) / "static" / kind / f"{name}.{kind}"
    return path.read_text(encoding="utf-8")
