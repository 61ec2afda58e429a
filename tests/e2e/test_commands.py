"""The command line contract: what each command does, prints and returns."""

import json
import re
from pathlib import Path

import pytest

from assistant.demo import EXAMPLES
from index.readers import FORMATS
from tests.e2e.conftest import Newsdesk, run

STORY = {
    "url": "https://example.org/ferry",
    "title": "Ferry sinks",
    "text": "The ferry to Norvik Bend sank on Tuesday with 23 people aboard.",
    "outlet": "Sample Post",
    "published": "2025-11-26",
}
QUESTION = "How many people were aboard the ferry to Norvik Bend?"


@pytest.fixture
def story(tmp_path: Path) -> str:
    """One article as JSON lines, between two bad records."""
    file = tmp_path / "story.jsonl"
    file.write_text('{"title": "broken"\n' + json.dumps(STORY) + '\n{"title": "empty"}\n')
    return str(file)


@pytest.mark.data
def test_the_seed_article_answers_its_question(newsdesk: Newsdesk, data: Path) -> None:
    seed = data / "seed" / "000_f1dc3d0bf3a251fd.txt"
    added = newsdesk("add", str(seed), "--outlet", "OC Media", "--published", "2025-11-26")
    assert added.code == 0
    answer = newsdesk("ask", "How many Armenian captives remain in Azerbaijan?", "--json").json
    assert answer["status"] == "answered"
    citation = answer["citations"][0]
    assert "23 Armenian captives remain in custody" in citation["quote"]
    # The leading blank line is not part of the article.
    text = seed.read_text().strip()
    assert text[citation["start"] : citation["end"]] == citation["quote"]
    assert (citation["outlet"], citation["published"]) == ("OC Media", "2025-11-26T00:00:00Z")
    assert (
        newsdesk("ask", "What is the population of Peru?", "--json").json["status"] == "abstained"
    )


def test_add_reports_what_went_in_and_what_did_not(newsdesk: Newsdesk, story: str) -> None:
    first = newsdesk("add", story, "--json")
    assert first.code == 0
    report = first.json
    assert set(report) == {"added", "updated", "unchanged", "grouped", "rejected", "seconds"}
    assert (report["added"], report["updated"], report["unchanged"]) == (1, 0, 0)
    assert [(reject["line"], reject["source"]) for reject in report["rejected"]] == [
        (1, story),
        (3, story),
    ]
    assert report["rejected"][1]["reason"] == "no text"
    assert newsdesk("add", story, "--json").json["unchanged"] == 1


def test_add_fails_when_nothing_could_be_taken_in(newsdesk: Newsdesk, tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text('{"title": "broken"\n')
    assert newsdesk("add", str(tmp_path / "bad.jsonl")).code == 1


def test_ask_prints_the_quote_its_outlet_date_and_link(newsdesk: Newsdesk, story: str) -> None:
    newsdesk("add", story)
    answer = newsdesk("ask", QUESTION)
    assert answer.code == 0
    assert f"“{STORY['text']}”" in answer.out
    assert "Sample Post, 26 November 2025 [1]" in answer.out
    assert "https://example.org/ferry#:~:text=The%20ferry%20to%20Norvik%20Bend" in answer.out


def test_what_the_wording_implies_can_be_ignored(newsdesk: Newsdesk, story: str) -> None:
    newsdesk("add", story)
    question = f"{QUESTION[:-1]} since March 2025?"
    assert (
        "Read as: since 1 March 2025 (from “since March 2025”)\n\n" in newsdesk("ask", question).out
    )
    ignoring = newsdesk("ask", question, "--ignore", "time", "--json").json
    assert (ignoring["understood"], ignoring["ignored"][0]["text"]) == ([], "since 1 March 2025")
    refused = newsdesk("ask", question, "--ignore", "tiem")
    assert refused.code == 2
    assert "Nothing is read as 'tiem': ignore any of time, latest" in refused.err


def test_filters_reach_the_answer(newsdesk: Newsdesk, story: str) -> None:
    newsdesk("add", story)
    for filters in (
        ("--as-of", "2025-11-25"),
        ("--until", "2025-11-25"),
        ("--since", "2025-11-27"),
        ("--outlet", "Other"),
    ):
        answer = newsdesk("ask", QUESTION, *filters, "--json").json
        assert (answer["status"], answer["articles"]) == ("abstained", [])
    answer = newsdesk("ask", QUESTION, "--as-of", "2025-11-26", "--answerer", "quotes", "--json")
    assert answer.json["status"] == "answered"


def test_search_prints_hits_with_scores(newsdesk: Newsdesk, story: str) -> None:
    newsdesk("add", story)
    (hit,) = newsdesk("search", "ferry", "--limit", "5", "--sort", "newest", "--json").json
    assert STORY["text"][hit["start"] : hit["end"]] == hit["text"]
    assert hit["score"] > 0
    assert "Ferry sinks" in newsdesk("search", "ferry").out


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ('"ferry to Norvik"', 1),
        ('"Norvik to ferry"', 0),
        ("ferry -tuesday", 0),
        ('ferry outlet:"sample post"', 1),
        ("ferry outlet:Other", 0),
        ('ferry -outlet:"Sample Post"', 0),
    ],
)
def test_search_understands_operators(
    newsdesk: Newsdesk, story: str, query: str, found: int
) -> None:
    newsdesk("add", story)
    assert len(newsdesk("search", query, "--json").json) == found


