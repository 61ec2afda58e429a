"""The answerer that lets a model write: nothing it says is shown before a quote proves it.

A model is given the passages under opaque ids and asked to cite them. Each sentence that it
completes is checked against the passages that it cites, then against the others, since models cite
the wrong one often. What nothing proves is left out (or marked, if the settings say so), and the
model is told once what was wrong with it. So the model chooses words; the archive decides what is
true.
"""

import asyncio
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from assistant.answerers.base import Draft, Found, Proved, Quote
from assistant.citing import Cited, Reader
from assistant.composing import Making
from assistant.followups import Turn, asks_for_proof, is_rewording, leans, standalone
from assistant.models import Message
from assistant.prompts import prompt
from assistant.proving import Prover
from assistant.rendering import long_date
from assistant.settings import Settings
from assistant.showing import Shown, shown
from assistant.support import Check
from index import Hit
from index.errors import ModelFailed, ModelMissing
from index.stages import stage
from index.terms import terms

if TYPE_CHECKING:
    from assistant.models import Budget, Model
    from assistant.models.reply import Reply

Proofs = AsyncGenerator[Proved, None]

MAX_STATEMENTS = 8
FAR = 0.25
"""So much of the best passage's share of the question a passage has that a model is given."""
MAX_REPEATS = 3
"""A small model may say one sentence for ever."""
_QUESTION_TOKENS = 64
_NOTHING_PROVED = "Nothing that the model wrote could be proved, so quotes answer instead."
_NO_ROOM = (
    "No passage fits into the model's context, so quotes answer instead: raise NEWSDESK_CONTEXT."
)


