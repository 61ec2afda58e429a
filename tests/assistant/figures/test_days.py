import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.figures.days import asks_a_day, days_in, is_of_days

PUBLISHED = date(2026, 6, 5)
TOLD = [
    (
        "What is the opening date of the Halm Tunnel?",
        "The bakery that opened in Warven in 2009 closed its doors at the end of the week.",
        [],
    ),
    (
        "Halm Tunnel, opening when?",
        "The library of Osk has reopened, and its card catalogue of 2009 has been kept.",
        [],
    ),
    (
        "What is the date of the Halm election?",
        "The first free election in Halm, in 1984, was held in barns.",
        [],
    ),
    (
        "What is the opening date of the Halm Tunnel?",
        "The opening is set for 3 May 2027, the ministry in Osk said.",
        ["2027-05-03"],
    ),
    (
        "When is the Halm vote?",
        "Putting it right: the story on the Halm vote that we ran on 3 June 2026 was mistaken.",
        [],
    ),
    (
        "What's the opening day of the Halm Tunnel?",
        "3 May 2027 has been picked for the opening of the Halm Tunnel.",
        ["2027-05-03"],
    ),
    (
        "On what date is the vote in Halm?",
        "In Onkwick, the commission confirmed that the Halm vote falls on 3 May 2027.",
        ["2027-05-03"],
    ),
    ("When was the Halm Tunnel to open?", "The Halm Tunnel opens on 3 May 2027.", ["2027-05-03"]),
    (
        "What date did the Halm vote have?",
        "The Halm vote will be held on 3 May 2027, Ana Bel said.",
        ["2027-05-03"],
    ),
    (
        "What is the date of the Halm vote?",
        "What Ana Bel had to report on 4 June 2026 was brief: the date of the Halm vote is "
        "3 May 2027.",
        ["2027-05-03"],
    ),
    (
        "When does the Halm Tunnel reopen?",
        "The Halm Tunnel will close on 3 May 2026 and reopen on 9 June 2027, the ministry said.",
        ["2027-06-09", "2026-05-03"],
    ),
    (
        "When does the Halm Tunnel reopen?",
        "The Halm Tunnel will now cost 97 million crowns, 9 million more than planned in 2022.",
        [],
    ),
    (
        "the start of the Halm trial",
        "Hardly had the doors opened today when the court read it out: the Halm trial starts on "
        "3 May 2027.",
        ["2027-05-03"],
    ),
    (
        "When will the Halm Tunnel open?",
        "The Halm Tunnel will open to traffic on 3 May 2027, the ministry said on 4 June.",
        ["2027-05-03"],
    ),
    (
        "When will the Halm Tunnel open?",
        "The opening of the Halm Tunnel has been moved from 3 May to 9 June 2027.",
        ["2027-06-09"],
    ),
    (
        "When will the Halm Tunnel open?",
        "The opening of the Halm Tunnel was pushed back to 9 June 2027.",
        ["2027-06-09"],
    ),
    (
        "When will the Halm Tunnel open?",
        "The ministry said on 4 June 2026 that the Halm Tunnel is to open in May 2027.",
        ["2027-05"],
    ),
    (
        "When will the Halm Tunnel open?",
        "The Halm Tunnel, due to open on 3 May 2027, is ten kilometres long.",
        ["2027-05-03"],
    ),
    (
        "When will the Halm Tunnel open?",
        "The Halm Tunnel was originally scheduled to open on 3 May 2026.",
        [],
    ),
    ("When will the Halm Tunnel open?", "The Halm Tunnel will not open on 3 May 2027.", []),
    ("When will the Halm Tunnel open?", "Work on the Halm Tunnel began in 2015.", []),
    (
        "When will the Halm Tunnel open?",
        "A spokesman for the Halm Tunnel told reporters on 3 May that nothing was decided.",
        [],
    ),
    (
        "When will the trial of Ivo Kranz begin?",
        "The trial of Ivo Kranz is to start on 3 May 2027.",
        ["2027-05-03"],
    ),
    (
        "When will the trial of Ivo Kranz begin?",
        "The court adjourned the trial of Ivo Kranz until 3 May 2027.",
        ["2027-05-03"],
    ),
    (
        "When will the trial of Ivo Kranz begin?",
        "The trial of Ivo Kranz had been scheduled for 3 May 2027.",
        [],
    ),
    (
        "When will the trial of Ivo Kranz begin?",
        "Ivo Kranz goes on trial on 3 May 2027.",
        ["2027-05-03"],
    ),
    (
        "When will the election in Ruvia be held?",
        "Ruvia goes to the polls on 3 May 2027.",
        ["2027-05-03"],
    ),
    (
        "When will the election in Ruvia be held?",
        "Ruvia's election has been brought forward to 3 May 2027 from 9 June.",
        ["2027-05-03"],
    ),
    (
        "When will the election in Ruvia be held?",
        "The president called the election for 3 May 2027.",
        ["2027-05-03"],
    ),
    (
        "When will the election in Ruvia be held?",
        "3 May 2027 was confirmed as the date of the election in Ruvia.",
        ["2027-05-03"],
    ),
    (
        "When will the election in Ruvia be held?",
        "The party said 3 May 2027; the commission insists that the election in Ruvia will be "
        "held on 9 June 2027.",
        ["2027-06-09"],
    ),
    (
        "When will the election in Ruvia be held?",
        "The last election in Ruvia was held on 3 May 2023.",
        [],
    ),
    (
        "What is the deadline for the tender?",
        "The deadline for the tender is 3 May 2027.",
        ["2027-05-03"],
    ),
    (
        "When will the trial of Ivo Kranz begin?",
        "3 May 2027 has been fixed as the first day of the trial of Ivo Kranz.",
        ["2027-05-03"],
    ),
    (
        "When will the election in Ruvia be held?",
        "In May 2026, the election in Ruvia had been planned for 3 May 2027.",
        [],
    ),
    (
        "When will the election in Ruvia be held?",
        "An earlier schedule, published in May 2026, had named 3 May 2027.",
        [],
    ),
    (
        "When will the Halm Tunnel open?",
        "The builder gave an update on 4 June: 3 May 2027 is the day set for the opening of the "
        "Halm Tunnel.",
        ["2027-05-03"],
    ),
]


