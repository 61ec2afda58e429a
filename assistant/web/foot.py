"""What stands under an answer: the way to its proof, and what can be done with it."""

from assistant.answer import Answer
from assistant.exporting.contents import preface
from assistant.history import Rating, Verdict
from assistant.rendering import answer_text, archive_line, question_text, sources_text
from assistant.values_text import figure_text, newest_first, title_of
from assistant.web.articles import counted, total
from assistant.web.markup import escaped

FORMATS = {"md": "Markdown", "html": "HTML", "json": "JSON"}
"""What an answer or a conversation is exported as, by the ending of the file's name."""

_VERDICTS: dict[Verdict, str] = {"good": "Good answer", "bad": "Bad answer"}


def foot_html(answer: Answer, rating: Rating | None) -> str:
    """The way to the sources, what can be done with the answer, and how fresh the archive was."""
    return (
        f'<div class="nd-foot">{_sources(answer)}{_articles(answer)}'
        f"{_copy(answer)}{_act('share', answer, 'Share')}{_act('again', answer, 'Ask again')}"
        f"{export_html(f'answers/{answer.id}', 'Export')}{_verdicts(answer, rating)}"
        f'<span class="nd-archive">{_proved(answer)}{escaped(archive_line(answer))}</span>'
        f'<div class="nd-told nd-link" role="status"></div>'
        f'<div class="nd-told" role="status"></div></div>'
    )


def export_html(place: str, name: str) -> str:
    """A small menu with a link for each format."""
    links = "".join(
        f'<a href="./history/{escaped(place)}.{ending}" download="">{format}</a>'
        for ending, format in FORMATS.items()
    )
    return f'<details class="nd-menu"><summary>{name}</summary><div>{links}</div></details>'


def answer_copy(answer: Answer) -> str:
    """What the copy button gives: the answer, its figures and its sources in plain text."""
    text = answer_text(answer.statements, answer.citations, answer.abstention)
    figures: list[str] = []
    if len(answer.figures) > 1:
        newest = newest_first(answer.figures)
        lines = (f"- {figure_text(one)} [{one.citation}]" for one in newest)
        figures = [f"{title_of(newest)}:", *lines, ""]
    sources = sources_text(answer.citations, text)
    asked = [question_text(answer.question), *preface(answer)]
    return "\n".join([*asked, "", text, "", *figures, *sources, archive_line(answer)])


def _sources(answer: Answer) -> str:
    count = len(answer.citations)
    if not count:
        return ""
    name = "nearest" if answer.abstention else "source" if count == 1 else "sources"
    return _act("jump", answer, f"{count} {name}")


def _proved(answer: Answer) -> str:
    """How many statements the check has found proved."""
    count = len(answer.statements)
    proved = sum(statement.support == "verified" for statement in answer.statements)
    if not count:
        return ""
    kind = "nd-proved" if proved == count else "nd-partly"
    noun = "statement" if count == 1 else "statements"
    said = f"{proved} of {count} {noun} checked against their quotes."
    return f'<span class="{kind}">{said}</span> '


def _articles(answer: Answer) -> str:
    """The way to the plain list, which on a phone stands far below."""
    count = counted(total(answer), "article")
    name = count if total(answer) == 1 else f"All {count}"
    return _act("list", answer, name) if answer.articles else ""


def _copy(answer: Answer) -> str:
    copied = escaped(answer_copy(answer))
    return f'<button type="button" class="nd-copy" value="{copied}">Copy</button>'


def _act(act: str, answer: Answer, name: str) -> str:
    id = escaped(answer.id)
    return f'<button type="button" class="nd-act nd-{act}" value="{id}">{name}</button>'


def _verdicts(answer: Answer, rating: Rating | None) -> str:
    """Two thumbs, of which one may be pressed; the reason is asked for when one is."""
    buttons = "".join(
        f'<button type="button" class="nd-thumb nd-{verdict}{_pressed(rating, verdict)}" '
        f'value="{escaped(answer.id)}" title="{name}">'
        f'<span class="nd-unseen">{name}</span></button>'
        for verdict, name in _VERDICTS.items()
    )
    return f'<span class="nd-verdict">{buttons}</span>'


def _pressed(rating: Rating | None, verdict: Verdict) -> str:
    """The class by which the page's script knows: Gradio lets no ARIA attribute of ours through."""
    return " nd-pressed" if rating and rating.verdict == verdict else ""
