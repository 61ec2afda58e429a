"""What went wrong at a model, said in one sentence that never holds the key or the prompt."""

from typing import TYPE_CHECKING

from assistant.models.endpoint import Endpoint
from index.errors import ModelFailed, ModelMissing, NewsdeskError

if TYPE_CHECKING:
    from openai import APIStatusError

_TOO_LONG = ("context_length_exceeded", "exceed_context_size_error")
_TOO_LONG_WORDS = ("maximum context length", "context size", "context length")


def failure(error: Exception, endpoint: Endpoint) -> NewsdeskError:
    """Our error for one of the client's; what the server wrote is read, never repeated."""
    from httpx import TransportError
    from openai import APIConnectionError, APIStatusError

    if isinstance(error, APIStatusError):
        return _refusal(error, endpoint)
    if isinstance(error, APIConnectionError | TransportError):
        return ModelFailed(
            f"No model answers at {endpoint.url or 'OpenAI'}: "
            "start the server, or correct NEWSDESK_MODEL."
        )
    return broken(endpoint)


def _refusal(error: "APIStatusError", endpoint: Endpoint) -> NewsdeskError:
    status, title = error.status_code, _capital(endpoint.title)
    if is_filtered(error):
        return filtered(endpoint)
    if is_too_long(error):
        return ModelFailed(
            f"The question and its passages are longer than the model of {endpoint.title} takes: "
            "set NEWSDESK_CONTEXT to its context length."
        )
    if status in (401, 403):
        return ModelMissing(
            f"{title} refused the key: set NEWSDESK_API_KEY to one that may use this model."
        )
    if status == 404:
        return ModelMissing(
            f"{title} has no model of this name: set NEWSDESK_MODEL to one that it serves."
        )
    if is_out_of_credit(error):
        return ModelFailed(f"{title} has no credit left for this key: add some, or use another.")
    if status == 429:
        return ModelFailed(f"{title} takes no more calls for now: ask again in a minute.")
    if status >= 500:
        return ModelFailed(f"{title} failed (status {status}): ask again in a minute.")
    return ModelFailed(f"{title} refused the call (status {status}): see its log for the reason.")


def broken(endpoint: Endpoint) -> ModelFailed:
    """The answer of a stream that ended before the answer did."""
    return ModelFailed(f"{_capital(endpoint.title)} broke off in its answer: ask again.")


def filtered(endpoint: Endpoint) -> ModelFailed:
    """The answer was withheld."""
    return ModelFailed(
        f"{_capital(endpoint.title)} withheld the answer by its content filter: ask in other words."
    )


def late(endpoint: Endpoint, seconds: float, *, begun: bool, whole: bool) -> ModelFailed:
    """The answer did not come in time."""
    title = _capital(endpoint.title)
    if whole:
        what, setting = f"did not finish within {seconds:g} seconds", "NEWSDESK_MODEL_TIMEOUT"
    elif begun:
        return ModelFailed(f"{title} fell silent for {seconds:g} seconds: ask again.")
    else:
        what, setting = f"said nothing within {seconds:g} seconds", "NEWSDESK_FIRST_TOKEN_TIMEOUT"
    return ModelFailed(f"{title} {what}: ask again, or raise {setting}.")


def is_out_of_credit(error: "APIStatusError") -> bool:
    """Whether waiting would not help."""
    return error.status_code == 402 or error.code == "insufficient_quota"


def is_too_long(error: "APIStatusError") -> bool:
    """Whether the prompt does not fit into the model."""
    if error.status_code == 413 or error.code in _TOO_LONG or error.type in _TOO_LONG:
        return True
    said = str(error.message).casefold()
    return error.status_code == 400 and any(words in said for words in _TOO_LONG_WORDS)


def is_filtered(error: "APIStatusError") -> bool:
    """Whether the prompt was refused for what it says."""
    return error.status_code == 400 and error.code == "content_filter"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
