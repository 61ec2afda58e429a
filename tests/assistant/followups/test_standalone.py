"""Follow-ups as people type them: each becomes a question that stands alone, and no other does."""

from datetime import date

import pytest

from assistant.followups import Proof, Turn, leaning_words, leans, standalone
from assistant.followups.turn import unled

CAPTIVES = Turn(
    "How many Norvik captives remain in Azeria?",
    "23, as of 26 November 2025, according to the speaker, Alan Simon.",
    value="23",
    day=date(2025, 11, 26),
    begun=date(2023, 12, 14),
    proofs=(Proof("a", 0, 9, "23 remain", "the speaker, Alan Simon"),),
)
FLOOD = Turn(
    "How many homes did the Norvik Bend flood destroy?",
    "Sources disagree: 19, according to the fire service; 12, according to Tarn County.",
)
MASTER = Turn(
    "Who is harbour master of Port Calder?",
    "Greta Placeholder became harbour master of Port Calder.",
    day=date(2025, 2, 3),
    begun=date(2025, 2, 3),
    proofs=(Proof("b", 0, 9, "Greta Placeholder became harbour master of Port Calder."),),
)
TRAM = Turn(
    "How much will tram Line 4 cost?",
    value="655 million crowns",
    day=date(2025, 11, 11),
    begun=date(2023, 6, 20),
)
MUSEUM = Turn("When does the Maritime Museum reopen?", value="9 May 2026", begun=date(2025, 2, 18))
LEFT = Turn("Has Norland left the League?", day=date(2025, 11, 25), begun=date(2025, 11, 25))
SAID = Turn("What did Nina Pash say about the League?")
FEVER = Turn("How many people have fallen ill with marsh fever in Hallmere?", value="76")
WON = Turn(
    "Who won the Port Calder council election?",
    value="Green Quay",
    proofs=(Proof("c", 0, 9, "Green Quay won the election."),),
)