def test_remove_verify_rebuild_and_status(newsdesk: Newsdesk, story: str) -> None:
    newsdesk("add", story)
    assert newsdesk("rebuild", "--json").json == {"articles": 1, "passages": 1}
    assert newsdesk("verify", "--json").json == []
    assert newsdesk("status", "--json").json["articles"] == 1
    assert newsdesk("remove", STORY["url"]).code == 0
    assert newsdesk("status", "--json").json["articles"] == 0
    assert newsdesk("verify").code == 0


def test_the_history_of_an_article_is_shown(newsdesk: Newsdesk, story: str, tmp_path: Path) -> None:
    later = {**STORY, "text": "The ferry to Norvik sails on Friday.", "updated": "2030-01-01"}
    note = "Correction: The ferry to Norvik sails on Friday."
    (tmp_path / "later.jsonl").write_text(json.dumps(later | {"correction": note}))
    newsdesk("add", story)
    newsdesk("add", str(tmp_path / "later.jsonl"))
    first, second = newsdesk("history", STORY["url"], "--json").json
    assert (first["version"], first["fields"], first["edits"]) == (1, [], [])
    assert first["replaced"] == second["known_from"] == "2030-01-01T00:00:00Z"
    assert second["fields"] == ["text", "updated", "correction"]
    assert second["edits"][-1]["new"] == later["text"]
    shown = newsdesk("history", second["article_id"]).out
    assert f"   {note}" in shown and f"   + {later['text']}" in shown


def test_a_retracted_article_is_found_no_more(newsdesk: Newsdesk, story: str) -> None:
    newsdesk("add", story)
    note = "We withdraw this report."
    assert newsdesk("retract", STORY["url"], "--note", note, "--json").json == {"retracted": True}
    assert newsdesk("search", "ferry", "--json").json == []
    assert newsdesk("status", "--json").json["articles"] == 1
    assert newsdesk("add", story, "--json").json["unchanged"] == 1
    assert newsdesk("search", "ferry", "--json").json == []


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("ask", "Who?"), 1, "There is no archive at"),
        (("add", "nowhere.jsonl"), 2, "There is no file, folder or match for 'nowhere.jsonl'"),
        (("add", ".", "--published", "soon"), 2, "'soon' is not a date"),
        (("add", ".", "--format", "docx"), 2, "There is no format 'docx'"),
        (("ask",), 2, "Missing argument"),
        (("frobnicate",), 2, "No such command"),
    ],
)
def test_a_failure_is_one_sentence_and_its_exit_code(
    newsdesk: Newsdesk, arguments: tuple[str, ...], code: int, sentence: str
) -> None:
    failed = newsdesk(*arguments)
    assert failed.code == code
    assert sentence in failed.err
    assert "Traceback" not in failed.err
    assert failed.out == ""


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("ask", "Who?", "--as-of", "2024-02-30"), "'2024-02-30' is not a date"),
        (("ask", " "), "The question is empty"),
        (("ask", "Who?", "--answerer", "oracle"), "There is no answerer 'oracle'"),
        (("search", "x", "--sort", "best"), "cannot be sorted by 'best'"),
        (("remove", "https://example.org/none"), "has no article"),
        (("retract", "https://example.org/none"), "has no article"),
        (("history", "https://example.org/none"), "has no article"),
    ],
)
def test_bad_usage_of_an_archive_is_one_sentence(
    newsdesk: Newsdesk, story: str, arguments: tuple[str, ...], sentence: str
) -> None:
    newsdesk("add", story)
    failed = newsdesk(*arguments)
    assert (failed.code, sentence in failed.err, failed.out) == (2, True, "")


