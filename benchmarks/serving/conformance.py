"""Schemathesis over the whole API, with every check: whether the server does as it says it does.

It asks as the owner, so that all routes are reached, with requests that are right, wrong in one
place, and made of what other answers held.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

from benchmarks.data import ROOT
from benchmarks.rows import Row, none_of
from benchmarks.serving.hooks import ARTICLE, FEED
from benchmarks.web.serving import newsdesk

SECONDS = 600
SEED = 7
SETTINGS = {"smtp_url": "smtp://127.0.0.1:9", "mail_from": "desk@sample.example"}
"""Addresses of mail are taken where there is a server for them; nothing is ever sent."""

_COMMAND = str(Path(sys.executable).with_name("schemathesis"))
_FEED = b"""<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:sample</id><title>Sample</title>
<updated>2025-11-26T00:00:00Z</updated></feed>"""


@dataclass(frozen=True)
class Checked:
    """What came of a run."""

    cases: int
    failures: tuple[str, ...]
    """A line for each way to fail that was found."""
    output: str


def rows(seconds: float | None = None) -> Iterator[Row]:
    """What came of it over the demo archive."""
    limit = int(seconds or SECONDS)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "demo"
        with newsdesk(place, **SETTINGS) as server:
            found = checked(server.url, place, "--max-time", str(limit))
    for line in found.failures:
        print(f"  {line}")
    if found.failures:
        print(found.output)
    yield none_of(f"schemathesis, all checks, {limit} s: failures", found.failures, found.cases)


def checked(url: str, archive: Path, *options: str) -> Checked:
    """Run it on the server that holds an archive; `options` say how much."""
    holder = json.loads((archive / "holder.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder, _feed() as feed:
        report = Path(folder) / "report.json"
        done = subprocess.run(
            [
                *(_COMMAND, "run", f"{url}/api/openapi.json", "--checks", "all"),
                *("--header", f"Authorization: Bearer {holder['token']}", "--seed", str(SEED)),
                *("--report-json-path", str(report), "--no-color", "--continue-on-failure"),
                *("--generation-database", "none", *options),
            ],
            cwd=folder,
            env=os.environ | _told(url, feed),
            capture_output=True,
            text=True,
        )
        if not report.exists():
            sys.exit(f"Schemathesis made no report:\n{done.stdout}{done.stderr}")
        found = json.loads(report.read_text(encoding="utf-8"))
    wrong = [*found["failures"], *found["errors"]]
    told = tuple(f"{one.get('title')}: {one.get('operations')}" for one in wrong)
    return Checked(found["test_cases"]["generated"], told, done.stdout)


def _told(url: str, feed: str) -> Mapping[str, str]:
    import httpx

    (first, *_) = httpx.get(f"{url}/api/articles").json()["articles"]
    return {
        "SCHEMATHESIS_HOOKS": "benchmarks.serving.hooks",
        "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH")))),
        FEED: feed,
        ARTICLE: first["article_id"],
    }


@contextmanager
def _feed() -> Iterator[str]:
    """A feed on this machine that lists nothing."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "application/atom+xml")
            self.end_headers()
            self.wfile.write(_FEED)

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/feed.xml"
        finally:
            server.shutdown()
            thread.join()
