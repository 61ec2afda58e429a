"""Question sets drafted from an archive: what is asked, what is proved, what a spreadsheet sees."""

import csv
import json
import random
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from assistant.cli import app
from assistant.demo import add_briefs
from assistant.evaluation import load
from assistant.evaluation.drafting import draft
from assistant.evaluation.drafting.files import read, write
from assistant.evaluation.drafting.forms import asked_of
from assistant.evaluation.drafting.sampling import sampled
from assistant.evaluation.drafting.written import Written, checked
from assistant.evaluation.metrics.texts import contains
from assistant.evaluation.readers.fields import guarded, unguarded
from assistant.settings import Settings
from index import Archive, Article, Scope
from index.errors import BadInput
from tests.assistant.evaluation.making import question
from tests.scripted_model import Messages, ScriptedModel

QUOTE = "The council of Norvik approved 40 permits in May."
PASSAGE = f"It was a long night. {QUOTE} Mayor Mira Holt was pleased."


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with Archive.open(tmp_path_factory.mktemp("drafting") / "demo") as opened:
        add_briefs(opened)
        yield opened


@pytest.mark.parametrize(
    ("sentence", "expected", "answer"),
    [
        (
            "The Norvik flood destroyed 19 homes, the fire service said.",
            "How many homes did the Norvik flood destroy?",
            "19",
        ),
        (
            "On Monday, Norvik Energy cut 1,250 jobs in Belsund.",
            "How many jobs did Norvik Energy cut in Belsund?",
            "1,250",
        ),
        (
            "At least 23 people were killed in Norvik on Monday.",
            "How many people were killed in Norvik?",
            "23",
        ),
        (
            "The Tarn Bridge will cost 4.5 million crowns.",
            "How much will the Tarn Bridge cost?",
            "4.5 million crowns",
        ),
        ("Mira Holt won the Belsund prize.", "Who won the Belsund prize?", "Mira Holt"),
        (
            "Norvik Energy opened the Tarn plant on 3 May 2021.",
            "When did Norvik Energy open the Tarn plant?",
            "3 May 2021",
        ),
        (
            "Mira Holt, mayor of Norvik, spoke first.",
            "Who is the mayor of Norvik?",
            "Mira Holt",
        ),
        (
            "That is what Norvik Energy CEO Mira Holt said.",
            "Who is the Norvik Energy CEO?",
            "Mira Holt",
        ),
    ],
)
def test_a_sentence_becomes_the_question_that_it_answers(
    sentence: str, expected: str, answer: str
) -> None:
    found = [(one.question, one.answer) for one in asked_of(sentence, sentence)]
    assert (expected, answer) in found


@pytest.mark.parametrize(
    "sentence",
    [
        "He destroyed 19 homes in Norvik.",
        "Norvik grew 19 percent in Belsund.",
        "The former mayor of Norvik, Mira Holt, spoke first.",
        "They met Norvik Deputy Mayor Mira Holt.",
        "Mira Holt said she won it.",
        "Walking costs 3 crowns.",
        "Tickets cost 3 crowns per ride.",
        "It was 23 degrees in Norvik.",
    ],
)
def test_what_would_be_asked_wrongly_is_not_asked(sentence: str) -> None:
    assert list(asked_of(sentence, sentence)) == []


def test_every_draft_is_proved_by_the_archive(archive: Archive) -> None:
    found = draft(archive, 50, seed=1)
    assert found.by == "forms" and len(found.questions) >= 6
    for one in found.questions:
        if one.unanswerable:
            continue
        (quote,) = one.evidence
        article = archive.article(one.evidence_urls[0], as_of=one.asked)
        assert article is not None and quote in article.text
        assert contains(quote, one.answers)
        assert not contains(one.question, one.answers)


def test_what_nothing_answers_names_what_no_article_holds(archive: Archive) -> None:
    found = [one for one in draft(archive, 50).questions if one.unanswerable]
    assert found
    texts = " ".join(
        article.text.casefold()
        for one in archive.matching("sample", Scope()).articles
        if (article := archive.article(one.id))
    )
    for one in found:
        assert one.answers == one.evidence == one.evidence_urls == ()
        known = texts.split()
        assert any(name.casefold() not in known for name in re.findall("[A-Z][a-z]+", one.question))


def test_the_same_seed_drafts_the_same(archive: Archive) -> None:
    assert draft(archive, 5, seed=3) == draft(archive, 5, seed=3)
    assert draft(archive, 5, seed=3).questions != draft(archive, 5, seed=4).questions


def test_articles_are_drawn_of_every_outlet_and_month_by_turns(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "archive") as opened:
        opened.add(
            Article(
                url=f"https://outlet.example/{outlet}/{number}",
                title=f"{outlet} {number}",
                text=f"Item {number} of {outlet} tells of matter {number * 7919} and no other.",
                outlet=outlet,
                published="2024-05-01",
            )
            for outlet, count in (("Loud", 12), ("Still", 2))
            for number in range(count)
        )
        drawn = [one.article.outlet for one in sampled(opened, random.Random(0))]
    assert len(drawn) == 14
    assert sorted(drawn[:4]) == ["Loud", "Loud", "Still", "Still"]


