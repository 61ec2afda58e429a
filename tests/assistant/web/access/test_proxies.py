"""What a proxy says is believed from proxies alone."""

import pytest
from fastapi import FastAPI, Request
from fastapi.testclient import TestClient

from assistant.web.access.proxies import NamedByProxy, Proxies, plain
from index.errors import BadInput

PROXY, STRANGER = "10.1.2.3", "192.0.2.9"
SAYS = {
    "x-forwarded-user": "anna",
    "x-forwarded-for": "198.51.100.7",
    "x-forwarded-proto": "https",
    "x-forwarded-host": "evil.example",
    "x-gradio-server": "https://evil.example",
}


def _client(peer: str, trusted: str = "127.0.0.1, 10.1.0.0/16") -> TestClient:
    """A client at this address, of an application that says what it heard."""
    app, visitors = FastAPI(), NamedByProxy()
    app.add_middleware(Proxies, trusted=trusted, user_header="X-Forwarded-User")

    @app.get("/")
    def heard(request: Request) -> dict[str, object]:
        visitor = visitors.of(request)
        return {
            "owner": visitor.owner if visitor else None,
            "refusal": str(visitors.refusal(request)),
            "client": request.client.host if request.client else None,
            "scheme": request.url.scheme,
            "headers": sorted(name for name in request.headers if name.startswith("x-")),
        }

    return TestClient(app, client=(peer, 1))


def test_a_proxy_is_believed() -> None:
    heard = _client(PROXY).get("/", headers=SAYS).json()
    assert (heard["owner"], heard["client"]) == ("proxy:anna", "198.51.100.7")
    assert (heard["scheme"], heard["headers"]) == ("https", [])


def test_nobody_else_is_believed_in_anything() -> None:
    heard = _client(STRANGER).get("/", headers=SAYS).json()
    assert (heard["owner"], heard["client"]) == (None, STRANGER)
    assert (heard["scheme"], heard["headers"]) == ("http", [])
    assert "answers only to its proxy" in heard["refusal"]


def test_who_claims_to_come_through_a_proxy_is_still_a_stranger() -> None:
    says = SAYS | {"x-forwarded-for": f"{PROXY}, 127.0.0.1"}
    assert _client(STRANGER).get("/", headers=says).json()["owner"] is None


def test_a_second_name_is_not_chosen_from() -> None:
    headers = [("x-forwarded-user", "boris"), ("X-Forwarded-User", "anna")]
    heard = _client(PROXY).get("/", headers=headers).json()
    assert heard["owner"] is None
    assert "did not say who you are" in heard["refusal"]


@pytest.mark.parametrize(
    ("sent", "owner"),
    [
        ("Анна", "proxy:Анна"),
        (" anna@desk.example ", "proxy:anna@desk.example"),
        ("", None),
        (" ", None),
        ("an\x7fna", None),
        ("a" * 300, None),
    ],
)
def test_a_name_is_read_as_it_was_written(sent: str, owner: str | None) -> None:
    headers = [(b"x-forwarded-user", sent.encode())]
    assert _client(PROXY).get("/", headers=headers).json()["owner"] == owner


def test_a_proxy_over_mapped_ipv6_is_the_same_proxy() -> None:
    assert _client(f"::ffff:{PROXY}").get("/", headers=SAYS).json()["owner"] == "proxy:anna"
    assert plain("::ffff:192.0.2.1") == "192.0.2.1"
    assert plain("testclient") == "testclient"


def test_what_is_no_address_is_a_sentence() -> None:
    with pytest.raises(BadInput, match=r"'proxy\.local' is no address .* NEWSDESK_TRUSTED_PROXIES"):
        Proxies(FastAPI(), "127.0.0.1, proxy.local", "")
