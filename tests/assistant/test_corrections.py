"""What was corrected, changed, withdrawn or left alone, asked of real archives."""

from collections.abc import Callable

import pytest

from assistant import Answer, Assistant
from assistant.answering import Request
from assistant.cores import core_of
from assistant.shapes import shape_of
from index import Archive, Article, Scope

Make = Callable[..., Article]

WHAT = "What was corrected in the report of 3 May 2021 on the Norvik ferry?"
STANDS = "Does the report of 3 May 2021 on the Norvik ferry still stand?"
NOTE = "An earlier version of this article gave the death toll as 41. The correct figure is 23."
FILLER = "Rain is expected in Port Calder until Sunday."


def told(answer: Answer) -> list[str]:
    return [statement.text for statement in answer.statements]


def prove(desk: Assistant, answer: Answer) -> None:
    """Every quote stands verbatim in the version that it is cited from."""
    assert answer.citations
    for cited in answer.citations:
        article = desk.archive.article(cited.article_id, version=cited.version)
        assert article is not None
        assert article.text[cited.start : cited.end] == cited.quote


def toll(article: Make, number: int, **fields: object) -> Article:
    """A report on a ferry; later versions have the same address."""
    text = f"{FILLER}\n\nThe Norvik ferry disaster killed {number} people, the coast guard said."
    values: dict[str, object] = {
        "title": "Norvik ferry: coast guard gives toll",
        "url": "https://example.org/ferry",
        "published": "2021-05-03T09:00:00+00:00",
    }
    return article(f"{text}{fields.pop('more', '')}", **(values | fields))


@pytest.fixture
def noted(archive: Archive, article: Make) -> Assistant:
    """A version with the outlet's note, two days later."""
    archive.add([toll(article, 41)])
    archive.add([toll(article, 23, updated="2021-05-05T10:00:00+00:00", correction=NOTE)])
    return Assistant(archive)


def test_a_new_version_with_a_note_is_told_with_both_texts(noted: Assistant) -> None:
    answer = noted.ask(WHAT)
    assert told(answer) == [
        "Sample Post corrected its report of 3 May 2021 “Norvik ferry: coast guard gives toll” "
        f"on 5 May 2021: “{NOTE}”",
        "Until then it said: “The Norvik ferry disaster killed 41 people, the coast guard said.”",
        "It now says: “The Norvik ferry disaster killed 23 people, the coast guard said.”",
    ]
    prove(noted, answer)
    old = next(cited for cited in answer.citations if "41" in cited.quote)
    new = next(cited for cited in answer.citations if "23" in cited.quote)
    assert (old.version, old.corrected, old.correction, old.deep_link) == (1, True, None, None)
    assert (new.version, new.corrected, new.correction) == (2, True, NOTE)
    assert new.deep_link


def test_before_the_correction_nobody_knows_of_it(noted: Assistant) -> None:
    answer = noted.ask(WHAT, as_of="2021-05-04")
    assert told(answer) == [
        "As of 4 May 2021, the archive knows of no correction to Sample Post's report of "
        "3 May 2021 “Norvik ferry: coast guard gives toll”."
    ]
    (cited,) = answer.citations
    assert (cited.version, cited.corrected, cited.correction) == (1, False, None)
    assert "41" in cited.quote
    assert cited.deep_link is None  # the page says something else by now


def test_the_value_of_now_carries_its_correction(noted: Assistant) -> None:
    answer = noted.ask("How many people did the Norvik ferry disaster kill?")
    assert told(answer)[0].startswith("23, as of ")
    assert not any("41" in cited.quote for cited in answer.citations)
    assert {(cited.corrected, cited.correction) for cited in answer.citations} == {(True, NOTE)}


