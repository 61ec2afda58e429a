"""A real server that asks for a sign-in: strangers are refused, the owner's commands pass."""

import subprocess
from pathlib import Path

import httpx

from tests.e2e.conftest import COMMAND, run, started


def _user_added(file: Path) -> None:
    subprocess.run(
        [COMMAND, "user", "add", "anna", str(file)], input="tram line 23\n", text=True, check=True
    )


def test_commands_pass_where_strangers_are_refused(tmp_path: Path) -> None:
    users, place = tmp_path / "users", tmp_path / "archive"
    _user_added(users)
    process, url = started(place, NEWSDESK_USERS=str(users))
    try:
        assert run("--archive", str(place), "status", "--json").json["articles"] == 0
        refused = run("--archive", url, "status")
        assert (refused.code, refused.out) == (1, "")
        assert "Sign in first" in refused.err
        with httpx.Client(base_url=url) as client:
            assert client.get("/").headers["location"] == "/sign-in"
            form = {"name": "anna", "password": "tram line 23"}
            assert client.post("/sign-in", data=form).status_code == 303
            assert client.get("/api/status").status_code == 200
    finally:
        process.send_signal(2)
        process.communicate(timeout=30)
