import pytest

from assistant.figures.done import asks_of_plan, deeds_of, is_done


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
    assert (deed in deeds_of(question)) if deed else not deeds_of(question)


@pytest.mark.parametrize(
    ("deed", "text", "done"),
    [
        ("open", "The Halm Tunnel was opened on 3 May.", True),
        ("open", "The Halm Tunnel will be opened on 3 May.", False),
        ("open", "The Halm Tunnel was closed on 3 May.", False),
    ],
)
def test_a_deed_is_told_as_done_or_as_to_come(deed: str, text: str, done: bool) -> None:
    assert is_done({deed}, text) is done


@pytest.mark.parametrize(
    ("question", "text", "done"),
    [
        ("When did Karl Osk leave prison?", "A court released Karl Osk from prison.", True),
        ("When did Karl Osk leave prison?", "Karl Osk walked free on Monday.", True),
        ("When did Karl Osk leave Velm?", "Velm released Karl Osk.", False),
        ("When did Karl Osk get out of hospital?", "Karl Osk was discharged.", True),
        ("When did the museum get the crown back?", "Police recovered the crown.", True),
        ("When did the museum get back the crown?", "Police have yet to recover it.", False),
        ("When was the last of the fugitives caught?", "The man was recaptured.", True),
        ("When did Karl Osk's trial open?", "The trial of Karl Osk begins.", True),
        ("When did the Osk Tunnel open?", "Work on the Osk Tunnel begins.", False),
        ("When was the Osk fire put out?", "He put its containment at 6 percent.", False),
        ("When was the Osk fire put out?", "The Osk fire was extinguished.", True),
        ("When did Lena Holm take office?", "Lena Holm is sworn in as mayor.", True),
        ("When did Velm disconnect from the grid?", "Velm decouples from the grid.", True),
    ],
)
def test_a_deed_is_told_in_other_words(question: str, text: str, done: bool) -> None:
    assert is_done(deeds_of(question), text) is done
