"""What strangers ask the demo archive: a value leads only where it answers the question.

A number in the table must be in the statement that leads; None: nothing may lead as a value.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Assistant
from assistant.demo import add_briefs
from index import Archive

LED = [
    ("How many people died in the Norvik Bend flood?", "0, as of 15 April 2023"),
    ("How many people have died of marsh fever in Hallmere?", "0, as of 30 September 2025"),
    ("What is the death toll of the marsh fever outbreak?", "0, as of 30 September 2025"),
    ("How many people were arrested at the march against the bridge toll?", "0, as of 14 June"),
    ("How high did the river peak during the flood?", "7.62 metres"),
    ("How many people does Hallmere Glassworks employ?", "247"),
    ("How many workers did Hallmere Glassworks lay off?", "134"),
    ("How many seats does Harbour First hold?", "15, as of"),
    ("Who is the president of Azerbaijan?", "Ilham Aliyev"),
    ("How many Armenian captives remain in Azerbaijan?", "23,"),
    ("How many seats does Green Quay hold in the Port Calder council?", "21,"),
    ("What was the turnout in the Port Calder council election of May 2025?", "54.7%"),
    ("How many people were evacuated in the Juniper Ridge wildfire?", "720,"),
    ("How many hectares did the Juniper Ridge wildfire burn?", "3,910 hectares"),
    ("When will tram Line 4 open?", "6 June 2026"),
    ("How many stops will tram Line 4 have?", "14,"),
    ("How much does an adult ticket to the Maritime Museum cost?", "140 crowns"),
    ("How much is the bridge toll?", "12 crowns"),
    ("How much will the tram line cost?", "655 million crowns"),
    ("Who is the speaker of Armenia's parliament?", "Alen Simonyan"),
    ("Who leads Norvik Energy?", "Clara Specimen"),
    ("Who is the harbour master of Port Calder?", "Greta Placeholder"),
    ("Who replaced Otto Sample as harbour master?", "Greta Placeholder"),
    ("How many households does Norvik Energy supply?", "310,000"),
    ("What is the record low of the Norvik River?", "0.71 metres"),
    ("How many points do Norvik Rovers have?", "31 points"),
    ("How much was Norvik Energy fined for the blackout?", "18 million crowns"),
    ("How much is the profit of Norvik Energy?", "212 million crowns"),
    ("How long did the blackout in Port Calder last?", "9 hours"),
    ("How many people left their houses in the Norvik Bend flood?", "640"),
    ("How many people were injured in the Norvik Bend flood?", "3,"),
    ("How many firefighters fought the Juniper Ridge wildfire?", "410"),
    ("How much did it cost to repair the Upper Weir dam?", "74 million crowns"),
    ("How many people were aboard the Sample Aurora?", "46"),
    ("How many jobs will Hallmere Glassworks cut?", "134"),
    ("How many residents may vote in Port Calder?", "96,000"),
    ("When did Anna Example resign?", "12 July 2022"),
    ("When was Ruben Vardanyan detained?", "27 September 2023"),
    ("When did the Juniper Ridge wildfire start?", "18 July 2024"),
    ("When did Armenia freeze its participation in the CSTO?", "February 2024"),
    ("When does the Maritime Museum reopen?", "9 May 2026"),
]
HELD = "How many Armenian captives remain in Azerbaijan?"
LED_THEN = [("2021-06-30", "72, as of 17 March 2021"), ("2023-12-08", "55, as of")]
"""Fifteen were freed in June 2021, and forty-four returned before: neither is who remains."""
UNLED = [
    "How many people live in Hallmere?",
    "How many people live in Port Calder?",
    "What is the population of Hallmere?",
    "What is the population of Norvik Bend?",
    "How many inhabitants does Port Calder have?",
    "Who leads the city council?",
    "Who leads Port Calder?",
    "Who leads the health ministry?",
    "Who resigned as chief executive of Norvik Energy?",
    "Who is the mayor of Hallmere?",
    "Who is the president of Norvik Rovers?",
    "norvik bend flood",
    "When did the Norvik Bend flood happen?",
    "When did the Norvik Bend flood end?",
    "How many people died in the Juniper Ridge wildfire?",
    "How many people were killed in the marches?",
    "How many people were injured in the toll march?",
    "How many people were killed in the blackout?",
    "How many buses were destroyed in the flood?",
    "How many Azerbaijani captives remain in Armenia?",
    "Who is the leader of the CSTO?",
    "Who leads the CSTO?",
    "Who is the president of Armenia?",
    "How many people drowned in the reed lake?",
    "How many people own a car in Port Calder?",
    "How many people speak Armenian in Baku?",
    "How many soldiers does Armenia have?",
    "How many members does the CSTO have?",
    "How many hospitals are there in Port Calder?",
    "How many goals have Norvik Rovers scored?",
    "How many fish died in the Norvik River?",
    "How many pupils attend the schools in Hallmere?",
    "How many doctors work at the district hospital in Hallmere?",
    "How long is tram Line 4?",
    "How long is the Ferry Bridge?",
    "How tall is the Upper Weir dam?",
    "What is the unemployment rate in Hallmere?",
    "What is the price of electricity from Norvik Energy?",
    "What does a tram ticket cost in Port Calder?",
    "How much does Clara Specimen earn?",
    "What is the salary of the harbour master?",
    "When was the Upper Weir dam built?",
    "When was Norvik Energy founded?",
    "When did the health minister resign?",
    "Is the Ferry Bridge closed?",
    "Was the mayor of Port Calder arrested?",
]
REFUSED = ["When did Armenia leave the CSTO?", "Why did the Norvik Bend flood destroy 40 homes?"]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("demo")
    with Archive.open(folder / "archive") as archive:
        add_briefs(archive)
        yield Assistant(archive)


@pytest.mark.parametrize(("question", "value"), LED)
def test_the_value_that_is_asked_for_leads(desk: Assistant, question: str, value: str) -> None:
    answer = desk.ask(question)
    assert value in answer.statements[0].text


@pytest.mark.parametrize(("day", "value"), LED_THEN)
def test_those_who_were_freed_are_none_who_remain(desk: Assistant, day: str, value: str) -> None:
    answer = desk.ask(HELD, as_of=day)
    assert value in answer.statements[0].text
    assert not {15, 44} & {one.value for one in answer.figures}


@pytest.mark.parametrize("question", UNLED)
def test_no_value_leads_where_the_archive_has_none(desk: Assistant, question: str) -> None:
    answer = desk.ask(question)
    quotes = {citation.quote for citation in answer.citations}
    assert not answer.figures
    assert all(statement.text in quotes for statement in answer.statements)


@pytest.mark.parametrize("question", REFUSED)
def test_what_is_taken_for_granted_and_not_so_is_refused(desk: Assistant, question: str) -> None:
    abstention = desk.ask(question).abstention
    assert abstention and abstention.reason == "false_premise" and abstention.nearest


def test_what_is_so_in_effect_only_is_neither_yes_nor_no(desk: Assistant) -> None:
    answer = desk.ask("Has Armenia left the CSTO?")
    assert answer.figures[0].value == "in part"
    assert {str(one.value) for one in answer.figures} == {"in part", "no"}


def test_a_statement_that_holds_its_quote_is_not_followed_by_it(desk: Assistant) -> None:
    answer = desk.ask("Has Armenia left the CSTO?")
    assert "““" not in answer.statements[0].text
    first = answer.citations[0].quote
    assert [one.text for one in answer.statements].count(first) == 0
