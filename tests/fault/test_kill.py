"""Kill it at any moment: acknowledged articles stay, and the next open mends the rest."""

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from index import Archive

ROOT = Path(__file__).parents[2]
ARTICLES = 3_000
SEED = 20251126

ADDING = """
import sys
from index import Archive, Article

def articles():
    for n in range({count}):
        yield Article(
            url=f"https://example.org/{{n}}",
            title=f"Report {{n}}",
            outlet="Sample Wire",
            published=1_700_000_000 + n,
            text="\\n".join(f"Ferry {{n}} was late for the {{k}}th time. " * 9 for k in range(6)),
        )

with Archive.open(sys.argv[1]) as archive:
    print("adding", flush=True)
    archive.add(articles(), on_progress=lambda p: print(p.articles, flush=True))
"""


@pytest.mark.fault
def test_a_killed_add_loses_no_acknowledged_article(tmp_path: Path) -> None:
    """Ten kills of one growing archive, each at another moment, with a check after each."""
    chance = random.Random(SEED)
    place = tmp_path / "archive"
    script = ADDING.format(count=ARTICLES)
    acknowledged = 0
    for _ in range(10):
        acknowledged = max(acknowledged, _killed_add(script, place, chance.uniform(0.0, 2.0)))
        with Archive.open(place) as archive:
            assert archive.verify() == []
            held = archive.status().articles
            assert held >= acknowledged
            for number in range(0, acknowledged, 97):
                assert archive.article(f"https://example.org/{number}") is not None
    assert acknowledged > 0


def _killed_add(script: str, place: Path, seconds: float) -> int:
    """Add for some seconds, then kill; the number of articles that were acknowledged."""
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(place)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "adding\n"
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    lines = process.stdout.read().splitlines()
    process.stdout.close()
    process.wait()
    return int(lines[-1]) if lines else 0


@pytest.mark.fault
def test_an_interrupted_add_ends_with_one_sentence_and_goes_on_when_run_again(
    tmp_path: Path,
) -> None:
    text = "The ferry to Norvik Bend was late again, officials said. " * 40
    with (tmp_path / "many.jsonl").open("w") as file:
        for number in range(4_000):
            file.write(json.dumps({"title": f"Ferry {number}", "text": f"{number} {text}"}) + "\n")
    newsdesk = str(Path(sys.executable).with_name("newsdesk"))
    command = [newsdesk, "--archive", str(tmp_path / "archive"), "add", "many.jsonl", "--json"]
    process = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
    while not (tmp_path / "archive" / "vectors").exists():
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, printed = process.communicate(timeout=60)
    assert (process.returncode, printed) == (130, "newsdesk: stopped; run it again to go on.\n")
    again = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    report = json.loads(again.stdout)
    assert report["added"] + report["unchanged"] == 4_000
    with Archive.open(tmp_path / "archive") as archive:
        assert archive.status().articles == 4_000
        assert archive.verify() == []
