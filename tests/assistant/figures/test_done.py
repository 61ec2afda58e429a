import pytest

from assistant.figures.done import asks_of_plan, deed_of, is_done


@pytest.mark.parametrize(
    ("question", "is_plan", "deed"),
    [
        ("When was the Halm Tunnel to open?", True, ""),
        ("When was the Halm vote to be held?", True, ""),
        ("When was the Halm trial due to begin?", True, ""),
        ("When was Halm supposed to vote, as things stood?", True, ""),
        ("When was the trial meant to start, going by what was known?", True, ""),
        ("When had the vote been scheduled?", True, ""),
        ("Which day was chosen for the Halm vote?", True, ""),
        ("What day has been set for the vote?", True, ""),
        ("What day was, then, the date for the Halm vote?", True, ""),
        ("What date did the Halm vote have?", True, ""),
        ("When was the Halm Tunnel opened?", False, "open"),
        ("When was the Halm Tunnel opened to let lorries through?", False, "open"),
        ("When was the law to ban smoking passed?", False, "pass"),
        ("When was the record set?", False, "set"),
        ("When was the deal announced?", False, "announc"),
        ("When was the summit postponed?", False, "postpon"),
        ("When did the mayor have a crown made?", False, ""),
        ("When will the Halm Tunnel open?", False, ""),
    ],
)
def test_a_plan_that_is_asked_for_is_no_deed(question: str, is_plan: bool, deed: str) -> None:
    assert asks_of_plan(question) is is_plan
    assert deed_of(question) == deed


@pytest.mark.parametrize(
    ("deed", "text", "done"),
    [
        ("open", "The Halm Tunnel was opened on 3 May.", True),
        ("open", "The Halm Tunnel will be opened on 3 May.", False),
        ("open", "The Halm Tunnel was closed on 3 May.", False),
    ],
)
def test_a_deed_is_told_as_done_or_as_to_come(deed: str, text: str, done: bool) -> None:
    assert is_done(deed, text) is done
