"""The history: what each owner has asked, and what all of them thought of the answers."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from assistant.answer import Answer
from assistant.cleaning import visible
from assistant.history import sharing, talks, verdicts
from assistant.history.records import Feedback, Line, Rating, Talk, Verdict
from assistant.history.stored import read_answer
from assistant.history.tables import metadata
from assistant.protocol import Filters
from index.article import storable
from index.database import Database, OwnTables
from index.errors import BadInput
from index.schema import past, stamp

MAX_TITLE = 120
"""Characters of a title that an owner gives."""
MAX_REASON = 1_000
"""Characters of the reason for a verdict."""


class History:
    """Conversations, shares and verdicts in a database; threads may share it.

    An owner is a name that the caller vouches for; nobody gets what is another owner's. When a
    call that changes something returns, the change outlives the process.
    """

    def __init__(self, database: Database) -> None:
        self._tables = OwnTables(database, metadata)

    # Conversations

    def conversations(self, owner: str, *, query: str = "", limit: int = 200) -> list[Line]:
        """The owner's conversations, the last used first.

        Of a query every word must occur in a title, a question or an answer, in whatever case.
        """
        with self._tables.reading() as db:
            return talks.lines(db, owner, query, limit)

    def conversation(self, owner: str, id: str) -> Talk | None:
        """One conversation with its turns; its `note` tells if some of them cannot be read."""
        with self._tables.reading() as db:
            return talks.talk(db, owner, id)

    def keep(
        self, owner: str, conversation_id: str | None, answer: Answer, filters: Filters
    ) -> str:
        """Append an answer to a conversation, and give the conversation's id.

        Without an id a new conversation begins; with one that is free (`new_id`, or the id of a
        conversation that was deleted meanwhile) it begins under this id. An answer that is kept
        already is not kept twice.
        """
        with self._tables.writing() as db:
            return talks.keep(db, owner, conversation_id, answer, filters)

    def cut(self, owner: str, conversation_id: str, answer_id: str) -> bool:
        """Drop a turn and all later ones, to ask it anew; False where there is no such turn.

        The conversation stays, even when it is empty now: what is kept next gives it its title.
        """
        with self._tables.writing() as db:
            return talks.cut(db, owner, conversation_id, answer_id)

    def rename(self, owner: str, id: str, title: str) -> bool:
        """Give a conversation a title; False where there is no such conversation."""
        line = " ".join(visible(title).split())
        if not 1 <= len(line) <= MAX_TITLE:
            raise BadInput(
                f"A title has 1 to {MAX_TITLE} characters, this one has {len(line):,}: "
                "give another."
            )
        with self._tables.writing() as db:
            return talks.rename(db, owner, id, line)

    def delete(self, owner: str, id: str) -> bool:
        """Delete a conversation with its turns and shares, not with its verdicts.

        False where there is no such conversation.
        """
        with self._tables.writing() as db:
            return talks.remove(db, owner, id)

    def expire(self, owners: str, *, days: float) -> int:
        """Delete conversations, with their shares, that nobody has gone on with for so many days.

        `owners` is what their owners' names begin with, such as "browser:". Gives how many.
        """
        ended = stamp(datetime.now(UTC) - timedelta(days=days))
        with self._tables.writing() as db:
            return talks.expire(db, owners, ended)

    def forget(self, article_id: str) -> None:
        """Drop every owner's answers and verdicts that quote an article: it was removed."""
        with self._tables.writing() as db:
            talks.forget(db, article_id)

    # Single answers

    def answer(self, owner: str, answer_id: str) -> Answer | None:
        """An answer that the owner got."""
        with self._tables.reading() as db:
            return sharing.answer(db, owner, answer_id)

    def share(self, owner: str, answer_id: str) -> str | None:
        """A token with which anybody may read this answer; always the same until `unshare`.

        None where the owner has no such answer. A share ends with its conversation.
        """
        with self._tables.writing() as db:
            return sharing.share(db, owner, answer_id)

    def shared(self, token: str) -> Answer | None:
        """The answer that a token stands for."""
        with self._tables.reading() as db:
            return sharing.shared(db, token)

    def unshare(self, owner: str, answer_id: str) -> bool:
        """Make the token of an answer void for ever; False where it has none."""
        with self._tables.writing() as db:
            return sharing.unshare(db, owner, answer_id)

    # Verdicts

    def rate(self, owner: str, answer_id: str, verdict: Verdict | None, reason: str = "") -> None:
        """Note what the owner thinks of an answer, in place of what was noted before.

        None takes the verdict back. It is stored with the whole Answer, and outlives the
        conversation. Raises `BadInput` for too long a reason, or an answer that is not there.
        """
        if len(reason := storable(reason.strip())) > MAX_REASON:
            raise BadInput(
                f"A reason has at most {MAX_REASON:,} characters, this one has {len(reason):,}: "
                "shorten it."
            )
        with self._tables.writing() as db:
            if verdict is None:
                verdicts.take_back(db, owner, answer_id)
            else:
                verdicts.rate(db, owner, answer_id, verdict, reason)

    def ratings(self, owner: str, answer_ids: Sequence[str]) -> dict[str, Rating]:
        """What the owner thinks of those of these answers that were rated."""
        with self._tables.reading() as db:
            return verdicts.of_answers(db, owner, answer_ids)

    def feedback(self) -> Iterator[Feedback]:
        """The verdicts of all owners, oldest first, without their names."""
        last = 0
        while rows := self._page(last):
            for row in rows:
                if answer := read_answer(row.answer, row.answer_id):
                    yield Feedback.of(answer, past(row.asked), row.verdict, row.reason)
            last = rows[-1].seq

    def _page(self, after: int) -> list[verdicts.Rated]:
        with self._tables.reading() as db:
            return verdicts.page(db, after)
