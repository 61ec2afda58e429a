"""What the terminal shows of an answer."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from assistant.answer import Answer, Citation, Reading, ReadingKind, Statement
from assistant.answering import Event
from assistant.printing import MAX_FIGURES_SHOWN, answer, spoken
from assistant.rendering import answer_text, archive_line, read_as
from tests.assistant.making import figure

NEWEST = datetime(2025, 11, 26, tzinfo=UTC)
QUOTE = "The speaker said that 23 captives remain."

Make = Callable[..., Answer]


def _citation(**fields: object) -> Citation:
    values: dict[str, Any] = {
        "number": 1,
        "id": "c1",
        "article_id": "a1",
        "url": "https://outlet.example/story",
        "deep_link": None,
        "title": "Captives counted",
        "outlet": "Sample Post",
        "authors": (),
        "published": NEWEST,
        "quote": QUOTE,
        "start": 0,
        "end": len(QUOTE),
        "corrected": False,
        "group_size": 1,
    }
    return Citation(**values | fields)


@pytest.fixture
def made() -> Make:
    """Makes an answer whose one statement is its quote, unless told otherwise."""

    def make(*texts: str, citation: Citation | None = None, **fields: object) -> Answer:
        cited = citation or _citation()
        statements = tuple(
            Statement(text=text, support="verified", citations=(1,), quotes=("c1",))
            for text in texts or (QUOTE,)
        )
        values: dict[str, Any] = {
            "id": "1",
            "question": "How many?",
            "standalone_question": "How many?",
            "status": "answered",
            "text": answer_text(statements, (cited,), None),
            "as_of": None,
            "statements": statements,
            "citations": (cited,),
            "abstention": None,
            "articles": (),
            "archive": {"articles": 2, "oldest": None, "newest": NEWEST, "last_added": NEWEST},
            "answerer": "quotes",
            "settings_hash": "",
            "timings_ms": {},
        }
        return Answer(**values | fields)

    return make


def _events(whole: Answer) -> Iterator[Event]:
    yield from whole.statements
    yield whole


def test_the_figures_are_a_table_with_the_newest_first(
    made: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = (
        figure(72, "2021-03-17", attribution="the court", state="superseded"),
        figure(1_200_000, "2025-11-26", unit="crowns", qualifier="at least"),
        figure("2026-06-06", None, attribution=None, outlet=None, state="disputed"),
    )
    answer(made(figures=figures))
    out = capsys.readouterr().out
    table = out[out.index("Captives over time") : out.index("[1] Sample")]
    rows = [re.split(r"\s{2,}", line.strip()) for line in table.strip().splitlines()[1:]]
    assert rows == [
        ["Date", "Value", "According to", "Outlet", "State"],
        [
            "26 November 2025",
            "at least 1.2 million crowns",
            "the speaker",
            "Sample Post",
            "current",
        ],
        ["17 March 2021", "72", "the court", "Sample Post", "superseded"],
        ["undated", "6 June 2026", "–", "–", "disputed"],
    ]


def test_one_figure_is_no_table_and_of_many_the_newest_are_shown(
    made: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    answer(made(figures=(figure(23),)))
    assert "over time" not in capsys.readouterr().out
    answer(made(figures=tuple(figure(day, f"2000-01-{day:02}") for day in range(1, 31))))
    out = capsys.readouterr().out
    assert out.count("January 2000") == MAX_FIGURES_SHOWN
    assert "10 earlier values" in out


def test_control_characters_in_a_figure_do_nothing(
    made: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    evil = {"attribution": "\x1b[2Jthe [bold]speaker", "outlet": "\x1b]0;x\x07", "label": "\x1b[3m"}
    answer(made(figures=(figure("\x1b[5m", **evil), figure(2, unit="\x1b[4m", **evil))))
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "[bold]" in out


def test_a_composed_statement_has_its_quote_among_the_sources(
    made: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    answer(made("23, as of 26 November 2025, according to the speaker."))
    assert f"Captives counted\n    “{QUOTE}”\n    https:" in capsys.readouterr().out
    answer(made())
    assert capsys.readouterr().out.count(QUOTE) == 1


def test_what_was_corrected_is_said(made: Make, capsys: pytest.CaptureFixture[str]) -> None:
    cited = _citation(corrected=True, correction="It was\x1b[2J  23, not 32.")
    answer(made(citation=cited))
    out = capsys.readouterr().out
    assert "Captives counted (corrected)" in out
    assert "correction: It was\ufffd[2J 23, not 32." in out


def test_a_note_that_says_what_it_is_needs_no_label(
    made: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    answer(made(citation=_citation(corrected=True, correction="Correction: It was 23.")))
    assert "    Correction: It was 23." in capsys.readouterr().out


def test_what_is_spoken_ends_as_what_is_answered(
    made: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    """Quotes have their bylines, figures their table, each statement stands there once."""
    whole = made(QUOTE, "It fell.", figures=(figure(72, "2021-03-17"), figure(23)), note="A note.")
    answer(whole)
    answered = capsys.readouterr().out
    spoken(_events(whole))
    assert capsys.readouterr().out == answered
    assert "— Sample Post, 26 November 2025 [1]" in answered
    assert answered.endswith(f"{archive_line(whole)}\n")


def test_what_was_spoken_before_a_failure_stays(
    made: Make, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TTY_COMPATIBLE", "1")

    def events() -> Iterator[Event]:
        yield made("It fell.").statements[0]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        spoken(events())
    assert "It fell. [1]" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("archive", "as_of", "line"),
    [
        ((2, NEWEST, NEWEST), None, "newest article of 26 November 2025, last added 26 November"),
        ((2, None, NEWEST), None, "no dated article, last added 26 November 2025"),
        ((0, None, NEWEST), NEWEST, "no article that could answer, last added 26 November 2025"),
        ((0, None, None), None, "no article that could answer"),
    ],
)
def test_the_last_line_says_how_fresh_the_archive_is(
    archive: tuple[int, Any, Any], as_of: datetime | None, line: str, made: Make
) -> None:
    articles, newest, added = archive
    held = {"articles": articles, "oldest": None, "newest": newest, "last_added": added}
    when = " as of 26 November 2025" if as_of else ""
    assert archive_line(made(archive=held, as_of=as_of)).startswith(f"Archive{when}: {line}")


@pytest.mark.parametrize(
    ("kind", "text", "words", "line"),
    [
        ("time", "in March 2025", "March", "Read as: in March 2025 (from “March”)"),
        ("time", "in March 2023", "March 2023", None),
        ("outlet", "outlet: Sample Post", "Post", None),
    ],
)
def test_a_time_that_was_worked_out_is_told(
    made: Make,
    capsys: pytest.CaptureFixture[str],
    kind: ReadingKind,
    text: str,
    words: str,
    line: str | None,
) -> None:
    reading = Reading(kind=kind, text=text, words=words)
    assert read_as([reading]) == line
    answer(made(understood=(reading,)))
    assert capsys.readouterr().out.startswith(f"{line}\n\n" if line else "“")
