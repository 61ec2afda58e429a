"""What a server does not understand of OpenAI's API, learnt from its refusals."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai import APIStatusError


@dataclass(frozen=True)
class Dialect:
    """How to write a call so that one server takes it."""

    counts: bool = True
    """It takes `stream_options`, and so tells the tokens used."""
    steady: bool = True
    """It takes a temperature of 0."""
    limit: str = "max_tokens"
    """What it calls the most tokens to write."""

    def options(self, max_tokens: int) -> dict[str, Any]:
        """The arguments of a call beside the model and the messages."""
        options: dict[str, Any] = {self.limit: max_tokens}
        if self.counts:
            options["stream_options"] = {"include_usage": True}
        if self.steady:
            options["temperature"] = 0.0
        return options

    def without_what_it_refused(self, error: "APIStatusError") -> "Dialect | None":
        """The dialect to try next, None where the refusal names nothing that could be left out."""
        if error.status_code not in (400, 422):
            return None
        said = f"{error.param} {error.message}"
        if self.counts and ("stream_options" in said or "include_usage" in said):
            return replace(self, counts=False)
        if self.steady and "temperature" in said:
            return replace(self, steady=False)
        if self.limit == "max_tokens" and "max_completion_tokens" in said:
            return replace(self, limit="max_completion_tokens")
        if self.limit == "max_completion_tokens" and self.limit in said:
            return replace(self, limit="max_tokens")
        return None
