"""What a question takes for granted against the values of an archive, and its dates."""

from collections.abc import Iterator

import pytest

from assistant import Assistant
from index import Archive, Article

NEWS = (
    ("2022-03-04", "Strike at Osk Steel",
     "The number of workers on strike at Osk Steel stands at 410, the Lurne Union said."),
    ("2022-05-06", "Osk Steel strike grows",
     "Some 980 workers are on strike at Osk Steel, the Lurne Union said on Friday."),
    ("2022-06-10", "Osk jobless rate",
     "The unemployment rate in Osk was 7.3 percent in May, the statistics office said."),
    ("2022-07-01", "Marn floods", "The floods in Marn have killed 14 people, the governor said."),
    ("2022-07-02", "Marn evacuees",
     "About 1,200 people have been evacuated because of the floods in Marn, rescuers said."),
    ("2022-09-01", "Lurne Tunnel",
     "The Lurne Tunnel will open on 14 May 2026, the transport ministry said."),
    ("2022-09-20", "Lurne Tunnel cost",
     "The cost of the Lurne Tunnel is put at 640 million crowns, the ministry said."),
    ("2022-10-01", "Velm town hall", "Ana Bel is the new mayor of Velm, the council said."),
    ("2022-10-05", "Velm Athletic", "Jana Toll has been named coach of Velm Athletic."),
    ("2022-10-06", "Osk Steel", "Vera Moll has become chief executive of Osk Steel, a note says."),
    ("2023-01-09", "Osk Steel", "Ada Senn is the CEO of Osk Steel, its chairman said."),
    ("2022-11-03", "Ruvia and the pact", "“The Lurne Treaty binds Ruvia,” said the ministry."),
    ("2022-11-04", "Marn smelter", "The Marn smelter was closed on Friday, the company said."),
    ("2022-11-24", "Marn smelter", "The Marn smelter is back in operation, the company said."),
    ("2022-11-05", "Osk smelter", "The Osk smelter was reopened on Friday, the company said."),
    ("2022-11-25", "Osk smelter", "The Osk smelter stands idle, the company said."),
    ("2022-12-05", "Trial in Osk", "The Osk bank trial will begin on 2 May 2023, the court said."),
    ("2023-05-03", "Trial in Osk", "The Osk bank trial will begin on 9 July 2024, the court said."),
    ("2023-02-01", "Velm mayor", "Ivo Kranz has been elected mayor of Velm, the council said."),
    ("2023-03-03", "Velm plan",
     "The number of trams in Velm will be 90 in 2031, Mayor Ivo Kranz said."),
)  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """Invented news of a few places, 2022 and 2023."""
    with Archive.open(tmp_path_factory.mktemp("values") / "archive") as archive:
        archive.add(
            Article.model_validate(
                {"title": title, "text": text, "outlet": "Lurne Post", "published": day}
            )
            for day, title, text in NEWS
        )
        yield Assistant(archive)


def _reason(desk: Assistant, question: str) -> str:
    answer = desk.ask(question)
    return answer.abstention.reason if answer.abstention else "answered"


