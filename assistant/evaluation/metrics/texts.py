"""How answers and texts are compared."""

import re
import string
from collections.abc import Iterable

SHORT_WORDS = 60
"""What a reader takes in at a glance: answers are judged by their first words, so that a long one
is not right by its length alone."""

_ARTICLES = re.compile(r"\b(a|an|the)\b")
_ASCII_PUNCTUATION = str.maketrans("", "", string.punctuation)
_PUNCTUATION = re.compile(r"[^\w\s]")


def squad_normal(text: str) -> str:
    """SQuAD's normal form (evaluate-v1.1.py): lower case, no ASCII punctuation, no articles."""
    bare = text.lower().translate(_ASCII_PUNCTUATION)
    return " ".join(_ARTICLES.sub(" ", bare).split())


def words(text: str) -> str:
    """Lower-case words without any punctuation and without articles, one space between them."""
    found = _PUNCTUATION.sub(" ", text.lower()).split()
    return " ".join(word for word in found if word not in ("a", "an", "the"))


def contains(text: str, answers: Iterable[str]) -> bool:
    """Whether any answer occurs in a text as whole words, in the form that `words` gives."""
    found = f" {words(text)} "
    return any((wanted := words(answer)) and f" {wanted} " in found for answer in answers)


def first_words(text: str, count: int = SHORT_WORDS) -> str:
    """The first words of a text, as white space parts them."""
    return " ".join(text.split()[:count])


def unspaced(text: str) -> str:
    """Without spaces and line breaks: how MultiHop-RAG compares facts with passages."""
    return text.replace(" ", "").replace("\n", "")
