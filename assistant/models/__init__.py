"""The one path to a language model: any server that speaks OpenAI's chat API."""

from assistant.models.budget import Budget
from assistant.models.model import Model, model_of
from assistant.models.reply import Message, Reply, Role

__all__ = ["Budget", "Message", "Model", "Reply", "Role", "model_of"]
