"""The OpenAPI document: what FastAPI finds out by itself, and what the walls add to every route."""

from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from assistant.protocol import ErrorRecord
from assistant.web.paths import OPENAI, PROBLEM
from assistant.web.request_ids import HEADER

_ERROR = "ErrorRecord"
_ANYWHERE = {
    "400": "It cannot be read as HTTP, or is for another server.",
    "401": "Readers sign in here, or programs need an API key, and this one has none that works.",
    "403": "This is not for who has sent it, or the API key has no scope for it.",
    "404": "There is nothing under that name.",
    "405": "There is nothing by this method.",
    "408": "The body came too slowly.",
    "409": "Something else holds the archive, or a model is asked of a server without one.",
    "413": "The body is larger than is taken here.",
    "422": "It cannot be used as it is; `detail` says why.",
    "429": "Too many questions; `Retry-After` says for how many seconds to wait.",
    "500": "The server has failed; its log has the details.",
    "503": "The model or the disk cannot be reached.",
}
_NAMED = {
    "schema": {"type": "string"},
    "description": "Names the request: yours if it came with a usable one.",
}
_ABOUT = (
    "Answers questions from a news archive and proves every answer with quotes. "
    "Failures are `application/problem+json` with one sentence in `detail`; "
    "below `/v1/` they have the form of OpenAI's API. Once the owner has made an API key, "
    "send one as `Authorization: Bearer KEY`."
)


def describe(app: FastAPI) -> None:
    """Have the application describe itself truly; call it when all its routes are there."""

    def document() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _document(app)
        return app.openapi_schema

    app.openapi = document  # type: ignore[method-assign]  # FastAPI's way to extend it


def _document(app: FastAPI) -> dict[str, Any]:
    found = get_openapi(
        title="Newsdesk", version=version("newsdesk"), description=_ABOUT, routes=app.routes
    )
    schemas = found["components"]["schemas"]
    schemas[_ERROR] = ErrorRecord.model_json_schema()
    for path, operation in _operations(found):
        responses = operation["responses"]
        if path.startswith(OPENAI):
            responses.pop("422", None)  # such a failure is a 400 there
        else:
            responses.update({status: _problem(said) for status, said in _ANYWHERE.items()})
        for response in responses.values():
            response.setdefault("headers", {})[HEADER.title()] = _NAMED
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    return found


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for operation in item.values():
            yield path, operation


def _problem(said: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{_ERROR}"}
    return {"description": said, "content": {PROBLEM: {"schema": schema}}}