@pytest.mark.parametrize(
    ("question", "proof"),
    [
        ("Why did the number of workers on strike at Osk Steel reach 2,403 in May 2022?", "980"),
        ("Who said in March 2022 that the number of workers on strike at Osk Steel was 2,403?",
         "410"),
        ("Why was the unemployment rate in Osk 19.5 percent in May 2022?", "7.3 percent"),
        ("How did the government explain that the unemployment rate in Osk was 19.5 percent?",
         "7.3 percent"),
        ("What caused the number of people killed by the floods in Marn to change to 390?",
         "14 people"),
        ("Why was nobody evacuated because of the floods in Marn?", "1,200"),
        ("Why was the cost of the Lurne Tunnel 2.4 billion crowns?", "640 million"),
        ("Why was the opening of the Lurne Tunnel set for 3 March 2027?", "14 May 2026"),
        ("Who asked for the opening of the Lurne Tunnel to be on 3 March 2027?", "14 May 2026"),
        ("Which body fixed 3 March 2027 for the opening of the Lurne Tunnel?", "14 May 2026"),
        ("Who announced that the opening of the Lurne Tunnel would be on 3 March 2027?",
         "14 May 2026"),
        ("Why has the opening of the Lurne Tunnel been put off to 3 March 2027?", "14 May 2026"),
        ("The unemployment rate in Osk was 19.5 percent in May 2022: whose fault was that?",
         "7.3 percent"),
        ("On what day did Otto Marsk take office as mayor of Velm?", "mayor of Velm"),
        ("When did they say that the opening of the Lurne Tunnel would be on 3 March 2027?",
         "14 May 2026"),
        ("Now that the strike at Osk Steel is over, has production recovered?", "980"),
        ("Why is Ruvia outside the Lurne Treaty?", "binds Ruvia"),
        ("Why did Ruvia leave the Lurne Treaty and stay out?", "binds Ruvia"),
        ("Why does the Marn smelter stand still?", "back in operation"),
        ("How does the Osk smelter stay in operation?", "stands idle"),
        ("Why has the Osk smelter reopened?", "stands idle"),
        ("When did Otto Marsk become manager of Velm Athletic?", "Jana Toll"),
        ("Why did Otto Marsk step down as mayor of Velm?", "mayor of Velm"),
        ("When did Otto Marsk become mayor of Velm?", "mayor of Velm"),
        ("What did Otto Marsk achieve as mayor of Velm?", "mayor of Velm"),
        ("Who replaced Otto Marsk as mayor of Velm?", "mayor of Velm"),
    ],
)  # fmt: skip
def test_a_value_that_nobody_gave_is_refused_with_those_that_were(
    desk: Assistant, question: str, proof: str
) -> None:
    assert _reason(desk, question) == "false_premise"
    assert any(proof in citation.quote for citation in desk.ask(question).citations)


@pytest.mark.parametrize(
    "question",
    [
        "Why did the number of workers on strike at Osk Steel reach 980?",
        "When did the number of workers on strike at Osk Steel first reach 410?",
        "Why was the unemployment rate in Osk 7.3 percent in May 2022?",
        "What happened after the floods in Marn had killed 14 people?",
        "Why was the opening of the Lurne Tunnel set for 14 May 2026?",
        "Why was the start of the Osk bank trial set for 2 May 2023?",
        "Who set the start of the Osk bank trial for 2 May 2023?",
        "How did people greet the choice of Vera Moll as CEO of Osk Steel?",
        "Given that the floods in Marn had killed 14 people, what did critics demand?",
        "Why is the Marn smelter not closed?",
        "Why does Ruvia remain in the Lurne Treaty?",
        "Why does the Osk smelter stand still?",
        "Why was the cost of the Lurne Tunnel about 640 million crowns?",
        "When did Ana Bel become mayor of Velm?",
        "Who replaced Ana Bel as mayor of Velm?",
        "Why was Ivo Kranz elected mayor of Velm?",
    ],
)
def test_a_value_that_was_given_is_never_refused(desk: Assistant, question: str) -> None:
    assert _reason(desk, question) != "false_premise"


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("In 2004, how many workers were on strike at Osk Steel?", "before_archive_start"),
        ("How many people had been evacuated from Marn in 1998?", "before_archive_start"),
        ("What was the unemployment rate in Osk in 2043?", "after_archive_end"),
        ("Who was mayor of Velm in 2001?", "before_archive_start"),
        ("In 2037, how many workers were on strike at Osk Steel?", "after_archive_end"),
        ("How many workers were on strike at Osk Steel in May 2022?", "answered"),
        ("When will the Lurne Tunnel open?", "answered"),
        ("How many trams will there be in Velm in 2031?", "answered"),
        ("How many trams were there in Velm in 1998?", "before_archive_start"),
    ],
)
def test_a_time_outside_the_archive_has_no_value_but_what_is_told_of_it(
    desk: Assistant, question: str, reason: str
) -> None:
    assert _reason(desk, question) == reason


def test_what_nothing_tells_of_is_not_answered(desk: Assistant) -> None:
    assert _reason(desk, "Why was the mayor of Velm shot in 2023?") == "not_in_archive"
    assert desk.ask("Why was the mayor of Velm shot in 2023?").abstention is not None
