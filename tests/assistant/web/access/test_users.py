"""The file of users, and the commands that change it."""

import json
import stat
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assistant.cli import app
from assistant.web.access.users import Users, put_user, read_users, remove_user
from index.errors import BadInput
from tests.assistant.web.access.conftest import PASSWORD, write_users


def _run(*words: str, typed: str = "") -> tuple[int, str]:
    done = CliRunner().invoke(app, ["user", *words], input=typed)
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.exit_code, done.output


def test_a_user_is_added_from_a_pipe_listed_and_removed(tmp_path: Path) -> None:
    file = str(tmp_path / "users")
    assert _run("add", "anna", file, typed=f"{PASSWORD}\n") == (0, "anna can sign in.\n")
    assert Users(tmp_path / "users").admits("anna", PASSWORD)
    assert PASSWORD not in (tmp_path / "users").read_text()
    assert json.loads(_run("list", file, "--json")[1]) == ["anna"]
    assert _run("remove", "anna", file) == (0, "anna cannot sign in any more.\n")
    assert _run("list", file) == (0, "Nobody.\n")


def test_nobody_else_can_read_the_file(tmp_path: Path) -> None:
    put_user(tmp_path / "users", "anna", PASSWORD)
    assert stat.S_IMODE((tmp_path / "users").stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.glob("*users*")] == ["users"]


def test_comments_and_other_users_stay_as_they_are(users_file: Path) -> None:
    users_file.write_text(f"# the desk\n{users_file.read_text()}")
    before = users_file.read_text().splitlines()
    put_user(users_file, "boris", "another password")
    after = users_file.read_text().splitlines()
    assert after[:2] == before[:2]
    assert after[2] != before[2]
    assert list(read_users(users_file)) == ["anna", "boris"]


def test_a_link_to_the_file_stays_one(tmp_path: Path, users_file: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(users_file)
    remove_user(link, "anna")
    assert link.is_symlink()
    assert list(read_users(users_file)) == ["boris"]


@pytest.mark.parametrize(
    ("name", "password", "said"),
    [
        ("an:na", PASSWORD, "has a colon"),
        ("", PASSWORD, "1 to 64 printable"),
        ("#anna", PASSWORD, "does not begin"),
        ("an\nna", PASSWORD, "1 to 64 printable"),
        ("a" * 65, PASSWORD, "1 to 64 printable"),
        ("anna", "short", "at least 8"),
    ],
)
def test_what_cannot_be_a_user_is_a_sentence(
    tmp_path: Path, name: str, password: str, said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        put_user(tmp_path / "users", name, password)
    assert not (tmp_path / "users").exists()


def test_a_line_that_is_no_user_is_named(users_file: Path) -> None:
    users_file.write_text(f"{users_file.read_text()}carla:secret\n")
    with pytest.raises(BadInput, match=r"Line 3 of .*users is no user"):
        Users(users_file)
    with pytest.raises(BadInput, match="Line 3"):
        put_user(users_file, "dora", PASSWORD)


def test_a_missing_file_and_a_missing_user_are_sentences(tmp_path: Path, users_file: Path) -> None:
    with pytest.raises(BadInput, match="newsdesk user add NAME"):
        Users(tmp_path / "none")
    with pytest.raises(BadInput, match="has no user 'carla'"):
        remove_user(users_file, "carla")


def test_names_and_passwords_must_go_together(users_file: Path) -> None:
    users = Users(users_file)
    assert users.admits("anna", PASSWORD)
    assert not users.admits("anna", "tram line 24")
    assert not users.admits("Anna", PASSWORD)
    assert not users.admits("carla", "")
    assert users.mark("carla") is None


def test_the_file_is_read_again_when_it_changes(users_file: Path) -> None:
    users = Users(users_file)
    mark = users.mark("anna")
    write_users(users_file, "anna", "carla", password="new password")
    assert users.admits("carla", "new password")
    assert users.mark("anna") not in (mark, None)
    assert users.mark("boris") is None


def test_a_file_that_has_become_unreadable_lets_nobody_in(
    users_file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    users, text = Users(users_file), users_file.read_text()
    users_file.write_text("nonsense")
    assert not users.admits("anna", PASSWORD)
    assert "Nobody can sign in: Line 1" in caplog.text
    users_file.unlink()
    assert users.mark("anna") is None
    users_file.write_text(text)
    assert users.admits("anna", PASSWORD)
