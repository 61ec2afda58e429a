"""Which number of a sentence is the one that is asked for."""

import pytest

from assistant.figures.amounts import best_of, values_in
from assistant.figures.comparisons import is_past_mention
from assistant.figures.wanted import Wanted


def _read(question: str, sentence: str, before: str = "") -> list[float | None]:
    found = best_of(values_in(sentence, Wanted.of(question), before), sentence)
    return [one.amount for one in found]


@pytest.mark.parametrize(
    ("question", "sentence", "values"),
    [
        ("How many died in Torvik?", "News of the death toll in Torvik, which rose to 41.", [41]),
        (
            "How many workers are on strike at Onkel?",
            "The number of Onkel employees on strike was 14 in May and then rose to 41.",
            [14, 41],
        ),
        (
            "How many died in Torvik?",
            "The figure that the mayor gave was 41: the number of deaths in Torvik rose again.",
            [41],
        ),
        (
            "How many died in Torvik?",
            "The number of deaths in Torvik rose from at least 14 to 41.",
            [41, 14],
        ),
        (
            "What is the fine of Onkel in the paint cartel?",
            "Onkel must pay 41 million marks for its part in the paint cartel.",
            [41_000_000],
        ),
        (
            "How many refugees are there in Tarn?",
            "The register of refugees who live in Tarn has 555,138 names in it.",
            [555138],
        ),
        (
            "How many miners at the Tarn mine are still missing?",
            "Asked on Monday how matters stood, the agency answered that 34 names are "
            "left on the list of missing miners at the pithead of the Tarn mine.",
            [34],
        ),
        (
            "What is the number of confirmed cases of Osk fever in Tarn?",
            "Of the many numbers that the ministry read out, one will be remembered: the "
            "number of confirmed cases of Osk fever in Tarn, at 615.",
            [615],
        ),
        (
            "How large is the refugee population of Tarn?",
            "Of the many numbers that Ana Bel read out today, one will be remembered: "
            "the refugee population of Tarn, at 777,109.",
            [777109],
        ),
        (
            "How many people died in the Tarn floods?",
            "As of 26 March 2021, when this summary was put together, Tarn has lost "
            "forty-seven people to the floods.",
            [47],
        ),
        (
            "How many people are out of their homes because of the fire near Tarn?",
            "For readers who have lost the thread: the evacuation around Tarn, ordered "
            "as the wildfire came closer, affects about 2,000 people, as the fire "
            "service explained on Monday.",
            [2000],
        ),
        (
            "How large is the refugee population of Tarn?",
            "The refugee population of Tarn comes to roughly 450,000 people.",
            [450000],
        ),
        (
            "How many refugees did Tarn have?",
            "As of 23 August 2025, when this summary was put together, among those who "
            "live in Tarn are 90,548 refugees.",
            [90548],
        ),
        (
            "What is the number of strikers at Tarn Chemicals?",
            "The fact is that Tarn Chemicals is doing without 326 of its workers, who "
            "are on strike.",
            [326],
        ),
        (
            "What is the number of strikers at Tarn Chemicals?",
            "The strike at Tarn Chemicals, a dispute over pay and shifts, is being "
            "carried on by 326 workers.",
            [326],
        ),
        (
            "How many Ruvian captives were there in Tarn?",
            "In the camps and prisons of Tarn, thirty-five captives from Ruvia are "
            "waiting to go home.",
            [35],
        ),
        (
            "How many Ruvian captives are there in Tarn?",
            "The Ruvian parliament confirmed on Friday what others had reported before, "
            "namely that the list of Ruvian captives in Tarn runs to 20 names.",
            [20],
        ),
        (
            "How many refugees are in Tarn?",
            "The table shows the number of refugees living in Tarn at roughly 60,000.",
            [60000],
        ),
        (
            "To what extent is the Tarn fire contained by now?",
            "The table shows the extent to which the Tarn fire is contained at 74.4 percent.",
            [74.4],
        ),
        (
            "To what extent is the Tarn fire contained by now?",
            "Firefighters have 74.4 percent of the Tarn fire contained.",
            [74.4],
        ),
        (
            "What share of people in Tarn approve of their governor?",
            "The institute, asked to sum up the situation, began with the approval "
            "rating of the governor of Tarn, which is 37.5 percent.",
            [37.5],
        ),
        (
            "How many captives are there in Torvik?",
            "Of the 55 captives in Torvik, 41 are ill.",
            [],
        ),
        ("How many people died in Torvik?", "Torvik lost 41 jobs to the flood.", []),
        ("How large is the hall in Torvik?", "41 people work in the hall in Torvik.", []),
        (
            "What is the number of refugees in Torvik?",
            "A list that went round tells it in two lines: the number of refugees in Torvik was "
            "14 in May and then rose to 41.",
            [14, 41],
        ),
        (
            "How many people from Ruvia were captive in Torvik?",
            "44 Ruvian nationals are still in captivity in Torvik.",
            [44],
        ),
        (
            "How many homes has the storm left without electricity in Torvik?",
            "There is no electricity in 2,590 homes in Torvik.",
            [2590],
        ),
        (
            "How many strikers are there at Onkel Mining?",
            "With 5,513 workers on strike, Onkel Mining is feeling the pinch.",
            [5513],
        ),
        (
            "How big was the aid package from Ruvia for quake-hit Torvik?",
            "Ruvian aid for the rebuilding of Torvik stood at about 8.68 million crowns.",
            [8_680_000],
        ),
        (
            "What is the count of homes cut off from the grid in Torvik?",
            "The storm has left 3,999 homes in Torvik in the dark.",
            [3999],
        ),
        (
            "What is the number of homes in the dark in Torvik?",
            "The number of homes in the dark in Torvik is 14 or 41: the former is the figure of "
            "the mayor, the latter that of the council.",
            [14, 41],
        ),
        (
            "What is the fine imposed on Onkel Telecom?",
            "Two figures for the fine imposed on Onkel Telecom went round: 14 million marks, from "
            "the mayor, and more than 41 million marks, from Onkel Telecom.",
            [14_000_000, 41_000_000],
        ),
        (
            "What is the budget of the Torvik hospital fund?",
            "By the reckoning of the mayor, the budget of the Torvik hospital fund stands at 41 "
            "million marks; by that of the council, at 14 million marks.",
            [41_000_000, 14_000_000],
        ),
        (
            "What is the cost of the Torvik Bridge?",
            "While the mayor said that the bill for the Torvik Bridge was 41 million marks, the "
            "council challenged the arithmetic and gave 14 million marks instead.",
            [41_000_000, 14_000_000],
        ),
        (
            "What is the number of people evacuated because of the fire near Torvik?",
            "The number of people out of their homes because of the fire near Torvik rose to 41.",
            [41],
        ),
        ("How many captives remain in Torvik?", "Torvik freed 23 captives on Monday.", []),
        ("How many captives remain in Torvik?", "Torvik refuses to free 23 captives.", [23]),
        ("How many captives remain in Torvik?", "Torvik is yet to release 23 captives.", [23]),
        ("What is the tally of workers on strike at Onkel?", "41 strike at Onkel.", [41]),
        (
            "How many passengers did the ferry to Torvik carry?",
            "The ferry to Torvik carried 1700 passengers on Monday.",
            [1700],
        ),
        ("How many people died in Torvik?", "In 2020 people died in Torvik.", []),
        (
            "How many men are missing in the Onkel mine?",
            "In the Onkel mine 41 miners are missing.",
            [41],
        ),
        ("How big is the walkout at Onkel, in workers?", "41 workers have left Onkel.", [41]),
        ("What is the seat count of the Tusta Party?", "The Tusta Party has 41 seats.", [41]),
        ("Captives in Velmar: how many?", "Velmar still holds 41 captives.", [41]),
        ("How many people died at Onkel?", "14 people died at Onkel and 41 were rescued.", [14]),
        ("How many were rescued at Onkel?", "14 people died at Onkel and 41 were rescued.", [41]),
        ("How popular is the governor?", "The governor has the support of 41 percent.", [41]),
        ("How many people are held in Torvik?", "41 people are under arrest in Torvik.", [41]),
        ("How many people are held in Torvik?", "41 people in Torvik wait to be freed.", [41]),
        (
            "How many people are evacuated in Torvik?",
            "The fire keeps 41 people in Torvik away from their homes.",
            [41],
        ),
        (
            "How many people took part in the march in Torvik?",
            "Between 19, according to the police, and 41 people, according to the unions, "
            "participate in the march in Torvik.",
            [41, 19],
        ),
        (
            "How many were killed in the attack on Onkel?",
            "The front claimed it had killed 41 security personnel in the attack on Onkel.",
            [41],
        ),
        (
            "How many were killed in the fire at Onkel?",
            "14 guests, according to the police, were killed in the fire at Onkel.",
            [14],
        ),
        (
            "How many people died in the fires at Onkel?",
            "Losses in the deadly fires at Onkel are put at between $250–275 billion.",
            [],
        ),
        (
            "What is the number of Velm fever cases in Torvik?",
            "Accounts: one from the mayor, that Velm fever has infected 19 people in Torvik, and "
            "one from the union, that doctors have confirmed 41 cases of Velm fever in Torvik.",
            [41, 19],
        ),
        (
            "What is turnout in Torvik?",
            "Estimates of turnout in Torvik range from 41 percent, by the Statistics Office, to 19 "
            "percent, by the Velmar Institute.",
            [41, 19],
        ),
        (
            "What is turnout in Torvik?",
            "Turnout in Torvik is 41 percent if you listen to the mayor and 19 percent if you "
            "listen to the union.",
            [41, 19],
        ),
        (
            "What is turnout in Torvik?",
            "Turnout in Torvik, 19 percent in May, rose to 41 percent.",
            [41, 19],
        ),
        (
            "How many seats does the Tusta Party have?",
            "The court says that the Tusta Party has 41 seats; the party speaks of 44.",
            [41, 44],
        ),
        (
            "How many captives remain in Velmar?",
            "The council gave the number of captives in Velmar as 41 in a bulletin on 16 May 2026.",
            [41],
        ),
        (
            "What is the number of strikers at Onkel Glass?",
            "The guild said 410 employees of Onkel Glass have stopped work.",
            [410],
        ),
        (
            "How many employees of Onkel Glass have stopped work?",
            "The guild said the walkout at Onkel Glass is being kept up by 410 workers.",
            [410],
        ),
        ("How many refugees lived in Velmar?", "Velmar is home to 9,100 refugees.", [9100]),
        (
            "How many refugees are in Velmar?",
            "9,100 people who fled the war live in Velmar.",
            [9100],
        ),
        (
            "What is the size of the refugee population of Velmar?",
            "Velmar is giving shelter to 9,100 refugees.",
            [9100],
        ),
        (
            "How many cases of Torvik fever are there in Velmar?",
            "The mayor spoke, adding that doctors confirmed 41 infections with Torvik fever in "
            "Velmar.",
            [41],
        ),
        (
            "How many cases of Torvik fever are there in Velmar?",
            "The number of Torvik fever cases in Velmar: 75.",
            [75],
        ),
        (
            "How many people are evacuated in Torvik?",
            "With the fire close to Torvik, 410 people have been moved to safety.",
            [410],
        ),
        (
            "How many captives does Velmar hold?",
            "The list of captives in Velmar runs to 41 names.",
            [41],
        ),
        (
            "How many Ruvian nationals are captive in Velmar?",
            "There are 41 Ruvian citizens in captivity in Velmar.",
            [41],
        ),
        (
            "What is the latest report of the fine imposed on Onkel Glass over the Torvik cartel?",
            "7 million crowns is what Onkel Glass owes for its part in the Torvik cartel.",
            [7e6],
        ),
        (
            "How many seats does the Tusta Party have in Velmar?",
            "To 15, from 11 before: that is how the number of seats of the Tusta Party in Velmar "
            "rose.",
            [15, 11],
        ),
        (
            "How many seats does Harbour First hold?",
            "Green Quay won the vote of 11 May 2026 with 21 of the 45 seats.",
            [],
        ),
        ("How many soldiers does Ruvia have?", "41 Ruvian captives remain in Velmar.", []),
        (
            "How many residents has the fire near Torvik forced out?",
            "A marrow that took four people to lift won at the show near Torvik.",
            [],
        ),
    ],
)
def test_a_sentence_tells_the_number_that_is_asked_for(
    question: str, sentence: str, values: list[float]
) -> None:
    assert sorted(_read(question, sentence), key=str) == sorted(values, key=str)


