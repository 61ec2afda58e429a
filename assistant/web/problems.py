"""Failures as HTTP says them: one sentence, as problem+json (RFC 9457), or as OpenAI's API does."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from starlette.exceptions import HTTPException

from assistant.intake import BROKEN
from assistant.protocol import ErrorRecord, reworded
from assistant.web.paths import OPENAI, PROBLEM, path_of
from index.article import storable
from index.errors import (
    ArchiveInUse,
    ArchiveMissing,
    BadInput,
    ModelFailed,
    ModelMissing,
    ModelUnset,
    NewsdeskError,
    NotAllowed,
    NotFound,
    NotSignedIn,
    ServerFailed,
    StorageFailed,
    TooLarge,
    TooManyRequests,
    TooSlow,
    Unreachable,
)

if TYPE_CHECKING:
    from starlette.types import Scope

_OPENAI_KINDS: Mapping[int, tuple[str, str | None]] = {
    401: ("authentication_error", "invalid_api_key"),
    403: ("permission_error", None),
    404: ("invalid_request_error", "not_found"),
    413: ("invalid_request_error", "request_too_large"),
    429: ("rate_limit_error", "rate_limit_exceeded"),
}
"""Type and code by status; other faults of the client have no code."""

_STATUS_CODES: dict[type[NewsdeskError], int] = {
    BadInput: 422,
    ArchiveMissing: 404,
    ArchiveInUse: 409,
    NotAllowed: 403,
    NotFound: 404,
    NotSignedIn: 401,
    TooManyRequests: 429,
    TooLarge: 413,
    TooSlow: 408,
    ModelFailed: 503,
    ModelMissing: 503,
    ModelUnset: 409,  # nothing has failed: this server was never to have a model
    StorageFailed: 503,
    Unreachable: 503,
}


def record_of(error: NewsdeskError) -> ErrorRecord:
    """The error as a record."""
    name = type(error).__name__
    status = _STATUS_CODES.get(type(error), 500)
    return ErrorRecord(type=name, title=name, status=status, detail=storable(str(error)))


def response_to(error: NewsdeskError, scope: "Scope", param: str | None = None) -> JSONResponse:
    """The error as a response, in the form that is read on this path."""
    record, headers = record_of(error), headers_of(error)
    if path_of(scope).startswith(OPENAI):
        return openai_response(record.detail, record.status, headers, param=param)
    return JSONResponse(record.model_dump(), record.status, headers, PROBLEM)


def openai_response(
    detail: str,
    status: int,
    headers: Mapping[str, str] | None = None,
    *,
    param: str | None = None,
    code: str | None = None,
) -> JSONResponse:
    """A failure as a response of OpenAI's API, which has status 400 for what is invalid."""
    status = 400 if status == 422 else status
    return JSONResponse(openai_error(detail, status, param=param, code=code), status, headers)


def openai_error(
    detail: str, status: int, *, param: str | None = None, code: str | None = None
) -> dict[str, Any]:
    """A failure as OpenAI's API writes it; `param` names the field that is wrong."""
    other = "server_error" if status >= 500 else "invalid_request_error"
    kind, usual = _OPENAI_KINDS.get(status, (other, None))
    said = storable(detail)
    return {"error": {"message": said, "type": kind, "param": param, "code": code or usual}}


def _of_http(detail: str, status: int, headers: Mapping[str, str] | None) -> JSONResponse:
    """What the server itself refuses, which is of no type but its status."""
    title = HTTPStatus(status).phrase
    record = ErrorRecord(type="about:blank", title=title, status=status, detail=storable(detail))
    return JSONResponse(record.model_dump(), status, headers, PROBLEM)


def headers_of(error: NewsdeskError) -> dict[str, str]:
    """The headers that HTTP asks for beside such an error."""
    if isinstance(error, TooManyRequests):
        return {"retry-after": str(error.seconds)}
    if isinstance(error, NotSignedIn):
        return {"www-authenticate": 'Bearer realm="Newsdesk"'}
    return {}


def _said(error: Mapping[str, Any]) -> str:
    """What is wrong with a field, or with the whole."""
    if error.get("type") == "model_attributes_type":
        return "send a JSON object, with the header 'Content-Type: application/json'"
    return reworded(error.get("msg", "invalid"))


def add_error_handlers(app: FastAPI) -> None:
    """Every failure of a route is told in one of the two forms."""

    async def ours(request: Request, error: Exception) -> Response:
        assert isinstance(error, NewsdeskError)  # as it was added for
        return response_to(error, request.scope)

    async def invalid(request: Request, error: Exception) -> Response:
        first = error.errors()[0] if isinstance(error, RequestValidationError) else {}
        # Of a body that is no JSON the place is a number of characters.
        place = () if first.get("type") == "json_invalid" else first.get("loc", ())[1:]
        field = ".".join(map(str, place))
        wrong = BadInput(f"{field or 'the request'}: {_said(first)}.")
        return response_to(wrong, request.scope, field or None)

    async def of_http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)  # as it was added for
        if path_of(request.scope).startswith(OPENAI):
            return openai_response(str(error.detail), error.status_code, error.headers)
        return _of_http(str(error.detail), error.status_code, error.headers)

    async def broken(request: Request, _error: Exception) -> Response:
        return response_to(ServerFailed(BROKEN), request.scope)

    app.add_exception_handler(NewsdeskError, ours)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, of_http)
    app.add_exception_handler(Exception, broken)
