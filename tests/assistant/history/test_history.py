"""Conversations that are kept, found, changed and deleted, each by its owner alone."""

import logging
import threading
from collections.abc import Callable

import pytest
from sqlalchemy import text

from assistant import Assistant
from assistant.answer import Answer
from assistant.desk import LocalDesk
from assistant.history import History, new_id
from assistant.protocol import Filters
from index import Archive, Article
from index.database import Database
from index.errors import BadInput

Make = Callable[..., Answer]
NONE = Filters()


def test_a_conversation_is_kept_turn_by_turn(history: History, made: Make) -> None:
    first, second = made("a1", "What sank?"), made("a2", "And when?")
    filters = Filters(until="2025-11-30", outlets=("Sample Post",))
    talk = history.keep("ann", None, first, filters)
    assert history.keep("ann", talk, second, NONE) == talk
    found = history.conversation("ann", talk)
    assert found is not None
    assert (found.id, found.title, found.note) == (talk, "What sank?", None)
    assert [turn.answer for turn in found.turns] == [first, second]
    assert [turn.id for turn in found.turns] == ["a1", "a2"]
    assert [turn.filters for turn in found.turns] == [filters, NONE]
    assert found.turns[0].asked <= found.turns[1].asked
    (line,) = history.conversations("ann")
    assert (line.id, line.title, line.turns) == (talk, "What sank?", 2)
    assert line.changed == found.turns[1].asked


def test_an_answer_is_kept_once(history: History, made: Make) -> None:
    talk = history.keep("ann", None, made(), NONE)
    assert history.keep("ann", None, made(), NONE) == talk
    assert history.keep("ann", talk, made(), NONE) == talk
    assert [line.turns for line in history.conversations("ann")] == [1]


def test_the_last_used_conversation_leads(history: History, made: Make) -> None:
    one = history.keep("ann", None, made("a1", "One?"), NONE)
    two = history.keep("ann", None, made("a2", "Two?"), NONE)
    assert [line.id for line in history.conversations("ann")] == [two, one]
    history.keep("ann", one, made("a3"), NONE)
    assert [line.id for line in history.conversations("ann")] == [one, two]
    assert [line.id for line in history.conversations("ann", limit=1)] == [one]


def test_what_was_deleted_meanwhile_begins_anew_under_its_id(history: History, made: Make) -> None:
    talk = history.keep("ann", None, made("a1"), NONE)
    assert history.delete("ann", talk)
    assert not history.delete("ann", talk)
    assert history.conversation("ann", talk) is None
    assert history.keep("ann", talk, made("a2"), NONE) == talk
    assert [line.turns for line in history.conversations("ann")] == [1]


def test_a_conversation_begins_under_an_id_that_nobody_has(history: History, made: Make) -> None:
    wished = new_id()
    assert history.keep("ann", wished, made("a1"), NONE) == wished
    assert history.keep("bob", wished, made("b1"), NONE) != wished
    assert [line.turns for line in history.conversations("ann")] == [1]


@pytest.mark.parametrize("id", ["", "x", "'; --", "../../etc", "<b>", "x" * 23, f"{'x' * 21}\n"])
def test_an_id_that_none_of_ours_looks_like_is_not_taken_over(
    history: History, made: Make, id: str
) -> None:
    assert len(history.keep("ann", id, made(), NONE)) == 22
    assert history.conversation("ann", id) is None


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("Who  leads\nthe council?", "Who leads the council?"),
        ("word " * 30, f"{'word ' * 15}…"),
        ("x" * 200, f"{'x' * 78} …"),
        ("\u200b", "Untitled"),
        ("Who\x00 \ud800?", "Who\ufffd \ufffd?"),
    ],
)
def test_the_title_is_the_first_question_on_one_short_line(
    history: History, made: Make, question: str, title: str
) -> None:
    history.keep("ann", None, made(question=question), NONE)
    assert [line.title for line in history.conversations("ann")] == [title]


def test_a_turn_is_cut_with_all_later_ones(history: History, made: Make) -> None:
    talk = history.keep("ann", None, made("a1", "One?"), NONE)
    for number in (2, 3):
        history.keep("ann", talk, made(f"a{number}"), NONE)
    other = history.keep("ann", None, made("b1"), NONE)
    assert not history.cut("ann", other, "a2")
    assert history.cut("ann", talk, "a2")
    assert not history.cut("ann", talk, "a2")
    assert [line.turns for line in history.conversations("ann")] == [1, 1]
    assert history.answer("ann", "a3") is None
    assert history.cut("ann", talk, "a1")
    assert history.keep("ann", talk, made("a4", "Four?"), NONE) == talk
    assert history.conversations("ann")[0].title == "Four?"


