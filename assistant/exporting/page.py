"""Answers as a page of HTML that needs nothing else: no script, no other file, no network."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from assistant import rendering, values_text
from assistant.answer import Answer
from assistant.deep_links import safe_url
from assistant.exporting import contents
from assistant.templates import templates_in

if TYPE_CHECKING:
    from jinja2 import Template

    from assistant.history import Talk

_HELPERS = (
    *(rendering.byline, rendering.carriers, rendering.correction_note, rendering.is_quotation),
    *(rendering.labelled_note, rendering.long_date, rendering.nearest_coverage),
    rendering.question_text,
    *(values_text.day_text, values_text.newest_first, values_text.title_of),
    *(values_text.value_text, values_text.voice_of),
    *(contents.foot, contents.preface, contents.proof_of, contents.proofs, contents.sources),
    safe_url,
)
"""The functions that the template calls, by their names."""


def answer_page(answer: Answer) -> str:
    """An answer as a page to keep, print or send on."""
    return _page(rendering.question_text(answer.question), [(answer, None)], is_talk=False)


def talk_page(talk: "Talk") -> str:
    """A conversation as a page, with a section for each question."""
    turns = [(turn.answer, turn.asked) for turn in talk.turns]
    return _page(talk.title, turns, is_talk=True, note=talk.note)


def _page(
    title: str,
    turns: Sequence[tuple[Answer, datetime | None]],
    *,
    is_talk: bool,
    note: str | None = None,
) -> str:
    return _template().render(title=title, turns=turns, is_talk=is_talk, note=note)


@lru_cache
def _template() -> "Template":
    environment = templates_in(Path(__file__).parent)
    environment.globals.update({function.__name__: function for function in _HELPERS})
    environment.globals.update(
        marks=contents.MARKS, legend=contents.LEGEND, columns=contents.COLUMNS
    )
    return environment.get_template("page.html")