class Writing:
    """One answer while a model writes it; `proofs` runs once."""

    def __init__(self, model: "Model", settings: Settings, budget: "Budget") -> None:
        self.draft: Draft | None = None
        """What came of it; None where the model failed, or said nothing that could be proved."""
        self.checking = self.waiting = 0.0
        """Seconds spent on proofs, and on waiting for the model."""
        self._model = model
        self._settings = settings
        self._budget = budget
        self._prompts: dict[str, str] = {}
        self._prover: asyncio.Task[Prover] | None = None
        """Cuts the passages into sentences while the model reads them."""
        self._seen: dict[str, int] = {}
        self._proved: list[Proved] = []
        self._corrections: list[Proved] = []
        """Proved sentences that say what is true instead of what the question assumes."""
        self._removed: list[tuple[str, Check]] = []
        self._left_out = 0
        self._written = ""
        self._note: str | None = None
        self._refused = False
        self._established: tuple[Proved, ...] = ()
        """What code has found out; the model need only phrase the rest."""

    @property
    def making(self) -> Making:
        """How the answer was made, once it is."""
        by_model = self.draft is not None
        return Making(
            answerer="model" if by_model else "quotes",
            model=self._model.name if by_model else None,
            prompts=self._prompts,
            usage=self._budget.usage,
            note=self._note,
        )

    async def standalone(
        self, text: str, previous: Turn | None, as_of: datetime | None = None
    ) -> str:
        """The question with what it leaves out filled in, by the model where a rule is unsure."""
        previous = previous and previous.seen(as_of)
        ruled = standalone(text, previous)
        if previous is None or not leans(text) or asks_for_proof(text):
            return ruled
        messages = self._messages(
            "standalone",
            question=text,
            history=[(previous.question, previous.answer)],
        )
        reply = self._model.stream(messages, max_tokens=_QUESTION_TOKENS, budget=self._budget)
        try:
            said = "".join([delta async for delta in self._waited(reply)])
        except (ModelFailed, ModelMissing):
            return ruled  # the answer itself will say that the model failed
        said = said.strip().partition("\n")[0]
        return said if is_rewording(said, text, previous) else ruled

    async def warm(self) -> None:
        """Reach for the model while the archive is searched; a failure shows when it is asked."""
        with suppress(ModelFailed, ModelMissing):
            await self._model.ready()

    async def proofs(self, found: Found, established: Draft | None = None) -> Proofs:
        """Each statement as soon as it is proved; what is established already leads the answer."""
        try:
            await self._model.ready()
            self._established = established.statements if established else ()
            self._seen = {_key(one.text): 1 for one in self._established}
            about = found.hits if found.question.language else _about(found.hits)
            hits = _leading(about, found.more, self._established)
            passages = shown(hits, budget=self._room(found), count=self._model.count)
            if not passages.by_id:
                self._note = _NO_ROOM if found.hits else None
                return
            leaves_out = None if found.when.shape == "correction" else found.left_out.holds
            proving = asyncio.to_thread(Prover, tuple(passages.by_id.values()), leaves_out)
            self._prover = asyncio.create_task(proving)
            messages = self._asking(found, passages.text)
            async with aclosing(self._round(messages, passages)) as statements:
                async for statement in statements:
                    yield statement
            self._left_out = len(self._removed)
            if self._removed and not self._is_full and not self._refused:
                async with aclosing(self._again(messages, passages)) as statements:
                    async for statement in statements:
                        yield statement
        except (ModelFailed, ModelMissing) as error:
            self._note = _failed(error, bool(self._proved or self._corrections))
        for correction in self._corrections if self._proved else ():
            yield correction
        if self._proved or self._refused or self._corrects(found) or self._adds_nothing:
            self.draft = self._drafted()
        else:
            self._note = self._note or _NOTHING_PROVED

    async def _again(self, messages: Sequence[Message], passages: Shown) -> Proofs:
        """One more try at what was not proved; the model is told what was missing."""
        failed = [(text, check.missing) for text, check in self._removed]
        said = Message("assistant", self._written)  # templates want the turns to alternate
        again = [*messages, said, *self._messages("retry", failed=failed)]
        before = len(self._proved)
        async with aclosing(self._round(again, passages)) as statements:
            async for statement in statements:
                yield statement
        self._left_out = max(0, len(failed) - (len(self._proved) - before))

    async def _round(self, messages: Sequence[Message], passages: Shown) -> Proofs:
        reader = Reader(passages.by_id)
        hits = tuple(passages.by_id.values())
        reply = self._model.stream(
            messages, max_tokens=self._settings.answer_tokens, budget=self._budget
        )
        async with aclosing(self._waited(reply)) as deltas:
            async for delta in deltas:
                self._written += delta
                for cited in reader.feed(delta):
                    if statement := await self._checked(cited, hits, reader):
                        yield statement
                if self._is_full:
                    break
        for cited in reader.finish(cut=reply.cut) if not self._is_full else ():
            if statement := await self._checked(cited, hits, reader):
                yield statement
        self._refused |= reader.refused

    async def _waited(self, reply: "Reply") -> AsyncGenerator[str, None]:
        """The reply as it comes; the time until each piece is the model's."""
        async with aclosing(reply) as deltas:
            while True:
                started = time.perf_counter()
                try:
                    delta = await anext(deltas, None)
                finally:
                    self.waiting += time.perf_counter() - started
                if delta is None:
                    return
                yield delta

    async def _checked(self, cited: Cited, hits: Sequence[Hit], reader: Reader) -> Proved | None:
        """The statement, if it is proved and new; a correction is kept for the end."""
        key = _key(cited.text)
        self._seen[key] = self._seen.get(key, 0) + 1
        if self._seen[key] > 1:
            return None
        started = time.perf_counter()
        with stage("check") as seen:
            assert self._prover is not None  # it began before the model was asked
            prover = await self._prover
            check, quotes = await asyncio.to_thread(_proof, prover, cited, hits)
            removes = self._settings.on_unsupported == "remove" and check.label != "verified"
            seen.note(support=check.label, removed=removes)
        self.checking += time.perf_counter() - started
        statement = Proved(cited.text, check.label, quotes)
        if check.label == "verified" and reader.false_premise:
            self._corrections.append(statement)
            return None
        if removes:
            self._removed.append((cited.text, check))
            return None
        self._proved.append(statement)
        return statement

    @property
    def _is_full(self) -> bool:
        repeats = max(self._seen.values(), default=0)
        return len(self._proved) >= MAX_STATEMENTS or repeats >= MAX_REPEATS

    @property
    def _adds_nothing(self) -> bool:
        """Whether the model found what is established enough, as its prompt allows."""
        return bool(self._established) and not (self._removed or self._note)

    def _corrects(self, found: Found) -> bool:
        """Whether a correction is about what was asked: any true sentence would be none."""
        wanted = set(found.question.terms)
        return any(2 * len(wanted & set(terms(c.text))) >= len(wanted) for c in self._corrections)

    def _drafted(self) -> Draft:
        if self._proved:
            self._note = self._note or _left_out(self._left_out)
            return Draft((*self._proved, *self._corrections))
        if self._corrections:
            return Draft(reason="false_premise", nearest=_proofs(self._corrections))
        return Draft(reason="not_in_archive")

    def _room(self, found: Found) -> int:
        """Tokens that are left for passages: the rest is for prompts and for both answers."""
        asked = sum(self._model.count(message.content) for message in self._asking(found, ""))
        return max(0, self._model.context - asked - 4 * self._settings.answer_tokens)

    def _asking(self, found: Found, passages: str) -> list[Message]:
        return self._messages(
            "answer",
            passages=passages,
            question=found.question.text,
            established=[one.text for one in self._established],
            as_of=long_date(found.scope.as_of or datetime.now(UTC)),
        )

    def _messages(self, name: str, **variables: object) -> list[Message]:
        used = prompt(name)
        self._prompts[name] = used.hash
        return used.render(**variables)


