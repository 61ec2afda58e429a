"""What came after an event that a question tells with names, and when a bound was first passed."""

from collections.abc import Callable
from datetime import UTC, datetime

from assistant import Assistant
from assistant.question import understand
from index import Archive, Article

Make = Callable[..., Article]


def _day(day: int) -> datetime:
    return datetime(2025, 3, day, tzinfo=UTC)


def test_what_came_after_needs_not_tell_the_event_again(archive: Archive, article: Make) -> None:
    texts = {
        2: "Ana Bel calls off a rally in Velmar before her party meets.",
        10: "Ana Bel announced her resignation as leader of the Velmar party.",
        14: "The Velmar party chooses Ivo Kranz as its leader in place of Ana Bel.",
        15: "A storm floods cellars in Onkel.",
    }
    archive.add(
        [article(text, title=text[:20], published=_day(day)) for day, text in texts.items()]
    )
    answer = Assistant(archive).ask("What happened after Ana Bel announced her resignation?")
    shown = [statement.text for statement in answer.statements]
    assert any("Ivo Kranz" in text for text in shown)
    assert not any("rally" in text or "storm" in text for text in shown)


def test_what_came_of_the_offices_of_a_land_followed_one_who_left(
    archive: Archive, article: Make
) -> None:
    texts = {
        2: "The Velmar prime minister Ivo Kranz resigned after a vote in parliament.",
        10: "Defence minister Ana Bel of Velmar resigned after drones fell on Onkel.",
        14: "The prime minister of Velmar lost her majority in parliament.",
        18: "A new coalition government was approved in Velmar.",
        19: "A storm flooded cellars in Velmar.",
    }
    archive.add(
        [article(text, title=text[:20], published=_day(day)) for day, text in texts.items()]
    )
    answer = Assistant(archive).ask("What happened in Velmar after Ana Bel resigned?")
    shown = [statement.text for statement in answer.statements]
    assert shown == [texts[10], texts[14], texts[18]]


def test_when_a_bound_was_first_passed_is_told_by_what_names_it(
    archive: Archive, article: Make
) -> None:
    texts = {
        3: "A man shoots at passing cars in Velmar, which ends the first week of the debt talks.",
        9: "The national debt of Velmar surpassed $40 trillion for the first time on 9 March.",
    }
    archive.add([article(text, title="News", published=_day(day)) for day, text in texts.items()])
    answer = Assistant(archive).ask(
        "When did the national debt of Velmar first pass 40 trillion dollars?"
    )
    assert "passing cars" not in answer.statements[0].text


def test_the_s_of_an_owner_is_no_word_to_be_found(archive: Archive) -> None:
    question = understand("Who leads Velmar's council?", archive.query_terms)
    assert "s" not in question.terms
