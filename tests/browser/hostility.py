"""Whether anything that was only to be read ran, or became a part of the page."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from assistant.answer import Abstention, Answer, ArticleLine, Reading, Statement
from assistant.history import History, new_id
from assistant.history.history import MAX_REASON, MAX_TITLE
from assistant.protocol import Filters
from assistant.web.visitors import COOKIE
from tests.assistant import making

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Dialog, Page, Request

VISITOR = "a-reader-known-to-the-test".ljust(43, "-")  # as long as the page makes them
OWNER = f"browser:{hashlib.sha256(VISITOR.encode()).hexdigest()[:32]}"
"""Under which the visitor's conversations are kept."""

_PARTS = """() => {
    const roots = [...document.querySelectorAll(
        '#nd-chat .bubble-wrap, #nd-talks, #nd-sources, #nd-articles, #nd-export, #nd-status, '
        + '#nd-intake-course')];
    const elements = (roots.length ? roots : [document.body])
        .flatMap(root => [...root.querySelectorAll('*')]);
    return elements.map(element => [
        element.tagName,
        ...[...element.attributes].map(({name, value}) => {
            const scheme = /^(href|src|action|xlink:href)$/.test(name)
                && !/^(#|\\.\\/|\\/|\\?|https?:\\/\\/)/.test(value);
            return scheme ? `${name}=${value.slice(0, 20)}` : name;
        }).filter(name => !/^(style|title|data-testid|aria-.+)$/.test(name)).sort(),
    ].join(' '));
}"""
"""Every element of what is shown, with the names of its attributes and strange URLs."""


def parts(page: "Page") -> Counter[str]:
    """What the shown texts are made of, by kind."""
    return Counter(page.evaluate(_PARTS))


@dataclass
class Watch:
    """What happened in a browser that should not have."""

    hosts: frozenset[str]
    """That may be asked: the server, and where the links of the test lead."""
    happened: list[str] = field(default_factory=list)

    def over(self, context: "BrowserContext") -> None:
        """Look at every page of a context."""
        context.add_init_script("window.hacked = 0;")
        context.on("request", self._request)
        context.on("dialog", self._dialog)

    def _dialog(self, dialog: "Dialog") -> None:
        self.happened.append(f"a dialog: {dialog.message}")
        dialog.dismiss()

    def _request(self, request: "Request") -> None:
        address = urlsplit(request.url)
        if address.scheme not in ("data", "blob", "file") and address.netloc not in self.hosts:
            self.happened.append(f"a request to {request.url}")

    def look(self, page: "Page", what: str) -> None:
        """Note whether code ran in a page."""
        if page.evaluate("() => window.hacked !== 0"):
            self.happened.append(f"{what}: code ran")
            page.evaluate("() => { window.hacked = 0 }")


@dataclass(frozen=True)
class Kept:
    """A conversation, and its newest answer."""

    id: str
    answer: str


def keep(history: History, texts: Sequence[str], url: str | None = None) -> Kept:
    """Keep a conversation of the known visitor that is full of the texts."""
    talk, answers = new_id(), (new_id(), new_id())
    for answer in (abstained(answers[0], texts, url), answered(answers[1], texts, url)):
        history.keep(OWNER, talk, answer, Filters())
        history.rate(OWNER, answer.id, "bad", texts[0][:MAX_REASON])
    history.rename(OWNER, talk, texts[0][:MAX_TITLE])
    return Kept(talk, answers[1])


def shown(page: "Page", site: str, kept: Kept) -> Counter[str]:
    """What a kept conversation is made of, once all of it is shown."""
    page.goto(f"{site}/?c={kept.id}")
    page.locator("#nd-chat .nd-archive").nth(1).wait_for()
    page.get_by_role("tab", name="matching article").click()
    page.wait_for_selector("#nd-articles li")
    return parts(page)


def known_visitor(context: "BrowserContext", url: str) -> None:
    """Make a browser that of the visitor whose conversations the test keeps."""
    context.add_cookies([{"name": COOKIE, "value": VISITOR, "url": url}])


def answered(id: str, texts: Sequence[str], url: str | None = None) -> Answer:
    """An answer in which the texts stand in every place that shows what others have written.

    They stand for URLs as well, unless one is given.
    """
    cited = [
        making.citation(
            text,
            number=at,
            id=f"{id}c{at}",
            url=url or text,
            deep_link=url or text,
            title=text,
            outlet=text,
            authors=(text,),
            corrected=True,
            correction=text,
            group_size=2,
            also=(_line(f"{id}a{at}", text, url),),
        )
        for at, text in enumerate(texts, 1)
    ]
    written = [
        Statement(text=f"It was said: {one.quote}", support="partial", citations=(one.number,),
                  quotes=(one.id,))
        for one in cited
    ]  # fmt: skip
    proved = making.answer(*cited).statements
    return making.answer(
        *cited,
        id=id,
        question=" ".join(texts),
        standalone_question=" ".join(texts),
        understood=[Reading(kind="time", text=text, words=text) for text in texts],
        ignored=[Reading(kind="outlet", text=text, words=text) for text in texts],
        statements=[*proved, *written],
        figures=[
            figure
            for one in cited
            for figure in (
                making.figure(one.number, label=one.quote, attribution=one.quote, unit=one.quote,
                              outlet=one.quote, citation=one.number, quote=one.id),
                making.figure(one.quote, label=one.quote, attribution=one.quote,
                              citation=one.number, quote=one.id),
            )
        ],
        articles=[_line(f"{id}l{at}", text, url) for at, text in enumerate(texts)],
        note=" ".join(texts),
        model=" ".join(texts),
    )  # fmt: skip


def abstained(id: str, texts: Sequence[str], url: str | None = None) -> Answer:
    """The same for an abstention and the coverage that comes nearest."""
    near = answered(id, texts, url)
    numbers = tuple(one.number for one in near.citations)
    refusal = Abstention(reason="false_premise", message=" ".join(texts), nearest=numbers)
    changed = {"status": "abstained", "statements": [], "figures": [], "abstention": refusal}
    return Answer.model_validate(near.model_dump() | changed)


def _line(id: str, text: str, url: str | None) -> ArticleLine:
    return ArticleLine(article_id=id, title=text, outlet=text, published=None, url=url or text)
