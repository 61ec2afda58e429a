"""What the settings say about a model, read into an address, a name and a key."""

import pytest

from assistant.model_settings import ModelSettings
from assistant.models.endpoint import endpoint_of
from index.errors import BadInput, ModelMissing, NewsdeskError

LOCAL = "http://localhost:8080/v1"


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"model": "openai:gpt-5", "api_key": "k"}, ("openai", "gpt-5", "", "k")),
        ({"model": LOCAL}, ("server", "", LOCAL, "")),
        ({"model": "http://localhost:11434"}, ("server", "", "http://localhost:11434/v1", "")),
        ({"model": f"{LOCAL}/", "api_key": " k\n"}, ("server", "", LOCAL, "k")),
        ({"model": f"llama3.2:3b@{LOCAL}"}, ("server", "llama3.2:3b", LOCAL, "")),
        ({"model": f"org/name@rev@{LOCAL}"}, ("server", "org/name@rev", LOCAL, "")),
        ({"model": "llama3.2:3b", "base_url": LOCAL}, ("server", "llama3.2:3b", LOCAL, "")),
        ({"model": f"openai:local@{LOCAL}"}, ("server", "local", LOCAL, "")),
        ({"model": "openai:local", "base_url": LOCAL}, ("server", "local", LOCAL, "")),
        (
            {
                "model": "azure:news",
                "base_url": "https://desk.example.org/",
                "api_key": "k",
                "api_version": "2024-10-21",
            },
            ("azure", "news", "https://desk.example.org", "k"),
        ),
    ],
)
def test_a_model_can_be_named_in_several_ways(
    settings: dict[str, str], expected: tuple[str, str, str, str]
) -> None:
    endpoint = endpoint_of(ModelSettings.model_validate(settings))
    assert endpoint is not None
    key = endpoint.key.get_secret_value()
    assert (endpoint.kind, endpoint.model, endpoint.url, key) == expected


def test_no_model_is_no_endpoint() -> None:
    assert endpoint_of(ModelSettings()) is None
    assert endpoint_of(ModelSettings(model=" ")) is None


@pytest.mark.parametrize(
    ("settings", "error", "sentence"),
    [
        ({"model": "gpt-5"}, BadInput, "names no model: write 'openai:gpt-…'"),
        ({"model": "openai:"}, BadInput, "names no model"),
        ({"model": "sk-secret"}, BadInput, "names no model"),
        ({"model": "openai:gpt-5"}, ModelMissing, "set NEWSDESK_API_KEY or OPENAI_API_KEY"),
        ({"model": "azure:news", "api_key": "k"}, ModelMissing, "NEWSDESK_API_VERSION"),
        ({"model": LOCAL, "api_key": "secret key"}, BadInput, "copy it once more"),
        ({"model": LOCAL, "api_key": "secretё"}, BadInput, "copy it once more"),
        ({"model": "http://"}, BadInput, "write it like http://localhost:8080/v1"),
        ({"model": "http://[::1"}, BadInput, "write it like http://localhost:8080/v1"),
        ({"model": "http://host:99999/v1"}, BadInput, "write it like"),
        ({"model": "x", "base_url": "ftp://host"}, BadInput, "write it like"),
        ({"model": "http://me:secret@host/v1"}, BadInput, "give a key as NEWSDESK_API_KEY"),
        ({"model": "http://host/v1?key=secret"}, BadInput, "give a key as NEWSDESK_API_KEY"),
    ],
)
def test_what_names_no_model_is_refused_in_a_sentence(
    settings: dict[str, str], error: type[NewsdeskError], sentence: str
) -> None:
    with pytest.raises(error, match=sentence) as raised:
        endpoint_of(ModelSettings.model_validate(settings))
    assert "secret" not in str(raised.value)


def test_a_key_of_the_environment_goes_to_no_other_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "theirs")
    endpoints = [
        endpoint_of(ModelSettings(model="openai:gpt-5")),
        endpoint_of(ModelSettings(model="openai:gpt-5", base_url=LOCAL)),
        endpoint_of(ModelSettings(model=LOCAL)),
    ]
    assert [each and each.key.get_secret_value() for each in endpoints] == ["theirs", "", ""]


def test_the_address_of_the_environment_comes_with_its_key(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "theirs")
    monkeypatch.setenv("OPENAI_BASE_URL", LOCAL)
    endpoint = endpoint_of(ModelSettings(model="openai:gpt-5"))
    assert endpoint is not None
    assert (endpoint.url, endpoint.key.get_secret_value()) == (LOCAL, "theirs")


def test_the_key_is_in_no_representation() -> None:
    settings = ModelSettings(model="openai:gpt-5", api_key="sk-secret")  # type: ignore[arg-type]
    assert "sk-secret" not in f"{settings!r} {endpoint_of(settings)!r} {settings.model_dump_json()}"
