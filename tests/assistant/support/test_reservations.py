"""What may be is not what is."""

import pytest

from assistant.support import check


@pytest.mark.parametrize(
    ("quote", "statement"),
    [
        (
            "Police denied reports that the Hallmere fire killed 12 people.",
            "The Hallmere fire killed 12 people.",
        ),
        (
            "It is untrue that the Hallmere fire killed 12 people.",
            "The Hallmere fire killed 12 people.",
        ),
        ("There is no evidence that the company paid a bribe.", "The company paid a bribe."),
        ("The ministry plans to cut taxes.", "The ministry cut taxes."),
        ("The ministry should cut taxes.", "The ministry cut taxes."),
        ("The minister may resign on Friday.", "The minister resigned on Friday."),
        ("The bridge will open on 3 May.", "The bridge opened on 3 May."),
        ("Anna Example allegedly killed a guard.", "Anna Example killed a guard."),
        ("The minister was nearly arrested.", "The minister was arrested."),
        ("Former mayor Anna Example praised the plan.", "Mayor Anna Example praised the plan."),
    ],
)
def test_a_reservation_is_not_dropped(quote: str, statement: str) -> None:
    assert check(statement, [quote]).label == "unsupported"
    assert check(quote, [quote]).label == "verified"


@pytest.mark.parametrize(
    ("quote", "statement"),
    [
        ("The bridge will open on 3 May.", "The bridge is to open on 3 May."),
        ("The minister may resign on Friday.", "The minister could resign on Friday."),
        ("The state may not ban the sale of books.", "The state may not ban book sales."),
        ("The raid on 5 May ended the strike.", "The strike was ended by the raid on 5 May."),
    ],
)
def test_the_same_reservation_in_other_words_is_kept(quote: str, statement: str) -> None:
    assert check(statement, [quote]).label == "verified"
