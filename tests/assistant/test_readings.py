"""What the wording of a question implied: it is told as it counted, and can be taken out."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import get_args

import pytest

from assistant import Answer, Assistant
from assistant.answer import ReadingKind, readings_of
from assistant.readings import window_text
from assistant.settings import Settings
from index import Archive, Article
from index.errors import BadInput
from index.timespan import inferred_windows
from tests.assistant.captives import QUESTION as CAPTIVES
from tests.assistant.captives import RIGHT, citing, counted
from tests.scripted_model import ScriptedModel

Make = Callable[..., Article]
KINDS: tuple[ReadingKind, ...] = get_args(ReadingKind)

PLAIN = "Why was the bridge at Tarn Ford closed to lorries?"
COUNTED = "How many lorries crossed the bridge at Tarn Ford?"
WITHOUT = "bridge Tarn Ford lorries -cracks"


@pytest.fixture
def desk(archive: Archive, article: Make) -> Assistant:
    """A bridge of which three outlets wrote in three years."""
    archive.add(
        [
            article(
                "The bridge at Tarn Ford was closed to lorries because of cracks. On 9 March 2023, "
                "140 lorries crossed the bridge at Tarn Ford, the road office said.",
                title="Bridge closed to lorries",
                published="2023-03-10",
            ),
            article(
                "The bridge at Tarn Ford was closed to lorries once more. On 4 May 2024, 210 "
                "lorries crossed the bridge at Tarn Ford, the road office said.",
                title="Lorries kept off the bridge",
                outlet="Sample Wire",
                published="2024-05-05",
            ),
            article(
                "An engineer called it a bridge too tired for lorries. The bridge at Tarn Ford is "
                "closed, and it is known that cracks of the bridge at Tarn Ford have grown.",
                title="A tired bridge",
                outlet="Sample Gazette",
                published="2025-06-01",
            ),
        ]
    )
    return Assistant(archive, Settings(answerer="quotes"))


@pytest.fixture
def trams(archive: Archive, article: Make) -> Assistant:
    """A tram line of which four outlets wrote in two months."""
    archive.add(
        [
            article(
                "The council said that the new tram line of Port Calder is late. The tram line "
                "will open in spring, with nine stops and a bridge.",
                title="New tram line of Port Calder late",
                published="2024-05-05",
            ),
            article(
                "Work on the tram goes on. In Port Calder the tram line was late, and shops near "
                "the line have lost trade since the works began.",
                title="Shops lose trade",
                outlet="Sample Wire",
                published="2024-05-04",
            ),
            article(
                "An engineer spoke of a calm line of trams on the bridge too. Port Calder has "
                "nine trams.",
                title="Trams",
                outlet="Sample Gazette",
                published="2025-06-01",
            ),
            article(
                "Port Calder holds a fair of trams. Nothing else is known of the tram line.",
                title="Fair",
                outlet="Sample Times",
                published="2025-07-01",
            ),
            article(
                "A walk along the harbour of Port Calder takes an hour.",
                title="Walks",
                outlet="Sample Times",
                published="2025-08-01",
            ),
        ]
    )
    return Assistant(archive, Settings(answerer="quotes"))


def _kinds(answer: Answer) -> list[str]:
    return [one.kind for one in answer.understood]


def _said(answer: Answer) -> tuple[object, ...]:
    """All but what differs between any two answers."""
    return (
        answer.text,
        answer.articles,
        answer.citations,
        answer.figures,
        answer.abstention,
        answer.as_of,
        answer.standalone_question,
    )


@pytest.mark.parametrize(
    ("kind", "question", "words"),
    [
        ("latest", "What is known of the tram line of Port Calder?", "is"),
        ("outlet", "What did Sample Wire write of the tram line of Port Calder?", "Sample Wire"),
        ("phrase", '"the bridge too" trams Port Calder nine stops council', "the bridge too"),
    ],
)
def test_the_order_of_what_is_found_or_told_follows_what_is_read(
    trams: Assistant, kind: ReadingKind, question: str, words: str
) -> None:
    read, other = trams.ask(question), trams.ask(question, ignore=[kind])
    (reading,) = read.understood
    assert (reading.kind, reading.words) == (kind, words)
    assert (other.understood, other.ignored) == ((), (reading,))
    assert set(read.articles) == set(other.articles)
    assert (read.articles, read.citations) != (other.articles, other.citations)


@pytest.mark.parametrize("kind", KINDS)
def test_taking_out_what_was_not_implied_changes_nothing(
    desk: Assistant, kind: ReadingKind
) -> None:
    read, other = desk.ask(PLAIN), desk.ask(PLAIN, ignore=[kind])
    assert read.understood == other.understood == other.ignored == ()
    assert _said(read) == _said(other)
    assert read.settings_hash == other.settings_hash


def _first(answer: Answer) -> str | None:
    return answer.articles[0].outlet


def test_a_time_weighs_unless_it_is_ignored(trams: Assistant) -> None:
    question = "What came of the tram line in June 2025?"
    read, other = trams.ask(question), trams.ask(question, ignore=["time"])
    assert [(one.text, one.words) for one in read.understood] == [("in June 2025", "June 2025")]
    assert [one.words for one in other.ignored] == ["June 2025"]
    assert (_first(read), _first(other)) == ("Sample Gazette", "Sample Post")


def test_a_value_is_told_of_a_time_unless_it_is_ignored(desk: Assistant) -> None:
    question = f"{COUNTED[:-1]} in March 2023?"
    assert desk.ask(question).text.startswith("140,")
    assert desk.ask(question, ignore=["time"]).text.startswith("210,")


def test_a_time_by_which_later_news_is_hidden_hides_nothing_once_ignored(desk: Assistant) -> None:
    question = f"{COUNTED[:-1]} by the end of 2023?"
    read, other = desk.ask(question), desk.ask(question, ignore=["time"])
    assert [one.text for one in read.understood] == ["as of 31 December 2023"]
    assert read.as_of and len(read.articles) == 1
    assert other.as_of is None and len(other.articles) == 3
    assert other.text.startswith("210,")
    assert [one.words for one in other.ignored] == ["by the end of 2023"]


def test_a_time_outside_the_archive_is_no_reason_once_ignored(desk: Assistant) -> None:
    question = f"{COUNTED[:-1]} in 2031?"
    read, other = desk.ask(question), desk.ask(question, ignore=["time"])
    assert read.abstention and read.abstention.reason == "after_archive_end"
    assert [one.text for one in read.understood] == ["in 2031"]
    assert other.text.startswith("210,")
    assert [one.text for one in other.ignored] == ["in 2031"]


def test_the_reader_s_own_as_of_date_is_no_reading(desk: Assistant) -> None:
    answer = desk.ask(COUNTED, as_of="2023-12-31", ignore=KINDS)
    assert (answer.understood, len(answer.articles)) == ((), 1)


def test_the_newest_leads_unless_that_is_ignored(trams: Assistant) -> None:
    question = "What is known of the tram line of Port Calder?"
    read, other = (
        [citation.published for citation in trams.ask(question, ignore=ignore).citations]
        for ignore in ((), ("latest",))
    )
    assert sorted(read, key=str, reverse=True) == read
    assert sorted(other, key=str, reverse=True) != other


def test_that_the_newest_leads_is_not_told_where_it_makes_no_difference(desk: Assistant) -> None:
    answer = desk.ask("What is a tired bridge, as an engineer called it?")
    assert (len(answer.statements), _kinds(answer)) == (1, [])


def test_outlets_that_are_chosen_and_refused_hold_unless_ignored(desk: Assistant) -> None:
    for written, left in (("outlet:Gazette", 0), ('outlet:"Sample Wire"', 1), ("-outlet:X", 3)):
        question = f"bridge Tarn Ford lorries {written}"
        assert len(desk.ask(question).articles) == left
        other = desk.ask(question, ignore=["outlet"])
        assert len(other.articles) == 3
        assert other.standalone_question == "bridge Tarn Ford lorries"


def test_what_was_excluded_is_words_once_ignored(desk: Assistant) -> None:
    assert {line.outlet for line in desk.ask(WITHOUT).articles} == {"Sample Wire"}
    other = desk.ask(WITHOUT, ignore=["without"])
    assert other.standalone_question == "bridge Tarn Ford lorries cracks"
    assert len(other.articles) == 3


def test_readings_are_told_in_words(desk: Assistant) -> None:
    asked = 'bridge "too  tired" outlet:"Sample Gazette" -outlet:Wire -sugar -"salted road"'
    told = [(one.kind, one.text) for one in desk.ask(asked).understood]
    assert told == [
        ("outlet", "only outlet: Sample Gazette"),
        ("outlet", "not outlet: Wire"),
        ("phrase", "said together: “too tired”"),
        ("without", "without: sugar"),
        ("without", "without: salted road"),
    ]


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Who spoke in March 2023?", "in March 2023"),
        ("Who spoke in March?", "in March 2025"),
        ("Who spoke in 2023?", "in 2023"),
        ("Who spoke on 3 May 2024?", "on 3 May 2024"),
        ("Who spoke since May 2024?", "since 1 May 2024"),
        ("Who spoke before May 2024?", "until 30 April 2024"),
        ("Who spoke last week?", "from 17 November 2025 to 23 November 2025"),
        ("Who spoke between March and May 2024?", "from 1 March 2024 to 31 May 2024"),
    ],
)
def test_a_window_is_told_by_its_days(question: str, text: str) -> None:
    (window,) = inferred_windows(question, datetime(2025, 11, 26, tzinfo=UTC))
    assert window_text(window) == text


def test_a_follow_up_stands_alone_once_that_is_ignored(desk: Assistant) -> None:
    chat = desk.conversation()
    chat.ask(f"{COUNTED[:-1]} in 2024?")
    read = chat.ask("And in March 2023?")
    assert [(one.kind, one.words) for one in read.understood] == [
        ("follow_up", "And"),
        ("time", "March 2023"),
    ]
    assert read.text.startswith("140,")
    again = desk.conversation()
    again.ask(f"{COUNTED[:-1]} in 2024?")
    other = again.ask("And in March 2023?", ignore=["follow_up"])
    assert other.standalone_question == "And in March 2023?"
    assert [one.kind for one in other.ignored] == ["follow_up"]
    assert not other.text.startswith("140,")


def test_a_first_question_follows_nothing(desk: Assistant) -> None:
    answer = desk.ask("And in March 2023?", ignore=["follow_up"])
    assert (_kinds(answer), answer.ignored) == (["time"], ())


def test_all_four_ways_of_asking_ignore_the_same(desk: Assistant) -> None:
    question = f"{COUNTED[:-1]} by the end of 2023?"

    async def both() -> Sequence[object]:
        streamed = [event async for event in desk.astream(question, ignore=["time"])]
        return [await desk.aask(question, ignore=["time"]), streamed[-1]]

    answers = [
        desk.ask(question, ignore=["time"]),
        [*desk.stream(question, ignore=["time"])][-1],
        *asyncio.run(both()),
        desk.conversation().ask(question, ignore=["time"]),
    ]
    for answer in answers:
        assert isinstance(answer, Answer)
        assert answer.text.startswith("210,")
        assert [one.kind for one in answer.ignored] == ["time"]


def test_a_model_is_asked_without_what_is_ignored(
    archive: Archive, scripted: ScriptedModel
) -> None:
    desk = Assistant(counted(archive), Settings(model=scripted.url, model_retries=0))
    chat = desk.conversation()
    scripted.replies = [citing(RIGHT), citing(RIGHT)]
    chat.ask(CAPTIVES)
    answer = chat.ask("And by the end of 2021?", ignore=["follow_up", "time"])
    assert len(scripted.requests) <= 2  # none to fill in the question
    assert answer.standalone_question == "And by the end of 2021?"
    assert answer.as_of is None
    assert {one.kind for one in answer.ignored} == {"follow_up", "time"}
    assert "standalone" not in answer.prompts


def test_one_kind_may_be_given_as_a_text_and_an_unknown_one_is_refused(desk: Assistant) -> None:
    assert readings_of("time") == {"time"}
    assert readings_of(KINDS) == set(KINDS)
    with pytest.raises(BadInput, match="Nothing is read as 'tiem': ignore any of time, latest"):
        desk.ask(PLAIN, ignore=["tiem"])  # type: ignore[list-item]  # as a user may type it
