"""Pages of outlets that do not exist, in the layouts that real ones have."""

import json
from typing import Any

SENTENCES = (
    "The ferry Estrella sank off Port Maren on Tuesday morning with 23 people on board.",
    "All of them were brought ashore by fishermen, the harbour master Ada Lind said.",
    "The company that runs the line had put off an inspection twice since the spring.",
    "The ministry in Verlan announced an inquiry, which is to report before the winter.",
)
TEXT = "\n".join(SENTENCES)
BODY = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
TITLE = "Ferry sinks off Port Maren"
NAVIGATION = (
    "<header><nav><ul><li><a href='/'>Home</a></li><li><a href='/sea'>The sea</a></li></ul></nav>"
    "</header>"
)
FOOTER = "<footer><p>The Maren Post, 4 Quay Street, Port Maren</p></footer>"


def page(head: str = "", article: str = BODY, *, title: str = TITLE, lang: str = "en") -> str:
    """A page with the article in its middle."""
    return (
        f"<!DOCTYPE html><html lang='{lang}'><head><title>{title}</title>{head}</head><body>"
        f"{NAVIGATION}<main><article><h1>{title}</h1>{article}</article></main>{FOOTER}"
        "</body></html>"
    )


def meta(**properties: str) -> str:
    """Meta elements; a double underscore in a name stands for a colon."""
    return "".join(
        f'<meta property="{name.replace("__", ":")}" content="{content}">'
        for name, content in properties.items()
    )


def json_ld(value: Any) -> str:
    """A script with the value."""
    text = value if isinstance(value, str) else json.dumps(value)
    return f'<script type="application/ld+json">{text}</script>'


def news_article(**fields: Any) -> dict[str, Any]:
    """What most outlets state of an article."""
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": TITLE,
        "datePublished": "2025-11-04T09:30:00+01:00",
        **fields,
    }
