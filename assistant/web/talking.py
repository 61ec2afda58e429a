"""What happens in the chat: a question is asked, stopped, edited, asked again, found again."""

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing
from datetime import UTC, datetime

import gradio as gr
from starlette.requests import HTTPConnection

from assistant.answer import Answer, ReadingKind, Statement
from assistant.answering import Event
from assistant.assistant import Assistant
from assistant.followups import Turn as Told
from assistant.history import History, Talk, Turn, new_id
from assistant.protocol import Filters
from assistant.web.access.rates import Limits
from assistant.web.chips import Again
from assistant.web.foot import export_html
from assistant.web.messages import Messages, asked, messages, said
from assistant.web.panels import (
    NO_ARTICLES,
    NO_SOURCES,
    Order,
    articles_html,
    sources_html,
    status_html,
)
from assistant.web.place import Place, place_html
from assistant.web.render import STOPPED, answer_html, failure_html, pending_html
from assistant.web.runs import Run, Runs
from assistant.web.shelf import shelf_html, who_html
from assistant.web.shown import NOTHING, Shown, busy, idle, typed
from assistant.web.visitors import Visitors
from index.errors import NewsdeskError

_BROKEN = "Something went wrong on the server; the log has the details."

_log = logging.getLogger(__name__)


class Talking:
    """The events of the chat; one object serves every page."""

    def __init__(self, desk: Assistant, visitors: Visitors, limits: Limits, runs: Runs) -> None:
        self._desk = desk
        self._visitors = visitors
        self._limits = limits
        self._runs = runs

    @property
    def _history(self) -> History:
        return self._desk.history

    def owner(self, request: gr.Request) -> str:
        """Whose conversations a page shows; those of the page alone without a cookie."""
        visitor = self._visitors.of(self._connection(request))
        return visitor.owner if visitor else f"page:{request.session_hash}"

    def who(self, request: gr.Request) -> str:
        """Who reads this page, where they have signed in."""
        visitor = self._visitors.of(self._connection(request))
        return who_html(visitor, may_leave=self._visitors.sign_in is not None)

    @staticmethod
    def _connection(request: gr.Request) -> HTTPConnection:
        assert request.request  # only a call without HTTP has none
        return request.request

    async def ask(
        self,
        typed: str,
        place: Place,
        order: Order,
        as_of: str | None,
        since: str | None,
        until: str | None,
        outlets: list[str],
        event: gr.EventData,
        request: gr.Request,
    ) -> AsyncIterator[Shown]:
        """Answer a question, typed or chosen from the examples."""
        chosen = isinstance(event.target, gr.Chatbot)
        question = event.value["text"] if chosen else typed
        if not question.strip():
            yield NOTHING
            return
        filters = Filters(as_of=as_of, since=since, until=until, outlets=tuple(outlets))
        asking = self._asked(request, place, question, filters, place.edited, order)
        async for shown in asking:
            yield shown

    async def again(
        self, signal: str, place: Place, order: Order, request: gr.Request
    ) -> AsyncIterator[Shown]:
        """Ask a question of this conversation anew: the last one is replaced by its new answer."""
        talk, wish = await self._talk(self.owner(request), place), Again.of(signal)
        turn = next((one for one in talk.turns if wish and one.id == wish.answer), None)
        if wish is None or turn is None:
            yield NOTHING
            return
        replaced = turn.id if turn.id == place.turns[-1] else None
        question = turn.answer.question
        ignore = wish.ignored(turn.answer)
        asking = self._asked(request, place, question, turn.filters, replaced, order, ignore)
        async for shown in asking:
            yield shown

    async def stop(self, place: Place, request: gr.Request) -> Shown:
        """Stop what is being answered."""
        owner = self.owner(request)
        run = self._runs.of(owner, place.conversation or "")
        talk = await self._talk(owner, place)
        shown = messages(talk.turns, self._history, owner)
        if run is None:
            return Shown(idle(), shown)
        await run.stop()
        return Shown(chat=[*shown, asked(run.question), said(STOPPED)])

    def edit(self, signal: str, place: Place, request: gr.Request) -> Shown:
        """Take a question of this conversation back into the box."""
        answer = self._history.answer(self.owner(request), signal)
        if answer is None or answer.id not in place.turns:
            return NOTHING
        box, notice = gr.Textbox(value=answer.question), gr.Row(visible=True)
        return Shown(question=box, place=place.edits(answer.id), editing=notice)

    def let_be(self, place: Place) -> Shown:
        """Edit nothing."""
        return Shown(gr.Textbox(value=""), place=place.edits(None), editing=gr.Row(visible=False))

    def pick(self, signal: str, place: Place, order: Order, request: gr.Request) -> Shown:
        """Show the proof of an answer that is not the newest."""
        answer = self._history.answer(self.owner(request), signal)
        if answer is None:
            return NOTHING
        return Shown(place=place.shows(answer.id), **self._proof(answer, order))

    def sort(self, place: Place, order: Order, request: gr.Request) -> Shown:
        """Bring the articles into another order."""
        return self.pick(place.beside or "", place, order, request)

    async def open(
        self, conversation: str | None, order: Order, request: gr.Request
    ) -> AsyncIterator[Shown]:
        """Show a stored conversation, and go on with what is being answered in it."""
        owner = self.owner(request)
        talk = await self._talk(owner, Place(conversation))
        run = self._runs.of(owner, conversation or "")
        place = Place.of(talk) if talk.turns or run else Place()
        opened = self._opened(talk, place, owner, order)
        if run is None:
            yield opened
            return
        async for shown in self._followed(run, talk.turns, place, owner, order, opened):
            yield shown

    def begin(self, request: gr.Request) -> Shown:
        """Start a new conversation."""
        return self._opened(Talk("", "", ()), Place(), self.owner(request), "Newest first")

    def rename(self, title: str, place: Place, request: gr.Request) -> Shown:
        """Give the conversation another title; a bad one gives way to the old one."""
        owner = self.owner(request)
        if place.conversation is None:
            return NOTHING
        try:
            self._history.rename(owner, place.conversation, title)
        except NewsdeskError as error:
            gr.Warning(str(error))
        talk = self._history.conversation(owner, place.conversation)
        if talk is None:
            return NOTHING
        return Shown(
            title=talk.title, marker=place_html(place, talk.title), shelf=self.shelf(owner, place)
        )

    def delete(self, place: Place, request: gr.Request) -> Shown:
        """Delete the conversation, and start a new one."""
        if place.conversation is not None:
            self._history.delete(self.owner(request), place.conversation)
        return self.begin(request)

    def find(self, query: str, place: Place, request: gr.Request) -> str:
        """The conversations that hold the words of a query."""
        return self.shelf(self.owner(request), place, query)

    def shelf(self, owner: str, place: Place, query: str = "") -> str:
        """The list of an owner's conversations."""
        lines = self._history.conversations(owner, query=query)
        return shelf_html(lines, place.conversation, query, datetime.now(UTC).date())

    async def _talk(self, owner: str, place: Place) -> Talk:
        id = place.conversation or ""
        found = await asyncio.to_thread(self._history.conversation, owner, id) if id else None
        return found or Talk(id, "", ())

    async def _asked(
        self,
        request: gr.Request,
        place: Place,
        question: str,
        filters: Filters,
        replaced: str | None,
        order: Order,
        ignore: tuple[ReadingKind, ...] = (),
    ) -> AsyncIterator[Shown]:
        owner = self.owner(request)
        talk = await self._talk(owner, place)
        past = _before(talk.turns, replaced)
        if refusal := self._refusal(request):
            before = await asyncio.to_thread(messages, talk.turns, self._history, owner)
            chat = [*before, asked(question), said(failure_html(str(refusal)))]
            yield Shown(typed(question), chat)
            return
        told = Told.of(past[-1].answer) if past else None
        conversation = talk.id or new_id()
        scope = filters.model_dump()
        events = self._desk.conversation(told).astream(question, ignore=ignore, **scope)
        keeping = self._kept(owner, conversation, replaced, filters, events)
        run = self._runs.start(owner, conversation, question, keeping)
        place = Place(conversation, tuple(turn.id for turn in past))
        async for shown in self._followed(run, past, place, owner, order):
            yield shown

    def _refusal(self, request: gr.Request) -> NewsdeskError | None:
        """Why this visitor may not ask now."""
        try:
            self._limits.check(self._connection(request))
        except NewsdeskError as error:
            return error
        return None

    async def _kept(
        self,
        owner: str,
        conversation: str,
        replaced: str | None,
        filters: Filters,
        events: AsyncGenerator[Event, None],
    ) -> AsyncGenerator[Event, None]:
        """The events; the answer is kept before it is told, so that a reload finds it.

        What it replaces goes only now: a question that fails has cost nothing.
        """
        async with aclosing(events) as asking:
            async for event in asking:
                lost = None
                if isinstance(event, Answer):
                    args = (owner, conversation, replaced, filters, event)
                    lost = await asyncio.to_thread(self._keep, *args)
                yield event
                if lost:
                    raise lost

    def _keep(
        self,
        owner: str,
        conversation: str,
        replaced: str | None,
        filters: Filters,
        answer: Answer,
    ) -> NewsdeskError | None:
        """Keep an answer; gives why that failed, since the answer is worth showing all the same."""
        try:
            if replaced:
                self._history.cut(owner, conversation, replaced)
            self._history.keep(owner, conversation, answer, filters)
        except NewsdeskError as error:
            return error
        return None

    async def _followed(
        self,
        run: Run,
        past: Sequence[Turn],
        place: Place,
        owner: str,
        order: Order,
        opened: Shown = NOTHING,
    ) -> AsyncIterator[Shown]:
        """Each step of an answer; a failure is a message, since an exception would freeze the page.

        Every step tells all that is shown till then: of two steps in quick succession the page may
        miss the first. After a failure the question stands in its box again, to be mended.
        """
        before = await asyncio.to_thread(messages, past, self._history, owner)
        before = [*before, asked(run.question)]
        shown = opened._replace(
            question=busy(),
            chat=before,
            place=place,
            marker=place_html(place, run.question),
            editing=gr.Row(visible=False),
        )
        yield shown._replace(question=busy("")) if opened is NOTHING else shown
        statements: list[Statement] = []
        try:
            async for event in run.follow():
                if isinstance(event, Answer):
                    statements = []
                    args = (event, before[:-1], place, owner, order)
                    yield await asyncio.to_thread(self._whole, *args)
                    before = [*before[:-1], asked(run.question, event.id), said(answer_html(event))]
                else:
                    statements.append(event)
                    yield shown._replace(chat=[*before, said(pending_html(statements))])
        except NewsdeskError as error:
            yield Shown(typed(run.question), [*before, said(failure_html(str(error)))])
        except Exception:
            _log.exception("A question could not be answered")
            yield Shown(typed(run.question), [*before, said(failure_html(_BROKEN))])

    def _whole(
        self, answer: Answer, before: Messages, place: Place, owner: str, order: Order
    ) -> Shown:
        talk = self._history.conversation(owner, place.conversation or "")
        now = Place.of(talk) if talk else place
        title = talk.title if talk else answer.question
        said_now = [asked(answer.question, answer.id), said(answer_html(answer))]
        return Shown(
            chat=[*before, *said_now],
            place=now,
            marker=place_html(now, title),
            **self._proof(answer, order),
            status=status_html(self._desk.archive.status(), self._desk.settings.writer),
            shelf=self.shelf(owner, now),
            tools=gr.Row(visible=talk is not None),
            title=title,
            export=_export(now),
        )

    def _proof(self, answer: Answer, order: Order) -> dict[str, str]:
        """What stands beside an answer."""
        return {
            "sources": sources_html(answer, self._desk.archive.article),
            "articles": articles_html(answer.articles, order),
        }

    def _opened(self, talk: Talk, place: Place, owner: str, order: Order) -> Shown:
        newest = talk.turns[-1] if talk.turns else None
        nothing = {"sources": NO_SOURCES, "articles": NO_ARTICLES}
        filters = newest.filters if newest else Filters()
        return Shown(
            question=idle(),
            chat=messages(talk.turns, self._history, owner),
            place=place,
            marker=place_html(place, talk.title),
            editing=gr.Row(visible=False),
            **(self._proof(newest.answer, order) if newest else nothing),
            shelf=self.shelf(owner, place),
            tools=gr.Row(visible=bool(talk.turns)),
            title=talk.title,
            export=_export(place),
            as_of=filters.as_of or "",
            since=filters.since or "",
            until=filters.until or "",
            outlets=list(filters.outlets),
        )


def _before(turns: Sequence[Turn], replaced: str | None) -> Sequence[Turn]:
    """The turns before the one that is to be replaced."""
    place = next((at for at, turn in enumerate(turns) if turn.id == replaced), len(turns))
    return turns[:place]


def _export(place: Place) -> str:
    id = place.conversation
    return export_html(f"conversations/{id}", "Export") if id else ""
