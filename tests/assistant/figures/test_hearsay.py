import time

import pytest

from assistant.figures.hearsay import is_of_old


@pytest.mark.parametrize(
    ("sentence", "is_old"),
    [
        ("In May 2026, it was reported that the smelter is closed.", True),
        ("In May 2026, the opening had been planned for 3 May 2027.", True),
        ("As recently as May 2026, officials had spoken of 3 May 2027.", True),
        ("“The smelter is closed,” a headline had read in May 2026.", True),
        ("On 3 May 2026, readers had been told that the smelter is closed.", True),
        ("Back in March, ministers had promised to reopen it.", True),
        ("An earlier schedule, published in May 2026, had named 3 May 2027.", True),
        ("A report of May 2026 had put it this way: “The smelter is closed”.", True),
        ("“The smelter is closed”, the lead story in May 2026 began.", True),
        ("“The smelter is closed”: so it said in these pages on 3 May 2026.", True),
        ("Readers of the May 2026 editions will recall the words “it is closed”.", True),
        ("In May 2026 the post of mayor was still held by Ana Bel.", True),
        ("In May 2026 the day named for the trial had been 3 May 2027.", True),
        ("Back in May 2026 it had been Ana Bel who was mayor.", True),
        ("Calendars printed in May 2026 still have 3 May 2027 down for the trial.", True),
        ("The date once set for the trial, 3 May 2027, had been announced in June.", True),
        ("A report of the ministry says that the smelter is closed.", False),
        ("The smelter is open, the report of 3 May 2026 said.", False),
        ("On 3 May 2026, the ministry said that the smelter is closed.", False),
        ("The smelter is closed, the ministry said in May 2026.", False),
        ("She rejected what the union had said: the smelter is closed.", False),
        ("In May 2026, the smelter was closed.", False),
        ("", False),
    ],
)
def test_what_is_only_recalled_is_told_from_a_report(sentence: str, is_old: bool) -> None:
    assert is_of_old(sentence) is is_old


def test_what_an_old_paper_says_is_only_recalled() -> None:
    before = "“I still have the cutting from May 2026,” says Ana Bel."
    assert is_of_old("It gave the number of captives as 41.", before)
    assert not is_of_old("It gave the number of captives as 41.", "The ministry spoke in May.")


def test_long_texts_are_read_quickly() -> None:
    started = time.process_time()
    for text in ("In May 2026, " * 2_000, "had said in " * 2_000, "earlier plans " * 2_000):
        is_of_old(text)
    assert time.process_time() - started < 1.0
