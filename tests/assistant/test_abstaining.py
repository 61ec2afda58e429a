"""Why nothing is answered: what lies beyond the archive's dates is said with those dates."""

from datetime import UTC, datetime

import pytest

from assistant.abstaining import abstained
from assistant.answer import AbstentionReason
from assistant.question import understand
from index import Scope
from index.records import Summary


def _day(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}T12:00+00:00")


ARCHIVE = Summary(400, _day("2021-03-10"), _day("2023-05-20"), datetime.now(UTC))
NOTHING = Summary(0, None, None, datetime.now(UTC))


def _reason(text: str, summary: Summary, scope: Scope) -> tuple[AbstentionReason, str]:
    question = understand(text, str.split)
    made = abstained("not_in_archive", question, (), summary, scope=scope, limits=ARCHIVE)
    return made.reason, made.message


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("What happened in Lurne on 21 May 2023?", "after_archive_end"),
        ("What happened in Lurne on 20 May 2023?", "not_in_archive"),
        ("What happened in Lurne in June 2023?", "after_archive_end"),
        ("What happened in Lurne in May 2023?", "not_in_archive"),
        ("What happened in Lurne in 2023?", "not_in_archive"),
        ("What happened in Lurne on 9 March 2021?", "before_archive_start"),
        ("What happened in Lurne in February 2021?", "before_archive_start"),
        ("What happened in Lurne in March 2021?", "not_in_archive"),
        ("What happened in Lurne before 2020?", "before_archive_start"),
        ("What happened in Lurne between 2019 and 2022?", "not_in_archive"),
        ("What happened in Lurne in 1999 and in 2001?", "before_archive_start"),
        ("What happened in Lurne in 1999 and in 2022?", "not_in_archive"),
        ("What happened in Lurne yesterday?", "after_archive_end"),
        ("Will Lurne host the games in 2096?", "after_archive_end"),
        ("Will Lurne host the games by 2096?", "not_in_archive"),
        ("When will the Lurne bridge open?", "not_in_archive"),
        ("Who won the 2096 World Cup?", "not_in_archive"),
        ("Has Lurne been without a mayor since 2019?", "before_archive_start"),
    ],
)
def test_a_time_beyond_the_archive_is_told_by_the_day(text: str, reason: AbstentionReason) -> None:
    assert _reason(text, ARCHIVE, Scope())[0] == reason


@pytest.mark.parametrize(
    ("scope", "reason", "told"),
    [
        (Scope(as_of="2021-03-09"), "before_archive_start", "begins on 10 March 2021"),
        (Scope(until="2019-12-31"), "before_archive_start", "begins on 10 March 2021"),
        (Scope(since="2023-05-21"), "after_archive_end", "ends on 20 May 2023"),
        (Scope(since="2022-01-01", until="2022-01-02"), "not_in_archive", "holds no articles"),
    ],
)
def test_a_scope_beyond_the_archive_is_told_with_its_limits(
    scope: Scope, reason: AbstentionReason, told: str
) -> None:
    found, message = _reason("Who is mayor of Lurne?", NOTHING, scope)
    assert found == reason
    assert told in message


def test_the_present_is_that_of_the_as_of_date() -> None:
    scope = Scope(as_of="2023-05-20")
    assert _reason("What happened in Lurne yesterday?", ARCHIVE, scope)[0] == "not_in_archive"
    assert _reason("What happened in Lurne in 2024?", ARCHIVE, scope)[0] == "after_archive_end"


def test_other_reasons_are_kept() -> None:
    question = understand("Why was Lurne flooded in 1990?", str.split)
    assert abstained("false_premise", question, (), ARCHIVE).reason == "false_premise"


def test_an_empty_archive_has_no_limits_to_tell() -> None:
    question = understand("Why was Lurne flooded in 1990?", str.split)
    made = abstained("not_in_archive", question, (), NOTHING, limits=NOTHING)
    assert (made.reason, made.message[:12]) == ("not_in_archive", "The archive ")
