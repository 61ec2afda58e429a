"""When an article was published, and when it was changed last."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from index.dates import has_time, parse_moment
from index.errors import BadInput
from index.readers.page.stated import Stated

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_WEB_BEGINS = datetime(1990, 1, 1, tzinfo=UTC)
_DAY = timedelta(days=1)


def published_on(tree: "HtmlElement", stated: Stated, address: str | None) -> datetime | None:
    """As stated, else as found in the page and its address; None where nothing tells."""
    moments = list(_moments(stated.published))
    if not moments:
        return _found(tree, address)
    first, timed = moments[0]
    if not timed:
        # another place often tells the hour of the same day
        near = (moment for moment, timed in moments if timed and abs(moment - first) <= _DAY)
        return next(near, first)
    return first


def updated_on(stated: Stated, published: datetime | None) -> datetime | None:
    """The last change that is stated, where it came after the publication."""
    last = next((moment for moment, _ in _moments(stated.updated)), None)
    return last if last and published and last > published else None


def _moments(values: Iterable[str]) -> Iterator[tuple[datetime, bool]]:
    """Those that can be true, and whether they tell the time of day."""
    for value in values:
        try:
            moment, timed = parse_moment(value), has_time(value)
        except BadInput:
            continue
        if _WEB_BEGINS < moment < datetime.now(UTC) + _DAY:
            yield moment, timed


def _found(tree: "HtmlElement", address: str | None) -> datetime | None:
    """What is written on the page; to the day."""
    from htmldate import find_date

    day = find_date(tree, original_date=True, extensive_search=True, url=address)
    return next((moment for moment, _ in _moments([day] if day else [])), None)