def test_a_given_title_stays(history: History, made: Make) -> None:
    talk = history.keep("ann", None, made("a1"), NONE)
    assert history.rename("ann", talk, "  Ferries,\nall of them ")
    history.cut("ann", talk, "a1")
    history.keep("ann", talk, made("a2", "Two?"), NONE)
    assert [line.title for line in history.conversations("ann")] == ["Ferries, all of them"]
    assert not history.rename("ann", "none", "A title")
    assert history.rename("ann", talk, "t" * 120)


@pytest.mark.parametrize("title", ["", " \n\u200b", "t" * 121])
def test_a_title_that_cannot_be_read_is_refused(history: History, made: Make, title: str) -> None:
    talk = history.keep("ann", None, made(), NONE)
    with pytest.raises(BadInput, match="1 to 120 characters"):
        history.rename("ann", talk, title)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        *(("", True), ("  ", True), ("FERRY", True), ("sank alma", True), ("sank berta", False)),
        *(("երևանում", True), ("ՀԱՄԱՁԱՅՆԱԳԻՐ", True), ("strasse", True), ("50%", True)),
        *(("5%", False), ("a_b", True), ("a%b", False), ("axb", False), ("\\", False)),
        *(("the ferry", True), ("ferries", False), ("named", True), ("\x00", False)),
    ],
)
def test_every_word_of_a_query_must_occur_whatever_its_case(
    history: History, made: Make, query: str, found: bool
) -> None:
    talk = history.keep("ann", None, made("a1", "Ո՞ւմ հետ Երևանում համաձայնագիր Straße?"), NONE)
    history.keep("ann", talk, made("a2", "Was the Alma 50% full in a_b?"), NONE)
    history.rename("ann", talk, "Named by Ann")
    assert [line.id for line in history.conversations("ann", query=query)] == [talk] * found


def test_an_endless_query_is_looked_for_by_its_beginning(history: History, made: Make) -> None:
    talk = history.keep("ann", None, made(question="x " * 20_000), NONE)
    for query in ("x " * 20_000, "x" * 90_000):
        found = history.conversations("ann", query=query)
        assert [line.id for line in found] == [talk] * (" " in query)


def test_an_abstention_is_found_by_its_message(history: History, made: Make) -> None:
    refusal = {"reason": "unclear", "message": "Two mayors share the name.", "nearest": []}
    kept = made(status="abstained", statements=(), citations=(), abstention=refusal)
    history.keep("ann", None, kept, NONE)
    assert len(history.conversations("ann", query="mayors")) == 1
    assert history.answer("ann", "a1") == kept


@pytest.mark.parametrize("stranger", ["bob", "", "Ann", "ann ", "%", "a_n"])
def test_nobody_gets_at_what_is_another_owners(history: History, made: Make, stranger: str) -> None:
    talk = history.keep("ann", None, made("a1"), NONE)
    history.rate("ann", "a1", "good")
    token = history.share("ann", "a1")
    before = history.conversation("ann", talk)

    assert history.conversations(stranger) == []
    assert history.conversations(stranger, query="sank") == []
    assert history.conversation(stranger, talk) is None
    assert not history.cut(stranger, talk, "a1")
    assert not history.rename(stranger, talk, "Mine")
    assert not history.delete(stranger, talk)
    assert history.answer(stranger, "a1") is None
    assert history.share(stranger, "a1") is None
    assert not history.unshare(stranger, "a1")
    assert history.ratings(stranger, ["a1"]).get("a1") is None
    history.rate(stranger, "a1", None)
    with pytest.raises(BadInput):
        history.rate(stranger, "a1", "bad")
    theirs = history.keep(stranger, talk, made("a1"), NONE)
    assert theirs != talk

    assert history.conversation("ann", talk) == before
    assert history.share("ann", "a1") == token
    assert history.ratings("ann", ["a1"]).get("a1") is not None
    assert [line.id for line in history.conversations("ann")] == [talk]
    assert [line.id for line in history.conversations(stranger)] == [theirs]


