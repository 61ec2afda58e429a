"""The worked example of docs/time.md is what the demo archive answers."""

import json
import re
from pathlib import Path

from assistant import Assistant
from assistant.demo import add_briefs
from index import Archive

GUIDE = Path(__file__).parents[2] / "docs" / "time.md"


def test_the_example_is_what_the_demo_archive_answers(archive: Archive) -> None:
    add_briefs(archive)
    guide = GUIDE.read_text(encoding="utf-8")
    asked = re.search(r'\$ newsdesk ask "(.+)"\n(.+)\n', guide)
    told = re.search(r"```json\n(.+?)\n```", guide, re.S)
    assert asked and told
    answer = Assistant(archive).ask(asked[1], answerer="quotes").to_json()
    assert answer["text"].startswith(asked[2])
    assert json.loads(told[1]) in answer["figures"]
    rows = re.findall(
        r"^(?:reported )?\d+ \w+ \d{4} .+\b(current|superseded|disputed)$", guide, re.M
    )
    assert sorted(rows) == sorted(figure["state"] for figure in answer["figures"])
