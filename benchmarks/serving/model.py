"""A model server in a process of its own that repeats the passage which answers a question.

`python -m benchmarks.serving.model PORT` prints its address once it answers.
"""

import re
import sys
import threading

from tests.scripted_model import Messages, ScriptedModel

_ASKED = re.compile(r"Question: .* in (\w+)\?")
_PASSAGE = re.compile(r"^--- passage \[(\w+)\] ---\n.*\n(.*)$", re.MULTILINE)


def reply(messages: Messages) -> str:
    """The passage of the village that is asked about, under its id."""
    (village,) = _ASKED.findall(messages[1]["content"])[-1:] or ["?"]
    for name, text in _PASSAGE.findall(messages[1]["content"]):
        if f" in {village} " in text:
            return f"{text} [{name}]"
    return "NOT_IN_PASSAGES"


def main(port: str) -> None:
    """Serve until this process is ended."""
    model = ScriptedModel()
    model.replies = [reply]
    with model.serving(int(port)):
        print(model.url, flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
