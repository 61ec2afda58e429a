"""Which addresses have been asked, so that only what is new is asked again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Protocol

from index.article import UtcDatetime, article_id
from index.fetching import Unfetched, Validators


@dataclass(frozen=True)
class Visit:
    """An address and the article that it gave."""

    address: str
    article_id: str
    seen: UtcDatetime
    """The article is in the archive as its page was at that moment."""
    validators: Validators = field(default_factory=Validators)

    def is_current(self, changed: datetime | None) -> bool:
        """Whether the archive has what the address gives, which says that it changed then."""
        return changed is None or _end(changed) <= self.seen


def told(error: Exception, visit: Visit | None) -> str:
    """Why an address gave nothing, and what to do where the archive goes on quoting its article."""
    if visit and isinstance(error, Unfetched) and error.is_gone:
        # An address is a stranger's word, and nobody should paste one into a shell.
        return f"{error}: 'newsdesk retract {article_id(visit.address)}' has it quoted no more"
    return str(error)


class Memory(Protocol):
    """What remembers visits: the catalog, or the server that has it."""

    def known(self, addresses: Sequence[str]) -> Mapping[str, Visit]:
        """The visits to these addresses whose article is in the archive still."""

    def remember(self, visits: Sequence[Visit]) -> None:
        """Keep visits whose articles are safe."""


def _end(moment: datetime) -> datetime:
    """A bare day may stand for any moment of it."""
    return moment + timedelta(days=1) if moment.timetz() == time(tzinfo=UTC) else moment
