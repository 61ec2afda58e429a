"""Hostile text, and a reader of HTML that says what a browser would make of it."""

from html.parser import HTMLParser

HOSTILE = (
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "![pixel](https://evil.example/p.png)",
    "[click](javascript:alert(1)) and ](https://evil.example)",
    "</blockquote></div><h1>Breaking</h1>",
    '"><a href="https://evil.example">',
    "${alert(1)} {{7*7}} $$x$$ `code` **bold** <!-- -->",
    "one\n\n# two\n\n    three\r\n- four\u2028five",
    "&lt;b&gt; &amp; &#60;i&#62;",
)

READER = "https://outlet.example/story"


class Page(HTMLParser):
    """The elements, attributes and text of a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        self.text += data

    @property
    def ways(self) -> list[str]:
        """Where its links lead, but for the files that an answer can be had as."""
        return [href for href in self.all("href") if not href.startswith("./history/")]

    def all(self, name: str) -> list[str]:
        """The values of an attribute, in order."""
        return [value for attribute, value in self.attributes if attribute == name]
