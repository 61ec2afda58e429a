"""What happens on the page: a question is asked, edited, asked again; a talk is found again."""

import asyncio
import threading
from collections.abc import AsyncIterator

import gradio as gr

from assistant.assistant import Assistant
from assistant.history import Talk
from assistant.protocol import Filters
from assistant.web.asking import ON_ITS_WAY, Asking, Wanted, export_of
from assistant.web.beside import proof
from assistant.web.chips import Again
from assistant.web.ledger import Ledger
from assistant.web.place import Place, place_html
from assistant.web.render import failure_html
from assistant.web.shown import (
    NOTHING,
    Shown,
    failed,
    idle,
    sentence_of,
    telling,
    telling_all,
    typed,
)
from assistant.web.suggestions import suggestions_html
from index.errors import BadInput, NewsdeskError

_NEW = "new"
"""What the page's script asks for where its address names no conversation."""
_GONE = (
    "There is no such conversation here: it was deleted, or begun in another browser. "
    "Ask to begin a new one."
)


class Talking:
    """The events of the page; one object serves every page.

    None of them raises: what fails is told in a sentence, and the page stays as it was.
    """

    def __init__(self, desk: Assistant, ledger: Ledger, asking: Asking) -> None:
        self._ledger = ledger
        self._asking = asking
        self._suggesting = threading.Lock()
        self._desk = desk

    @telling_all
    async def ask(
        self,
        text: str,
        told: str,
        as_of: str | None,
        since: str | None,
        until: str | None,
        outlets: list[str],
        event: gr.EventData,
        request: gr.Request,
    ) -> AsyncIterator[Shown]:
        """Answer a question, typed or chosen from the examples."""
        place = Place.told(told)
        chosen = isinstance(event.target, gr.Chatbot)
        question = event.value["text"] if chosen else text
        if not question.strip():
            yield NOTHING
            return
        filters = Filters(as_of=as_of, since=since, until=until, outlets=tuple(outlets))
        wanted = Wanted(question, filters, place.edited)
        try:
            async for shown in self._asking.ask(wanted, place, request):
                yield shown
        except NewsdeskError as error:
            yield Shown(typed(question), trouble=failure_html(str(error)))

    @telling_all
    async def again(self, signal: str, told: str, request: gr.Request) -> AsyncIterator[Shown]:
        """Ask a question of this conversation anew, or one that was suggested."""
        place = Place.told(told)
        talk = await asyncio.to_thread(self._ledger.talk, self._ledger.owner(request), place)
        wanted = _wanted(Again.of(signal), talk)
        if wanted is None:
            yield NOTHING
            return
        async for shown in self._asking.ask(wanted, place, request):
            yield shown

    async def rest(self, told: str, request: gr.Request) -> gr.Textbox:
        """The box when an event has ended: who was quick has asked before the page had loaded.

        Where nothing was asked as the page knows, its box was never busy, and may be by now.
        """
        place = Place.told(told)
        is_left = place.conversation is None or self._asking.is_under_way(place, request)
        box: gr.Textbox = NOTHING.question if is_left else idle()
        return box

    def suggest(self, told: str, request: gr.Request) -> str:
        """What may be asked next, where the server has time to try it: answers go first."""
        place = Place.told(told)
        if not self._asking.is_quiet or not self._suggesting.acquire(blocking=False):
            return ""
        try:
            talk = self._ledger.talk(self._ledger.owner(request), place)
            if not talk.turns or not self._ledger.admits_suggestions(request):
                return ""
            *earlier, newest = talk.turns
            before = [turn.answer for turn in earlier]
            scope = newest.filters.model_dump()
            return suggestions_html(self._desk.suggest(newest.answer, before=before, **scope))
        except Exception as error:
            sentence_of(error)  # for the log: nobody has asked for suggestions
            return ""
        finally:
            self._suggesting.release()

    async def stop(self, told: str, request: gr.Request) -> Shown:
        """Stop what is being answered."""
        place = Place.told(told)
        try:
            return await self._asking.stop(place, request)
        except Exception as error:
            return failed(error)

    @telling
    def edit(self, signal: str, told: str, request: gr.Request) -> Shown:
        """Take a question of this conversation back into the box."""
        place = Place.told(told)
        if self._asking.is_under_way(place, request):
            raise BadInput(ON_ITS_WAY)
        answer = self._ledger.history.answer(self._ledger.owner(request), signal)
        if answer is None or answer.id not in place.turns:
            return NOTHING
        box, notice = gr.Textbox(value=answer.question), gr.Row(visible=True)
        return Shown(question=box, place=place.edits(answer.id).text, editing=notice)

    @telling
    def let_be(self, told: str) -> Shown:
        """Edit nothing."""
        place = Place.told(told)
        return Shown(typed(""), place=place.edits(None).text, editing=gr.Row(visible=False))

    @telling
    def pick(self, signal: str, request: gr.Request) -> Shown:
        """Show the proof of an answer that is not the newest."""
        answer = self._ledger.history.answer(self._ledger.owner(request), signal)
        if answer is None:
            return NOTHING
        return Shown(**proof(answer, self._desk.archive.article))

    @telling_all
    async def load(self, conversation: str | None, request: gr.Request) -> AsyncIterator[Shown]:
        """Show a page that is opened: the conversation that its address names, else a new one."""
        if conversation:
            async for shown in self.open(conversation, request):
                yield shown
            return
        owner = self._ledger.owner(request)
        # Nothing else: somebody may have asked already.
        yield Shown(shelf=await asyncio.to_thread(self._ledger.shelf, owner, Place()))

    @telling_all
    async def open(self, conversation: str | None, request: gr.Request) -> AsyncIterator[Shown]:
        """Show a stored conversation, and go on with what is being answered in it."""
        owner = self._ledger.owner(request)
        talk, run = await self._asking.found(conversation, request)
        is_there = bool(talk.turns) or run is not None
        place = Place.of(talk) if is_there else Place()
        opened = await asyncio.to_thread(self._opened, talk, place, owner)
        if conversation and conversation != _NEW and not is_there:
            opened = opened._replace(trouble=failure_html(_GONE))
        async for shown in self._asking.resume(run, talk, place, opened, request):
            yield shown

    @telling
    def begin(self, request: gr.Request) -> Shown:
        """Start a new conversation."""
        return self._opened(Talk("", "", ()), Place(), self._ledger.owner(request))

    @telling
    def rename(self, title: str, told: str, request: gr.Request) -> Shown:
        """Give the conversation another title; a bad one gives way to the old one."""
        place = Place.told(told)
        owner = self._ledger.owner(request)
        if place.conversation is None or title == self._ledger.talk(owner, place).title:
            return NOTHING
        trouble = ""
        try:
            self._ledger.history.rename(owner, place.conversation, title)
        except BadInput as error:
            trouble = failure_html(str(error))
        talk = self._ledger.talk(owner, place)
        return Shown(
            title=talk.title,
            marker=place_html(place, talk.title),
            shelf=self._ledger.shelf(owner, place),
            trouble=trouble,
        )

    async def delete(self, told: str, request: gr.Request) -> Shown:
        """Delete the conversation, and start a new one.

        An answer on its way is stopped first: it would bring the conversation back.
        """
        place = Place.told(told)
        try:
            await self._asking.end(place, request)
            if place.conversation is not None:
                owner = self._ledger.owner(request)
                await asyncio.to_thread(self._ledger.history.delete, owner, place.conversation)
            return await asyncio.to_thread(self.begin, request)
        except Exception as error:
            return failed(error)

    def find(self, query: str, told: str, request: gr.Request) -> str:
        """The conversations that hold the words of a query."""
        place = Place.told(told)
        try:
            return self._ledger.shelf(self._ledger.owner(request), place, query)
        except Exception as error:
            return failure_html(sentence_of(error))

    def _opened(self, talk: Talk, place: Place, owner: str) -> Shown:
        newest = talk.turns[-1] if talk.turns else None
        filters = newest.filters if newest else Filters()
        return Shown(
            question=idle(),
            chat=self._asking.transcript.messages(talk.turns, owner),
            place=place.text,
            marker=place_html(place, talk.title),
            suggestions="",
            editing=gr.Row(visible=False),
            **proof(newest.answer if newest else None, self._desk.archive.article),
            shelf=self._ledger.shelf(owner, place),
            tools=gr.Row(visible=bool(talk.turns)),
            title=talk.title,
            export=export_of(place),
            as_of=filters.as_of or "",
            since=filters.since or "",
            until=filters.until or "",
            outlets=list(filters.outlets),
        )


def _wanted(wish: Again | None, talk: Talk) -> Wanted | None:
    """What is to be asked; the last question is replaced by its new answer, others stay."""
    if wish is None or not talk.turns:
        return None
    newest = talk.turns[-1]
    if wish.question:
        return Wanted(wish.question, newest.filters)
    turn = next((one for one in talk.turns if one.id == wish.answer), None)
    if turn is None:
        return None
    replaced = turn.id if turn is newest else None
    return Wanted(turn.answer.question, turn.filters, replaced, wish.ignored(turn.answer))