def test_a_line_in_the_new_text_is_the_note(archive: Archive, article: Make) -> None:
    archive.add([toll(article, 41)])
    more = f"\n\nCorrection: {NOTE}"
    archive.add([toll(article, 23, updated="2021-05-05T10:00:00+00:00", more=more)])
    desk = Assistant(archive)
    answer = desk.ask(WHAT)
    lead, old, new = told(answer)
    assert lead.endswith(f"on 5 May 2021: “Correction: {NOTE}”")
    assert "killed 41" in old
    assert "killed 23" in new
    prove(desk, answer)
    now = desk.ask("How many people did the Norvik ferry disaster kill?")
    assert told(now)[0].startswith("23, as of ")
    assert not any(cited.quote.startswith("Correction") for cited in now.citations)
    assert {figure.value for figure in now.figures if figure.state != "superseded"} == {23}


def test_an_item_of_its_own_corrects_what_its_outlet_wrote(archive: Archive, article: Make) -> None:
    archive.add(
        [toll(article, 41), toll(article, 41, url="https://b.example", outlet="Sample Wire")]
    )
    item = (
        "Our report of 3 May 2021 on the Norvik ferry disaster said that 41 people were killed. "
        "It should have said 23. We apologise for the error."
    )
    archive.add(
        [
            article(
                item, title="Corrections: Norvik ferry", published="2021-05-06", url="https://c.d/"
            )
        ]
    )
    desk = Assistant(archive)
    answer = desk.ask(WHAT)
    assert told(answer)[:2] == [
        "Sample Post corrected its report of 3 May 2021 “Norvik ferry: coast guard gives toll” "
        f"on 6 May 2021: “{item}”",
        "Until then it said: “The Norvik ferry disaster killed 41 people, the coast guard said.”",
    ]
    assert not any("Sample Wire" in line for line in told(answer))
    prove(desk, answer)
    assert "knows of no correction" in told(desk.ask(WHAT, as_of="2021-05-05"))[0]


@pytest.mark.parametrize(
    "item",
    [
        "Our report of 3 May 2021 on the Norvik ferry disaster said 41. It should have said 23.",
        "An item of 3 May 2021 on the Norvik ferry was wrong. For 41, please read 23.",
        "We have corrected our report of 3 May 2021 on the Norvik ferry. It said 41 but should "
        "have said 23.",
    ],
)
def test_what_an_item_takes_back_is_not_quoted(archive: Archive, article: Make, item: str) -> None:
    archive.add([toll(article, 41)])
    archive.add(
        [
            article(
                item, title="Correction: Norvik ferry", published="2021-05-06", url="https://c.d/"
            )
        ]
    )
    desk = Assistant(archive)
    for question in (
        "What did the coast guard say about the Norvik ferry disaster?",
        "What happened in the Norvik ferry disaster?",
        "How did the Norvik ferry disaster develop?",
        "How many people did the Norvik ferry disaster kill?",
    ):
        quotes = [cited.quote for cited in desk.ask(question).citations]
        assert not any("killed 41" in quote for quote in quotes), question
        before = desk.ask(question, as_of="2021-05-05").citations
        assert any("killed 41" in cited.quote for cited in before), question


def test_what_another_outlet_takes_back_still_stands(archive: Archive, article: Make) -> None:
    archive.add([toll(article, 41)])
    item = "Our report of 3 May 2021 on the Norvik ferry disaster said 41. It should have said 23."
    about = {
        "title": "Correction: Norvik ferry",
        "published": "2021-05-06",
        "outlet": "Sample Wire",
    }
    archive.add([article(item, url="https://c.d/", **about)])
    answer = Assistant(archive).ask("What did the coast guard say about the Norvik ferry disaster?")
    assert any("killed 41" in cited.quote for cited in answer.citations)


@pytest.fixture
def withdrawn(archive: Archive, article: Make) -> Assistant:
    """A report that was withdrawn, and another outlet's that stands."""
    archive.add([toll(article, 41)])
    other = "The Norvik ferry disaster killed 23 people, the harbour master said."
    archive.add(
        [
            article(other, url="https://b.example/", outlet="Sample Wire", published="2021-05-04"),
            article(
                "We have withdrawn this report because it was based on a forgery.",
                title="Norvik ferry: coast guard gives toll",
                url="https://example.org/ferry",
                published="2021-05-03T09:00:00+00:00",
                updated="2021-05-05T10:00:00+00:00",
                retracted=True,
            ),
        ]
    )
    return Assistant(archive)


