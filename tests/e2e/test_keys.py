"""API keys by the real command, alone and beside a real server, where they hold at once."""

from pathlib import Path

import httpx

from tests.e2e.conftest import Newsdesk, run, started


def test_keys_are_made_listed_revoked_and_forgotten(newsdesk: Newsdesk, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("The ferry sank.")
    newsdesk("add", str(tmp_path / "one.txt"))
    assert "programs need none" in newsdesk("keys", "list").out
    made = newsdesk("keys", "add", "bot", "--scope", "ask", "--days", "9", "--rate", "9/minute")
    assert (made.code, made.out.startswith("nd_"), len(made.out.split())) == (0, True, 1)
    assert "shown this once" in made.err
    listed = newsdesk("keys", "list").out
    assert "bot: ask, 9/minute" in listed and "not used yet, works until 20" in listed
    assert made.out.strip() not in listed
    (key,) = newsdesk("keys", "list", "--json").json
    assert key["scopes"] == ["ask"] and made.out.startswith(f"nd_{key['id']}_")
    again = newsdesk("keys", "add", "bot\n")
    assert (again.code, "choose another" in again.err) == (2, True)
    wrong = newsdesk("keys", "add", "other", "--scope", "all")
    assert (wrong.code, "choose from ask" in wrong.err) == (2, True)
    assert newsdesk("keys", "revoke", "bot").out == "Revoked.\n"
    assert "revoked 20" in newsdesk("keys", "list").out
    assert newsdesk("keys", "revoke", "bot").code == 2
    assert newsdesk("keys", "clear", "--json").json == {"cleared": 1}


def test_beside_a_server_they_hold_at_once(newsdesk: Newsdesk, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("The ferry sank with 23 people aboard.")
    newsdesk("add", str(tmp_path / "one.txt"))
    process, url = started(tmp_path / "archive")
    try:
        assert httpx.get(f"{url}/api/status").status_code == 200
        secret = newsdesk("keys", "add", "bot").out.strip()
        assert httpx.get(f"{url}/api/status").status_code == 401
        header = {"authorization": f"Bearer {secret}"}
        assert httpx.get(f"{url}/api/status", headers=header).json()["articles"] == 1
        # The owner's commands need none here; from far away a command brings one.
        assert newsdesk("status", "--json").json["articles"] == 1
        far = run("--archive", url, "ask", "How many were aboard?")
        assert (far.code, "newsdesk keys add" in far.err) == (1, True)
        asked = run("--archive", url, "ask", "How many were aboard?", NEWSDESK_SERVER_KEY=secret)
        assert "23 people" in asked.out
        assert "used 20" in newsdesk("keys", "list").out
        writing = newsdesk("keys", "add", "feeder", "--scope", "write").out.strip()
        (tmp_path / "two.txt").write_text("The ferry was late.")
        added = run(
            *("--archive", url, "add", str(tmp_path / "two.txt"), "--json"),
            NEWSDESK_SERVER_KEY=writing,
        )
        assert added.json["added"] == 1
        newsdesk("keys", "revoke", "bot")
        assert httpx.get(f"{url}/api/status", headers=header).status_code == 401
    finally:
        process.send_signal(2)
        _, said = process.communicate(timeout=30)
    assert secret not in said
