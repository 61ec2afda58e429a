"""The lexical baseline keeps to what it may know."""

from datetime import UTC, datetime

from assistant.evaluation.questions import EvalQuestion
from benchmarks import evaluation
from index import Archive, Article


def test_the_baseline_says_sixty_words_of_what_was_known_by_then(archive: Archive) -> None:
    archive.add(
        Article(
            url=f"https://outlet.example/{day}",
            title="Bridge of Norvik",
            text=f"Weather was mild. The bridge of Norvik cost {day} million. " + "Filler. " * 80,
            published=f"2024-05-0{day}",
        )
        for day in (1, 3)
    )
    asked = datetime(2024, 5, 2, tzinfo=UTC)
    found = evaluation.Lexical(archive)(
        EvalQuestion("1", "What did the bridge of Norvik cost?", asked=asked)
    )
    assert found.said.startswith("The bridge of Norvik cost 1 million.")
    assert len(found.said.split()) <= 60
    assert not any(one.leaked for one in found.passages)
