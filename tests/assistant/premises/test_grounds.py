"""Whether anything tells of the deed that a question takes for granted."""

import pytest

from assistant.premises.grounds import is_told, is_won
from assistant.premises.premise import taken_of
from tests.assistant.premises.test_refutation import found


@pytest.mark.parametrize(
    ("question", "sentence", "expected"),
    [
        ("Why was the Osk minister shot?", "Lena Brandt was Osk minister in May.", False),
        ("Why was the Osk minister shot?", "The Osk minister was shot dead on Monday.", True),
        ("Why was the Osk minister shot?", "A gunman shot him in Osk.", True),
        ("Why was the Osk minister shot?", "The Osk minister survived. A fire broke out.", False),
        ("Why did Osk abolish its assembly?", "The assembly of Osk has met since 1984.", False),
        ("Why did Osk abolish its assembly?", "Osk has scrapped its assembly.", True),
        ("Why did Osk Steel go bankrupt?", "Osk Steel has a new chief executive.", False),
        ("Why did Osk Steel go bankrupt?", "Osk Steel was declared bankrupt in March.", True),
        ("Why was the Marn Bridge torn down?", "The Marn Bridge will cost 9 million.", False),
        ("Why was the Marn Bridge torn down?", "Crews tore down the Marn Bridge.", True),
        ("How was the Marn fire brought to full containment?",
         "Containment of the Marn fire stands at 74 percent.", False),
        ("How was the Marn fire brought to full containment?",
         "The Marn fire has reached full containment.", True),
        ("Why did everybody in Osk approve of the plan?",
         "40 percent in Osk approve of it.", False),
        ("Why did everybody in Osk approve of the plan?", "All of Osk approved of the plan.", True),
        ("Why did Osk lose every seat?", "Osk lost 3 of its seats.", False),
        ("When was the Marn vote called off?", "Officials called the Marn vote fair.", False),
        ("When was the Marn vote called off?", "The Marn vote was called off on Monday.", True),
        ("When was the Marn vote called off?", "They cancelled the Marn vote on Monday.", True),
        ("Why was the post of Osk mayor done away with?", "Osk has a new mayor.", False),
        ("Why was the post of Osk mayor done away with?", "Osk abolished the post.", True),
        ("Why did the hospital fund of Osk go bankrupt?", "The hospital fund has 9m.", False),
        ("When was Osk declared free of marsh fever?", "Cases were declared in Osk.", False),
        ("Why did it rain in Osk?", "The mayor of Osk spoke.", True),
        ("Who killed Ana Osk?", "In Marn, Ivo Holm killed her. Ana Osk was 40.", True),
        ("Why has Osk never joined the pact?", "Osk hasn’t joined the pact.", True),
        ("Why did it rain in Osk?", "The rain in Osk came from the west.", True),
        ("Why was the coach of Marn FC taken out of the cup?",
         "The coach of Marn FC is Ana Holm.", False),
        ("Why was the Marn fund wound up?", "The Marn fund has 3 million crowns.", False),
        ("Why was the Marn fund wound up?", "The Marn fund was liquidated in May.", True),
        ("Who bought the Marn fund?", "Olga Vost, 79, bought eight of them in Osk.", False),
        ("Who bought the Marn fund?", "They bought it in May.", True),
        ("When was the Marn fire fully contained?",
         "Containment of the fire rose to 66 percent, which should surprise nobody.", False),
        ("Why did Osk decide never to elect a mayor again?", "Osk elects a mayor in May.", False),
        ("Why did Osk decide never to elect a mayor again?",
         "Osk will not elect a mayor any more.", True),
        ("How did crews get the Marn fire completely contained?",
         "Nobody in Marn agrees on containment of the fire.", False),
        ("When was the Marn fire fully contained?", "Set straight: how much of the Marn fire is"
         " contained.", False),
        ("Who at Osk Steel went to jail over the paint cartel?",
         "Osk Steel is fined 9 million in the paint cartel.", False),
        ("Who was found guilty in the Osk trial?", "The Osk trial begins in May.", False),
        ("Who was found guilty in the Osk trial?",
         "In the Osk trial the judges convicted Ivo Marn.", True),
        ("Who decided to fill in the Marn Tunnel?", "The Marn Tunnel is to open in May.", False),
        ("Which two people share the post of mayor of Osk?", "The mayor of Osk is Ana Bel.", False),
        ("For what crime was the mayor of Osk convicted?", "The mayor of Osk is Ana Bel.", False),
        ("When in 2021 did the last refugees leave Osk?", "Osk has 900 refugees.", False),
        ("What did the general amnesty for the Osk rioters provide?",
         "In Osk 300 rioters are in custody.", False),
        ("How did the Marn fund come to be completely empty?", "The Marn fund has 3m.", False),
        ("How did the Marn fund come to be completely empty?",
         "The Marn fund stood completely empty in May.", True),
        ("Why did Osk send all the Velmian aid back?",
         "Velmian aid rebuilt whole streets of Osk.", False),
        ("Why did Osk send all the Velmian aid back?", "Osk sent all Velmian aid back.", True),
        ("Why were all cases of marsh fever in Osk found to be false alarms?",
         "Osk has 40 cases of marsh fever.", False),
        ("Why was the Osk vote held again?", "The Osk vote was held in May.", False),
        ("Why was the Osk vote held again?", "A second Osk vote was held in May.", True),
        ("Why did the storm leave no home in Osk without power?",
         "In Osk 900 homes are dark.", False),
        ("Why does Osk no longer have a mayor?", "Ana Bel was mayor of Osk.", False),
        ("Why does Osk no longer have a mayor?", "The mayor of Osk resigned in May.", True),
        ("When were all the captives in Osk released?",
         "Data on captives in Osk released in May tell of 40.", False),
        ("Why does Osk no longer have a mayor?", "Osk has had no mayor since May.", True),
        ("Now that nobody is missing in Osk, when does work resume?",
         "Five miners are missing in Osk.", False),
        ("When was Osk declared free of marsh fever?",
         "Marsh fever data were released in Osk.", False),
        ("Why was the Osk election called off?",
         "The Marn library lent 900 books after it dropped fines.", False),
        ("Who was hurt when the Osk tunnel caved in?", "The Osk tunnel will open in May.", False),
        ("Which minister drowned in the Osk floods?", "The Osk floods killed 32.", False),
        ("Which minister drowned in the Osk floods?",
         "The Osk floods drowned a minister.", True),
    ],
)  # fmt: skip
def test_only_what_is_told_has_a_reason(question: str, sentence: str, expected: bool) -> None:
    taken = taken_of(question)
    assert taken is not None
    assert is_told(taken, found([("2024-05-04", "Osk and Marn", sentence)])) is expected


def test_what_names_nothing_is_left_to_others() -> None:
    taken = taken_of("Why was the minister shot?")
    assert taken is not None
    assert is_told(taken, found([("2024-05-04", "News", "The harbour is open.")]))
    assert is_told(taken, [])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Karl Osk won the Velm election ahead of Holm.", False),
        ("Lena Holm leads in the Velm election.", False),
        ("Lena Holm won the Velm election on Sunday.", True),
        ("Lena Holm was elected in the Velm election.", True),
        ("The Velm election was won by Lena Holm.", True),
        ("Voters in the Velm election celebrated the victory of Lena Holm.", True),
    ],
)
def test_who_won_is_told_by_the_places_of_the_names(sentence: str, expected: bool) -> None:
    taken = taken_of("Why did Lena Holm win the Velm election of May 2024?")
    assert taken is not None
    told = found([("2024-05-14", "The Velm election", sentence)])
    assert is_won(taken, told, None) is expected
