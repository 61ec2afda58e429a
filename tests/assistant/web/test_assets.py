"""Files that are compressed once and kept for ever."""

import gzip
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from assistant.web.assets import Assets

WORDS = "const word = 'tram';\n" * 200


@pytest.fixture
def client(tmp_path: Path) -> TestClient:
    folder = tmp_path / "assets"
    (folder / "deep").mkdir(parents=True)
    (folder / "a-1.js").write_text(WORDS, encoding="utf-8")
    (tmp_path / "secret.js").write_text("secret", encoding="utf-8")
    app = Starlette()
    app.mount("/assets", Assets(folder, {"made-2.css": "p { margin: 0 }"}))
    return TestClient(app)


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [("gzip, deflate, br", "gzip"), ("identity", None)],
)
def test_a_file_comes_as_its_browser_takes_it(
    client: TestClient, accepted: str, encoding: str | None
) -> None:
    for _ in range(2):  # as it is made, then as it is held
        with client.stream("GET", "/assets/a-1.js", headers={"accept-encoding": accepted}) as got:
            raw = b"".join(got.iter_raw())
        assert got.headers.get("content-encoding") == encoding
        assert got.headers["content-type"].startswith("text/javascript")
        assert (gzip.decompress(raw) if encoding else raw).decode() == WORDS


def test_a_file_is_kept_for_ever_since_its_name_changes_with_it(client: TestClient) -> None:
    for path in ("/assets/a-1.js", "/assets/made-2.css"):
        assert "immutable" in client.get(path).headers["cache-control"]


@pytest.mark.parametrize(
    "path", ["nothing.js", "deep", "", "../secret.js", "..%2fsecret.js", "%2e%2e/secret.js"]
)
def test_nothing_else_is_sent(client: TestClient, path: str) -> None:
    assert client.get(f"/assets/{path}").status_code == 404
