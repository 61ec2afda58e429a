"""A conversation for each chat of a bot: what its members ask, as messages to send."""

import asyncio
import logging
from collections.abc import Hashable
from functools import lru_cache
from typing import TYPE_CHECKING

from assistant.assistant import Assistant, Conversation
from assistant.exporting.chats import Markup, chat_messages
from index.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_CHATS = 1_000
"""So many conversations are remembered; who was silent for longest begins anew."""

UNAVAILABLE = "The archive cannot be asked right now. Please try again later."

_log = logging.getLogger(__name__)


class Chats:
    """Answers the questions of a chat in their order, and many chats beside each other.

    Use it in one event loop, which it never blocks.
    """

    def __init__(self, desk: Assistant, markup: Markup) -> None:
        self._markup = markup

        @lru_cache(MAX_CHATS)
        def talk(_chat: Hashable) -> tuple[Conversation, asyncio.Lock]:
            return desk.conversation(), asyncio.Lock()

        self._talk: Callable[[Hashable], tuple[Conversation, asyncio.Lock]] = talk

    async def reply(self, chat: Hashable, question: str) -> list[str]:
        """The messages that answer a question, or say in a sentence why it has no answer.

        It raises nothing, whatever fails: the log says what it was.
        """
        conversation, turn = self._talk(chat)
        try:
            async with turn:
                return chat_messages(await conversation.aask(question), self._markup)
        except BadInput as error:  # a sentence for whoever asked
            return [self._markup.fitted(str(error), self._markup.longest)]
        except Exception:  # what fails once must not end a bot
            _log.exception("A question could not be answered")
            return [UNAVAILABLE]
