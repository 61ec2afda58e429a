"""Words that a statement puts in quotation marks must stand in a quote as they are."""

import re
from collections.abc import Iterator, Sequence

from assistant.quoting import located
from assistant.support.words import folded
from index.passages import Span

_QUOTED = re.compile('"([^"]+)"')


def unquoted(statement: str, quotes: Sequence[str]) -> Iterator[str]:
    """The quoted words of a statement that no quote has whole; case and marks do not count."""
    plain = folded(statement).casefold()
    if '"' not in plain:
        return
    kept = [folded(quote).casefold().replace('"', "") for quote in quotes]
    for match in _QUOTED.finditer(plain):
        wanted = match.group(1).strip(" ,.;:!?")
        if wanted and not any(located(one, wanted, Span(0, len(one))) for one in kept):
            yield wanted
