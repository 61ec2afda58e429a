"""What the server answers to, and what its owner is told before it starts."""

import pytest
from starlette.requests import HTTPConnection

from assistant import Assistant
from assistant.settings import Settings
from assistant.web.access.access import access_of
from assistant.web.server import _host_names, _may_add, warning_of
from index import Archive

OWN = ("127.0.0.1", "localhost", "::1", "[::1]")


@pytest.mark.parametrize(
    ("host", "named", "names"),
    [
        ("127.0.0.1", "", OWN),
        ("0.0.0.0", "", ("*",)),
        ("127.0.0.1", "desk.example.org", (*OWN, "desk.example.org")),
        ("0.0.0.0", " a.example , b.example,", (*OWN, "a.example", "b.example")),
    ],
)
def test_the_names_that_are_answered(host: str, named: str, names: tuple[str, ...]) -> None:
    assert _host_names(host, named) == names


@pytest.mark.parametrize(
    ("settings", "has_keys", "told"),
    [
        ({}, False, ""),
        ({"host": "::1"}, False, ""),
        ({"host": "0.0.0.0"}, False, "can read this archive: set NEWSDESK_USERS"),
        ({"host": "0.0.0.0"}, False, "'newsdesk keys add'"),
        ({"host": "0.0.0.0"}, True, "can use the page: set NEWSDESK_USERS"),
        ({"host": "0.0.0.0", "users": "users"}, False, ""),
        ({"host": "0.0.0.0", "user_header": "X-User"}, True, ""),
    ],
)
def test_an_archive_that_the_network_can_read_is_warned_of(
    settings: dict[str, str], has_keys: bool, told: str
) -> None:
    warning = warning_of(Settings.model_validate(settings), has_keys=has_keys)
    assert told in warning and bool(warning) is bool(told)


@pytest.mark.parametrize(
    ("settings", "may"),
    [
        ({}, True),
        ({"host": "0.0.0.0"}, False),
        ({"user_header": "X-User"}, False),
        ({"host": "0.0.0.0", "user_header": "X-User"}, False),
    ],
)
def test_a_stranger_at_this_machine_fills_an_archive_only_without_a_sign_in_on_loopback(
    archive: Archive, settings: dict[str, str], may: bool
) -> None:
    desk = Assistant(archive, Settings.model_validate(settings))
    stranger = HTTPConnection({"type": "http", "client": ("127.0.0.1", 1), "headers": []})
    assert _may_add(access_of(desk, "t").visitors, desk.settings.host)(stranger) is may
