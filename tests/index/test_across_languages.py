"""With an embedding model of several languages, a question finds what is written in another."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from index import Archive, Article
from index.embeddings import HashEmbeddings
from index.ranking.across import is_foreign, levelled

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Make = Callable[..., Article]

WORDS = """
    lighthouse маяк Leuchtturm 灯台
    keeper смотритель Wärter 番人
    resigned уволился kündigte 辞職
    storm шторма Sturm 嵐
    after после nach 後
"""
"""A line for each meaning, a word for each language."""
MEANINGS = {
    word.lower(): line.split()[0] for line in WORDS.strip().splitlines() for word in line.split()
}


class Interpreter(HashEmbeddings):
    """Knows a few words in four languages, and that they mean the same."""

    def embed_passages(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """The same vector for the same meaning."""
        return super().embed_passages([_meaning(text) for text in texts])


def _meaning(text: str) -> str:
    bare = text.partition("\n\n")[2] or text
    known = "|".join(sorted(map(re.escape, MEANINGS), key=len, reverse=True))
    found = [MEANINGS[word] for word in re.findall(known, bare.lower())]
    return " ".join(sorted(set(found))) or bare


RUSSIAN = "Смотритель уволился после шторма, и маяк теперь стоит пустой, сообщили в порту."
GERMAN = "Der Wärter kündigte nach dem Sturm, und der Leuchtturm steht nun leer, hieß es am Hafen."
JAPANESE = "番人は嵐の後に辞職し、灯台は今は空いていると港の関係者は述べた。"
ENGLISH = "The lighthouse keeper resigned after the storm, the port said, and it stands empty now."


@pytest.fixture
def interpreted(tmp_path: Path, article: Make) -> Archive:
    """Articles in four languages, and 300 in English that share words with a question."""
    model = Interpreter(name="interpreter")
    archive = Archive.open(tmp_path / "interpreted", embedding=model)
    archive.add(
        article(f"{text} {number}", title=f"{title} {number}", url=f"https://example.org/{number}")
        for number in range(300)
        for title, text in [("Why the minister left", "The minister left the house for a walk.")]
    )
    for code, text in (("ru", RUSSIAN), ("de", GERMAN), ("ja", JAPANESE)):
        archive.add([article(text, title=text[:20], url=f"https://example.org/{code}")])
    return archive


@pytest.mark.parametrize(
    "question",
    [
        "Why did the lighthouse keeper leave the house after the storm?",
        "Почему смотритель маяка ушёл после шторма?",
        "Warum kündigte der Wärter im Leuchtturm nach dem Sturm?",
    ],
)
def test_a_question_finds_articles_in_other_languages(interpreted: Archive, question: str) -> None:
    with interpreted as archive:
        hits = archive.search(question, limit=3)
        assert {hit.url for hit in hits} == {f"https://example.org/{c}" for c in ("ru", "de", "ja")}


def test_what_is_as_near_in_the_language_of_the_question_is_not_pushed_out(
    interpreted: Archive, article: Make
) -> None:
    with interpreted as archive:
        archive.add([article(ENGLISH, title="Lighthouse", url="https://example.org/en")])
        hits = archive.search("Why did the lighthouse keeper resign after the storm?", limit=4)
        assert "https://example.org/en" in [hit.url for hit in hits]


def test_a_foreign_passage_is_levelled_with_what_is_no_nearer() -> None:
    scores = levelled([3.0, 1.0, -9.0, -9.0], [0.5, 0.2, 0.6, 0.3], [False, False, True, True])
    assert scores == pytest.approx([3.0, 1.0, 3.1, 1.1])


def test_foreign_passages_by_themselves_are_ordered_by_cosine() -> None:
    first, second = levelled([-1.0, -2.0], [0.2, 0.9], [True, True])
    assert first < second


@pytest.mark.parametrize(
    ("language", "asked", "foreign"),
    [("ru", "en", True), ("en-GB", "en", False), (None, "en", False), ("ru", None, False)],
)
def test_only_a_known_language_is_foreign(
    language: str | None, asked: str | None, foreign: bool
) -> None:
    assert is_foreign(language, asked) is foreign
