"""Texts as long as real ones: no two stories share five words in a row."""

import random
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from index import Article

DAY = datetime(2025, 11, 26, 9, tzinfo=UTC)
Make = Callable[..., Article]


def paragraphs(subject: str, count: int = 8, words: int = 40) -> list[str]:
    """A story about a subject, the same each time; its first words are the subject."""
    chance = random.Random(subject)
    invented = ["".join(chance.choices("bdfgklmnprst", k=6)) for _ in range(150)]
    body = [" ".join(chance.choices(invented, k=words)).capitalize() + "." for _ in range(count)]
    return [f"{subject}: {body[0]}", *body[1:]]


def text(parts: Sequence[str]) -> str:
    """Paragraphs as one text."""
    return "\n\n".join(parts)


def published(days: float = 0.0) -> datetime:
    """A moment so many days after a certain morning."""
    return DAY + timedelta(days=days)