@pytest.mark.parametrize(
    "question",
    [
        STANDS,
        "Was the report of 3 May 2021 on the Norvik ferry retracted?",
        "Can I rely on the report of 3 May 2021 about the Norvik ferry?",
        "What became of Sample Post's report on the Norvik ferry?",
    ],
)
def test_a_withdrawn_report_is_told_as_withdrawn(withdrawn: Assistant, question: str) -> None:
    answer = withdrawn.ask(question)
    lines = told(answer)
    assert lines[0] == (
        "Sample Post withdrew its report of 3 May 2021 “Norvik ferry: coast guard gives toll” on "
        "5 May 2021: “We have withdrawn this report because it was based on a forgery.”"
    )
    assert lines[1].startswith("Until then it said: “The Norvik ferry disaster killed 41 people")
    prove(withdrawn, answer)
    assert all(cited.corrected for cited in answer.citations if cited.outlet == "Sample Post")


def test_after_a_withdrawal_what_others_say_stands(withdrawn: Assistant) -> None:
    question = (
        "Was the report of 3 May 2021 on the number of people killed on the Norvik ferry retracted?"
    )
    last = told(withdrawn.ask(question))[-1]
    assert last.startswith("Other reports in the archive: 23, as of 4 May 2021")
    now = withdrawn.ask("How many people did the Norvik ferry disaster kill?")
    assert told(now)[0].startswith("23, as of ")
    assert not any("41" in cited.quote for cited in now.citations)


def test_before_its_withdrawal_a_report_stands(withdrawn: Assistant) -> None:
    answer = withdrawn.ask(STANDS, as_of="2021-05-04")
    assert told(answer)[0].startswith("As of 4 May 2021, the archive knows of no correction")
    assert not any("forgery" in cited.quote for cited in answer.citations)


def test_a_report_that_came_in_as_withdrawn_is_told(archive: Archive, article: Make) -> None:
    text = (
        "We retract this story on the Norvik ferry.\n\nThe Norvik ferry disaster killed 41 people."
    )
    archive.add([toll(article, 41).model_copy(update={"text": text, "retracted": True})])
    lines = told(Assistant(archive).ask(STANDS))
    assert "withdrew its report of 3 May 2021" in lines[0]
    assert lines[0].endswith("“We retract this story on the Norvik ferry.”")


def test_a_change_without_a_note_is_no_correction(archive: Archive, article: Make) -> None:
    archive.add([toll(article, 41)])
    archive.add([toll(article, 44, updated="2021-05-05T10:00:00+00:00")])
    lines = told(Assistant(archive).ask(WHAT))
    assert lines[0].startswith("Sample Post changed its report of 3 May 2021")
    assert lines[0].endswith("on 5 May 2021, without a note of a correction.")
    assert "41" in lines[1]
    assert "44" in lines[2]


def test_a_new_headline_alone_is_told(archive: Archive, article: Make) -> None:
    archive.add([toll(article, 41)])
    archive.add([toll(article, 41, title="Norvik ferry: many dead", updated="2021-05-05")])
    assert told(Assistant(archive).ask(WHAT))[1] == (
        "Its headline was “Norvik ferry: coast guard gives toll” until then; "
        "it is now “Norvik ferry: many dead”."
    )


def test_a_report_that_nobody_corrected_is_said_to_be_so(archive: Archive, article: Make) -> None:
    archive.add([toll(article, 41)])
    answer = Assistant(archive).ask(WHAT)
    assert answer.status == "answered"
    assert told(answer) == [
        "The archive knows of no correction to Sample Post's report of 3 May 2021 "
        "“Norvik ferry: coast guard gives toll”."
    ]
    assert "killed 41" in answer.citations[0].quote


def test_a_report_of_another_day_is_not_meant(noted: Assistant) -> None:
    assert noted.ask(WHAT.replace("3 May 2021", "9 March 2021")).status == "abstained"


