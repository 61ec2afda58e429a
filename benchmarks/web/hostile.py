"""Payloads in every place that others write in, one after the other, in the page as readers see it.

What is counted is a payload after which code ran, a dialog opened, another host was asked, or the
page was made of anything else than with plain words in the payload's place.
"""

import re
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from assistant.history import History
from benchmarks.rows import Row, none_of
from benchmarks.web.driving import PERU, chromium
from benchmarks.web.serving import newsdesk
from index import Archive, Article
from tests.browser.chatting import ask, begin, ready
from tests.browser.hostility import OWNER, Kept, Watch, keep, known_visitor, parts, shown
from tests.browser.payloads import PAYLOADS
from tests.scripted_model import ScriptedModel, says

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, FilePayload, Page

PLAIN = "plain words"
LINK = "https://outlet.example/story"
_LINKED = 1_000
"""The number of a ferry of plain words in an article with a link."""
_FILES = "#nd-intake-files input[type=file]"


def rows() -> Iterator[Row]:
    """Of what is stored, of what is asked and answered, of what is uploaded."""
    every = len(PAYLOADS)
    with tempfile.TemporaryDirectory() as name, chromium() as browser:
        folder = Path(name)
        for measure, try_out in (
            ("shown, shared and exported", _stored),
            ("asked, answered, written by a model and in an archive", _asked),
            ("in the name of an upload", _uploaded),
        ):
            for line in (found := try_out(browser, folder)):
                print(f"  {line[:300]}")
            yield none_of(f"payloads that execute or become markup: {measure}", found, every)


def _stored(browser: "Browser", folder: Path) -> list[str]:
    """Conversations full of one payload each, opened, shared and had as files."""
    archive = folder / "stored"
    with Archive.open(archive) as opened:
        history = History(opened.database)
        talks = {text: keep(history, [text]) for text in PAYLOADS}
        usual = [keep(history, [PLAIN]), keep(history, [PLAIN], LINK)]
        tokens = {one: history.share(OWNER, one.answer) for one in (*talks.values(), *usual)}
    with newsdesk(archive, "serve") as server:
        context, watch = _context(browser, server.url)
        page = context.new_page()
        file = folder / "exported.html"

        def shared(kept: Kept) -> Counter[str]:
            page.goto(f"{server.url}/shared/{tokens[kept]}")
            return parts(page)

        def exported(kept: Kept) -> Counter[str]:
            address = f"{server.url}/history/conversations/{kept.id}.html"
            file.write_bytes(page.request.get(address).body())
            page.goto(file.as_uri())
            return parts(page)

        looks: tuple[Callable[[Kept], Counter[str]], ...] = (
            lambda kept: shown(page, server.url, kept),
            shared,
            exported,
        )
        found = [
            f"{text!r}: {extra}"
            for look in looks
            for text, extra in _extra(look, talks, usual)
            if extra or _ran(watch, page, text)
        ]
        context.close()
    return found + watch.happened


def _extra(
    look: Callable[[Kept], Counter[str]], talks: dict[str, Kept], usual: Iterable[Kept]
) -> Iterator[tuple[str, Counter[str]]]:
    """What each payload brought into the page that plain words with and without a link do not."""
    plain, linked = map(look, usual)
    known = plain | linked
    for text, kept in talks.items():
        yield text, look(kept) - known


def _asked(browser: "Browser", folder: Path) -> list[str]:
    """Questions with a payload to an archive of payloads, answered by a model that repeats it."""
    archive = folder / "asked"
    with Archive.open(archive) as opened:
        opened.add([_article(at, text, text) for at, text in enumerate((PLAIN, *PAYLOADS))])
        opened.add([_article(_LINKED, PLAIN, LINK)])
        usual = keep(History(opened.database), [PLAIN], LINK)
    with (
        ScriptedModel().serving() as model,
        newsdesk(archive, "serve", model=model.url, on_unsupported="mark") as server,
    ):
        context, watch = _context(browser, server.url)
        page = context.new_page()
        known = set(shown(page, server.url, usual))  # among it a refusal with nearest coverage
        page.goto(server.url)
        ready(page)
        # The second is asked beside a list of conversations; the last is not answered.
        harmless = (*[_question(at, PLAIN) for at in (0, 0, _LINKED)], PERU)
        known |= {kind for asked in harmless for kind in _answer(page, model, 0, PLAIN, asked)}
        found = []
        for at, text in enumerate(PAYLOADS, 1):
            kinds = set(_answer(page, model, at, text, _question(at, text)))
            if not known >= kinds or _ran(watch, page, text):
                found.append(f"{text!r}: {kinds - known}")
        context.close()
    return found + watch.happened


def _article(at: int, text: str, url: str) -> Article:
    """One that holds a payload wherever it can: not every payload passes for a URL."""
    fields: dict[str, object] = {
        "title": f"Ferry {at} {text}",
        "outlet": text[:200],
        "authors": (text,),
        "text": f"The ferry Kestrel {at} {text} carried 23 people, officials said.",
        "published": "2025-03-01",
        "correction": text,
    }
    with suppress(ValueError):
        return Article.model_validate({**fields, "url": url})
    return Article.model_validate({**fields, "url": f"{LINK}/{at}"})


def _question(at: int, text: str) -> str:
    return f"How many people did the ferry Kestrel {at} carry? {text}"[:900]


def _answer(page: "Page", model: ScriptedModel, at: int, text: str, question: str) -> Counter[str]:
    """What the page is made of once such a question has been answered."""
    repeated = f"The ferry Kestrel {at} {text} carried 23 people, officials said. [a1]"
    model.replies = [says([repeated])]
    begin(page)
    ask(page, question)
    page.wait_for_selector("#nd-chat .nd-archive, #nd-chat .nd-failure")
    page.get_by_role("button", name="Ask", exact=True).wait_for()
    return parts(page)


def _uploaded(browser: "Browser", folder: Path) -> list[str]:
    """Files that hold no article, so that the page says so and names them."""
    with newsdesk(folder / "empty", "serve") as server:
        context, watch = _context(browser, server.url)
        page = context.new_page()
        found = []
        known = set(_refused(page, server.url, PLAIN))
        for text in PAYLOADS:
            kinds = set(_refused(page, server.url, text))
            if not known >= kinds or _ran(watch, page, text):
                found.append(f"{text!r}: {kinds - known}")
        context.close()
    return found + watch.happened


def _refused(page: "Page", url: str, text: str) -> Counter[str]:
    page.goto(url)
    page.wait_for_selector("#nd-intake-form")
    name = re.sub(r"[/\0]", "_", text)[:120] + ".jsonl"
    before = page.inner_text("#nd-intake-course")
    file: FilePayload = {"name": name, "mimeType": "text/plain", "buffer": b"{"}
    page.set_input_files(_FILES, file)
    with suppress(Exception):
        page.wait_for_function(
            "before => { const now = document.querySelector('#nd-intake-course').innerText;"
            " return now !== before && now.trim(); }",
            arg=before,
            timeout=3_000,
        )
    return parts(page)


def _context(browser: "Browser", url: str) -> "tuple[BrowserContext, Watch]":
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    known_visitor(context, url)
    watch = Watch(frozenset({urlsplit(url).netloc}))
    watch.over(context)
    return context, watch


def _ran(watch: Watch, page: "Page", text: str) -> bool:
    """Whether code ran that is not told of yet."""
    before = len(watch.happened)
    watch.look(page, repr(text[:60]))
    return len(watch.happened) > before
