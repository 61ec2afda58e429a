"""The watchlist: standing questions, asked again when what comes into the archive touches them."""

import logging
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from assistant.observing.surfaces import asked_from
from assistant.watching import keeping
from assistant.watching.changes import changes, position_of
from assistant.watching.keeping import Counts, Delivery, Standing
from assistant.watching.records import MAILBOX, NewWatch, Notice, Watch
from assistant.watching.tables import metadata
from assistant.watching.touching import Sought, touches
from index.arrivals import Arrivals, arrivals, settled
from index.database import OwnTables
from index.errors import BadInput, NewsdeskError
from index.stages import observing, stage

if TYPE_CHECKING:
    from assistant.assistant import Assistant
    from index.stages import Observer

MAX_WATCHES = 1_000
"""Each costs a look at every article that comes."""
MAX_AGE = timedelta(days=1)
"""A question is asked again after so long if anything came, whether or not its words did: an
embedding of several languages finds what has other words."""

_log = logging.getLogger(__name__)


class Watchlist:
    """Standing questions in the archive's database; threads may share it.

    `check` is what finds changes, whoever calls it and how often: a server does so by itself, a
    script may. When it returns, every notice and what is to be sent of it outlives the process.
    """

    def __init__(self, assistant: "Assistant") -> None:
        self._assistant = assistant
        self._database = assistant.archive.database
        self._tables = OwnTables(self._database, metadata)

    @property
    def observer(self) -> "Observer | None":
        """Who sees the stages of what is asked here."""
        return self._assistant.observer

    def counts(self) -> Counts:
        """How many there are, and how many of their notices are yet to arrive."""
        with self._tables.reading() as db:
            return keeping.counts(db)

    def add(self, new: NewWatch) -> Watch:
        """Ask a question from now on; its answer of today is what later ones are compared with.

        Raises `BadInput` where a notice could not be sent.
        """
        self._refuse_unsendable(new)
        if not new.request.question.strip():
            raise BadInput("A standing question needs a question: give one.")
        with self._tables.writing() as db:
            if len(keeping.standing(db)) >= MAX_WATCHES:
                raise BadInput(
                    f"There are {MAX_WATCHES:,} standing questions already: remove one with "
                    "'newsdesk watch remove'."
                )
            id = keeping.add(db, new, _now())
        try:
            self._look(id)
        except NewsdeskError:
            self.remove(id)
            raise
        return self._one(id)

    def all(self) -> list[Watch]:
        """Every standing question, oldest first."""
        with self._tables.reading() as db:
            return keeping.every(db)

    def get(self, id: str) -> Watch | None:
        """One standing question."""
        with self._tables.reading() as db:
            return next(iter(keeping.every(db, id)), None)

    def remove(self, id: str) -> bool:
        """Ask a question no more and drop its notices; False where there is none of this id."""
        with self._tables.writing() as db:
            return keeping.remove(db, id)

    def notices(self, id: str | None = None, *, limit: int = 50) -> list[Notice]:
        """What has changed, the newest first; of one standing question, or of all."""
        with self._tables.reading() as db:
            return keeping.told(db, watch=id, limit=limit)

    def check(self, *, every: bool = False) -> list[Notice]:
        """Ask what the archive's news touch, or `every` question; the notices of what changed.

        A question that fails keeps its place, and `Watch.trouble` tells why.
        """
        with self._tables.reading() as db:
            standing = keeping.standing(db)
        by_seen: dict[datetime, list[Standing]] = {}
        for one in standing:
            by_seen.setdefault(one.seen, []).append(one)
        found = (self._checked(alike, seen, every) for seen, alike in by_seen.items())
        return [notice for notices in found for notice in notices]

    def forget(self, article_id: str) -> None:
        """Drop what quotes an article that was removed; who quoted it is asked again."""
        with self._tables.writing() as db:
            keeping.forget(db, article_id)

    def due(self, limit: int = 20) -> list[Delivery]:
        """Notices that are to be sent by now."""
        with self._tables.reading() as db:
            return keeping.due(db, _now(), limit)

    def sent(self, one: Delivery) -> None:
        """Note that a notice has arrived."""
        with self._tables.writing() as db:
            keeping.sent(db, one)

    def unsent(self, one: Delivery, why: str, again: datetime | None) -> None:
        """Note that it has not arrived, and when to try again; None for never."""
        with self._tables.writing() as db:
            keeping.unsent(db, one, why, again)

    def _refuse_unsendable(self, new: NewWatch) -> None:
        from index.fetching.guard import Refused, checked

        if new.webhook is not None:
            try:
                host = checked(new.webhook).host
            except Refused as error:
                raise BadInput(
                    f"The webhook cannot be used ({error}): give an http(s) address."
                ) from None
            if why := _refusal(host, allow_private=new.allow_private):
                raise BadInput(
                    f"The webhook cannot be used ({host} is {why}): give another address."
                )
        if new.email is not None:
            if not re.fullmatch(MAILBOX, new.email):
                raise BadInput(
                    f"'{new.email}' is no e-mail address: give one like ann@example.org."
                )
            if not self._assistant.settings.smtp_url:
                raise BadInput(
                    "No mail server is set: set NEWSDESK_SMTP_URL, such as "
                    "smtp://user:password@mail.example.org:587."
                )

    def _checked(self, alike: list[Standing], seen: datetime, every: bool) -> Iterator[Notice]:
        """Check questions that have looked at the same part of what came."""
        arrived = arrivals(self._database, seen)
        self._assistant.archive.catch_up()
        if arrived.until <= seen and not every:
            return
        due = [one for one in alike if every or self._is_touched(one, arrived)]
        passed = {one.seq for one in alike if not one.rests}.difference(one.seq for one in due)
        with self._tables.writing() as db:
            keeping.seen(db, passed, arrived.until)
        for one in due:
            if notice := self._tried(one, arrived.until):
                yield notice

    def _is_touched(self, one: Standing, arrived: Arrivals) -> bool:
        archive = self._assistant.archive
        if one.rests:
            return False
        if one.position is None or one.checked is None or _now() - one.checked > MAX_AGE:
            return True
        question = one.request.question
        language = archive.language_of(question)
        sought = Sought.of(question, language, archive.query_terms, archive.terms)
        return touches(arrived, sought, one.answer, archive.terms)

    def _look(self, id: str) -> None:
        """The first answer of a new question."""
        with self._tables.reading() as db:
            one = keeping.standing(db, id)[0]
        self._asked(one, settled(self._database) or one.seen)

    def _tried(self, one: Standing, until: datetime) -> Notice | None:
        try:
            return self._asked(one, until)
        except NewsdeskError as error:
            _log.warning("The standing question '%s' failed: %s", one.request.question, error)
            with self._tables.writing() as db:
                keeping.failed(db, one.seq, str(error), _now())
            return None

    def _asked(self, one: Standing, until: datetime) -> Notice | None:
        """Ask a question, and keep its answer and what has changed in one transaction."""
        with asked_from("watch"):
            answer = self._assistant.ask(one.request.question, **one.request.options())
        position = position_of(answer, one.position)
        told = changes(one.position, position) if one.position else ()
        at = _now()
        with self._tables.writing() as db:
            is_there = keeping.answered(db, one, answer, position, until, at)
            if not (is_there and told):
                return None
            with observing(self.observer), stage("notice"):
                id = keeping.notice(db, one, answer, told, at)
            return keeping.told(db, watch=None, limit=1, id=id)[0]

    def _one(self, id: str) -> Watch:
        found = self.get(id)
        assert found is not None
        return found


def _refusal(host: str, *, allow_private: bool) -> str | None:
    """What the host is if its address alone forbids it; a name is looked up when it is sent to."""
    from index.fetching.addresses import refusal

    is_here = f".{host.rstrip('.')}".endswith(".localhost")
    try:
        return refusal("127.0.0.1" if is_here else host, allow_private=allow_private)
    except ValueError:
        return None


def _now() -> datetime:
    return datetime.now(UTC)
