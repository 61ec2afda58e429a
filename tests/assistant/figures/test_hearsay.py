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
        ("On 3 May 2026, the ministry said that the smelter is closed.", False),
        ("The smelter is closed, the ministry said in May 2026.", False),
        ("She rejected what the union had said: the smelter is closed.", False),
        ("In May 2026, the smelter was closed.", False),
        ("", False),
    ],
)
def test_what_is_only_recalled_is_told_from_a_report(sentence: str, is_old: bool) -> None:
    assert is_of_old(sentence) is is_old


def test_long_texts_are_read_quickly() -> None:
    started = time.perf_counter()
    for text in ("In May 2026, " * 2_000, "had said in " * 2_000, "earlier plans " * 2_000):
        is_of_old(text)
    assert time.perf_counter() - started < 1.0
