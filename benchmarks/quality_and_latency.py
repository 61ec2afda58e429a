"""Quality against latency: how often five passages hold the answer, and how long the search took.

Every third of RealTimeQA's questions of 2024, each as of its day, over the archive that
`make bench-retrieval` made. Draws docs/retrieval.svg and prints its numbers.
"""

from dataclasses import dataclass
from statistics import median

from benchmarks.data import ROOT
from benchmarks.judging import Ranker, Realtime
from benchmarks.questions import REALTIMEQA, Question, opened, realtimeqa
from benchmarks.timing import timed
from benchmarks.variants import variants

WARM = 20
EVERY = 3
"""Every third question, spread over the year."""


@dataclass(frozen=True)
class Point:
    """One way to rank."""

    name: str
    milliseconds: float
    quality: Realtime


def main() -> None:
    """Measure, print, draw."""
    questions = realtimeqa("2024", "2025")[::EVERY]
    points = []
    print(
        "| ranking | median ms | answer in passage 1 | in the first 5 |\n| --- | --- | --- | --- |"
    )
    with opened(REALTIMEQA) as archive:
        for name, rank in variants(archive).items():
            point = _point(name, rank, questions)
            points.append(point)
            one = point.quality
            print(f"| {name} | {point.milliseconds:.1f} | {one.first:.3f} | {one.five:.3f} |")
    _draw(points)


def _point(name: str, rank: Ranker, questions: list[Question]) -> Point:
    times = []

    def ranked(question: Question) -> list[str]:
        found, spent = timed(lambda: list(rank(question)))
        times.append(spent)
        return found

    quality = Realtime.of(questions, ranked)
    return Point(name, median(times[WARM:]), quality)


def _draw(points: list[Point]) -> None:
    import matplotlib

    matplotlib.use("svg")
    # Without this every run would give its shapes other names, and the file would always differ.
    matplotlib.rcParams["svg.hashsalt"] = "newsdesk"
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 4), layout="constrained")
    for point in points:
        x, y = point.milliseconds, point.quality.five
        axes.plot(x, y, "o", color="#8a1c1c" if point.name == "Newsdesk" else "#4a5568")
        below = point.name == "Newsdesk"  # the fixed formula is its neighbour
        axes.annotate(
            point.name, (x, y), xytext=(7, -12 if below else 4), textcoords="offset points"
        )
    axes.set_xlabel("median time of a search, ms")
    axes.set_ylabel("answer in the first 5 passages")
    axes.margins(x=0.25, y=0.15)
    axes.grid(alpha=0.3)
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(ROOT / "docs" / "retrieval.svg", metadata={"Date": None})


if __name__ == "__main__":
    main()
