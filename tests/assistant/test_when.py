from datetime import UTC, datetime

import pytest

from assistant.when import Shape, shape_of, when


@pytest.mark.parametrize(
    ("question", "shape"),
    [
        ("Who became coach of Velmar Athletic after Ana Bel?", "after"),
        ("Do the sources agree on the toll? If not, what does each say?", "dispute"),
        ("Reports on the toll do not agree. Who claims what?", "dispute"),
        ("Where do the accounts of the toll part ways?", "dispute"),
        ("The toll: which versions are there, and whose are they?", "dispute"),
        ("The toll: why do I read different things, and who said which?", "dispute"),
        ("Is there any agreement on the toll?", "dispute"),
        ("What is each side saying about the toll?", "dispute"),
        ("Please list how the toll went up and down from 2023 to now.", "change"),
        ("In what steps has the toll moved since 2024?", "change"),
        ("Mayor of Hallmere since 2021: who and when?", "change"),
        ("Take me through the toll from 2024 to today.", "change"),
        ("How often has the date of the trial been moved since 2023?", "change"),
        ("What was the date when the toll was given as 41 for the first time?", "first"),
        ("When did the post of mayor go to Ana Bel?", "first"),
        ("On which day did we learn that the trial was set for 3 May 2027?", "first"),
        ("When was the share of those who agree put at 41 percent for the first time?", "first"),
        ("From 41, to what did the toll change?", "after"),
        ("By whom was Ana Bel followed as mayor?", "after"),
        ("What figure for the governor's approval followed that of 41 percent?", "after"),
        ("When Ana Bel was no longer mayor, who was?", "after"),
        ("Who was chief executive of Onkel Textiles after Ana Bel?", "after"),
        ("Which day replaced 3 May 2027 for the trial?", "after"),
        ("The toll in Velmar since 2024?", "change"),
        ("Has the toll gone up or down since 2024?", "change"),
        ("Who came and went as mayor of Hallmere?", "change"),
        ("How long ago was the toll first put at 41?", "first"),
        ("From when on was 3 May 2027 the date of the trial?", "first"),
        ("The toll used to be 41. What replaced it?", "after"),
        ("Who is the successor of Ana Bel as mayor?", "after"),
        ("What does each side say about the toll?", "dispute"),
        ("Whose word stands against whose on the toll?", "dispute"),
        ("What should the report of 3 May have said about the toll?", "correction"),
        ("What did you have to correct about the toll?", "correction"),
        ("Is the smelter open since 2024?", "state"),
        ("Which band played in Velmar this week for the first time in ten years?", "state"),
        ("When did the smelter close for the first time?", "first"),
        ("When did Gov. Ana Bel of Hallmere first speak of the smelter?", "first"),
        ("Who succeeded Mr. Ivo Kranz as mayor of Hallmere?", "after"),
        ("Crews clear roads in the aftermath of the storm. Which county was hit?", "state"),
        ("The pitch was disputed for months. Who built the new stand?", "state"),
        ("Who was mayor after June 2026?", "state"),
        ("Who was mayor of Hallmere after the election?", "state"),
        ("When did Ana Bel become mayor of Hallmere?", "first"),
        ("When was Ana Bel sworn in as mayor?", "first"),
        ("Since when has Ana Bel been mayor?", "first"),
        ("When did the toll become known?", "state"),
        ("How often was the trial postponed, and to when?", "change"),
        ("How often was the trial postponed?", "state"),
        ("List the dates announced for the trial.", "change"),
        ("All the names for mayor of Hallmere since 2021, in order", "change"),
        ("Can you give me the succession for mayor of Hallmere?", "change"),
        ("Which people held the post of mayor since 2023?", "change"),
        ("Which dates have been given for the trial?", "change"),
        ("How did the schedule for the trial slip?", "change"),
        ("Give me the back and forth over the smelter.", "change"),
        ("What happened to the toll after the start of 2024?", "change"),
        ("What happened to the toll since May 2024?", "change"),
        ("What happened to the toll after it was put at 41?", "after"),
        ("What was the toll in 2024?", "state"),
        ("For which day was the trial set in May?", "state"),
        ("For which days was the trial set?", "change"),
        ("First time the toll was said to be 41?", "first"),
        ("Ana Bel as mayor of Hallmere: from when?", "first"),
        ("On what date did Ana Bel take over as mayor?", "first"),
        ("When did Ana Bel get the post of mayor?", "first"),
        ("On which day was 3 May 2027 announced as the date for the trial?", "first"),
        ("First report with 3 May 2027 as the date of the trial: when was that?", "first"),
        ("On which day was the verdict announced?", "state"),
        ("Ana Bel was mayor. Who came next?", "after"),
        ("Which person succeeded Ana Bel in the post of mayor?", "after"),
        ("Which figure for the number of seats of the Tusta Party followed 41?", "after"),
        ("When 3 May 2027 was dropped for the trial, which day was set instead?", "after"),
        ("Which day was named for the trial next, after 3 May 2027?", "after"),
        ("To which day was the trial moved after 3 May 2027?", "after"),
        ("When the trial was set for 3 May 2027, who objected?", "state"),
        ("The article of 3 May on the toll: did they fix something?", "correction"),
        ("Did they retract the piece of 3 May on the toll?", "correction"),
    ],
)
def test_a_question_has_the_shape_of_its_wording(question: str, shape: Shape) -> None:
    assert shape_of(question) == shape


