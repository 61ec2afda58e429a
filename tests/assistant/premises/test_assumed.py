"""The values that questions take for granted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.premises.assumed import assumed_in


@pytest.mark.parametrize(
    ("question", "kind", "value", "about"),
    [
        ("Why did the number of strikers at Osk Steel reach 2,403?",
         "number", 2403, "number of strikers Osk Steel"),
        ("Why was the jobless rate in Velm 12.5 percent?",
         "number", 12.5, "the jobless rate in Velm"),
        ("Who said that the cost of the Lurne Bridge was 83 million euros?",
         "number", 83e6, "the cost of the Lurne Bridge"),
        ("What caused the death toll of the Marn floods to change to 41?",
         "number", 41, "the death toll of the Marn floods"),
        ("After turnout in Osk had come to 61 percent, what was done?",
         "number", 61, "turnout in Osk"),
        ("How did Velm bring its jobless rate down to zero?",
         "number", 0, "Velm bring its jobless rate"),
        ("Why was everyone in Velm out of work in May?",
         "number", 100, "share of people in Velm out of work in May"),
        ("How did the mayor of Osk come to have the approval of all voters?",
         "number", 100, "share of people the mayor of Osk the approval"),
        ("Now that the Velm fire is out, when will trees be planted?",
         "number", 100, "share of the Velm fire that is contained"),
        ("What did the last of the Ruvian captives say on coming home from Osk?",
         "number", 0, "number of Ruvian captives in Osk"),
        ("Why did Osk Steel never get a fine for the Marn cartel?",
         "number", 0, "Osk Steel fine the Marn cartel"),
        ("Why does not a single voter in Velm approve of the mayor?",
         "number", 0, "share of people in Velm approve of the mayor"),
        ("When did the last Ruvian captive leave Osk?",
         "number", 0, "number of Ruvian captives in Osk"),
        ("What was in the deal that ended the strike at Osk Steel?",
         "number", 0, "number of workers on strike at Osk Steel"),
        ("You had the toll of the Osk floods at 40. Who said so?",
         "number", 40, "the toll of the Osk floods"),
        ("Your paper had the first day of the Osk trial on 27 May 2025. Which issue was that in?",
         "day", "2025-05-27", "the first day of the Osk trial"),
        ("Considering the 52 recorded as the number of miners missing in Osk, what was done?",
         "number", 52, "the number of miners missing in Osk"),
        ("Why did the floods in Osk end without a single death?",
         "number", 0, "the floods in Osk end number of death"),
        ("Now that the strike at Osk Steel is over, has production recovered?",
         "number", 0, "number of workers on strike at Osk Steel"),
        ("When did they say that the opening of the Osk tunnel would be on 3 May 2024?",
         "day", "2024-05-03", "the opening of the Osk tunnel"),
        ("Who took over when Lena Brandt was no longer coach of Velm Rovers?",
         "holder", "Lena Brandt", "Who is coach of Velm Rovers?"),
        ("Why was nobody evacuated from Marn?",
         "number", 0, "number of people evacuated from Marn"),
        ("Why are there no captives left in Osk?", "number", 0, "number of captives in Osk"),
        ("What were the consequences when the toll of the Marn floods reached 41?",
         "number", 41, "the toll of the Marn floods"),
        ("In May 2026, the cost of the Lurne Bridge came to 83 million euros. How did that happen?",
         "number", 83e6, "In May 2026, the cost of the Lurne Bridge"),
        ("Who was blamed when the toll of the Marn floods was 41?",
         "number", 41, "the toll of the Marn floods"),
        ("What explains that the jobless rate in Velm was 12.5 percent?",
         "number", 12.5, "the jobless rate in Velm"),
        ("When the opening of the Lurne Tunnel was scheduled for 3 May 2027, who objected?",
         "day", "2027-05-03", "the opening of the Lurne Tunnel"),
        ("Why did they pick 3 May 2027 as the date of the Marn trial?",
         "day", "2027-05-03", "the Marn trial"),
        ("Why was the opening of the Lurne Tunnel set for 3 May 2027?",
         "day", "2027-05-03", "the opening of the Lurne Tunnel"),
        ("Who decided to hold the Osk election on 9 June 2026?",
         "day", "2026-06-09", "hold the Osk election"),
        ("Why did everybody agree on 30 May 2025 for the Marn trial?",
         "day", "2025-05-30", "the Marn trial"),
        ("Why did Lena Brandt step down as mayor of Osk?",
         "holder", "Lena Brandt", "Who is mayor of Osk?"),
        ("When did Lena Brandt become finance minister of Velm?",
         "holder", "Lena Brandt", "Who is finance minister of Velm?"),
        ("What did Lena Brandt achieve as Osk Steel chief executive?",
         "holder", "Lena Brandt", "Who is Osk Steel chief executive?"),
        ("Who replaced Lena Brandt as coach of Osk United?",
         "holder", "Lena Brandt", "Who is coach of Osk United?"),
    ],
)  # fmt: skip
def test_a_value_is_read_with_what_it_is_of(
    question: str, kind: str, value: float | str, about: str
) -> None:
    found = next(one for one in assumed_in(question, None) if one.kind == kind)
    told = found.value.text or found.value.amount
    assert (told or 0, found.about) == (value, about)


@pytest.mark.parametrize(
    "question",
    [
        "How many strikers are there at Osk Steel?",
        "Did the number of strikers reach 2,403?",
        "What will happen if the toll reaches 41?",
        "When will the Lurne Tunnel open?",
        "Will the tunnel open on 3 May 2027?",
        "On what day was the toll first given as 41?",
        "Who is mayor of Osk?",
        "My aunt read that 40 people died in Osk. How many is it now?",
        "You wrote that the toll of the Osk floods was 40. Is that right?",
        "The council of Osk has 40 members. Who is the mayor?",
        "Why did the mayor of Osk resign?",
        "Why did Lena Brandt meet the mayor of Osk?",
        "Why is there no deal in Osk?",
        "Why?",
        "",
    ],
)
def test_an_open_question_gives_no_value(question: str) -> None:
    assert list(assumed_in(question, None)) == []


@given(st.text(max_size=120), st.sampled_from(["Why was ", "Who said that ", "After ", "Why no "]))
def test_no_text_is_too_odd(text: str, opening: str) -> None:
    list(assumed_in(f"{opening}{text}?", None))
