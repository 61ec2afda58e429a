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
    """As stated, else as found in the page's elements and address, None where nothing tells."""
    moments = list(_moments(stated.published)) or list(_moments(_found(tree, address)))
    if not moments:
        return None
    first, timed = moments[0]
    if timed:
        return first
    # another place often tells the hour of the same day
    shown = tree.xpath("//time[starts-with(@datetime, $day)]/@datetime", day=f"{first:%Y-%m-%d}")
    places = [*moments, *_moments(shown)]
    same_day = (moment for moment, timed in places if timed and abs(moment - first) <= _DAY)
    return next(same_day, first)


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


def _found(tree: "HtmlElement", address: str | None) -> list[str]:
    """The day written on a page that states none; the text of the article is not searched."""
    from htmldate import find_date

    try:
        day = find_date(tree, original_date=True, extensive_search=False, url=address)
    except Exception:  # whatever its many patterns trip over, an article may also be undated
        return []
    return [day] if day else []
