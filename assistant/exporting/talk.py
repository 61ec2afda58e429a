"""A conversation as JSON, with every Answer whole."""

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.history import Talk


def talk_json(talk: "Talk") -> str:
    """A conversation as one JSON document: `id`, `title`, `note` and the turns."""
    turns = [
        {
            "asked": turn.asked.isoformat(),
            "filters": turn.filters.model_dump(mode="json"),
            "answer": turn.answer.to_json(),
        }
        for turn in talk.turns
    ]
    document = {"id": talk.id, "title": talk.title, "note": talk.note, "turns": turns}
    return json.dumps(document, ensure_ascii=False, indent=2)
