"""What questions take for granted, put as statements."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.premises import premise_of
from assistant.premises.premise import PremiseKind


@pytest.mark.parametrize(
    ("question", "text", "kind"),
    [
        ("Why did Ostania release all captives in 2024?",
         "Ostania released all captives in 2024.", "all"),
        ("Why were all 150 miners freed?", "All 150 miners were freed.", "all"),
        ("With the crossing at Osk shut as it is, which way do lorries go?",
         "The crossing at Osk is shut.", "state"),
        ("Who profits from night flights being allowed at Osk, as they are now?",
         "Night flights at Osk are allowed.", "state"),
        ("Who decided that the Velm smelter should stand idle, as it does now?",
         "The Velm smelter is idle.", "state"),
        ("What does Velmia get out of being in the Osk Pact now?",
         "Velmia is in the Osk Pact.", "state"),
        ("What would Velmia have to do to get back into the Osk Pact?",
         "Velmia is not in the Osk Pact.", "state"),
        ("Who is enforcing the flight ban at Osk?",
         "The flight ban at Osk is in force.", "state"),
        ("When did Velmia leave the pact?", "Velmia left the pact.", "event"),
        ("How did the mayor die?", "The mayor died.", "event"),
        ("What did the 14 victims have in common?", "There were 14 victims.", "count"),
        ("Who replaced Anna Koval as coach?", "Anna Koval was replaced as coach.", "event"),
        ("Why is the Norvik bridge still closed?", "The Norvik bridge is still closed.", "state"),
        ("Since when has the union accepted the offer?",
         "The union has accepted the offer.", "event"),
        ("How many of the 40 hostages freed in May have returned?",
         "40 hostages were freed in May.", "count"),
        ("Why did Minister Lena Brandt resign?", "Minister Lena Brandt resigned.", "holder"),
        ("What made the government cancel the tram line?",
         "The government cancelled the tram line.", "event"),
        ("Now that the museum has reopened, how much are tickets?",
         "The museum has reopened.", "event"),
        ("Who leads the party now that Karl Osten has quit?", "Karl Osten has quit.", "event"),
        ("Why didn't the union accept the offer?", "The union did not accept the offer.", "event"),
        ("Why did the rail strike end in June?", "The rail strike ended in June.", "time"),
        ("Why does the tunnel cost 900 million crowns?",
         "The tunnel costs 900 million crowns.", "count"),
        ("In 2024, why did Ostania free captives?", "Ostania freed captives in 2024.", "time"),
        ("What caused the collapse of the dam?", "There was the collapse of the dam.", "event"),
        ("How did Osk react to the resignation of its mayor?",
         "There was the resignation of its mayor.", "event"),
        ("Can you tell me why the plant closed?", "The plant closed.", "event"),
        ("How come the union accepted the offer?", "The union accepted the offer.", "event"),
        ("Why were there no survivors?", "There were no survivors.", "event"),
        ("Why did the U.S. leave the pact?", "The U.S. left the pact.", "event"),
        ("The plant closed. Why did Mayor Holm object?", "Mayor Holm objected.", "holder"),
        ("Why did Tom Ost frobnicate the plan?", "Tom Ost did frobnicate the plan.", "event"),
        ("Who killed the banker Otto Frey?", "The banker Otto Frey was killed.", "event"),
        ("Who was found guilty in the Osk trial?", "Somebody was found guilty in the Osk trial.",
         "event"),
        ("Who at Osk Steel went to jail over the cartel?",
         "Somebody at Osk Steel went to jail over the cartel.", "event"),
        ("Who paid for the demolition of the Osk Bridge?",
         "The demolition of the Osk Bridge was paid for.", "event"),
        ("Why was the dam in Osk blown up?", "The dam in Osk was blown up.", "event"),
        ("Why is Velmia building islands claimed by Osk?",
         "Velmia is building islands claimed by Osk.", "state"),
        ("Who stole the crown of Osk?", "The crown of Osk was stolen.", "event"),
        ("Who took over the last seat of the Osk Party?",
         "The last seat of the Osk Party was taken over.", "all"),
        ("Which two people share the post of mayor of Osk?",
         "Two people share the post of mayor of Osk.", "count"),
        ("For what crime was the Velmian minister convicted?",
         "The Velmian minister was convicted.", "event"),
        ("When in May 2024 was the last of the Osk rioters released?",
         "The last of the Osk rioters was released in May 2024.", "all"),
        ("Who decided to fill in the Osk Tunnel?", "It was decided to fill in the Osk Tunnel.",
         "event"),
        ("What did the general amnesty for the Osk rioters provide?",
         "There was the general amnesty for the Osk rioters.", "event"),
        ("When was the last missing miner brought out of Osk?",
         "The last missing miner was brought out of Osk.", "all"),
        ("What papers are checked, with the Osk crossing open?", "The Osk crossing is open.",
         "state"),
        ("Who is to blame that Osk does not belong to the pact?",
         "Osk does not belong to the pact.", "event"),
        ("Why did the mayor resign after the Osk vote?",
         "The mayor resigned after the Osk vote.", "event"),
        ("Who was hurt when the Osk tunnel caved in?", "The Osk tunnel caved in.", "event"),
        ("How did Ana Bel get to be mayor of Osk?", "Ana Bel became mayor of Osk.", "event"),
        ("Which minister drowned in the floods of Osk?",
         "A minister drowned in the floods of Osk.", "event"),
        ("Why were all cases in Osk found to be false alarms?",
         "All cases in Osk were found to be false alarms.", "all"),
        ("Why was the fine of Osk Mining waived?", "The fine of Osk Mining was waived.", "event"),
        ("Why was the Osk fund wound up?", "The Osk fund was wound up.", "event"),
        ("Why was the full report on Osk published?", "The full report on Osk was published.",
         "event"),
    ],
)  # fmt: skip
def test_a_premise_is_put_as_a_statement(question: str, text: str, kind: PremiseKind) -> None:
    premise = premise_of(question)
    assert premise is not None
    assert (premise.text, premise.kind) == (text, kind)


@pytest.mark.parametrize(
    "question",
    [
        "How many captives remain?",
        "Did the mayor resign?",
        "Has the museum reopened?",
        "Is the bridge open?",
        "Who is the mayor?",
        "What is the toll?",
        "When will the bridge open?",
        "When does the museum reopen?",
        "Why might the harbour close?",
        "What will happen if the harbour closes?",
        "How much did the stadium cost?",
        "When was Osk supposed to vote, as things stood?",
        "What day has been set for the election of the Osk assembly?",
        "What is the name of the chief executive of Osk Steel?",
        "Who held the office of mayor in Osk?",
        "Who led Osk Steel as chief executive?",
        "Who managed Osk Athletic?",
        "Who headed the ministry for sport of Osk?",
        "For which day was the Osk trial set?",
        "Why?",
        "Why did",
        "",
    ],
)
def test_open_questions_take_nothing_for_granted(question: str) -> None:
    assert premise_of(question) is None


@given(st.text(max_size=200), st.sampled_from(["Why did ", "Why were all ", "Since when is ", ""]))
def test_no_text_is_too_odd(text: str, opening: str) -> None:
    premise_of(f"{opening}{text}?")


@given(
    st.lists(
        st.sampled_from(
            [
                "why",
                "did",
                "was",
                "the",
                "of",
                "not",
                "all",
                "40",
                "Osk",
                "mayor",
                "resign",
                ",",
                ".",
                "'",
                "who",
                "?",
                "to",
            ]
        ),
        max_size=40,
    )
)
def test_a_premise_ends_as_a_sentence(words: list[str]) -> None:
    premise = premise_of(" ".join(words))
    assert premise is None or (
        premise.text.endswith(".") and premise.text[0] == premise.text[0].upper()
    )
