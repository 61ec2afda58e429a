"""The models that are offered by name: the ways in which Newsdesk answers."""

from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict

from assistant.answer import AnswererName
from assistant.settings import Settings


class OfferedModel(BaseModel):
    """A model as OpenAI's API lists it."""

    model_config = ConfigDict(frozen=True)

    id: str
    object: Literal["model"] = "model"
    created: int
    owned_by: str = "newsdesk"


class ModelList(BaseModel):
    """The body of `GET /v1/models`."""

    model_config = ConfigDict(frozen=True)

    object: Literal["list"] = "list"
    data: tuple[OfferedModel, ...]


def models_of(settings: Settings) -> Mapping[str, AnswererName | None]:
    """Who answers under which name; None for whoever the settings name."""
    offered: dict[str, AnswererName | None] = {"newsdesk": None, "newsdesk-quotes": "quotes"}
    if settings.model:
        offered["newsdesk-model"] = "model"
    return offered
