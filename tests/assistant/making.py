"""Hits, figures and answers made by hand, for what is tested without an archive."""

from collections.abc import Mapping
from datetime import UTC, datetime

from assistant.answer import Answer, Citation, Figure
from index import Article, Hit, Passage
from index.hits import Signals
from index.records import StoredArticle


def hit(article: Article, start: int = 0, end: int | None = None) -> Hit:
    """A passage of an article, the whole text unless told."""
    end = len(article.text) if end is None else end
    stored = StoredArticle(
        **article.model_dump(),
        stored_id=article.id,
        seq=1,
        version=1,
        group=1,
        added=datetime(2021, 5, 4, tzinfo=UTC),
    )
    passage = Passage(article.id, start, end, article.text[start:end])
    return Hit(passage, stored, 1.0, Signals(1.0, 1.0, 1.0, 0.0))


def known(*ids: str) -> Mapping[str, Hit]:
    """A hit for each id, of an article whose title is the id."""
    return {name: hit(Article(title=name, text=f"The text of {name}.")) for name in ids}


def figure(value: float | str, day: str | None = "2025-11-26", **fields: object) -> Figure:
    """A figure of a day, said by a speaker whom the first citation quotes."""
    values: dict[str, object] = {
        "label": "captives",
        "value": float(value) if isinstance(value, int) else value,
        "unit": None,
        "qualifier": None,
        "date": f"{day}T00:00:00Z" if day else None,
        "date_stated": True,
        "attribution": "the speaker",
        "outlet": "Sample Post",
        "citation": 1,
        "quote": "c1",
        "state": "current",
    }
    return Figure.model_validate(values | fields)


def citation(quote: str = "The ferry sank.", **fields: object) -> Citation:
    """A citation of an article about a ferry."""
    values: dict[str, object] = {
        "number": 1,
        "id": "c1",
        "article_id": "a1",
        "url": "https://outlet.example/story",
        "deep_link": "https://outlet.example/story#:~:text=ferry",
        "title": "A ferry",
        "outlet": "Sample Post",
        "authors": (),
        "published": datetime(2025, 11, 26, tzinfo=UTC),
        "quote": quote,
        "start": 0,
        "end": len(quote),
        "corrected": False,
        "group_size": 1,
    }
    return Citation.model_validate(values | fields)


def answer(*citations: Citation, **fields: object) -> Answer:
    """An answer that says what its citations quote."""
    values: dict[str, object] = {
        "id": "1",
        "question": "What sank?",
        "standalone_question": "What sank?",
        "status": "answered",
        "text": "",
        "as_of": None,
        "statements": [
            {
                "text": one.quote,
                "support": "verified",
                "citations": [one.number],
                "quotes": [one.id],
            }
            for one in citations
        ],
        "citations": citations,
        "abstention": None,
        "articles": (),
        "archive": {"articles": 1, "oldest": None, "newest": None, "last_added": None},
        "answerer": "quotes",
        "settings_hash": "",
        "timings_ms": {},
    }
    return Answer.model_validate(values | fields)
