"""`newsdesk backup` and `newsdesk restore`, also beside a running server."""

import json
from pathlib import Path

from tests.e2e.conftest import Newsdesk, Server, run

QUESTION = "How many Armenian captives remain in Azerbaijan?"


def test_a_served_archive_is_backed_up_and_restored(demo_server: Server, tmp_path: Path) -> None:
    article = {"url": "https://example.org/tram", "title": "Tram", "text": "A tram was late."}
    (tmp_path / "new.jsonl").write_text(json.dumps(article) + "\n")
    served, file = ("--archive", str(demo_server.archive)), str(tmp_path / "b.tar.zst")
    assert run(*served, "add", str(tmp_path / "new.jsonl")).code == 0
    made = run(*served, "backup", file)
    assert made.out.startswith(f"The backup {file} was made and read back: 67 articles as of ")
    assert run("backup", "--check", file, "--json").json["counts"]["articles"] == 67
    restored = run("restore", file, "--into", str(tmp_path / "restored"))
    assert restored.code == 0, restored.err
    assert restored.out.startswith("All is well")
    answers = [
        run("--archive", str(place), "ask", QUESTION, "--json").json
        for place in (demo_server.archive, tmp_path / "restored")
    ]
    assert answers[0]["statements"] == answers[1]["statements"] != []
    refused = run(*served, "restore", file, "--replace")
    assert refused.code == 1
    assert "stop that server" in refused.err
    assert run(*served, "remove", article["url"]).code == 0


def test_a_backup_goes_where_the_archive_was(newsdesk: Newsdesk, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ferry\n\nThe ferry sank.")
    assert newsdesk("add", str(tmp_path / "a.txt")).code == 0
    assert newsdesk("backup", "b.tar.zst", "--json").json["counts"]["articles"] == 1
    refused = newsdesk("restore", "b.tar.zst")
    assert (refused.code, "--replace" in refused.err) == (2, True)
    report = newsdesk("restore", "b.tar.zst", "--replace", "--json").json
    assert (report["manifest"]["counts"]["articles"], report["problems"]) == (1, [])


def test_what_cannot_be_backed_up_is_said_in_one_sentence(
    newsdesk: Newsdesk, tmp_path: Path
) -> None:
    (tmp_path / "b").write_bytes(b"no backup")
    for arguments in (("backup", "--check", "b"), ("restore", "b"), ("restore", "missing")):
        done = newsdesk(*arguments)
        assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert newsdesk("backup", "c").code == 1
    there = run("--archive", "http://127.0.0.1:9", "backup", "c")
    assert (there.code, "run this there" in there.err) == (2, True)
