"""JSON that is not by lines: a list of articles, an object that holds one, or articles alone."""

from collections.abc import Callable, Iterator
from functools import partial

from index.article import Article
from index.readers.base import TOO_LONG, Defaults, Item, Start
from index.readers.elements import Elements
from index.readers.encoding import utf8
from index.readers.json_start import begins_as_json
from index.readers.json_value import json_item
from index.readers.records import article_from
from index.readers.source import Source


def fits(start: Start) -> bool:
    """Any other JSON, or a file that is named so."""
    return begins_as_json(start) or start.suffix == ".json"


def read(source: Source, defaults: Defaults) -> Iterator[Item]:
    """Articles with the usual names of their fields."""
    return read_elements(source, partial(article_from, defaults=defaults))


def read_elements(source: Source, article_of: Callable[[object], Article]) -> Iterator[Item]:
    """An element that is broken is rejected with its line; the elements after it go in."""
    elements = Elements()
    for line, data in elements.of(utf8(source.chunks())):
        if data is None:
            yield source.rejected(f"the element is {TOO_LONG}", line)
        else:
            yield json_item(source, line, data, article_of)
    if elements.is_open:
        yield source.rejected("broken JSON: the file ends before its last bracket", elements.line)
