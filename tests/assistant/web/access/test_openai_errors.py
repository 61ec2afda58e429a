"""The walls speak OpenAI's language to its clients."""

from pathlib import Path

import pytest

from tests.assistant.web.access.conftest import OWNER, Serve

pytestmark = [
    # Gradio and its dependencies warn of their own deprecations.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

PATH = "/v1/chat/completions"
BODY = {"model": "newsdesk", "messages": [{"role": "user", "content": "Which ferry sank?"}]}


def test_a_key_means_nothing_where_nobody_signs_in(serve: Serve) -> None:
    client = serve()
    for key in ("x", "sk-proj-ключ", ""):
        headers = {"authorization": f"Bearer {key}".encode()}
        assert client.post(PATH, json=BODY, headers=headers).status_code == 200


def test_a_stranger_is_refused_where_readers_sign_in(serve: Serve, users_file: Path) -> None:
    client = serve(users=str(users_file))
    for accept in ("*/*", "text/html"):
        headers = {"authorization": "Bearer x", "accept": accept}
        for answer in (
            client.post(PATH, json=BODY, headers=headers),
            client.get("/v1/models", headers=headers),
        ):
            assert answer.status_code == 401
            assert answer.headers["www-authenticate"].startswith("Bearer")
            assert answer.json()["error"]["code"] == "invalid_api_key"
    assert client.post(PATH, json=BODY, headers=OWNER).status_code == 200


def test_another_sites_page_cannot_ask(serve: Serve) -> None:
    headers = {"origin": "https://evil.example", "sec-fetch-site": "cross-site"}
    answer = serve().post(PATH, json=BODY, headers=headers)
    assert (answer.status_code, answer.json()["error"]["type"]) == (403, "permission_error")


def test_too_large_a_conversation_is_refused(serve: Serve) -> None:
    messages = [{"role": "user", "content": "x" * 2**20}]
    answer = serve().post(PATH, json=BODY | {"messages": messages})
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "request_too_large")


def test_other_routes_go_on_to_speak_of_problems(serve: Serve, users_file: Path) -> None:
    answer = serve(users=str(users_file)).post("/api/ask", json={"question": "Who?"})
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["type"] == "NotSignedIn"
