"""How long to wait before another try."""

import email.utils
import math
import time

import httpx
import pytest
from openai import APIConnectionError, APIStatusError

from assistant.models.retrying import retry_after, wait_before

REQUEST = httpx.Request("POST", "http://localhost/v1/chat/completions")


def status(code: int, **headers: str) -> APIStatusError:
    response = httpx.Response(code, headers=headers, request=REQUEST)
    return APIStatusError("no", response=response, body=None)


@pytest.mark.parametrize(
    ("written", "seconds"),
    [("0", 0), ("1.5", 1.5), ("-3", 0), ("", None), ("soon", None), ("nan", 0), ("inf", math.inf)],
)
def test_retry_after_is_read(written: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": written}) == seconds


def test_retry_after_may_be_a_moment() -> None:
    later = email.utils.formatdate(time.time() + 3600, usegmt=True)
    seconds = retry_after({"retry-after": later})
    assert seconds is not None
    assert 3000 < seconds <= 3600
    assert retry_after({"retry-after": "Mon, 06 Nov 2023 08:49:37 GMT"}) == 0


def test_the_wait_doubles_within_bounds() -> None:
    error = APIConnectionError(request=REQUEST)
    for attempt, longest in [(1, 0.5), (2, 1.0), (3, 2.0), (10, 20.0)]:
        wait = wait_before(attempt, error)
        assert wait is not None
        assert 0.75 * longest <= wait <= longest


@pytest.mark.parametrize("code", [400, 401, 402, 403, 404, 413, 422])
def test_what_will_not_change_is_not_tried_again(code: int) -> None:
    assert wait_before(1, status(code)) is None


@pytest.mark.parametrize("code", [408, 409, 429, 500, 502, 503, 529])
def test_what_may_pass_is_tried_again_when_the_server_says(code: int) -> None:
    assert wait_before(1, status(code, **{"Retry-After": "7"})) == 7
    assert wait_before(1, status(code, **{"Retry-After": "21"})) is None
