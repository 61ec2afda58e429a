"""What stands around the chat: the state of the archive, and what an empty chat says."""

from assistant.rendering import long_date
from assistant.web.markup import escaped
from assistant.web.progress import terminal_html
from index.status import Status


def status_html(status: Status, writer: str) -> str:
    """One line on what the archive holds and how it answers."""
    if not status.articles:
        return '<p class="nd-status">The archive is empty</p>'
    facts = ["1 article" if status.articles == 1 else f"{status.articles:,} articles"]
    if status.oldest and status.newest:
        facts.append(f"{long_date(status.oldest)} to {long_date(status.newest)}")
    if status.last_added:
        facts.append(f"last added {long_date(status.last_added)}")
    facts.append(writer or "quotes, no model")
    return f'<p class="nd-status">{"".join(f"<span>{escaped(fact)}</span>" for fact in facts)}</p>'


def welcome_html(status: Status) -> str:
    """What stands in an empty chat."""
    if not status.articles:
        return (
            '<div class="nd-welcome"><h2>This archive is empty</h2>'
            "<p>Give it articles to answer from, then ask:</p>"
            f"{terminal_html(status.path)}</div>"
        )
    return (
        '<div class="nd-welcome"><h2>Ask the archive</h2>'
        "<p>Answers are quotes, each with its outlet, its date and a link to the sentence. "
        "What the archive does not say is not answered.</p></div>"
    )
