"""Answers as messages of a chat service: in its markup, and no longer than it takes them.

What articles, models and readers wrote stays text there: it formats nothing that matters, calls
nobody, and leads nowhere but to the articles.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape as html_escaped

from assistant.answer import Answer, Statement
from assistant.deep_links import safe_url
from assistant.exporting.contents import Source, foot, preface, sources
from assistant.exporting.escaping import escaped, one_line
from assistant.rendering import (
    byline,
    correction_note,
    labelled_note,
    nearest_coverage,
    numbered,
    shorten_to,
)

_BREAK = "\n\n"
_MAX_NAME = 200
_MAX_QUOTE = 400
"""How much of a quote is shown below; its link leads to the whole of it."""


@dataclass(frozen=True)
class Markup:
    """How a chat service writes; text is escaped before it is linked."""

    escape: Callable[[str], str]
    """Text of others as one line that is shown as it is."""
    link: Callable[[str, str], str]
    """Escaped text and the safe address that it leads to."""
    longest: int
    """Of a message, in UTF-16 units, which no service counts higher."""

    def fitted(self, text: str, room: int) -> str:
        """A text, escaped; cut where that is longer than the room."""
        said = self.escape(text)
        while units(said) > room:
            text = shorten_to(text, len(text) * 3 // 4)
            said = self.escape(text)
        return said


def _plain(text: str) -> str:
    """What Telegram's HTML and Slack's mrkdwn ask for; stars and lines harm nobody there."""
    return html_escaped(one_line(text), quote=False)


TELEGRAM = Markup(_plain, lambda text, url: f'<a href="{html_escaped(url)}">{text}</a>', 4096)
"""For `"parse_mode": "HTML"`."""
SLACK = Markup(_plain, lambda text, url: f"<{_plain(url)}|{text}>", 4000)
DISCORD = Markup(escaped, lambda text, url: f"[{text}](<{url}>)", 2000)
"""For `"allowed_mentions": {"parse": []}`, which keeps names from calling anybody."""


def chat_messages(answer: Answer, markup: Markup) -> list[str]:
    """An answer with its numbered, dated and linked sources as one message, or as few as it takes.

    A refusal says why, and names the nearest coverage. What only shows the course of a value is
    left out: a chat is read on a small screen.
    """
    messages = [""]
    for block in _blocks(answer, markup):
        longer = f"{messages[-1]}{_BREAK}{block}" if messages[-1] else block
        if units(longer) > markup.longest:
            messages.append(block)
        else:
            messages[-1] = longer
    return messages


def units(text: str) -> int:
    """The length of a text in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _blocks(answer: Answer, markup: Markup) -> Iterator[str]:
    """Each short enough for a message of its own."""
    yield from (markup.fitted(text, markup.longest) for text in _said(answer))
    told = {number for statement in answer.statements for number in statement.citations}
    told |= set(answer.abstention.nearest if answer.abstention else ())
    for source in sources(answer):
        if source.first.number in told:
            yield _source(source, answer.statements, markup)
    yield markup.fitted(" · ".join([*preface(answer), *foot(answer)]), markup.longest)


def _said(answer: Answer) -> Iterable[str]:
    if answer.abstention is None:
        return map(numbered, answer.statements)
    nearest = nearest_coverage(answer.abstention, answer.citations)
    numbers = "".join(f"[{one.number}]" for one in nearest)
    return [answer.abstention.message, *([f"Nearest coverage: {numbers}"] if numbers else [])]


def _source(source: Source, statements: Sequence[Statement], markup: Markup) -> str:
    """Its line, which leads to the quote; below, what proves a statement in other words."""
    first = source.first
    name = f"[{first.number}] {shorten_to(f'{byline(first)}: {first.title}', _MAX_NAME)}"
    lines = [_linked(name, (first.deep_link, first.url), markup)]
    for text in _notes(source, statements):
        room = markup.longest - sum(units(line) + 1 for line in lines)
        if room >= _MAX_NAME:
            lines.append(markup.fitted(text, room))
    return "\n".join(lines)


def _notes(source: Source, statements: Sequence[Statement]) -> Iterator[str]:
    if source.correction:
        yield labelled_note("Corrected", correction_note(source.correction))
    proving = {key for statement in statements for key in statement.quotes}
    shown = [one for one in source.quotes if one.id in proving] or source.quotes[:1]
    for quote in (one.quote for one in shown):
        if not any(quote in statement.text for statement in statements):
            yield f"“{shorten_to(quote, _MAX_QUOTE)}”"


def _linked(name: str, urls: Iterable[str | None], markup: Markup) -> str:
    """The first address that leaves room for quotes; a name alone where none does."""
    label = markup.fitted(name, markup.longest // 4)
    for url in filter(None, (safe_url(one) for one in urls if one)):
        if units(linked := markup.link(label, url)) <= markup.longest * 3 // 4:
            return linked
    return label
