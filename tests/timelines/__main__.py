"""Writes a fictional archive and its questions: `python -m tests.timelines --out DIR`."""

import argparse
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.timelines.timelines import FIRST_YEAR, YEARS, Timelines, generate


def main() -> None:
    """Write the files, or show stories to read."""
    parser = argparse.ArgumentParser(prog="python -m tests.timelines", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--articles", type=int, default=3000)
    parser.add_argument(
        "--phrasing", default="develop", help="a module of tests.timelines.phrasing"
    )
    parser.add_argument("--first-year", type=int, default=FIRST_YEAR)
    parser.add_argument("--years", type=int, default=YEARS)
    parser.add_argument("--out", type=Path, help="folder for articles.jsonl and questions.jsonl")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print N stories")
    args = parser.parse_args()
    made = generate(
        seed=args.seed,
        articles=args.articles,
        phrasing=args.phrasing,
        first_year=args.first_year,
        years=args.years,
    )
    print(f"{len(made.stories)} stories, {len(made.articles)} articles, ", end="")
    print(f"{len(made.questions)} questions")
    if args.out:
        args.out.mkdir(parents=True, exist_ok=True)
        _write(args.out / "articles.jsonl", made.articles)
        _write(args.out / "questions.jsonl", (one.record() for one in made.questions))
    for story in made.stories[: args.show]:
        _show(made, story.key)


def _write(path: Path, records: Iterable[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(one, ensure_ascii=False) + "\n" for one in records)


def _show(made: Timelines, key: str) -> None:
    print(f"\n{'=' * 30} {key}")
    for record in made.by_story[key]:
        head = {name: record[name] for name in record if name not in ("title", "text", "language")}
        print(f"\n--- {record['title']}\n{head}\n{record['text']}")
    for question in (one for one in made.questions if one.story == key):
        gold = " | ".join(
            f"{side.value} ({side.date}; {side.attribution})" for side in question.accepted
        )
        print(f"\n? [{question.kind}, as of {question.as_of}] {question.text}\n  {gold}", end="")
        print(question.amendment or "", question.abstain or "", end="")
        for sides in question.timeline:
            print("\n   ", " / ".join(f"{side.date} {side.value}" for side in sides), end="")


if __name__ == "__main__":
    main()
