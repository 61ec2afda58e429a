"""Cookies that say who has signed in, and when they no longer do."""

from pathlib import Path

from starlette.requests import HTTPConnection

from assistant.web.access.sessions import SESSION, SESSION_SECONDS, SignedIn, secret_of
from assistant.web.access.users import Users
from assistant.web.visitors import Visitor
from index import Archive
from tests.assistant.web.access.conftest import Clock, write_users


def _visitors(path: Path, clock: Clock, secret: str = "secret") -> SignedIn:
    return SignedIn(Users(path), secret, clock)


def _with(session: str) -> HTTPConnection:
    headers = [(b"cookie", f"{SESSION}={session}".encode("latin-1", "replace"))]
    return HTTPConnection({"type": "http", "headers": headers})


def test_two_users_are_two_owners(users_file: Path, clock: Clock) -> None:
    visitors = _visitors(users_file, clock)
    found = [visitors.of(_with(visitors.session(name))) for name in ("anna", "boris")]
    assert found == [Visitor("user:anna", "anna"), Visitor("user:boris", "boris")]


def test_a_session_survives_a_restart_and_ends_after_thirty_days(
    users_file: Path, clock: Clock
) -> None:
    session = _visitors(users_file, clock).session("anna")
    clock.now += SESSION_SECONDS - 1
    assert _visitors(users_file, clock).of(_with(session))
    clock.now += 2
    assert _visitors(users_file, clock).of(_with(session)) is None


def test_another_password_or_none_ends_the_session(users_file: Path, clock: Clock) -> None:
    visitors = _visitors(users_file, clock)
    anna, boris = visitors.session("anna"), visitors.session("boris")
    write_users(users_file, "anna", password="another one")
    assert visitors.of(_with(anna)) is None
    assert visitors.of(_with(boris)) is None
    assert visitors.of(_with(visitors.session("anna")))


def test_a_cookie_that_this_server_has_not_written_is_nobody(
    users_file: Path, clock: Clock
) -> None:
    visitors = _visitors(users_file, clock)
    session = visitors.session("anna")
    forged = _visitors(users_file, clock, "another secret").session("anna")
    unknown = visitors._serializer.dumps(["carla", None])
    for wrong in (
        "",
        "anna",
        session[:-1],
        "é" * 9,
        forged,
        unknown,
        visitors._serializer.dumps(1),
    ):
        assert visitors.of(_with(wrong)) is None


def test_the_secret_is_kept_with_the_archive(archive: Archive, tmp_path: Path) -> None:
    secret = secret_of(archive)
    assert secret_of(archive) == secret
    archive.close()
    with Archive.open(archive.path) as again:
        assert secret_of(again) == secret
    with Archive.open(tmp_path / "other") as other:
        assert secret_of(other) != secret
