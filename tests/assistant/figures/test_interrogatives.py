"""A number is asked for by the words behind "what" and "which", not by any word of numbers."""

import pytest

from assistant.figures.asking import askings
from assistant.figures.interrogatives import is_note, may_ask_a_number
from assistant.question import understand
from assistant.shapes import shape_of

NUMBERS = (
    "How many homes did the Norvik Bend flood destroy?",
    "What is the death toll in Norvik Bend?",
    "What's the current population of Velmar?",
    "What did the repair cost?",
    "What does a ticket to Velmar cost?",
    "What does the ministry in Velmar say the toll is?",
    "What has the toll in Tarn County risen to?",
    "Fares in Velmar rose to what price?",
    "The council won what percentage of the vote?",
    "Which share of voters backed the bridge?",
    "Velmar has a new bridge. What is the estimated value of it?",
    "The win brought the club's total of titles to what?",
    "Norvik Bend flood homes destroyed",
    "To what extent is the fire in Velmar contained?",
    "Tell me the number of homes that were destroyed by the flood of last spring in Norvik Bend",
    "Is the ferry back, or how many are off?",
)
OTHERS = (
    "Which political figure visited Velmar this week?",
    "Which popular game of the island is to become a film?",
    "Which runner set a record at the Norvik marathon?",
    "Who scored twice in the cup final against Velmar?",
    "The president of which country asked Velmar for a $1 billion loan?",
    "What sparked the popularity of the Norvik market?",
    "What has been proposed to stop the high number of accidents?",
    "What was said in a recording that was made public?",
    "What is the purpose of the 3 million in funding for Velmar?",
    "Where was a record low of -15 measured?",
    "The ferry line cut salaries after its captain did what?",
    "Fares rose by a third this week. Which ferry line began?",
)
CORES = (
    "the share of voters who took part in the Velmar referendum",
    "the number of seats held by the Harbour Party in the assembly of Hallmere since the vote",
    "the fine imposed on Velmar Steel for its part in the cartel of the northern rolling mills",
)
"""What questions of change and dispute are about."""
STATEMENTS = (
    "The singer Ada Marn released a new song this week, titled:",
    "True or false: the ferry line of Velmar won its first title.",
    "This runner announced an end to racing in February before announcing another season.",
)


@pytest.mark.parametrize("question", (*NUMBERS, *CORES))
def test_a_number_is_asked_for(question: str) -> None:
    assert may_ask_a_number(question)


@pytest.mark.parametrize("question", (*OTHERS, *STATEMENTS))
def test_a_word_of_numbers_alone_asks_for_none(question: str) -> None:
    assert not may_ask_a_number(question)


@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_statement_is_no_note(statement: str) -> None:
    assert not is_note(statement)


@pytest.mark.parametrize("question", (*OTHERS, *STATEMENTS))
def test_no_value_leads_where_none_is_asked_for(question: str) -> None:
    asked = understand(question, str.split)
    assert not askings(asked, shape_of(question))
