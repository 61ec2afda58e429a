"""Questions to ask next, as buttons under an answer."""

from collections.abc import Iterable

from assistant.web.markup import escaped


def suggestions_html(questions: Iterable[str]) -> str:
    """One button for each question, all in one line of HTML; nothing where there is none.

    A button's value is the question, which asks itself when it is pressed.
    """
    buttons = " ".join(map(_button, questions))
    if not buttons:
        return ""
    return f'<div class="nd-suggestions"><p class="nd-label">Ask next</p> {buttons}</div>'


def _button(question: str) -> str:
    said = escaped(question)
    return f'<button type="button" class="nd-suggestion" value="{said}">{said}</button>'
