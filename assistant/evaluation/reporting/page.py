"""A report as one page of HTML that needs nothing else: no other file, no network.

Its one script, which narrows the list, is named in the page's own policy by its hash; without it
the whole list is shown.
"""

import base64
import hashlib
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.deep_links import safe_url
from assistant.evaluation.metrics import metrics
from assistant.evaluation.outcomes import RankedPassage
from assistant.evaluation.reporting import contents
from assistant.evaluation.reporting.report import MOST_OF_A_KIND, Entry, Report
from assistant.evaluation.reporting.verdicts import GOOD, MEANINGS, READ, gold_of
from assistant.rendering import long_date
from assistant.templates import templates_in

if TYPE_CHECKING:
    from jinja2 import Template

_FOLDER = Path(__file__).parent


def page(report: Report) -> str:
    """The whole page."""
    return _template().render(report=report, definitions=metrics())


def first_passages(entry: Entry, place: int) -> list[tuple[RankedPassage, bool | None]]:
    """The passages that stand first for one of an entry's runs, and whether each is right."""
    passages = entry.told[place][2].passages[:READ]
    holds = gold_of(entry.question)
    return [(one, holds(one.text, one.article_id) if holds else None) for one in passages]


@lru_cache
def _template() -> "Template":
    from markupsafe import Markup

    environment = templates_in(_FOLDER)
    script = (_FOLDER / "narrow.js").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    helpers = (safe_url, long_date, first_passages, *contents.HELPERS)
    environment.globals.update({function.__name__: function for function in helpers})
    environment.globals.update(
        script=Markup(script),
        script_hash=digest,
        good=GOOD,
        meanings=MEANINGS,
        most=MOST_OF_A_KIND,
        read=READ,
    )
    return environment.get_template("page.html")
