"""What a page will need of Gradio's files, named in its head.

Gradio's page learns step by step which files it needs: its application, then the page's
configuration, then a file and a style for every kind of component in it. Told at once, a browser
asks for all of them while it reads the first.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

_ENTRY = re.compile(r'src="\./assets/(index-[\w-]+\.js)"')
_NAMES = re.compile(r"m\.f=\[([^\]]*)\]")
_STEP = re.compile(r"import\(`\./([\w-]+)\.js`\)[^[]*?__vite__mapDeps\(\[([\d,]*)\]\)")
_APPLICATION = "Blocks-"
"""The beginning of the name of what draws a page's components."""


def preloads(frontend: Path, kinds: Iterable[str]) -> str:
    """Links to the files that components of these kinds need; `frontend` is Gradio's folder.

    Where Gradio is built otherwise than expected some are missing, and are asked for as ever.
    """
    names = dict.fromkeys(_needed(frontend, kinds))
    return "".join(map(_link, names))


def _needed(frontend: Path, kinds: Iterable[str]) -> Iterator[str]:
    assets = frontend / "assets"
    entry = _ENTRY.search((frontend / "index.html").read_text(encoding="utf-8"))
    first = [entry[1], *_listed(assets / entry[1])] if entry else []
    yield from first
    for name in first:
        text = _text(assets / name)
        for step, needs in _steps(text):
            if step.startswith(_APPLICATION):
                yield from needs
        if "tabitem:{" in text:  # the table of all kinds of component
            for kind in kinds:
                yield from _of_kind(text, kind)


def _of_kind(table: str, kind: str) -> Iterator[str]:
    """What the table says of one kind, whose entry ends where another one begins."""
    found = re.search(rf"[{{,]{kind}:\{{(.*?)\}}", table)
    for _, needs in _steps(table, *found.span(1)) if found else ():
        yield from needs


def _steps(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[str, list[str]]]:
    """The files that a script imports later, each with all that it needs itself."""
    names = _named(text)
    for step in _STEP.finditer(text, start, len(text) if end is None else end):
        yield step[1], [names[int(at)] for at in step[2].split(",") if at]


def _listed(path: Path) -> list[str]:
    return _named(_text(path))


def _named(text: str) -> list[str]:
    found = _NAMES.search(text)
    return re.findall(r"\./([\w.-]+)", found[1]) if found else []


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.suffix == ".js" else ""


def _link(name: str) -> str:
    if name.endswith(".css"):
        return f'<link rel="preload" as="style" crossorigin href="./assets/{name}">'
    return f'<link rel="modulepreload" crossorigin href="./assets/{name}">'
