"""The list of a visitor's conversations beside the chat."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from itertools import groupby

from assistant.history import Line
from assistant.rendering import long_date
from assistant.web.markup import escaped
from assistant.web.visitors import Visitor

MAX_LISTED = 200
_MORE = f"The newest {MAX_LISTED}; search to find older ones."


def shelf_html(lines: Sequence[Line], shown: str | None, query: str, today: date) -> str:
    """The conversations by day, with the one that is shown marked; `shown` is its id."""
    if not lines:
        said = "No conversation holds these words." if query.strip() else "No conversation yet."
        return f'<p class="nd-empty">{said}</p>'
    days = groupby(lines, key=lambda line: _day(line.changed, today))
    parts = (
        f'<h3 class="nd-label">{escaped(day)}</h3>'
        f"<ul>{''.join(_entry(line, shown) for line in held)}</ul>"
        for day, held in days
    )
    more = f'<p class="nd-empty">{_MORE}</p>' if len(lines) == MAX_LISTED else ""
    return f'<nav class="nd-shelf">{"".join(parts)}{more}</nav>'


def who_html(visitor: Visitor | None, *, may_leave: bool) -> str:
    """Who has signed in, and the way out where it is ours; nothing for who did not."""
    if visitor is None or visitor.name is None:
        return ""
    leave = '<button type="button" class="nd-act nd-sign-out">Sign out</button>'
    return f'<p dir="auto">{escaped(visitor.name)}</p>{leave if may_leave else ""}'


def _entry(line: Line, shown: str | None) -> str:
    current = ' class="nd-here"' if line.id == shown else ""  # the script adds what ARIA says
    return f'<li><a href="?c={escaped(line.id)}" dir="auto"{current}>{escaped(line.title)}</a></li>'


def _day(moment: datetime, today: date) -> str:
    """As people say it; days are UTC's, like all days here."""
    day = moment.astimezone(UTC).date()
    ago = (today - day).days
    if ago <= 0:
        return "Today"
    if ago == 1:
        return "Yesterday"
    return "In the last seven days" if ago < 7 else _month(day, today)


def _month(day: date, today: date) -> str:
    if (day.year, day.month) == (today.year, today.month):
        return "Earlier this month"
    return long_date(day).partition(" ")[2]
