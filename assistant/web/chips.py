"""How a question was read, as chips: each asks it again without what it says, or with it again."""

from collections.abc import Iterable

from pydantic import ValidationError

from assistant.answer import Answer, Reading, ReadingKind
from assistant.protocol import Message
from assistant.rendering import filtered_to, long_date
from assistant.web.markup import escaped


class Again(Message):
    """A wish to ask an answer's question again, or another one; it comes from the page, as JSON."""

    answer: str = ""
    question: str = ""
    """One that was suggested, in place of the answer's own."""
    ignore: tuple[ReadingKind, ...] | None = None
    """None for what the answer ignored."""

    @classmethod
    def of(cls, signal: str) -> "Again | None":
        """The wish, if it is one."""
        try:
            return cls.model_validate_json(signal)
        except ValidationError:
            return None

    def ignored(self, answer: Answer) -> tuple[ReadingKind, ...]:
        """What is to be ignored when this answer's question is asked again."""
        return ignored_in(answer) if self.ignore is None else self.ignore


def ignored_in(answer: Answer) -> tuple[ReadingKind, ...]:
    """The kinds of reading that were not to count in an answer."""
    return tuple(dict.fromkeys(one.kind for one in answer.ignored))


def chips_html(answer: Answer) -> str:
    """One chip for each kind of reading, and for each filter; nothing where the words are all.

    A chip's value is what asking again takes: the answer, and all that is to be ignored then. The
    page's style adds the signs that it is pressed for, so that nobody hears them read out.
    """
    ignored = ignored_in(answer)
    read = [
        *_filter(answer),
        *(
            _chip(answer, kind, answer.understood, (*ignored, kind))
            for kind in dict.fromkeys(one.kind for one in answer.understood)
        ),
        *(
            _chip(answer, kind, answer.ignored, tuple(one for one in ignored if one != kind))
            for kind in ignored
        ),
    ]
    if not read:
        return ""
    return f'<div class="nd-chips"><span class="nd-read">Read as:</span> {" ".join(read)}</div>'


def _filter(answer: Answer) -> Iterable[str]:
    """What the reader set: the panel of filters takes it back."""
    shown = [f"as of {long_date(answer.as_of)}"] if answer.as_of else []
    read = {one.text for one in answer.understood}
    for text in (one for one in (*shown, *filtered_to(answer)) if one not in read):
        yield f'<span class="nd-chip nd-set" dir="auto">{escaped(text)}</span>'


def _chip(
    answer: Answer,
    kind: ReadingKind,
    readings: Iterable[Reading],
    ignore: tuple[ReadingKind, ...],
) -> str:
    of_kind = [one for one in readings if one.kind == kind]
    is_out = kind not in ignore
    text = ", ".join(one.text for one in of_kind)
    words = ", ".join(f"“{one.words}”" for one in of_kind)
    value = Again(answer=answer.id, ignore=ignore).model_dump_json(exclude_unset=True)
    return (
        f'<button type="button" class="nd-chip{" nd-out" if is_out else ""}" '
        f'value="{escaped(value)}" title="{escaped(f"The question says {words}")}">'
        f'<span class="nd-unseen">Ask again with{"" if is_out else "out"}: </span>'
        f'<span class="nd-reading" dir="auto">{escaped(text)}</span></button>'
    )
