"""Files to take in."""

import json
from pathlib import Path


def dump(path: Path, articles: int, *, broken: int = 0) -> Path:
    """JSON lines: articles, then so many lines that are none."""
    lines = [
        json.dumps(
            {
                "title": f"Ferry {number} sinks",
                "text": f"The ferry {number} sank off Norvik Bend with {number} people aboard.",
                "outlet": "Sample Post",
                "published": f"2025-03-{number % 28 + 1:02}",
                "url": f"https://sample.example/ferry/{number}",
            }
        )
        for number in range(articles)
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*lines, *['{"title": "<b>broken'] * broken]), encoding="utf-8")
    return path
