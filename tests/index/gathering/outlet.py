"""A small outlet of fiction on loopback: articles, feeds, sitemaps."""

import gzip
from collections.abc import Iterable

from tests.website import Page, Said, Website, tagged

TEXT = (
    "The harbour office of Port Elm counted {n} ships on day {n}, two more than on the day before. "
    "Captain Orla Venn said that the new lighthouse had made the passage safer for everybody. "
    "The council will decide in spring whether a second lighthouse is to be built at Cape Ash. "
    "Until then the pilots of the port guide every large ship through the narrow northern channel."
)
HTML = {"Content-Type": "text/html; charset=utf-8"}


def article(n: int, text: str = TEXT, *, day: str | None = None) -> Page:
    """The page of an article, published on a day of November 2025."""
    published = f"2025-11-{n:02}T10:00:00Z" if day is None else day
    paragraphs = "".join(f"<p>{part.strip()}.</p>" for part in text.format(n=n).split(". "))
    return Page(
        f"""<!DOCTYPE html><html lang="en"><head><title>Ships counted: {n}</title>
        <meta property="og:site_name" content="Port Elm Post">
        <meta property="og:type" content="article">
        <meta property="article:published_time" content="{published}">
        <link rel="alternate" type="application/rss+xml" href="/feed.xml">
        </head><body><main><article><h1>Ships counted: {n}</h1>{paragraphs}</article></main>
        </body></html>""",
        headers=HTML,
    )


class Outlet(Website):
    """Has the articles 1 to 9 at `/news/N`, and makes what lists them."""

    def __init__(self) -> None:
        super().__init__()
        self.pages |= {"/robots.txt": Page("User-agent: *\nDisallow: /members/")}
        self.pages |= {f"/news/{n}": article(n) for n in range(1, 10)}

    def tag(self, n: int, page: Page, etag: str) -> None:
        """Put a page that can be asked for conditionally."""
        self.pages[f"/news/{n}"] = tagged(page, etag)

    def feed(self, *items: str) -> None:
        """Put a feed of these items."""
        body = f"<rss version='2.0'><channel><title>Post</title>{''.join(items)}</channel></rss>"
        self.pages["/feed.xml"] = Page(body, headers={"Content-Type": "application/rss+xml"})

    def item(self, path: str, *, day: int = 1, text: str = "", title: str = "An item") -> str:
        """One of a feed."""
        return (
            f"<item><title>{title}</title><link>{self.url}{path}</link>"
            f"<pubDate>{day:02} Nov 2025 10:00:00 GMT</pubDate>"
            f"<description>{text}</description></item>"
        )

    def items(self, numbers: Iterable[int]) -> list[str]:
        """Those of the articles."""
        return [self.item(f"/news/{n}", day=n) for n in numbers]

    def sitemap(self, path: str, lastmods: dict[str, str], *, of: str = "url") -> None:
        """Put a map of pages, or with `of="sitemap"` of maps."""
        listed = "".join(
            f"<{of}><loc>{self.url}{page}</loc><lastmod>{lastmod}</lastmod></{of}>"
            for page, lastmod in lastmods.items()
        )
        root = "urlset" if of == "url" else "sitemapindex"
        schema = "http://www.sitemaps.org/schemas/sitemap/0.9"
        body = f"<{root} xmlns='{schema}'>{listed}</{root}>".encode()
        self.pages[path] = Page(gzip.compress(body) if path.endswith(".gz") else body)

    def news(self) -> list[str]:
        """Which pages have been asked for since the last call."""
        found = [path for path in self.paths if path.startswith("/news/")]
        self.asked.clear()
        return sorted(found)


def failing(status: int) -> Said:
    """A page that cannot be had."""
    return Page(status=status)
