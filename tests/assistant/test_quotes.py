"""Which sentences the quotes answerer shows once one of them proves an answer."""

from collections.abc import Callable
from datetime import UTC, datetime

from assistant import Assistant
from assistant.answerers.quotes import MAX_WORDS
from index import Archive, Article

Make = Callable[..., Article]
HARBOUR = (
    "Divers found a wreck in the harbour of Velmar on Monday. "
    "It is the ferry Corvina, which sank in a storm ninety years ago. "
    "The harbour master wants to show her bell in the town hall."
)


def test_the_sentence_that_names_nobody_again_may_follow_its_proof(
    archive: Archive, article: Make
) -> None:
    archive.add([article(HARBOUR, title="Wreck found in Velmar harbour")])
    answer = Assistant(archive).ask("Which wreck did divers find in the harbour of Velmar?")
    shown = [statement.text for statement in answer.statements]
    assert any("Corvina" in text for text in shown)
    assert all(text in HARBOUR for text in shown)


def test_what_is_told_of_something_else_stays_away(archive: Archive, article: Make) -> None:
    archive.add(
        [
            article(HARBOUR, title="Wreck found in Velmar harbour"),
            article("Farmers in Onkel found a bronze bell.", title="Bell found in a field"),
        ]
    )
    answer = Assistant(archive).ask("Which wreck did divers find in the harbour of Velmar?")
    assert answer.citations
    assert all("Onkel" not in citation.quote for citation in answer.citations)


def test_nothing_follows_where_nothing_is_proved(archive: Archive, article: Make) -> None:
    archive.add([article(HARBOUR, title="Wreck found in Velmar harbour")])
    answer = Assistant(archive).ask("Which wreck did divers find in the harbour of Port Calder?")
    assert answer.status == "abstained"


def test_quotes_together_stay_short_and_each_is_said_once(archive: Archive, article: Make) -> None:
    long = "The wreck that divers found in the harbour of Velmar " + "was seen by many " * 6
    texts = [f"{long}on day {day}. {HARBOUR}" for day in range(3)]
    archive.add([article(text, title=f"Wreck in Velmar, {n}") for n, text in enumerate(texts)])
    answer = Assistant(archive).ask("Which wreck did divers find in the harbour of Velmar?")
    shown = [statement.text for statement in answer.statements]
    assert 0 < len(shown) == len(set(shown))
    assert len(shown) == 1 or len(" ".join(shown).split()) <= MAX_WORDS


def test_first_letters_name_what_a_text_spells_out(archive: Archive, article: Make) -> None:
    text = "The Velmar Harvest Party wins a landslide victory, winning 209 seats in the election."
    archive.add(
        [article(text, title="Election in Onkel", published=datetime(2025, 3, 2, tzinfo=UTC))]
    )
    answer = Assistant(archive).ask("How many seats did the VHP win in the Onkel election?")
    assert answer.figures[0].value == 209
    assert Assistant(archive).ask("How many seats did the VHQ win in Onkel?").status == "abstained"