def test_several_corrections_are_told_in_order(archive: Archive, article: Make) -> None:
    archive.add([toll(article, 41)])
    archive.add([toll(article, 32, updated="2021-05-05", correction="It was 32, not 41.")])
    archive.add([toll(article, 23, updated="2021-05-07", correction="It was 23, not 32.")])
    desk = Assistant(archive)
    leads = [line for line in told(desk.ask(WHAT)) if "corrected its report" in line]
    assert [line[-20:] for line in leads] == ["“It was 32, not 41.”", "“It was 23, not 32.”"]
    early = told(desk.ask(WHAT, as_of="2021-05-06"))
    assert [line for line in early if "23" in line] == []


def test_a_model_s_answer_begins_with_the_correction(
    noted: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The core establishes it for both answerers."""
    core = noted._core
    found = core._found(Request(WHAT, Scope()), WHAT)
    draft = core._of_time(found)
    assert draft is not None
    assert "corrected its report" in draft.statements[0].text


def test_of_a_removed_article_no_version_is_left(noted: Assistant) -> None:
    archive = noted.archive
    assert archive.remove("https://example.org/ferry")
    for scope in (Scope(), Scope(as_of="2021-05-04"), Scope(as_of="2021-05-06")):
        assert archive.search("Norvik ferry", scope) == []
        assert archive.replaced("Norvik ferry", scope) == []
        assert archive.article("https://example.org/ferry", as_of=scope.as_of) is None
        for question in (WHAT, STANDS, "How many people did the Norvik ferry disaster kill?"):
            answer = noted.ask(question, as_of=scope.as_of)
            assert answer.status == "abstained"
            assert (answer.citations, answer.figures, answer.articles) == ((), (), ())
    assert archive.versions("https://example.org/ferry") == []


@pytest.mark.parametrize(
    ("question", "about"),
    [
        ("What was corrected in the report on the Norvik ferry?", "the Norvik ferry"),
        ("Was the article on the Norvik ferry corrected?", "the Norvik ferry"),
        ("How was the report on the Norvik ferry corrected?", "the Norvik ferry"),
        ("What did the correction to the Norvik ferry report change?", "the Norvik ferry"),
        ("Which error did the Norvik ferry article contain?", "the Norvik ferry"),
        ("Has any report on the Norvik ferry been withdrawn?", "the Norvik ferry"),
        ("Does the Norvik ferry article still stand?", "the Norvik ferry"),
        ("Is the article on the Norvik ferry still valid?", "the Norvik ferry"),
        ("Can I rely on the report about the Norvik ferry?", "the Norvik ferry"),
        ("Can the Norvik ferry story be trusted?", "the Norvik ferry"),
        ("What became of the report on the Norvik ferry?", "the Norvik ferry"),
        ("What happened to the article about the Norvik ferry?", "the Norvik ferry"),
        ("Did Sample Post correct its Norvik ferry story?", "the Sample Post Norvik ferry"),
        ("Is there a retraction of the Norvik ferry article?", "the Norvik ferry"),
        ("Were there any corrections about the Norvik ferry?", "the Norvik ferry"),
        ("Has the Norvik ferry report been changed since?", "the Norvik ferry"),
        ("Is what was reported about the Norvik ferry still true?", "the Norvik ferry"),
        ("Was the report retracted?", ""),
    ],
)
def test_a_question_about_a_report_is_one_about_its_correction(question: str, about: str) -> None:
    assert shape_of(question) == "correction"
    assert core_of(question, "correction") == about


@pytest.mark.parametrize(
    "question",
    [
        "Which outlets reported that troops had withdrawn from Hallmere?",
        "Has Norvik withdrawn from the treaty?",
        "Does the ban still stand?",
        "Is the ceasefire still valid?",
        "Can Norvik rely on its allies?",
        "Was the law amended?",
        "How many corrections officers were hurt?",
        "Was the stock market correction expected?",
        "Did the report say that the bridge was closed?",
        "What did the report find on errors in the election?",
        "What did the inquiry report say was wrong?",
        "What happened after the report on the ferry?",
        "What became of the minister?",
    ],
)
def test_a_question_about_the_world_is_not(question: str) -> None:
    assert shape_of(question) != "correction"