@pytest.mark.parametrize(
    "question",
    [
        "How did the toll change from 2023 on?",
        "I'd like a timeline of the toll starting 2023.",
        "Show me the toll over time, beginning in 2023",
        "From 2023 till now, how has the toll moved?",
        "How has the toll changed since 2023?",
    ],
)
def test_a_course_goes_on_from_its_beginning(question: str) -> None:
    told = when(question, datetime(2026, 1, 1, tzinfo=UTC), shape_of(question))
    assert told.window is not None
    assert told.window.kind == "since"
    assert told.timeless == "the toll"


@pytest.mark.parametrize(
    ("question", "shape"),
    [
        ("What are the rival positions on the toll in Velmar?", "dispute"),
        ("Why do I hear different things about the toll in Velmar?", "dispute"),
        ("Do the two ministries agree on the toll in Velmar?", "dispute"),
        ("Did the two ministries agree on a truce in Velmar?", "state"),
        ("Which different figures were there for the toll in Velmar since 2023?", "change"),
        ("How often, and to what days, has the Velmar trial been moved?", "change"),
        ("Which course has the toll in Velmar taken?", "change"),
        ("Who came and who went as mayor of Velmar?", "change"),
        ("Who have been mayors of Velmar since 2023, and from when?", "change"),
        ("When did the toll in Velmar pass 300?", "first"),
        ("As of which day was the toll in Velmar said to be 300?", "first"),
        ("On what day did Ana Bel start as mayor of Velmar?", "first"),
        ("Find the earliest report that has 300 dead in Velmar. When was it?", "first"),
        ("What was the toll in Velmar after 300?", "after"),
        ("What was the toll in Velmar after 2020?", "state"),
        ("The toll in Velmar: next figure after nearly 300?", "after"),
        ("The trial was once set for 3 May 2024. What day was it moved to?", "after"),
        ("Who took over as mayor of Velmar from Ana Bel?", "after"),
        ("mayor of Velmar after Ana Bel?", "after"),
        ("cost of living after Liz Truss", "state"),
        ("Who resigned after ten years in office?", "state"),
        ("What will the bank do next?", "state"),
        ("Do doctors agree to end their strike?", "state"),
        ("Which two positions did Ana Bel hold?", "state"),
        ("What steps did Velmar take to curb inflation?", "state"),
        ("When did the truck hit eight pedestrians in Velmar?", "state"),
        ("The mayor once said he liked Osk, but what changed?", "state"),
        ("How many people were killed in Velmar since October, and who says so?", "state"),
        ("When Ana Bel was no longer mayor of Velmar, who got the job?", "after"),
        ("Who took over when Ana Bel was no longer first-team coach of Velmar?", "after"),
    ],
)
def test_courses_sides_and_turns_are_asked_for_in_many_words(question: str, shape: str) -> None:
    assert shape_of(question) == shape


def test_a_course_from_a_year_to_now_goes_on_from_that_year() -> None:
    read = when(
        "the toll in Velmar over time, 2023 to now", datetime(2024, 6, 1, tzinfo=UTC), "change"
    )
    assert read.window is not None
    assert read.window.start.year == 2023
    assert read.timeless == "the toll in Velmar"
