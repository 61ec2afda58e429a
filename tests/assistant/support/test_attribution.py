"""Nobody is made to say what another said."""

import pytest

from assistant.support import check

QUOTE = (
    "The Norvik Bend flood destroyed 19 homes, the Tarn fire service said on 15 April 2023, "
    "contradicting a lower count from the county."
)
HEADER = "Losses at Norvik Bend · Sample Evening Post · 15 April 2023"


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("The Norvik Bend flood destroyed 19 homes, the fire service said.", "verified"),
        (
            "According to the Tarn fire service, the Norvik Bend flood destroyed 19 homes.",
            "verified",
        ),
        ("The Norvik Bend flood destroyed 19 homes, the Sample Evening Post reported.", "verified"),
        ("19, as of 15 April 2023, according to the fire service.", "verified"),
        ("19, as of 15 April 2023, according to insurers.", "unsupported"),
        ("The Norvik Bend flood destroyed 19 homes, the state water office said.", "unsupported"),
        ("The mayor said that the Norvik Bend flood destroyed 19 homes.", "unsupported"),
        ("According to insurers, the Norvik Bend flood destroyed 19 homes.", "unsupported"),
        ("Officials said that the Norvik Bend flood destroyed 19 homes.", "partial"),
    ],
)
def test_a_report_stays_in_the_mouth_that_made_it(said: str, label: str) -> None:
    assert check(said, [QUOTE], headers=[HEADER]).label == label


def test_one_quote_does_not_lend_its_speaker_to_another() -> None:
    other = "Repairing the dam will cost 74 million crowns, according to the state water office."
    said = "The Norvik Bend flood destroyed 19 homes, the state water office said."
    assert check(said, [QUOTE, other]).label == "unsupported"
    right = "Repairing the dam will cost 74 million crowns, the water office said."
    assert check(right, [QUOTE, other]).label == "verified"
