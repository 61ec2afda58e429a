"""The head of the page: all that a browser should ask for at once, since the page needs it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.web import bundle
from assistant.web.preloads import preloads

if TYPE_CHECKING:
    import gradio as gr

MADE = "page/made"
"""Where the page's own script and style are, under the server's root."""


@dataclass(frozen=True)
class Made:
    """The page's script and style, each in one file with a name of its content."""

    script: str
    style: str

    @classmethod
    def from_package(cls) -> "Made":
        """Join what is in the folder `static`."""
        return cls(bundle.script(), bundle.style())

    @property
    def files(self) -> dict[str, str]:
        """Their texts by their names."""
        return {bundle.named(self.script, "js"): self.script, self._style: self.style}

    @property
    def _style(self) -> str:
        return bundle.named(self.style, "css")

    def head(self, page: "gr.Blocks", frontend: Path) -> str:
        """What is put first into the head of a page that Gradio serves from this folder."""
        kinds = sorted({block.get_block_name() for block in page.blocks.values()})
        return (
            '<link rel="icon" href="./page/icon.svg">'
            f'<link rel="stylesheet" href="./{MADE}/{self._style}">'
            f'<link rel="preload" as="style" href="./theme.css?v={page.theme_hash}">'
            f"{preloads(frontend, kinds)}"
            f'<script type="module" src="./{MADE}/{bundle.named(self.script, "js")}"></script>'
        )
