"""What the lexical index holds of a passage."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from index import terms as analysis
from index.scope import outlet_key

if TYPE_CHECKING:
    from tantivy import Document


@dataclass(frozen=True)
class LexicalDocument:
    """One passage with what its article says of it."""

    passage_id: int
    title: str
    outlet: str | None
    text: str
    published: int | None
    known_from: int | None
    language: str | None = None
    replaced: int | None = None
    """Only for an index of the past: since when it stands no more."""


Part = tuple[Sequence[int], Iterable[Sequence[LexicalDocument]]]
"""Ids of passages, and batches of what they hold."""


def stored(passage: LexicalDocument) -> "Document":
    """The document that tantivy stores."""
    from tantivy import Document

    stemmer = analysis.stemmer_of(passage.language)
    texts = {"title": passage.title, "text": passage.text}
    document = Document(passage_id=passage.passage_id, stemmer=stemmer)
    if passage.outlet:
        document.add_text("outlet", outlet_key(passage.outlet))
        texts["outlet_words"] = passage.outlet
    if passage.published is not None:
        document.add_integer("published", passage.published)
    if passage.known_from is not None:
        document.add_integer("known_from", passage.known_from)
    if passage.replaced is not None:
        document.add_integer("replaced", passage.replaced)
    for field, text in texts.items():
        found = analysis.tokens(text, stemmer)
        if isinstance(found, str):
            document.add_text(field, found)
        else:
            document.add_pre_tokenized_text(field, found)
    return document
