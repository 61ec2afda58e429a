"""What the page says of an intake: how far it is, what became of it, and how to do without it."""

import shlex

from assistant.intake import IntakeStatus
from assistant.rendering import long_date
from assistant.web.markup import escaped
from index.readers import Rejected
from index.records import Summary

MAX_REJECTS_SHOWN = 5
_EMPTY = (
    "<h2>This archive is empty</h2><p>Give it articles to answer from. Questions can be asked as "
    "soon as the first are in.</p>"
)
_FEW_SECONDS = 90


def running_html(status: IntakeStatus) -> str:
    """A bar, and in words what it shows; `nd-said` is for those who hear the page."""
    name = f"Taking in {status.what}"
    value = f' value="{status.share:.3f}"' if status.share is not None else ""
    said = "Stopping …" if status.phase == "stopping" else _counts(status)
    return (
        f'<div class="nd-course"><label><b dir="auto">{escaped(name)}</b>'
        f'<progress max="1"{value}></progress></label>'
        f"<p>{escaped(said)}</p>"
        '<p class="nd-hint">You can ask about what is in already; this page may be closed.</p>'
        f'<p class="nd-said">{escaped(f"{name}: {_heard(status)}")}</p></div>'
    )


def ended_html(status: IntakeStatus, summary: Summary) -> str:
    """What the archive holds now, and what became of the rest."""
    holds = _articles(summary.articles)
    if summary.oldest and summary.newest:
        holds += f", {long_date(summary.oldest)} to {long_date(summary.newest)}"
    sentences = {"done": "", "stopped": "Stopped. ", "failed": "Not all was taken in. "}
    said = f"{sentences.get(status.phase, '')}{status.said}".strip()
    told = f'<p dir="auto">{escaped(said)}</p>' if said else ""
    kind = "nd-failure" if status.phase == "failed" else "nd-notice"
    return (
        f'<div class="nd-course {kind}"><h2>{escaped(holds)}. Ask a question.</h2>{told}'
        f"<p>{escaped(_became(status))}</p>{_rejects(status)}"
        f'<p class="nd-said nd-now">{escaped(f"{said} {holds}. Ask a question.".strip())}</p></div>'
    )


def empty_html(sentence: str = "", status: IntakeStatus | None = None) -> str:
    """That there is nothing yet, and why nothing came of the last try."""
    return f"{_EMPTY}{_failure(sentence, status)}" if sentence else _EMPTY


def terminal_html(path: str) -> str:
    """The commands that fill an archive."""
    command = f"newsdesk &#45;&#45;archive {escaped(shlex.quote(path))}"
    return (
        f"<pre><code>{command} add FILE\n{command} follow FEED</code></pre>"
        "<p>FILE may be a dump, a table, a crawl, saved pages, a folder of them or an address;"
        " FEED is the address of a feed, which is read from then on. The server may go on "
        "running.</p>"
    )


def reject_line(rejected: Rejected) -> str:
    """Where something was rejected, and why."""
    line = f", line {rejected.line:,}" if rejected.line is not None else ""
    return f"{rejected.source}{line}: {rejected.reason}"


def _failure(sentence: str, status: IntakeStatus | None) -> str:
    why = _rejects(status) if status and status.refused > 1 else ""
    return (
        f'<div class="nd-course nd-failure"><p dir="auto">{escaped(sentence)}</p>{why}'
        f'<p class="nd-said nd-now">{escaped(sentence)}</p></div>'
    )


def _counts(status: IntakeStatus) -> str:
    facts = [_articles(status.articles)]
    if status.refused:
        facts.append(f"{status.refused:,} rejected")
    if status.rate >= 1:
        facts.append(f"{status.rate:,.0f} a second")
    if (left := status.seconds_left) is not None:
        facts.append(f"about {_span(left)} left")
    return " · ".join(facts)


def _heard(status: IntakeStatus) -> str:
    if status.phase == "stopping":
        return "stopping"
    share = f"{status.share:.0%}, " if status.share is not None else ""
    return f"{share}{_articles(status.articles)}"


def _became(status: IntakeStatus) -> str:
    report = status.report
    parts = {"added": report.added, "updated": report.updated, "unchanged": report.unchanged}
    told = [f"{count:,} {name}" for name, count in parts.items() if count]
    told += [f"{status.refused:,} rejected"] if status.refused else []
    if not told:
        return ""
    rate = f", {status.rate:,.0f} articles a second" if status.rate >= 1 else ""
    return f"{', '.join(told)} in {_span(status.seconds)}{rate}."


def _rejects(status: IntakeStatus) -> str:
    """The first few, and the way to all."""
    rejected = status.report.rejected
    if not rejected:
        return ""
    rows = "".join(
        f'<li dir="auto">{escaped(reject_line(one))}</li>' for one in rejected[:MAX_REJECTS_SHOWN]
    )
    more = (
        '<p><a href="./intake/rejected" target="_blank">All of them, as text</a></p>'
        if status.refused > MAX_REJECTS_SHOWN
        else ""
    )
    return (
        f"<details><summary>{status.refused:,} rejected, and why</summary>"
        f"<ul>{rows}</ul>{more}</details>"
    )


def _articles(count: int) -> str:
    return "1 article" if count == 1 else f"{count:,} articles"


def _span(seconds: float) -> str:
    if seconds < _FEW_SECONDS:
        count = max(1, round(seconds))
        return "1 second" if count == 1 else f"{count} seconds"
    return f"{seconds / 60:.0f} minutes" if seconds < 7200 else f"{seconds / 3600:.0f} hours"
