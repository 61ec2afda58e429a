"""What a question names and the archive has nothing about."""

from assistant.answerers.base import Draft, Found
from assistant.followups.topics import Topic, runs
from assistant.rendering import shorten_to
from index import Archive
from index.wording import names, words

_MOST = 3
"""So many names are looked for."""
_LONGEST = 80


def absent(draft: Draft, found: Found, archive: Archive) -> str:
    """The names of an unanswered question of which no article in the scope speaks: "Peru".

    Empty where something comes near, or where the archive does speak of all of them.
    """
    if draft.reason != "not_in_archive" or draft.nearest or found.question.language:
        return ""
    named = list(dict.fromkeys(_name(one) for one in runs(found.question.text)))[:_MOST]
    gone = [name for name in reversed(named) if not archive.matching(name, found.scope).groups]
    return shorten_to(" or ".join(gone), _LONGEST)


def _name(topic: Topic) -> str:
    """The name in a phrase: "Peru" of "the population of Peru"."""
    known = set(names(f"x {topic.text}"))
    return " ".join(word for word in words(topic.text) if word in known)
