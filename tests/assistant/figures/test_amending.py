"""What tells readers of a mistake in what they were given to read."""

import pytest

from assistant.figures.amending import has_hint, is_note, may_be_note, takes_back, withdraws


@pytest.mark.parametrize(
    "sentence",
    [
        "Our coverage of the flood on 3 May contained an error: it is 14, not 41.",
        "An item of 3 May about the flood was wrong.",
        "We have corrected our report of 3 May on the flood.",
        "What we wrote on 3 May of the flood was not right.",
        "A slip in our article of 3 May has been put right.",
        "We regret an error in the count.",
        "The toll was misreported here as 41.",
    ],
)
def test_a_note_tells_of_a_mistake(sentence: str) -> None:
    assert is_note(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry got it wrong, the union said: 41 people died.",
        "A report by the ministry says that 41 people died.",
        "The mistake cost the bank 41 million.",
    ],
)
def test_news_of_a_mistake_is_no_note(sentence: str) -> None:
    assert not is_note(sentence)


def test_what_is_to_be_read_as_something_else_is_taken_back() -> None:
    sentence = "For 41, please read 14."
    assert takes_back(sentence, sentence.index("41"), is_note=True)
    assert not takes_back(sentence, sentence.index("14"), is_note=True)


def test_what_stands_where_something_else_should_have_stood_is_taken_back() -> None:
    sentence = "It had 41 where, according to the mayor, it should have had around 14."
    assert takes_back(sentence, sentence.index("41"), is_note=True)
    assert not takes_back(sentence, sentence.index("14"), is_note=True)
    assert is_note("Most letters pointed to one slip, in our article of 3 May on the flood.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Where the text had 41, it should have had 14, as the mayor has confirmed.",
        "By an editing error, an account of it gave 41 where, the mayor says, 14 would have been "
        "right.",
        "The article of 3 May said 41, whereas 14 is right, as the mayor has since confirmed.",
        "Our story of 3 May contained a mistake: it gave 41, when 14 is the right number.",
    ],
)
def test_what_is_right_is_told_from_what_is_wrong(sentence: str) -> None:
    assert takes_back(sentence, sentence.index("41"), is_note=True)
    assert not takes_back(sentence, sentence.index("14"), is_note=True)


def test_a_report_that_is_taken_back_is_withdrawn() -> None:
    assert withdraws("We were misled on the flood and take this article back.")
    assert withdraws("This story about the flood has been taken back.")


@pytest.mark.parametrize(
    "note",
    [
        "Correction: the toll was 41.",
        "We wrongly said that 14 people had died.",
        "This article was amended to correct the toll.",
        "Editor's note: an earlier version of this story misstated the toll.",
    ],
)
def test_a_passage_that_holds_a_note_is_never_passed_over(note: str) -> None:
    assert is_note(note)
    assert may_be_note(f"The ferry was late. {note} Nobody was hurt.")
    assert may_be_note(f"The ferry was late.\n{note}")
    assert has_hint(f"The ferry was late. {note} Nobody was hurt.")


def test_words_of_mistakes_alone_make_no_note() -> None:
    assert not may_be_note("She was wrong to say that the bridge had crept to the north.")


@pytest.mark.parametrize(
    "sentence",
    [
        "This article was amended because it misstated the toll: it is 14, not 41.",
        "Because of an editing error, the toll was wrongly given as 41 instead of 14.",
        "The entry 41 should have read 14.",
        "It should have said 14 rather than 41.",
        "Our report said that 41 people had died; in fact it was 14.",
        "A typing error put the toll down as 41; it ought to have read 14.",
        "Please read 14 for 41 in our report of 3 May.",
    ],
)
def test_what_a_note_puts_right_is_not_taken_back(sentence: str) -> None:
    assert takes_back(sentence, sentence.index("41"), is_note=True)
    assert not takes_back(sentence, sentence.index("14"), is_note=True)
