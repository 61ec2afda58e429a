"""Answers and conversations as files and messages that people keep, print and send on."""

from assistant.exporting.chats import DISCORD, SLACK, TELEGRAM, Markup, chat_messages
from assistant.exporting.markdown import answer_markdown, talk_markdown
from assistant.exporting.message import answer_message, statement_message
from assistant.exporting.page import answer_page, talk_page
from assistant.exporting.talk import talk_json

__all__ = [
    "DISCORD",
    "SLACK",
    "TELEGRAM",
    "Markup",
    "answer_markdown",
    "answer_message",
    "answer_page",
    "chat_messages",
    "statement_message",
    "talk_json",
    "talk_markdown",
    "talk_page",
]