CASES = [
    # Who said so
    (CAPTIVES, "Who said so?", "According to whom: how many Norvik captives remain in Azeria?"),
    (CAPTIVES, "Who says that?", "According to whom: how many Norvik captives remain in Azeria?"),
    (CAPTIVES, "says who", "According to whom: how many Norvik captives remain in Azeria?"),
    (CAPTIVES, "Source?", "According to whom: how many Norvik captives remain in Azeria?"),
    (CAPTIVES, "Really?", "According to whom: how many Norvik captives remain in Azeria?"),
    (
        CAPTIVES,
        "And who confirmed that?",
        "According to whom: how many Norvik captives remain in Azeria?",
    ),
    (LEFT, "How do you know?", "According to whom: has Norland left the League?"),
    (LEFT, "Are you sure?", "According to whom: has Norland left the League?"),
    (LEFT, "Is that true?", "According to whom: has Norland left the League?"),
    (
        MUSEUM,
        "What is your source for that?",
        "According to whom: when does the Maritime Museum reopen?",
    ),
    # When
    (CAPTIVES, "When?", "As of when: how many Norvik captives remain in Azeria?"),
    (CAPTIVES, "When was that?", "As of when: how many Norvik captives remain in Azeria?"),
    (FLOOD, "When was that?", "When did the Norvik Bend flood destroy homes?"),
    (FLOOD, "And when exactly?", "When did the Norvik Bend flood destroy homes?"),
    (FEVER, "When did that happen?", "When have people fallen ill with marsh fever in Hallmere?"),
    (LEFT, "When?", "When did Norland leave the League?"),
    (MASTER, "Since when?", "When did Greta Placeholder become harbour master of Port Calder?"),
    (MASTER, "When was that?", "When did Greta Placeholder become harbour master of Port Calder?"),
    (WON, "When?", "When did Green Quay win the Port Calder council election?"),
    (SAID, "When?", "When: what did Nina Pash say about the League?"),
    # Where, why, how
    (FLOOD, "Where?", "Where did the Norvik Bend flood destroy homes?"),
    (FLOOD, "And why?", "Why did the Norvik Bend flood destroy homes?"),
    (FLOOD, "How come?", "Why did the Norvik Bend flood destroy homes?"),
    (CAPTIVES, "Why?", "Why do Norvik captives remain in Azeria?"),
    (TRAM, "Why is that?", "Why will tram Line 4 cost 655 million crowns?"),
    (MUSEUM, "Why?", "Why does the Maritime Museum reopen?"),
    (LEFT, "Why not?", "Why has Norland not left the League?"),
    (LEFT, "But how?", "How has Norland left the League?"),
    (
        MASTER,
        "Where was that?",
        "Where did Greta Placeholder become harbour master of Port Calder?",
    ),
    # How many, who
    (
        Turn("Why did the flood destroy homes?"),
        "How many?",
        "How many homes did the flood destroy?",
    ),
    (
        Turn("Who died in the fire at Tarn?"),
        "How many?",
        "How many people died in the fire at Tarn?",
    ),
    (Turn("How many people died in the fire at Tarn?"), "Who?", "Who died in the fire at Tarn?"),
    (LEFT, "By whom?", "By whom has Norland left the League?"),
    (WON, "How many seats?", "How many seats in connection with the Port Calder council election?"),
    (FLOOD, "How many died?", "How many died in connection with the Norvik Bend flood?"),
    (FLOOD, "What happened?", "What happened in connection with the Norvik Bend flood?"),
    # Other times
    (CAPTIVES, "And in 2020?", "How many Norvik captives remain in Azeria in 2020?"),
    (CAPTIVES, "What about 2020?", "How many Norvik captives remain in Azeria in 2020?"),
    (CAPTIVES, "In March 2021?", "How many Norvik captives remain in Azeria in March 2021?"),
    (CAPTIVES, "2021?", "How many Norvik captives remain in Azeria in 2021?"),
    (CAPTIVES, "And last year?", "How many Norvik captives remain in Azeria last year?"),
    (
        CAPTIVES,
        "And before that?",
        "How many Norvik captives remained in Azeria before 14 December 2023?",
    ),
    (MASTER, "And before that?", "Who was harbour master of Port Calder before 3 February 2025?"),
    (
        MUSEUM,
        "Before that?",
        "When was the Maritime Museum expected to reopen before 18 February 2025?",
    ),
    (TRAM, "And earlier?", "How much was tram Line 4 expected to cost before 20 June 2023?"),
    (
        Turn("How many Norvik captives were in Azeria in 2020?"),
        "And now?",
        "How many Norvik captives were in Azeria now?",
    ),
    (CAPTIVES, "Is that still true?", "How many Norvik captives remain in Azeria now?"),
    (LEFT, "Still?", "Has Norland left the League now?"),
    (MUSEUM, "What happened next?", "What happened next with the Maritime Museum?"),
    (LEFT, "And then?", "What happened with Norland after 25 November 2025?"),
    # Other places and things
    (CAPTIVES, "and in Georgia?", "How many Norvik captives remain in Georgia?"),
    (CAPTIVES, "In Georgia?", "How many Norvik captives remain in Georgia?"),
    (CAPTIVES, "What about Georgia?", "How many Norvik captives remain in Georgia?"),
    (CAPTIVES, "And Georgian captives?", "How many Georgian captives remain in Azeria?"),
    (MASTER, "And of New Tarn?", "Who is harbour master of New Tarn?"),
    (MASTER, "How about Hallmere?", "Who is harbour master of Hallmere?"),
    (FLOOD, "What about schools?", "How many schools did the Norvik Bend flood destroy?"),
    (
        FLOOD,
        "What about the fire service?",
        "How many homes did the Norvik Bend flood destroy, according to the fire service?",
    ),
    (
        FLOOD,
        "According to the county?",
        "How many homes did the Norvik Bend flood destroy according to the county?",
    ),
    (LEFT, "And Azeria?", "Has Norland left Azeria?"),
    (SAID, "And Alan Simon?", "What did Alan Simon say about the League?"),
    # Pronouns
    (MASTER, "When was she appointed?", "When was Greta Placeholder appointed?"),
    (MASTER, "Who is she?", "Who is Greta Placeholder?"),
    (MASTER, "Who replaced her?", "Who replaced Greta Placeholder?"),
    (MASTER, "What is her job?", "What is Greta Placeholder’s job?"),
    (CAPTIVES, "Who is he?", "Who is Alan Simon?"),
    (CAPTIVES, "When will they be released?", "When will the Norvik captives be released?"),
    (MUSEUM, "How much will it cost?", "How much will the Maritime Museum cost?"),
    (MUSEUM, "And who is its director?", "Who is the Maritime Museum’s director?"),
    (FLOOD, "Who caused it?", "Who caused the Norvik Bend flood?"),
    (FLOOD, "What caused that flood?", "What caused the Norvik Bend flood?"),
    (SAID, "Why did she say that?", "Why did Nina Pash say that about the League?"),
    (CAPTIVES, "Who lives there?", "Who lives in Azeria?"),
    # A whole question behind "And"
    (CAPTIVES, "And who leads Norvik Energy?", "Who leads Norvik Energy?"),
    (
        CAPTIVES,
        "But when does the Maritime Museum reopen?",
        "When does the Maritime Museum reopen?",
    ),
]


