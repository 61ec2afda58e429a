"""Records that are sent only to those who do not have them yet."""

from hashlib import sha256

from fastapi import Request
from fastapi.responses import Response
from pydantic import BaseModel


def tagged(record: BaseModel, request: Request) -> Response:
    """The record as JSON with an ETag of it; 304 without it to whoever has just that."""
    body = record.model_dump_json().encode()
    etag = f'"{sha256(body).hexdigest()[:32]}"'
    known = request.headers.get("if-none-match", "")
    # "W/" says that it may be another spelling of the same, which is enough here.
    names = {name.strip().removeprefix("W/") for name in known.split(",")}
    if names & {etag, "*"}:
        return Response(status_code=304, headers={"etag": etag})
    return Response(body, media_type="application/json", headers={"etag": etag})
