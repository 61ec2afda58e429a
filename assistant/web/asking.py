"""Asking on the page: each step of an answer is shown, and the answer is kept before it is told."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass

import gradio as gr

from assistant.answer import Answer, ReadingKind, Statement
from assistant.answering import Event
from assistant.assistant import Assistant
from assistant.followups import Turn as Told
from assistant.history import Talk, Turn, new_id
from assistant.observing.surfaces import asked_from
from assistant.protocol import Filters
from assistant.web.access.auditing import Auditor
from assistant.web.beside import proof
from assistant.web.foot import export_html
from assistant.web.ledger import Ledger, connection_of
from assistant.web.messages import Message, Messages, Transcript, asked, said
from assistant.web.panels import status_html
from assistant.web.place import Place, place_html
from assistant.web.render import STOPPED, answer_html, failure_html, pending_html
from assistant.web.request_ids import HEADER, go_on_as
from assistant.web.runs import Run, Runs
from assistant.web.shown import NOTHING, Shown, busy, idle, sentence_of, typed
from index.errors import BadInput

ON_ITS_WAY = "An answer is on its way here: wait for it, or stop it first."


@dataclass(frozen=True)
class Wanted:
    """A question as it is to be asked."""

    question: str
    filters: Filters
    replaced: str | None = None
    """The answer that the new one takes the place of, with all that came after it."""
    ignore: tuple[ReadingKind, ...] = ()


class Asking:
    """Asks for pages; one object serves them all."""

    def __init__(
        self, desk: Assistant, ledger: Ledger, runs: Runs, auditor: Auditor | None = None
    ) -> None:
        self._desk = desk
        self._ledger = ledger
        self._runs = runs
        self._auditor = auditor or Auditor()
        self.transcript = Transcript(desk.history, desk.archive)
        """How the turns of a conversation are shown."""

    async def ask(self, wanted: Wanted, place: Place, request: gr.Request) -> AsyncIterator[Shown]:
        """Begin to answer a question, and show how it goes."""
        go_on_as(request.headers.get(HEADER, ""))
        owner = self._ledger.owner(request)
        talk = await asyncio.to_thread(self._ledger.talk, owner, place)
        if self._runs.of(owner, talk.id):
            raise BadInput(ON_ITS_WAY)
        past = _before(talk.turns, wanted.replaced)
        self._ledger.count(request)
        told = Told.of(past[-1].answer) if past else None
        scope = wanted.filters.model_dump()
        events = self._desk.conversation(told).astream(
            wanted.question, ignore=wanted.ignore, **scope
        )
        events = self._auditor.follow(events, wanted.question, connection_of(request), "page")
        conversation = talk.id or new_id()
        keeping = self._kept(owner, conversation, wanted, events)
        with asked_from("page"):
            run = self._runs.start(owner, conversation, wanted.question, keeping)
        # Gradio builds each part that is not left alone anew, which takes longer than it should.
        editing = NOTHING.editing if place.edited is None else gr.Row(visible=False)
        opened = NOTHING._replace(editing=editing, suggestions="")
        edited = place.edited
        place = Place(conversation=conversation, turns=tuple(turn.id for turn in past))
        async for shown in self._followed(
            run, past, place, owner, opened, empties=True, edited=edited
        ):
            yield shown

    async def found(self, conversation: str | None, request: gr.Request) -> tuple[Talk, Run | None]:
        """A stored conversation, and what is being answered in it, as of one moment.

        An answer that ends while the conversation is read is in neither: then it is read again.
        """
        place, owner = Place(conversation=conversation), self._ledger.owner(request)
        run = self._run(place, request)
        talk = await asyncio.to_thread(self._ledger.talk, owner, place)
        if run and run.is_over:
            return await asyncio.to_thread(self._ledger.talk, owner, place), None
        return talk, run

    async def resume(
        self, run: Run | None, talk: Talk, place: Place, opened: Shown, request: gr.Request
    ) -> AsyncIterator[Shown]:
        """Go on with what was being answered when a conversation was opened."""
        if run is None:
            yield opened
            return
        owner = self._ledger.owner(request)
        async for shown in self._followed(run, talk.turns, place, owner, opened):
            yield shown

    def is_under_way(self, place: Place, request: gr.Request) -> bool:
        """Whether something is being answered in a conversation."""
        return self._run(place, request) is not None

    async def end(self, place: Place, request: gr.Request) -> None:
        """Stop what is being answered in a conversation, if anything is."""
        if run := self._run(place, request):
            await run.stop()

    @property
    def is_quiet(self) -> bool:
        """Whether nobody at all waits for an answer."""
        return self._runs.are_quiet

    async def stop(self, place: Place, request: gr.Request) -> Shown:
        """Stop what is being answered."""
        owner, run = self._ledger.owner(request), self._run(place, request)
        talk = await asyncio.to_thread(self._ledger.talk, owner, place)
        shown = await asyncio.to_thread(self.transcript.messages, talk.turns, owner)
        if run is None:
            return Shown(idle(), shown)
        await run.stop()
        return Shown(
            chat=[*shown, asked(run.question), said(STOPPED)],
            place=(Place.of(talk) if talk.turns else place).text,
            editing=gr.Row(visible=False),
        )

    def _run(self, place: Place, request: gr.Request) -> Run | None:
        return self._runs.of(self._ledger.owner(request), place.conversation or "")

    async def _kept(
        self, owner: str, conversation: str, wanted: Wanted, events: AsyncGenerator[Event, None]
    ) -> AsyncGenerator[Event, None]:
        """The events; the answer is kept before it is told, so that a reload finds it."""
        async with aclosing(events) as asking:
            async for event in asking:
                lost = None
                if isinstance(event, Answer):
                    args = (owner, conversation, wanted.replaced, wanted.filters, event)
                    lost = await asyncio.to_thread(self._ledger.keep, *args)
                yield event
                if lost:
                    raise lost

    async def _followed(
        self,
        run: Run,
        past: Sequence[Turn],
        place: Place,
        owner: str,
        opened: Shown,
        *,
        empties: bool = False,
        edited: str | None = None,
    ) -> AsyncIterator[Shown]:
        """Each step of an answer.

        Every step tells all that is shown till then: of two steps in quick succession the page may
        miss the first. After a failure the question stands in its box again, to be mended.
        """
        before = await asyncio.to_thread(self.transcript.messages, past, owner)
        before = [*before, asked(run.question)]
        shown = opened._replace(
            question=busy(),
            chat=before,
            place=place.text,
            marker=place_html(place, run.question),
        )
        yield shown._replace(question=busy("")) if empties else shown
        statements: list[Statement] = []
        try:
            async for events in run.follow():
                if isinstance(event := events[-1], Answer):
                    # It may have been kept, and read, before it was told here.
                    shown_already = 2 * sum(turn.id == event.id for turn in past)
                    args = (event, before[: -1 - shown_already], place, owner)
                    whole = await asyncio.to_thread(self._whole, *args)
                    yield whole
                    before = whole.chat
                else:
                    statements += [one for one in events if not isinstance(one, Answer)]
                    yield shown._replace(chat=[*before, said(pending_html(statements))])
        except Exception as error:
            failed = said(failure_html(sentence_of(error)))
            shown = Shown(typed(run.question), [*before, failed])
            if edited is None:
                yield shown
            else:
                yield await asyncio.to_thread(self._unedited, shown, failed, place, owner, edited)

    def _unedited(
        self, shown: Shown, failed: Message, place: Place, owner: str, edited: str
    ) -> Shown:
        """After an edit that failed: all that is still there, and the edit goes on."""
        talk = self._ledger.talk(owner, place)
        kept = self.transcript.messages(talk.turns, owner)
        place = (Place.of(talk) if talk.turns else place).edits(edited)
        editing = gr.Row(visible=True)
        return shown._replace(chat=[*kept, failed], place=place.text, editing=editing)

    def _whole(self, answer: Answer, before: Messages, place: Place, owner: str) -> Shown:
        talk = self._ledger.history.conversation(owner, place.conversation or "")
        now = Place.of(talk) if talk else place
        title = talk.title if talk else answer.question
        html = answer_html(answer, articles=self._desk.archive.article)
        return Shown(
            chat=[*before, asked(answer.question, answer.id), said(html)],
            place=now.text,
            marker=place_html(now, title),
            **proof(answer, self._desk.archive.article),
            status=status_html(self._desk.archive.status(), self._desk.settings.writer),
            shelf=self._ledger.shelf(owner, now),
            tools=NOTHING.tools if place.turns else gr.Row(visible=talk is not None),
            title=title,
            export=export_of(now),
        )


def export_of(place: Place) -> str:
    """The menu that exports the conversation of a page."""
    id = place.conversation
    return export_html(f"conversations/{id}", "Export") if id else ""


def _before(turns: Sequence[Turn], replaced: str | None) -> Sequence[Turn]:
    """The turns before the one that is to be replaced."""
    place = next((at for at, turn in enumerate(turns) if turn.id == replaced), len(turns))
    return turns[:place]
