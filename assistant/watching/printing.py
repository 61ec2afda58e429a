"""Standing questions and notices as the terminal shows them."""

from collections.abc import Sequence

import typer

from assistant.cleaning import visible
from assistant.watching.records import Notice, Watch
from assistant.watching.wording import notice_text, told

_SHOWN = 300


def watched(one: Watch) -> None:
    """That a question is asked from now on, and what its answer is."""
    typer.echo(f"Watching '{_line(one.question)}' as {one.id}.")
    typer.echo(f"Today's answer: {_answer(one)}")
    typer.echo(f"Its notices are a feed at /watch/{one.id}.atom of a running server.")


def watches(found: Sequence[Watch]) -> None:
    """Each with its answer, and what is wrong."""
    if not found:
        typer.echo("Nothing is watched yet: 'newsdesk watch add QUESTION' begins.")
    for one in found:
        typer.echo(f"{one.id}  {_line(one.question)}")
        checked = f"asked {one.checked:%Y-%m-%d %H:%M} UTC" if one.checked else "not asked yet"
        count = {0: "no change yet", 1: "one change"}.get(one.notices, f"{one.notices:,} changes")
        targets = ", ".join(filter(None, (one.webhook, one.email)))
        typer.echo(f"    {_answer(one)}")
        typer.echo(f"    {checked}, {count}{f', told to {targets}' if targets else ''}")
        if one.trouble:
            typer.echo(f"    Trouble: {_line(one.trouble)}")


def notices(found: Sequence[Notice]) -> None:
    """Each as it is sent."""
    if not found:
        typer.echo("Nothing has changed.")
    for count, one in enumerate(found):
        rule = "" if not count else "—" * 20 + "\n\n"
        typer.echo(f"{rule}{one.at:%Y-%m-%d %H:%M} UTC\n\n{notice_text(one)}")


def _answer(one: Watch) -> str:
    if one.answer is None:
        return "none yet."
    first = next(iter(told(one.answer)), None)
    return _line(first[0]) if first else "none."


def _line(text: str) -> str:
    line = " ".join(visible(text).split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 2]} …"
