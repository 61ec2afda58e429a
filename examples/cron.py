"""Asks standing questions from cron, and prints only what has changed.

    0 7 * * *  cd ~/newsdesk && .venv/bin/python examples/cron.py "How many captives remain?"

Cron mails what is printed: no change, no mail. A question that is new prints its first answer.
Beside a running `newsdesk serve`, which asks by itself, it prints what that has found.
"""

import os
import sys
from contextlib import closing
from pathlib import Path

from assistant.desk import open_desk
from assistant.protocol import AskRequest
from assistant.settings import Settings
from assistant.watching.printing import watched
from assistant.watching.records import NewWatch
from assistant.watching.wording import notice_text

TOLD = Path(os.environ.get("NEWSDESK_CRON", "~/.local/state/newsdesk-cron")).expanduser()
"""Holds when the last notice was made that has been printed."""


def main(questions: list[str]) -> None:
    """Ask, and print what has changed since the last time."""
    settings = Settings()
    told = TOLD.read_text() if TOLD.exists() else ""
    with closing(open_desk(settings.archive, settings)) as desk:
        desk.watches.check()
        for notice in reversed(desk.watches.notices(limit=200)):  # the oldest first
            if notice.at.isoformat() > told:
                print(notice_text(notice))
                told = notice.at.isoformat()
        for question in {*questions} - {watch.question for watch in desk.watches.all()}:
            watched(desk.watches.add(NewWatch(request=AskRequest(question=question))))
    TOLD.parent.mkdir(parents=True, exist_ok=True)
    TOLD.write_text(told)


if __name__ == "__main__":
    main(sys.argv[1:])
