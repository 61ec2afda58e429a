"""Pages that are no article: home pages, lists, walls, errors."""

import re
from typing import TYPE_CHECKING

from index.readers.base import Unfit
from index.readers.page.addresses import is_home
from index.readers.page.stated import Stated
from index.readers.page.titles import Headlines

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ERROR = re.compile(
    r"(?:error\W+)?[45]\d\d\b(?!\s*(?:million|people|dead))|(?:page |file |seite )?not found"
    r"|access denied|forbidden|service unavailable|bad gateway|seite nicht gefunden"
    r"|page (?:introuvable|non trouvée)|página no encontrada|страница не найдена|sayfa bulunamadı"
    r"|səhifə tapılmadı|էջը չի գտնվել|გვერდი ვერ მოიძებნა|页面不存在|ページが見つかりません",
    re.IGNORECASE,
)
_WALL = re.compile(
    r"just a moment|attention required|are you a robot|verify(?:ing)? (?:that )?you are human"
    r"|security check|before you continue|bevor sie (?:zu|fort)|avant de continuer"
    r"|(?:your |cookie |privacy )?(?:consent|cookies?|(?:settings|choices|preferences))\W*$",
    re.IGNORECASE,
)
_LOGIN = re.compile(
    r"(?:log|sign)[ -]?in\b|anmelden\b|connexion\b|iniciar sesión|вход\b|войти\b|giriş yap",
    re.IGNORECASE,
)
_LISTS = frozenset(("CollectionPage", "SearchResultsPage"))
_LITTLE_PROSE_CHARS = 800
"""Outside of links; with more of it a page is an article whatever its title begins with."""
_MANY_LINKS = 12


def check_is_article(
    tree: "HtmlElement", stated: Stated, known: Headlines, address: str | None
) -> None:
    """Raises `Unfit` where the page is plainly something else, and does not say that it is one."""
    if stated.is_article:
        return
    if address and is_home(address):
        raise Unfit("a home page, not an article")
    if stated.kinds & _LISTS:
        raise Unfit("a list of articles, not an article")
    if _prose_chars(tree) >= _LITTLE_PROSE_CHARS:
        return
    for form, reason in (
        (_ERROR, "an error page"),
        (_WALL, "a consent wall or a check for robots"),
    ):
        if any(form.match(title) for title in known):
            raise Unfit(f"{reason}, not an article")
    if tree.find(".//input[@type='password']") is not None and any(map(_LOGIN.match, known)):
        raise Unfit("a login page, not an article")
    if _linked_titles(tree) >= _MANY_LINKS:
        raise Unfit("a list of links, not an article")


def _prose_chars(tree: "HtmlElement") -> int:
    return sum(
        len(paragraph.text_content())
        - sum(len(link.text_content()) for link in paragraph.iter("a"))
        for paragraph in tree.iter("p")
    )


def _linked_titles(tree: "HtmlElement") -> int:
    """Links that are a heading, or in a list, and as long as a headline."""
    links = tree.xpath("//*[self::h2 or self::h3 or self::h4 or self::li or self::article]//a")
    return sum(len(link.text_content().split()) >= 4 for link in links)
