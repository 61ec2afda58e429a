"""From a question to the events of its answer, by quotes alone or by a model."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing, suppress
from contextvars import copy_context
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar, TypeVarTuple

from assistant.absence import absent
from assistant.answer import (
    MAX_QUESTION_CHARS,
    Answer,
    AnswererName,
    ReadingKind,
    Statement,
)
from assistant.answerers.base import Draft, Found, Quote
from assistant.answerers.quotes import QuotesAnswerer
from assistant.briefing import briefing
from assistant.chronicle import chronicle
from assistant.composing import Composer, Making
from assistant.corrections import LeftOut, amended, left_out
from assistant.coverage import asks_of_outlets, covered
from assistant.figures.anchors import anchor_of
from assistant.figures.asking import askings
from assistant.figures.drafting import timed, together
from assistant.followups import Turn, leans, standalone
from assistant.followups.recalling import recalled
from assistant.framing import plain_question
from assistant.outside import beyond, is_spoken_of
from assistant.premises import Verdict, takes_for_granted
from assistant.question import understand
from assistant.readings import Wording
from assistant.settings import Settings
from assistant.shapes import shape_of
from assistant.stopwatch import Stopwatch
from assistant.when import when
from index import Archive, Hit, Scope
from index.article import storable
from index.errors import BadInput, ModelMissing, ModelUnset
from index.hits import Sentence
from index.implied import Ignored
from index.processors import cores
from index.query import parse
from index.records import Summary
from index.search import READ_CANDIDATES
from index.stages import Observer, stage

if TYPE_CHECKING:
    from assistant.answerers.model import Writing
    from assistant.models import Model
    from assistant.workers import Crew

Event = Statement | Answer
Made = TypeVar("Made")
Given = TypeVarTuple("Given")

AT_ONCE = max(2, cores())
"""So many steps of answering run beside each other, one for each core; others wait their turn."""


@dataclass(frozen=True)
class Request:
    """A question, what it may lean on, and what may be looked at."""

    text: str
    scope: Scope
    previous: Turn | None = None
    answerer: AnswererName | None = None
    """None for what the settings say."""
    ignored: frozenset[ReadingKind] = frozenset()
    """What its wording implies and is not to count."""

    @property
    def words(self) -> str:
        """The question without operators; raises `BadInput` for one that cannot be asked."""
        return parse(self.asked, self.ignored).words

    @property
    def asked(self) -> str:
        """The question as it is looked at: on one line."""
        return _checked(self.text)

    @property
    def stands_alone(self) -> bool:
        """Whether nothing of an earlier question is to be filled in."""
        return self.previous is None or "follow_up" in self.ignored


class Answering:
    """Answers requests from one archive; threads may share it."""

    def __init__(self, archive: Archive, settings: Settings) -> None:
        self.archive = archive
        self.settings = settings
        self.observer: Observer | None = None
        """Sees the stages of whatever is asked; may be set."""
        self.crew: Crew | None = None
        """Takes work to other processes, too; may be set."""
        self._quotes = QuotesAnswerer(archive.terms)
        self._workers = ThreadPoolExecutor(AT_ONCE, "answering")
        self._beside = ThreadPoolExecutor(AT_ONCE, "matching")

    async def working(self, step: Callable[..., Made], *args: object) -> Made:
        """A step of answering, beside the event loop.

        Steps take turns: of fifty that share a processor each would take as long as all of them.
        """
        context = copy_context()
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._workers, partial(context.run, step, *args))

    def anywhere(self, function: "Callable[[Answering, *Given], Made]", *given: *Given) -> Made:
        """What a function makes, in this process or in another; see `Crew.do`."""
        return self.crew.do(function, *given) if self.crew else function(self, *given)

    async def aanywhere(
        self, function: "Callable[[Answering, *Given], Made]", *given: *Given
    ) -> Made:
        """`anywhere`, without blocking the event loop."""
        if self.crew:
            return await self.crew.ado(function, *given)
        return await self.working(function, self, *given)

    @cached_property
    def model(self) -> "Model | None":
        """The model that the settings name."""
        if not self.settings.model:
            return None
        from assistant.models import model_of

        return model_of(self.settings)

    def writes(self, request: Request) -> bool:
        """Whether a model is to answer; raises `ModelUnset` where one is wanted and none is."""
        wanted = request.answerer or self.settings.answerer
        if wanted == "quotes":
            return False
        if wanted == "auto":
            with suppress(ModelMissing):  # the note of the answer will tell
                return self.model is not None
            return False
        if self.model is None:
            raise ModelUnset(
                "No model is set: name one with NEWSDESK_MODEL, such as 'openai:gpt-4.1-mini' or "
                "the address of a local server, or answer with 'quotes'."
            )
        return True

    def quoted(self, request: Request) -> Answer:
        """The answer that needs no model."""
        watch = Stopwatch()
        found = self._found(request, standalone(request.words, _known(request)))
        watch.lap("search")
        with stage("answer"):
            composer = Composer(found)
            time = self._established(request, found)
            watch.lap("time")
            draft = self._drafted(found, time)
            for proved in draft.statements:
                composer.statement(proved)
            making = Making(note=self._why_no_model(request))
            draft = self._absent(draft, found)
            watch.lap("answer")
            found.matching.result()
            watch.lap("search")
            return composer.answer(draft, self.settings, watch.total(), making)

    async def written(self, request: Request) -> AsyncGenerator[Event, None]:
        """Each statement as soon as it is proved, then the whole answer.

        Where the model fails before it has said anything that is proved, the quotes answer.
        """
        from assistant.answerers.model import Writing
        from assistant.models import Budget

        assert self.model is not None  # `writes` was asked first
        watch = Stopwatch()
        words = request.words
        writing = Writing(self.model, self.settings, Budget.of(self.settings))
        question = standalone(words, _known(request))
        if not request.stands_alone:
            question = await writing.standalone(words, request.previous, _as_of(request))
        watch.lap("write")
        found, _ = await asyncio.gather(
            self.working(self._found, request, question), writing.warm()
        )
        watch.lap("search")
        composer = Composer(found)
        with stage("answer"):
            time = await self.working(self._established, request, found)
        watch.lap("time")
        for proved in time.statements if time else ():
            yield await self.working(composer.statement, proved)
        if found.question.terms and not (time and (time.reason or time.is_whole)):
            async with aclosing(writing.proofs(found, time)) as proofs:
                async for proved in proofs:
                    yield await self.working(composer.statement, proved)
        watch.lap("write")
        draft = writing.draft
        if draft is None:
            with stage("answer"):
                draft = await self.working(self._drafted, found, time)
            for proved in draft.statements[len(time.statements) if time else 0 :]:
                yield await self.working(composer.statement, proved)
        elif time:
            draft = replace(time, statements=(*time.statements, *draft.statements))
        elif not draft.statements and not draft.nearest:
            draft = replace(draft, nearest=await self.working(self._nearest, found))
        draft = await self.working(self._absent, draft, found)
        await asyncio.wrap_future(found.matching)
        watch.lap("answer")
        timings = _apart(watch.total(), writing)
        yield composer.answer(draft, self.settings, timings, writing.making)

    def _drafted(self, found: Found, time: Draft | None) -> Draft:
        """What time tells, else quotes; where neither answers, what the named outlets wrote."""
        draft = time
        if time and time.is_whole:
            return time
        if not (time and time.reason):
            draft = together(time, self._quotes(found.question, found.sentences, found.idf))
        assert draft is not None  # it is either of the two
        if draft.reason is None or draft.reason == "false_premise":
            return draft
        is_lacking = draft.reason == "not_in_archive"
        if is_lacking and (news := briefing(found, self.archive, otherwise=True)):
            return news
        told = covered(found, self.archive)
        if told is None or (told.reason and draft.reason != "not_in_archive"):
            return draft
        return told if told.statements else replace(draft, missing=told.missing)

    def _absent(self, draft: Draft, found: Found) -> Draft:
        """With what the archive has nothing about, where there is no answer."""
        return replace(draft, absent=absent(draft, found, self.archive))

    def _established(self, request: Request, found: Found) -> Draft | None:
        """What code finds out, whoever answers: the proofs of the last answer, or what of time."""
        previous = None if request.stands_alone else _known(request)
        return recalled(found, previous, self.archive) or self._of_time(found)

    def _of_time(self, found: Found) -> Draft | None:
        """What code says of the time that is asked for, whoever answers: it reads English only."""
        archive = self.archive
        if found.question.language:
            return None
        if found.when.shape == "correction" and (of_reports := amended(found, archive)):
            return of_reports
        if news := briefing(found, archive):
            return news
        if found.premise:
            verdict = Verdict(found, archive.terms, archive.query_terms)
            if against := verdict.against():
                return Draft(reason="false_premise", nearest=against)
            if not verdict.is_grounded():
                return Draft(reason="not_in_archive", nearest=self._nearest(found))
        if reason := beyond(found):
            near = self._quotes.nearest(found.timeless, found.sentences, found.idf)
            is_told = is_spoken_of(found, archive.terms)
            return None if is_told else Draft(reason=reason, nearest=near)
        by_value = timed(found, archive.terms)
        if by_value or found.when.shape not in ("change", "first", "after"):
            return by_value
        return chronicle(found, archive.terms, archive.query_terms)

    def _nearest(self, found: Found) -> tuple[Quote, ...]:
        """What comes near a question that is not answered."""
        return self._quotes.nearest(found.question, found.sentences, found.idf)

    def _sentences(
        self,
        question: str,
        gone: LeftOut,
        ignored: Ignored,
        hits: Sequence[Hit],
        among: Callable[[Hit], bool],
    ) -> list[Sentence]:
        """Without those that prove nothing of what is so."""
        every = self.archive.sentences(question, hits, ignored=ignored, among=among)
        if shape_of(question) == "correction":
            return every
        return [one for one in every if not gone.holds(one.hit.article, one.start, one.end)]

    def _why_no_model(self, request: Request) -> str | None:
        """Why quotes answer although a model is set; None where they were asked for."""
        if "quotes" in (request.answerer, self.settings.answerer):
            return None
        try:
            self.model  # noqa: B018  # it raises
        except ModelMissing as error:
            return f"Quotes answer, for the model cannot be asked. {error}"
        return None

    def _found(self, request: Request, filled: str) -> Found:
        """What is found for a question with what it leaves out filled in from the one before."""
        ignored, scope = request.ignored, request.scope
        standalone = request.words if request.stands_alone else filled
        summary = self.archive.summary(scope)
        language = self._language(standalone)
        standalone = standalone if language else plain_question(standalone)
        shape = shape_of(standalone)
        has_anchor = shape in ("first", "after")
        anchor, bare = anchor_of(standalone) if has_anchor else (None, standalone)
        now = scope.as_of or summary.newest or datetime.now(UTC)
        read = when(bare, now, shape, is_anchored=anchor is not None)
        told = read.at_any_time if "time" in ignored else read
        if told.as_of and (scope.as_of is None or told.as_of < scope.as_of):
            scope = scope.model_copy(update={"as_of": told.as_of})
            summary = self.archive.summary(scope)
        terms = partial(self.archive.query_terms, language=language)
        question = understand(standalone, terms, language, ignored)
        timeless = understand(told.timeless, terms, language, ignored)
        premise = language is None and takes_for_granted(standalone)
        operators = parse(request.asked, ignored).operators
        is_timed = premise or shape != "state" or bool(askings(timeless, shape))
        reads_more = is_timed or asks_of_outlets(standalone)
        # Nobody needs it before the answer is put together, so it is looked up beside the rest.
        matching = self._beside.submit(
            copy_context().run, self.archive.matching, f"{timeless.text} {operators}", scope
        )
        results = self.archive.results(
            f"{standalone} {operators}",
            scope,
            limit=max(self.settings.passages, READ_CANDIDATES if reads_more else 0),
            ignored=ignored,
        )
        gone = left_out(results.hits)
        hits = results.hits[: self.settings.passages]
        more = results.hits[self.settings.passages :]
        return Found(
            asked=request.asked,
            question=replace(timeless, text=standalone) if read.as_of else question,
            when=told,
            timeless=timeless,
            anchor=anchor,
            premise=premise,
            scope=scope,
            hits=hits,
            more=more,
            matching=matching,
            rank=partial(self._sentences, standalone, gone, ignored),
            idf=self.archive.idf({*question.terms, *timeless.terms}),
            summary=summary,
            limits=self._limits(scope, summary),
            wording=Wording(
                query=parse(request.asked),
                when=read,
                windows=results.windows,
                outlets=results.outlets,
                is_follow_up=filled != request.words and leans(request.words),
                ignored=ignored,
            ),
            left_out=gone,
        )

    def _language(self, question: str) -> str | None:
        """The language of a question; None for English."""
        found = self.archive.language_of(question)
        return None if found == "en" else found

    def _limits(self, scope: Scope, summary: Summary) -> Summary:
        """What the outlets of a scope have at any time, where the scope itself holds nothing."""
        return summary if summary.articles else self.archive.summary(Scope(outlets=scope.outlets))


def _known(request: Request) -> Turn | None:
    """The turn before, as far as it may be known on the day from which the archive is seen."""
    return request.previous.seen(_as_of(request)) if request.previous else None


def _as_of(request: Request) -> datetime | None:
    """The earlier of the as-of dates of a question's wording and of its scope."""
    known, words = request.scope.as_of, request.words
    told = when(words, known or datetime.now(UTC), shape_of(words)).as_of
    return min(filter(None, (None if "time" in request.ignored else told, known)), default=None)


def _apart(timings_ms: dict[str, float], writing: "Writing") -> dict[str, float]:
    """The time of the model and of the checks, taken out of that of writing."""
    apart = {
        "model": round(writing.waiting * 1000, 1),
        "check": round(writing.checking * 1000, 1),
    }
    return {**timings_ms, "write": round(timings_ms["write"] - sum(apart.values()), 1), **apart}


def _checked(question: str) -> str:
    text = storable(" ".join(question.split()))
    if not text:
        raise BadInput("The question is empty: ask something.")
    if len(text) > MAX_QUESTION_CHARS:
        raise BadInput(
            f"The question has {len(text):,} characters: ask it in {MAX_QUESTION_CHARS:,} or fewer."
        )
    return text