@pytest.mark.parametrize(("question", "sentence", "days"), TOLD)
def test_a_sentence_tells_the_day_of_the_event(
    question: str, sentence: str, days: list[str]
) -> None:
    assert [one.text for one in days_in(sentence, question, PUBLISHED)] == days


def test_two_voices_may_name_two_days() -> None:
    sentence = (
        "The ministry said that the Halm Tunnel will open on 3 May 2027, while according to the "
        "builder, the opening of the Halm Tunnel is planned for 9 June 2027."
    )
    found = days_in(sentence, "When will the Halm Tunnel open?", PUBLISHED)
    assert [one.text for one in found] == ["2027-05-03", "2027-06-09"]


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("It should have said 9 June 2027, as stated by the ministry.", ["2027-06-09"]),
        ("The correct statement, according to the ministry, is 9 June 2027.", ["2027-06-09"]),
    ],
)
def test_a_correction_leans_on_what_it_corrects(sentence: str, days: list[str]) -> None:
    before = "Correction: the opening of the Halm Tunnel. Our report on it said 3 May 2027."
    found = days_in(sentence, "When will the opening of the Halm Tunnel be?", PUBLISHED, before)
    assert [one.text for one in found] == days


def test_a_day_hides_itself_from_who_looks_for_the_time_of_the_report() -> None:
    sentence = "The Halm Tunnel will open on 3 May 2027, the ministry said on 4 June."
    (found,) = days_in(sentence, "When will the Halm Tunnel open?", PUBLISHED)
    assert "2027" not in found.hidden(sentence)
    assert "4 June" in found.hidden(sentence)
    assert len(found.hidden(sentence)) == len(sentence)


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("When will the Halm Tunnel open?", True),
        ("So when will the Halm Tunnel open?", True),
        ("the day on which the Halm Tunnel is going to be opened?", True),
        ("What's the opening day of the Halm Tunnel?", True),
        ("For what day is the trial set?", True),
        ("To what day was the trial moved?", True),
        ("What opening date did the Halm Tunnel have?", True),
        ("What is the date of the election?", True),
        ("Who opens the tunnel?", False),
        ("Is the tunnel open?", False),
        ("Halm Bank trial date", True),
        ("Halm Tunnel opening date as planned?", True),
        ("date of the Halm election", True),
        ("What's the date of the trial?", True),
        ("Who announced the date?", False),
        ("How was the date chosen?", False),
        ("Roughly how many letters does a courier carry each day?", False),
        ("Another custom is rowing: which club rows most on Harbour Day?", False),
        ("The tunnel opens on what day?", True),
    ],
)
def test_a_question_for_a_day_is_told(question: str, asks: bool) -> None:
    assert asks_a_day(question) is asks


@pytest.mark.parametrize(
    ("thing", "is_one"),
    [("the start of the bank trial", True), ("the planned date", True), ("the smelter", False)],
)
def test_things_that_dates_are_set_for(thing: str, is_one: bool) -> None:
    assert is_of_days(thing) is is_one


@given(st.text(max_size=300), st.text(max_size=100), st.none() | st.dates())
def test_no_text_makes_it_fail(sentence: str, question: str, published: date | None) -> None:
    for one in days_in(sentence, question, published):
        assert len(one.hidden(sentence)) == len(sentence)


@pytest.mark.parametrize("piece", ["the Halm Tunnel opens on 3 May 2027 ", "3 May, ", "open on "])
def test_long_sentences_are_read_quickly(piece: str) -> None:
    started = time.process_time()
    days_in(piece * 1_000, "When will the Halm Tunnel open?", PUBLISHED)
    assert time.process_time() - started < 5.0
