"""Failures as HTTP says them: one sentence, as problem+json (RFC 9457)."""

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from assistant.protocol import ErrorRecord
from index.errors import (
    ArchiveInUse,
    ArchiveMissing,
    BadInput,
    ModelFailed,
    ModelMissing,
    NewsdeskError,
    NotAllowed,
    NotFound,
    NotSignedIn,
    StorageFailed,
    TooLarge,
    TooManyRequests,
)

_STATUS_CODES: dict[type[NewsdeskError], int] = {
    BadInput: 422,
    ArchiveMissing: 404,
    ArchiveInUse: 409,
    NotAllowed: 403,
    NotFound: 404,
    NotSignedIn: 401,
    TooManyRequests: 429,
    TooLarge: 413,
    ModelFailed: 503,
    ModelMissing: 503,
    StorageFailed: 503,
}


def record_of(error: NewsdeskError) -> ErrorRecord:
    """The error as a record."""
    name = type(error).__name__
    status = _STATUS_CODES.get(type(error), 500)
    return ErrorRecord(type=name, title=name, status=status, detail=str(error))


def problem(error: NewsdeskError) -> JSONResponse:
    """The error as a response."""
    record = record_of(error)
    media_type = "application/problem+json"
    return JSONResponse(record.model_dump(), record.status, headers_of(error), media_type)


def headers_of(error: NewsdeskError) -> dict[str, str]:
    """The headers that HTTP asks for beside such an error."""
    if isinstance(error, TooManyRequests):
        return {"retry-after": str(error.seconds)}
    if isinstance(error, NotSignedIn):
        return {"www-authenticate": 'Bearer realm="Newsdesk"'}
    return {}


def add_error_handlers(app: FastAPI) -> None:
    """Every failure of a route is such a problem."""

    async def ours(_request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, NewsdeskError)  # as it was added for
        return problem(error)

    async def invalid(_request: Request, error: Exception) -> JSONResponse:
        first = error.errors()[0] if isinstance(error, RequestValidationError) else {}
        field = ".".join(str(part) for part in first.get("loc", ())[1:]) or "the request"
        return problem(BadInput(f"{field}: {first.get('msg', 'invalid')}."))

    app.add_exception_handler(NewsdeskError, ours)
    app.add_exception_handler(RequestValidationError, invalid)