def test_an_archive_that_gives_nothing_says_what_to_do(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "archive") as opened:
        opened.add([Article(url="https://outlet.example/a", title="A", text="It rained.")])
        with pytest.raises(BadInput, match="NEWSDESK_MODEL"):
            draft(opened, 3)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "Question: How many permits did the council of Norvik approve?\n"
            f"Answer: 40\nQuote: {QUOTE}",
            Written("How many permits did the council of Norvik approve?", "40", QUOTE),
        ),
        (
            "1. **Question**: Who is mayor of Norvik?\n"
            f"**Answer**: 40 permits.\n**Quote**: “{QUOTE}”",
            Written("Who is mayor of Norvik?", "40 permits", QUOTE),
        ),
        ("Question: Who?\nAnswer: 40", "not in three lines"),
        (
            "Question: Who approved it?\nAnswer: 40\nQuote: The council approved 40 permits.",
            "the quote is not in the passage",
        ),
        (
            f"Question: How many permits?\nAnswer: 41\nQuote: {QUOTE}",
            "the quote does not hold the answer",
        ),
        (
            f"Question: Did Norvik approve 40 permits?\nAnswer: 40\nQuote: {QUOTE}",
            "the question tells its answer",
        ),
        (
            f"Question: What does the article say?\nAnswer: 40\nQuote: {QUOTE}",
            "no question that stands alone",
        ),
    ],
)
def test_what_a_model_wrote_is_checked(said: str, expected: Written | str) -> None:
    assert checked(said, PASSAGE) == expected


def test_a_model_drafts_and_what_breaks_the_rules_is_counted(tmp_path: Path) -> None:
    def model(messages: Messages) -> str:
        sentence = re.findall(r"Town \d costs? \d+ crowns\.", messages[-1]["content"])[-1]
        town, price = re.findall(r"\d+", sentence)
        quote = sentence if town != "1" else "Invented."
        return f"Question: What does Town {town} cost?\nAnswer: {price} crowns\nQuote: {quote}"

    with Archive.open(tmp_path / "archive") as opened, ScriptedModel().serving() as server:
        server.replies = [model]
        opened.add(
            Article(
                url=f"https://outlet.example/{town}",
                title=f"Town {town} is sold",
                text=f"Town {town} cost {town}00 crowns. Matter {town * 7919} is another one.",
                published="2024-05-01",
            )
            for town in range(4)
        )
        found = draft(opened, 4, settings=Settings(model=server.url))
    assert {one.answers[0] for one in found.questions} == {"000 crowns", "200 crowns", "300 crowns"}
    assert all(one.evidence[0].startswith("Town") for one in found.questions)
    assert found.left_out == {"the quote is not in the passage": 1}


def test_files_hold_all_that_a_question_has(tmp_path: Path) -> None:
    questions = [
        question(
            id="a",
            question='=HYPERLINK("https://evil.example") Who ran the ferry?',
            answers=("-5", "Mira Holt"),
            asked=datetime(2024, 5, 1, 13, 30, tzinfo=UTC),
            evidence_urls=("https://outlet.example/a",),
            evidence=("+1 | she said",),
            unanswerable=False,
            kind="@who",
        ),
        question(id="b", question="Who?", unanswerable=True, outlets=("Sample Post",)),
        question(id="c", question="How many?", figures=({"value": 4},)),
    ]
    for name in ("set.csv", "set.jsonl"):
        write(questions, tmp_path / name, {"b"})
        assert read(tmp_path / name) == (questions, {"b"})
        assert load(tmp_path / name).questions == (questions[0], questions[2])


@given(st.text())
def test_no_cell_is_a_formula_and_each_is_read_as_it_was(cell: str) -> None:
    assert not guarded(cell).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert unguarded(guarded(cell)) == cell


def test_a_name_of_another_form_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="csv"):
        write([question()], tmp_path / "set.xlsx")


def test_two_commands_evaluate_an_archive(archive: Archive, tmp_path: Path) -> None:
    place = tmp_path / "demo"
    with Archive.open(place) as own:
        add_briefs(own)
    out = str(tmp_path / "set.csv")
    run = CliRunner()
    drafted = run.invoke(app, ["--archive", str(place), "evaluate", "new", "--out", out, "--json"])
    assert drafted.exit_code == 0, drafted.output
    told = json.loads(drafted.stdout)
    assert told["questions"] == sum(told["kinds"].values()) == len(load(out).questions)
    with Path(out).open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file))[:3] == ["keep", "question", "answers"]
    again = run.invoke(app, ["--archive", str(place), "evaluate", "new", "--out", out])
    assert isinstance(again.exception, BadInput)
    done = run.invoke(
        app, ["--archive", str(place), "evaluate", out, "--runs", str(tmp_path / "runs")]
    )
    assert done.exit_code == 0, done.output
    assert list((tmp_path / "runs").glob("*/report.html"))