def test_a_share_is_one_token_that_ends_with_its_conversation(history: History, made: Make) -> None:
    talk = history.keep("ann", None, made("a1"), NONE)
    history.keep("ann", talk, made("a2"), NONE)
    tokens = [history.share("ann", id) or "" for id in ("a1", "a1", "a2")]
    assert tokens[0] == tokens[1] != tokens[2]
    assert len(tokens[0]) >= 22
    assert history.shared(tokens[0]) == made("a1")
    assert history.shared("") is None
    assert history.share("ann", "none") is None
    assert history.unshare("ann", "a1")
    assert not history.unshare("ann", "a1")
    assert history.shared(tokens[0]) is None
    assert history.share("ann", "a1") not in (None, tokens[0])
    history.delete("ann", talk)
    assert history.shared(tokens[2]) is None


def test_threads_share_a_history(history: History, made: Make) -> None:
    def ask(owner: str) -> None:
        talk = None
        for number in range(5):
            talk = history.keep(owner, talk, made(f"{owner}-{number}"), NONE)

    threads = [threading.Thread(target=ask, args=(f"reader {n}",)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number in range(8):
        assert [line.turns for line in history.conversations(f"reader {number}")] == [5]


def test_what_another_version_kept_is_read_or_passed_over(
    database: Database, history: History, made: Make, caplog: pytest.LogCaptureFixture
) -> None:
    talk = history.keep("ann", None, made("a1"), NONE)
    for id in ("a2", "a3", "a4"):
        history.keep("ann", talk, made(id), NONE)
        history.rate("ann", id, "good")
    token = history.share("ann", "a3") or ""
    changes = {
        "a2": ('"quote": ', '"mood": {"x": 1}, "quote": '),  # a field of a later version
        "a3": ('"status": "answered", ', ""),  # a field that an earlier version did not have
        "a4": ('"answerer": "quotes"', '"answerer": "oracle"'),
    }
    with database.writing() as db:
        for table in ("history_turns", "history_ratings"):
            for id, (old, new) in changes.items():
                change = f"UPDATE {table} SET answer = replace(answer, :old, :new)"
                values = {"id": id, "old": old, "new": new}
                db.execute(text(f"{change} WHERE answer_id = :id"), values)
        db.execute(text("UPDATE history_turns SET filters = '{\"region\": 1}'"))
    with caplog.at_level(logging.WARNING):
        found = history.conversation("ann", talk)
    assert found is not None
    assert [turn.answer for turn in found.turns] == [made("a1"), made("a2")]
    assert [turn.filters for turn in found.turns] == [NONE, NONE]
    assert found.note == (
        "2 answers were kept by another version of Newsdesk and cannot be shown by this one."
    )
    assert "The answer a3 was kept by another version" in caplog.text
    assert [line.turns for line in history.conversations("ann")] == [4]
    assert history.answer("ann", "a3") is None
    assert history.shared(token) is None
    assert [one.answer.id for one in history.feedback()] == ["a2"]


def test_an_assistant_keeps_its_history_in_the_archive(archive: Archive, made: Make) -> None:
    with Assistant(archive) as assistant:
        talk = assistant.history.keep("ann", None, made(), NONE)
        assert assistant.history is assistant.history
    with Archive.open(archive.path) as opened:
        found = Assistant(opened).history.conversation("ann", talk)
        assert found is not None
        assert [turn.answer for turn in found.turns] == [made()]
        assert opened.verify() == []


def test_a_removed_article_is_forgotten_by_every_owner(archive: Archive) -> None:
    texts = {"1": "The ferry Alma sank in a storm.", "2": "The tram line opened in May."}
    archive.add(
        [Article(url=f"https://a.example/{n}", title="A", text=said) for n, said in texts.items()]
    )
    desk = Assistant(archive)
    quoting, other = desk.ask("Which ferry sank?"), desk.ask("Which tram line opened?")
    assert {one.url for one in quoting.citations} == {"https://a.example/1"}
    assert {one.url for one in other.citations} == {"https://a.example/2"}
    for owner in ("ann", "ben"):
        desk.history.keep(owner, None, quoting, Filters())
        desk.history.keep(owner, None, other, Filters())
    desk.history.rate("ann", quoting.id, "bad")
    token = desk.history.share("ben", quoting.id)
    assert token
    assert LocalDesk(desk).remove("https://a.example/1")
    for owner in ("ann", "ben"):
        assert desk.history.answer(owner, quoting.id) is None
        assert desk.history.answer(owner, other.id) == other
    assert desk.history.shared(token) is None
    assert list(desk.history.feedback()) == []
