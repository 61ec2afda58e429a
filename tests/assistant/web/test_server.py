"""What the server answers to, and what its owner is told before it starts."""

import pytest

from assistant.settings import Settings
from assistant.web.server import _host_names, warning_of

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
    ("settings", "warned"),
    [
        ({}, False),
        ({"host": "::1"}, False),
        ({"host": "0.0.0.0"}, True),
        ({"host": "0.0.0.0", "users": "users"}, False),
        ({"host": "0.0.0.0", "user_header": "X-User"}, False),
    ],
)
def test_an_archive_that_the_network_can_read_is_warned_of(
    settings: dict[str, str], warned: bool
) -> None:
    assert ("set NEWSDESK_USERS" in warning_of(Settings.model_validate(settings))) == warned