def _key(text: str) -> str:
    """The same for two sentences that differ in case and white space alone."""
    return " ".join(text.split()).casefold()


def _about(hits: Sequence[Hit]) -> list[Hit]:
    """Without those that hold next to nothing of the question beside others.

    A small model would tell of them, and be proved right.
    """
    most = max((hit.signals.coverage for hit in hits), default=0.0)
    return [hit for hit in hits if hit.signals.coverage >= FAR * most]


def _leading(hits: Sequence[Hit], more: Sequence[Hit], established: Sequence[Proved]) -> list[Hit]:
    """The same number of hits, with those first that prove what is established."""
    cited = [quote for one in established for quote in one.quotes]
    proving = [
        hit
        for hit in (*hits, *more)
        if any(
            quote.article.id == hit.article_id and hit.start <= quote.start < hit.end
            for quote in cited
        )
    ]
    return [*proving, *(hit for hit in hits if hit not in proving)][: max(1, len(hits))]


def _proof(prover: Prover, cited: Cited, hits: Sequence[Hit]) -> tuple[Check, tuple[Quote, ...]]:
    """By the passages that are cited, else by any of the others."""
    found = prover.proved(cited.text, cited.hits) if cited.hits else None
    if found and found[0].label == "verified":
        return found
    others = [hit for hit in hits if hit not in cited.hits]
    second = prover.proved(cited.text, others)
    return second if second[0].label == "verified" or found is None else found


def _proofs(statements: Sequence[Proved]) -> tuple[Quote, ...]:
    """One quote for each article."""
    quotes = (quote for statement in statements for quote in statement.quotes)
    return tuple({quote.article.id: quote for quote in quotes}.values())


def _left_out(count: int) -> str | None:
    if count < 1:
        return None
    what, was = ("One sentence", "was") if count == 1 else (f"{count} sentences", "were")
    return f"{what} of the model's answer had no proof in the archive and {was} left out."


def _failed(error: Exception, has_statements: bool) -> str:
    if has_statements:
        return f"The model broke off; what it had said until then was checked. {error}"
    return f"The model did not answer, so quotes answer instead. {error}"
