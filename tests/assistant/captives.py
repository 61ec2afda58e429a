"""Two counts of captives, four years apart, and what a model may say of them."""

import re
from collections.abc import Callable, Sequence

from index import Archive, Article

QUESTION = "How many captives from Norvik remain in Port Calder?"
"""Code answers it with a line that leads."""
LINE = "23, as of 26 November 2025, according to the ministry."
OPEN = "What is known of the captives from Norvik in Port Calder?"
"""It asks for no value: all is left to the model."""
DENIED = "Why did Port Calder release all captives from Norvik?"
"""Code finds that it is not so."""
GONE = "Where did the captives from Norvik go from Port Calder?"
"""Only a model may find that it is not so."""
TEXTS = {
    "old": "Officials said on 2 March 2021 that 72 captives from Norvik remain in Port Calder.",
    "new": "The ministry met. It said that 23 captives from Norvik remain in Port Calder. "
    "None of them is ill.",
}
RIGHT = "The ministry said that 23 captives from Norvik remain in Port Calder [new]."
OLDER = "On 2 March 2021, officials said that 72 captives remained in Port Calder [old]."
WRONG = "The ministry said that 29 captives from Norvik remain in Port Calder [new]."


def counted(archive: Archive) -> Archive:
    """An archive of the two counts."""
    archive.add(
        Article(
            title=f"Captives counted, {name}",
            text=text,
            outlet="Sample Post",
            url=f"https://example.org/{name}",
            published=day,
        )
        for (name, text), day in zip(TEXTS.items(), ("2021-03-02", "2025-11-26"), strict=True)
    )
    return archive


def ids(messages: Sequence[dict[str, str]]) -> dict[str, str]:
    """The id of each passage that the model was given, by its story's name."""
    given = "\n".join(message["content"] for message in messages)
    shown = re.findall(r"passage \[(\w+)\] ---\nCaptives counted, (\w+)", given)
    return {name: key for key, name in shown}


def citing(text: str) -> Callable[[list[dict[str, str]]], str]:
    """A reply that cites stories by name: "… [new]"."""
    return lambda messages: re.sub(
        r"\[(new|old)\]", lambda found: f"[{ids(messages)[found[1]]}]", text
    )
