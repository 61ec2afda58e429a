"""The sign-in page, without a browser."""

from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from assistant.web.access.pages import WRONG, own_path, sign_in_pages
from assistant.web.access.rates import Rate
from assistant.web.access.sessions import SESSION, SignedIn
from assistant.web.access.users import Users
from tests.assistant.web.access.conftest import PASSWORD, Clock

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture
def client(users_file: Path, clock: Clock) -> TestClient:
    """The pages alone."""
    app = FastAPI()
    visitors = SignedIn(Users(users_file), "secret", clock)
    app.include_router(sign_in_pages(visitors, Rate("2/minute", "", clock)))
    return TestClient(app, follow_redirects=False, client=("192.0.2.1", 1))


def _sign_in(client: TestClient, name: str = "anna", password: str = PASSWORD, **form: str) -> int:
    answer = client.post("/sign-in", data={"name": name, "password": password, **form})
    return answer.status_code


def test_a_user_gets_a_cookie_and_goes_where_they_wanted(client: TestClient) -> None:
    form = {"name": "anna", "password": PASSWORD, "next": "/share/x?y=1"}
    answer = client.post("/sign-in", data=form)
    assert (answer.status_code, answer.headers["location"]) == (303, "/share/x?y=1")
    given = answer.headers["set-cookie"]
    assert given.startswith(f"{SESSION}=")
    assert "HttpOnly; SameSite=Lax" in given
    assert "Secure" not in given
    again = client.get("/sign-in")
    assert (again.status_code, again.headers["location"]) == (303, "/")


def test_over_https_the_cookie_is_for_https_alone(client: TestClient) -> None:
    form = {"name": "anna", "password": PASSWORD}
    answer = client.post("https://testserver/sign-in", data=form)
    assert answer.headers["set-cookie"].endswith("; Secure")


def test_a_wrong_password_is_a_sentence_and_keeps_the_name_alone(client: TestClient) -> None:
    form = {"name": '"><script>x', "password": "wrong & secret", "next": "/a"}
    answer = client.post("/sign-in", data=form)
    assert answer.status_code == 401
    assert WRONG in answer.text
    assert "&#34;&gt;&lt;script&gt;x" in answer.text
    assert "<script" not in answer.text
    assert "secret" not in answer.text
    assert 'name="next" value="/a"' in answer.text
    assert "set-cookie" not in answer.headers


def test_an_unknown_name_is_refused_in_the_same_words(client: TestClient) -> None:
    texts = [
        client.post("/sign-in", data={"name": name, "password": "wrong"}).text.replace(name, "")
        for name in ("anna", "carla")
    ]
    assert texts[0] == texts[1]


@pytest.mark.parametrize("password", ["", "x" * 5000, "\x00", "tram\u2028line"])
def test_no_password_breaks_the_page(client: TestClient, password: str) -> None:
    assert _sign_in(client, password=password) == 401


def test_too_many_failures_wait_also_with_the_right_password(
    client: TestClient, clock: Clock
) -> None:
    assert [_sign_in(client, password="wrong") for _ in range(3)] == [401, 401, 429]
    refused = client.post("/sign-in", data={"name": "anna", "password": PASSWORD})
    assert refused.headers["retry-after"] == "60"
    assert "sign in again in 60 seconds" in refused.text
    clock.now += 60.5
    assert _sign_in(client) == 303


def test_failures_count_by_name_and_by_address(client: TestClient) -> None:
    for name in ("anna", "carla"):
        _sign_in(client, name, "wrong")
    assert _sign_in(client, "boris") == 429
    other = TestClient(client.app, follow_redirects=False, client=("192.0.2.2", 1))
    assert _sign_in(other, "boris") == 303
    assert _sign_in(other, "anna", "wrong") == 401
    third = TestClient(client.app, follow_redirects=False, client=("192.0.2.3", 1))
    assert _sign_in(third, "anna") == 429


def test_signing_in_well_counts_for_nothing(client: TestClient) -> None:
    assert [_sign_in(client) for _ in range(5)] == [303] * 5


def test_signing_out_takes_the_cookie_back(client: TestClient) -> None:
    _sign_in(client)
    answer = client.post("/sign-out")
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in")
    assert SESSION not in client.cookies
    assert client.get("/sign-in").status_code == 200
    assert client.get("/sign-out").status_code == 405


@pytest.mark.parametrize(
    ("wanted", "way"),
    [
        ("/", "/"),
        ("/share/abc?x=%20", "/share/abc?x=%20"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("/a\\b", "/"),
        ("https://evil.example", "/"),
        ("javascript:alert(1)", "/"),
        ("/\n/evil.example", "/"),
        ("/\t/evil.example", "/"),
        ("", "/"),
    ],
)
def test_the_way_on_never_leads_to_another_server(wanted: str, way: str) -> None:
    assert own_path(wanted) == way