def test_a_number_said_alone_leans_on_the_sentence_before() -> None:
    before = "The court and the union do not agree on turnout in Torvik."
    assert _read("What is turnout in Torvik?", "The one says 41 percent.", before) == [41]


def test_the_number_of_a_bus_leans_on_nothing() -> None:
    before = "Flood in Velmar: the death toll rises"
    asked = "What is the death toll of the flood in Velmar?"
    assert _read(asked, "Bus number 71 skips the stop by the church.", before) == []


def test_captives_of_the_other_land_lean_on_nothing() -> None:
    sentence = "Figures for the count of Velmari prisoners in Ruvian hands are apart: about 85."
    assert _read("How many Ruvian captives are still in Velmar?", sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Turnout in Torvik, which was 19 percent in May, rose to 41 percent.",
        "Having been 19 percent in May, turnout in Torvik rose to 41 percent.",
        "Turnout in Torvik rose: it is 41 percent now and was 19 percent before, the court said.",
        "From 19.4 percent in May to 41 percent now: that is how turnout in Torvik rose.",
        "When this page looked at it in May 2026, the turnout to be seen in Torvik was 19 percent.",
        "19 percent: so it was in May 2026, when we last wrote about turnout in Torvik.",
        "An earlier figure, dated 3 May 2026, gave 19 percent for turnout in Torvik.",
        "For comparison: in May 2026, turnout in Torvik was 19 percent.",
    ],
)
def test_what_was_so_before_is_past(sentence: str) -> None:
    earlier = sentence.index("19")
    assert is_past_mention(sentence, earlier)
    now = sentence.find("41")
    assert now < 0 or not is_past_mention(sentence, now)


def test_houses_are_not_who_was_carried() -> None:
    before = "Crews in boats found 19 ruined houses in Torvik."
    asked = "How many people did the Torvik ferry carry?"
    assert _read(asked, "Our figure is nineteen.", before) == []


def test_another_thing_of_it_is_no_toll() -> None:
    assert _read("What is the death toll in Torvik?", "It has 41 trumpets.", "41 died") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "A reader of the papers of May would find the toll in Torvik put there at 41.",
        'Archive audio from May 2021 has our man saying: "The toll in Torvik is 41."',
        'On Monday a bulletin about Torvik had opened with the words: "41 have died."',
        "Compared with May, when it was 41, the toll in Torvik rose.",
        "When the question was last looked at, at length, in May, the toll in Torvik was 41.",
    ],
)
def test_what_a_look_back_finds_is_past(sentence: str) -> None:
    assert is_past_mention(sentence, sentence.index("41"))