@pytest.mark.parametrize(("previous", "text", "expected"), CASES, ids=lambda one: str(one)[:40])
def test_a_follow_up_stands_alone(previous: Turn, text: str, expected: str) -> None:
    assert standalone(text, previous) == expected
    assert standalone(text, None) == text


@pytest.mark.parametrize(("previous", "text", "expected"), CASES, ids=lambda one: str(one)[:40])
def test_what_stands_alone_leans_on_nothing(previous: Turn, text: str, expected: str) -> None:
    assert standalone(expected, CAPTIVES) == expected


STANDING = [
    "Who leads Norvik Energy?",
    "How many homes did the flood destroy?",
    "When does the Maritime Museum reopen?",
    "Is it true that Norland left the League?",
    "How long did it take to repair the bridge?",
    "What did the minister say about his budget?",
    "When did Norvik Energy replace its chief executive?",
    "Did Nina Pash say that she would resign?",
    "Is there a toll on the bridge?",
    "How many people were there at the march?",
    "Does the museum that closed in 2022 reopen?",
    "What happened to those injured in the crash?",
    "Who said that Norland would leave the League?",
    "What was the population of Tarn in 2020?",
    "In 2020, how many captives were held?",
    "In which city was Nina Pash detained?",
    "On what day did the trial open?",
    "Where is Ruben Vard held?",
    "Why was the ferry Alma late?",
    "Who is the source of the leak at Norvik Energy?",
    "What are the sources of the Tarn River?",
    "When was the first tram built?",
    "How many captives were freed this year?",
    "Which minister said he would resign?",
    "Who lost their homes in the flood?",
    "How do you know the depth of a river?",
    "What happened next to the captain of the Alma?",
    "Is the bridge still closed?",
    "Is the museum open now?",
    "League",
    "Norvik captives",
    "So Hyun Park",
    "Who won the election of May 2025?",
    "After the flood, who resigned?",
    "Has Norland left the League?",
]


@pytest.mark.parametrize("text", STANDING)
def test_a_full_question_is_no_follow_up(text: str) -> None:
    assert not leans(text)
    for previous in (CAPTIVES, FLOOD, MASTER, SAID):
        assert standalone(text, previous) == text


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("And in 2020?", "And"),
        ("What about Georgia?", "What about"),
        ("When was she appointed?", "she"),
        ("Who said so?", "Who said so"),
        ("Who leads Norvik Energy?", ""),
    ],
)
def test_the_words_are_told_by_which_a_question_leans(text: str, by: str) -> None:
    assert leaning_words(text) == by


@pytest.mark.parametrize("text", ["And?", "…", "And before that?", "When was she appointed?"])
def test_what_the_turn_before_cannot_fill_stays_as_it_is(text: str) -> None:
    assert standalone(text, Turn("What happened?")) == text


def test_a_question_behind_a_lead_is_what_the_next_one_goes_on_from() -> None:
    first = standalone("Who said so?", CAPTIVES)
    assert unled(first) == CAPTIVES.question
