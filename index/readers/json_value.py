"""One JSON record, with a plain reason for all that can be wrong with it."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from index.article import Article
from index.readers.base import Rejected, Unfit
from index.readers.records import Repeated
from index.readers.source import Source


def json_item(
    source: Source, line: int, data: bytes, article_of: Callable[[object], Article]
) -> Article | Rejected:
    """The article in these bytes, or why there is none."""
    try:
        return article_of(json_value(data))
    except Unfit as error:
        return source.rejected(error, line)


def json_value(data: bytes) -> object:
    """The value; raises `Unfit` with the reason why it is none."""
    try:
        return _DECODER.decode(data.decode())
    except UnicodeDecodeError:
        raise Unfit("wrong encoding: not UTF-8") from None
    except json.JSONDecodeError as error:
        raise Unfit(f"broken JSON: {error.msg} at character {error.pos + 1}") from None
    except RecursionError:
        raise Unfit("broken JSON: nested too deeply") from None
    except ValueError:
        raise Unfit("broken JSON: a number has too many digits") from None


def _object(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    keys = [key for key, _ in pairs]
    return Repeated(found, next(key for key in keys if keys.count(key) > 1))


_DECODER = json.JSONDecoder(object_pairs_hook=_object)
