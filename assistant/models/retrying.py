"""When a failed call is worth another try, and how long to wait before it."""

import email.utils
import random
import time
from collections.abc import Mapping

from assistant.models.failures import is_out_of_credit

_WORTH_IT = (408, 409, 425, 429)
_FIRST_WAIT = 0.5
_LONGEST_WAIT = 20.0


def wait_before(attempt: int, error: Exception) -> float | None:
    """Seconds to wait before the repeated try number `attempt` (from 1); None if it is of no use.

    The server's Retry-After is obeyed; one of more than 20 seconds is not worth a reader's time.
    """
    from openai import APIStatusError

    if not isinstance(error, APIStatusError):
        return _backoff(attempt)
    passing = error.status_code >= 500 or error.status_code in _WORTH_IT
    if not passing or is_out_of_credit(error):
        return None
    asked = retry_after(error.response.headers)
    if asked is None:
        return _backoff(attempt)
    return asked if asked <= _LONGEST_WAIT else None


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that a server asks to wait, as a number or as a moment."""
    written = headers.get("retry-after", "").strip()
    try:
        return max(0.0, float(written))
    except ValueError:
        pass
    try:
        return max(0.0, email.utils.parsedate_to_datetime(written).timestamp() - time.time())
    except ValueError:
        return None


def _backoff(attempt: int) -> float:
    """Doubles each time, with a quarter of chance so that readers do not come back as one."""
    longest = min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** (attempt - 1))
    return longest * random.uniform(0.75, 1.0)
