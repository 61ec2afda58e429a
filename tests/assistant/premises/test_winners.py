"""Who won: premises that give a contest, or an office, to one who lost it."""

import pytest

from assistant.premises import refuted
from assistant.premises.contests import claim_of
from assistant.premises.premise import taken_of
from tests.assistant.premises.test_refutation import found

VOTE = (
    ("2024-05-02", "2024 Velmian presidential election",
     "Voters choose between Karl Osten and Lena Brandt in the second round."),
    ("2024-05-03", "2024 Velmian presidential election",
     "Lena Brandt is elected President of Velmia after winning 53.6% of the vote."),
    ("2024-05-20", "2024 Velmian presidential election",
     "Lena Brandt is sworn in as the new president of Velmia."),
)  # fmt: skip
RUN_OFF = (
    ("2024-04-14", "2024 Velmian presidential election",
     "Karl Osten wins the first round of the presidential election with 38% of the vote."),
    *VOTE,
)  # fmt: skip
AGAINST = (
    ("2024-09-24", "2024 Marnian general election",
     "Ivo Kranz is declared the winner of the presidential election, winning 57% of votes against "
     "the incumbent Pavel Holm, who received 33%."),
)  # fmt: skip
PARTY = (
    ("2024-10-04", "2024 Reform Party leadership election",
     "Mira Talos defeats Jonas Velder in a run-off to become the next president of the Reform "
     "Party of Velmia."),
)  # fmt: skip
MAYOR = (
    ("2024-03-01", "Velm mayoral race", "Ana Bel and Ivo Kranz stand for mayor of Velm."),
    ("2024-03-10", "Velm mayoral race", "The council elects Ana Bel as mayor of Velm."),
)  # fmt: skip
FINAL = (
    ("2024-09-07", "2024 Velm Open",
     "In tennis, Karl Osten defeats defending champion and his rival Tomas Kim-rill in the final."),
    ("2024-09-08", "2024 Velm Cup", "The Marn Hawks defeat the Lurne Owls 5–4 in the final."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "articles", "proof"),
    [
        ("Why did Karl Osten win the Velmian presidential election of May 2024?", VOTE, "elected"),
        ("How did Karl Osten win the Velmian presidential election?", RUN_OFF, "elected"),
        ("Why was Karl Osten elected president of Velmia in May 2024?", VOTE, "sworn in"),
        ("How did Pavel Holm win re-election in Marnia in 2024?", AGAINST, "57%"),
        ("Why was Pavel Holm re-elected in Marnia in 2024?", AGAINST, "57%"),
        ("How did Pavel Holm win a second term in Marnia?", AGAINST, "57%"),
        ("How did Jonas Velder become president of the Reform Party of Velmia?", PARTY, "defeats"),
        ("When did Ivo Kranz become mayor of Velm?", MAYOR, "Ana Bel as mayor"),
        ("Why did Tomas Kim-rill win the final of the Velm Open?", FINAL, "Karl Osten"),
        ("How did the Lurne Owls win the final of the Velm Cup?", FINAL, "Hawks defeat"),
        ("Why did Lena Brandt lose the Velmian presidential election of May 2024?", VOTE,
         "elected"),
        ("Why did Mira Talos lose the leadership of the Reform Party of Velmia?", PARTY, "defeats"),
    ],
)  # fmt: skip
def test_who_is_said_to_have_won_what_another_won_is_refuted(
    question: str, articles: tuple[tuple[str, str, str], ...], proof: str
) -> None:
    quotes = refuted(question, found(articles), as_of=None)
    assert any(proof in quote.text for quote in quotes), quotes


@pytest.mark.parametrize(
    ("question", "articles"),
    [
        ("Why did Lena Brandt win the Velmian presidential election of May 2024?", VOTE),
        ("How did Lena Brandt become president of Velmia?", VOTE),
        ("Why did Karl Osten lose the Velmian presidential election of May 2024?", VOTE),
        ("Why did Karl Osten win the Velmian presidential election of May 2019?", VOTE),
        ("Why did Tomas Rill win the Velmian presidential election?", VOTE),
        ("Why did Ivo Kranz win the election in Marnia?", AGAINST),
        ("Why did Pavel Holm lose the election in Marnia?", AGAINST),
        ("How did Mira Talos become president of the Reform Party of Velmia?", PARTY),
        ("When did Ana Bel become mayor of Velm?", MAYOR),
        ("Why did Karl Osten win the final of the Velm Open?", FINAL),
        ("How did the Marn Hawks win the final of the Velm Cup?", FINAL),
        ("Why did Ivo Kranz win the Velm prize?", MAYOR),
        ("Why did Ivo Kranz win the parliamentary election in Velm?", MAYOR),
    ],
)
def test_what_is_so_or_of_another_contest_is_not_refuted(
    question: str, articles: tuple[tuple[str, str, str], ...]
) -> None:
    assert refuted(question, found(articles), as_of=None) == ()


@pytest.mark.parametrize(
    ("question", "claim"),
    [
        (
            "Why did Karl Osten win re-election in Velm?",
            ("Karl Osten", True, "the election in Velm"),
        ),
        ("Why was Karl Osten voted out in Velm?", ("Karl Osten", False, "in Velm")),
        ("Why did Karl Osten not win the final?", ("Karl Osten", False, "the final")),
        ("Why did Karl Osten fail to win the final?", ("Karl Osten", False, "the final")),
        ("Why did Karl Osten visit Velm?", None),
    ],
)
def test_what_is_claimed(question: str, claim: tuple[str, bool, str] | None) -> None:
    taken = taken_of(question)
    assert taken is not None
    told = claim_of(taken)
    assert (told and (told.who, told.has_won, told.what)) == claim