def test_a_wrong_setting_is_named(newsdesk: Newsdesk, story: str) -> None:
    failed = newsdesk("status", NEWSDESK_PORT="many")
    assert failed.code == 2
    assert "NEWSDESK_PORT" in failed.err


def test_the_archive_is_named_by_the_environment_or_a_file(tmp_path: Path, story: str) -> None:
    assert run("add", story, NEWSDESK_ARCHIVE=str(tmp_path / "by-env")).code == 0
    (tmp_path / "newsdesk.toml").write_text(f'archive = "{tmp_path / "by-env"}"\n')
    assert run("status", "--json").json["articles"] == 1


def test_terminal_control_characters_of_articles_are_not_printed(
    newsdesk: Newsdesk, tmp_path: Path
) -> None:
    text = "The ferry \x1b[2Jsank with 23 people aboard near Norvik Bend."
    (tmp_path / "evil.jsonl").write_text(
        json.dumps(STORY | {"text": text, "title": "\x1b]0;x\x07F"})
    )
    newsdesk("add", str(tmp_path / "evil.jsonl"))
    for printed in (newsdesk("ask", QUESTION), newsdesk("search", "ferry")):
        assert printed.code == 0
        assert "\x1b" not in printed.out


def test_copies_of_one_story_are_one_voice(newsdesk: Newsdesk, tmp_path: Path) -> None:
    copies = [
        {**STORY, "url": f"https://{name}.example/ferry", "outlet": f"Sample {name}"}
        for name in ("Wire", "Gazette")
    ]
    (tmp_path / "copies.jsonl").write_text("\n".join(map(json.dumps, [STORY, *copies])))
    assert "3 added (2 of them copies of others)" in newsdesk("add", "copies.jsonl").out
    (hit,) = newsdesk("search", "ferry", "--json").json
    assert hit["group_size"] == 3
    outlets = {hit["outlet"], *(copy["outlet"] for copy in hit["also"])}
    assert outlets == {"Sample Post", "Sample Wire", "Sample Gazette"}
    (citation,) = newsdesk("ask", QUESTION, "--json").json["citations"]
    assert (citation["group_size"], citation["also"]) == (3, hit["also"])
    others = ", ".join(copy["outlet"] for copy in hit["also"])
    for printed in (newsdesk("search", "ferry").out, newsdesk("ask", QUESTION).out):
        assert f"also carried by {others}" in printed
    (alone,) = newsdesk("search", "ferry", "--outlet", "Sample Post", "--json").json
    assert (alone["group_size"], alone["also"]) == (1, [])


def test_the_demo_answers_its_examples(newsdesk: Newsdesk) -> None:
    briefs = Path(__file__).parents[2] / "assistant" / "demo" / "briefs.jsonl"
    report = newsdesk("add", str(briefs), "--json").json
    assert report["rejected"] == []
    assert (report["added"], report["updated"], report["grouped"]) == (66, 2, 2)
    *answered, premise, unanswerable = EXAMPLES
    for question in answered:
        assert newsdesk("ask", question, "--json").json["status"] == "answered", question
    for question, reason in ((premise, "false_premise"), (unanswerable, "not_in_archive")):
        assert newsdesk("ask", question, "--json").json["abstention"]["reason"] == reason


def test_add_tells_how_it_understood_a_table(newsdesk: Newsdesk, tmp_path: Path) -> None:
    table = tmp_path / "export.csv"
    table.write_text("id,Headline,Story\n7,Ferry sinks,The ferry sank.\n")
    wrong = newsdesk("add", str(table))
    assert (wrong.code, wrong.out.splitlines()[1].strip()) == (
        1,
        f"{table}: no column is named text or body or content: "
        "--columns text=NAME says which it is",
    )
    done = newsdesk("add", str(table), "--columns", "text=story", "--json")
    assert (done.code, done.json["added"]) == (0, 1)
    assert done.err.strip() == f"column map of {table}: Headline → title, Story → text; ignored: id"
    assert done.json["columns"][0]["ignored"] == ["id"]


def test_the_help_of_add_lists_every_format(newsdesk: Newsdesk) -> None:
    words = set(re.findall(r"\w+", newsdesk("add", "--help", COLUMNS="200").out))
    assert set(FORMATS) <= words
