"""OpenAI's chat completions in terms of questions and answers, without any server."""

from assistant.completions.models import models_of
from assistant.completions.replies import ChatCompletion, Reply
from assistant.completions.requests import CompletionRequest

__all__ = ["ChatCompletion", "CompletionRequest", "Reply", "models_of"]
