import time

import pytest

from assistant.figures.hearsay import is_of_old


@pytest.mark.parametrize(
    ("sentence", "is_old"),
    [
        ("In May 2026, it was reported that the smelter is closed.", True),
        ("It was described so in a dispatch of May 2026: the smelter is closed.", True),
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
        ("The date once set for the trial, in a report of June, was 3 May 2027.", True),
        ("In May 2026 this page told readers that the smelter is closed.", True),
        ("Back in May 2026, our website carried 3 May 2027 for the opening.", True),
        ("When this paper met her on 3 May 2026, Ana Bel was mayor of Hallmere.", True),
        ("In an article of 3 May 2026, readers learned that “the smelter is closed”.", True),
        ("As reported in May 2026, the vote was scheduled for 3 May 2027.", True),
        ("“The smelter is closed,” was how we put it in May 2026.", True),
        ("On 3 May 2026, the news had been: “The smelter is closed.”", True),
        ("A report on this website on 3 May 2026 began: “The smelter is closed.”", True),
        ("The plan of May 2026 had the vote down for 3 May 2027.", True),
        ("On 3 May 2026 the board at the gate still had the opening down for June.", True),
        ("Subscribers who have our issue of May 2026 will find another name in it.", True),
        ("Our archive has the number of herons at 43 on 3 May 2026.", True),
        ("The entry for May 2026 in our chronicle reads: “The smelter is closed.”", True),
        ("The chronicle of the affair has it that in May 2026 the toll was 12.", True),
        ("“The smelter is closed,” ran the first line of our story in May 2026.", True),
        ("By the reports of 3 May 2026, the fund had 7 million at the time.", True),
        ("The cost in May 2026 was then 12 million.", True),
        ("As a reminder of how things stood in May 2026: the fund had 7 million.", True),
        ("A lot has changed since May 2026, when Ana Bel was mayor.", True),
        ("When this newsletter met her in May 2026, Ana Bel was mayor.", True),
        ("Archive audio from May 2026 has our reporter saying: “It is closed.”", True),
        ("A story that we ran in May 2026 said: “The smelter is closed.”", True),
        ("The figure for turnout in Halm reported on 3 May 2026 was 50 percent.", True),
        ("Our reporters counted 43 herons on 3 May 2026.", False),
        ("The national archive holds 40 million papers.", False),
        ("In May 2026 the minister was then taken to hospital.", False),
        ("Ana Bel has been mayor since May 2026, when she beat Ivo Kranz.", False),
        ("On 3 May 2026 this paper learned that the smelter is closed.", False),
        ("When the mayor spoke on 3 May 2026, she said that the smelter is closed.", False),
        ("The plan of the ministry has the vote down for 3 May 2027.", False),
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
    parts = (
        "In May 2026, ",
        "had said in ",
        "earlier plans ",
        "our reports of ",
        "May was then ",
        "the chronicle has ",
        "reports of May was ",
        "much of this since May ",
    )
    for part in parts:
        is_of_old(part * 2_000)
    assert time.process_time() - started < 1.0
