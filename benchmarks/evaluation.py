"""The evaluation against its bars, from stored runs: `make bench`.

RealTimeQA's questions of 2024, each as of its day over all its articles, answered by quotes and by
a lexical baseline; MultiHop-RAG's development queries over their corpus. The figures of whole sets
go into the README. A run that is done is taken as it is, one that was stopped goes on; `--again`
makes all anew, `--limit` asks a sample of each set.
"""

import argparse
import shutil
from collections.abc import Iterable
from pathlib import Path

from assistant.evaluation import evaluate, load
from assistant.evaluation.intervals import interval
from assistant.evaluation.metrics.texts import SHORT_WORDS
from assistant.evaluation.outcomes import Outcome, RankedPassage, SaidStatement, was_unknown
from assistant.evaluation.questions import EvalQuestion, QuestionSet
from assistant.evaluation.runs import Run
from assistant.evaluation.scores import Interval, Score
from assistant.settings import Settings
from benchmarks.data import WORK, data
from benchmarks.judging import fitting
from benchmarks.questions import REALTIMEQA, opened
from benchmarks.readme import EVALUATION, replaced
from index import Archive
from index.passages import sentences

RUNS = WORK / "runs"
CANDIDATES = 20
REPEATED = 100
"""Questions that are asked a second time, to compare."""
ELSEWHERE = (
    *("Al Jazeera", "Astrophysical Journal", "BBC Sport", "Bloomberg", "Business Standard"),
    *("CNET", "CNN", "Cricbuzz", "ESPN", "Economic Times", "Economist", "Forbes", "GSMArena"),
    *("Hindustan Times", "Hollywood Reporter", "Reuters", "Rolling Stone", "Space.com"),
    *("Sports Illustrated", "The Hindu", "Times of India", "Variety", "Wall Street Journal"),
    *("Washington Post", "YourStory"),
)
"""Outlets that null queries name and the corpus lacks: who sees that abstains easily."""
TIMED = {"timings_ms"}


def main() -> None:
    """Run what is missing, print the table, and put it into the README."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--again", action="store_true", help="make every run anew")
    parser.add_argument("--limit", type=int, help="ask so many questions of each set")
    options = parser.parse_args()
    if options.again:
        shutil.rmtree(RUNS, ignore_errors=True)
    table = "\n".join(_table(options.limit))
    print(table)
    if not options.limit:
        replaced(EVALUATION, table)


def _table(limit: int | None) -> Iterable[str]:
    """Markdown, a line at a time."""
    news = load(data("realtimeqa/questions-2022-2024.jsonl")).of_kinds(["2024"]).sample(limit, 0)
    hops = load(data("multihop-rag")).sample(limit, 0)
    with opened(REALTIMEQA) as archive:
        place = archive.path
        baseline = evaluate(news, Lexical(archive), answerer="lexical", workers=2, runs=RUNS)
    quotes = _quotes(news, place)
    multihop = _quotes(hops, None)
    day = quotes.timing.began[:10]
    how = f"python -m benchmarks.evaluation --limit {limit}" if limit else "make bench"
    yield f"Measured on {day} by `{how}`, two cores; in brackets 95 % intervals.\n"
    yield "| measure | figure | questions |\n| --- | --- | --- |"
    short = quotes.scores["contained in 60 words"]
    yield _row("RealTimeQA 2024, as of each day: an answer within 60 words, quotes", short)
    beside = baseline.scores["contained in 60 words"]
    yield _row("the same, lexical baseline (BM25, sentences by their words' rarity)", beside)
    yield _row("share of those that quotes answer at all", quotes.scores["answered"])
    yield _row("right among those that quotes answer", quotes.scores["accuracy among answered"])
    yield _row("leaks: later articles found or quoted", quotes.scores["leak rate"])
    yield _row("quotes that stand at their offsets", quotes.scores["offsets exact"])
    yield from _null_rows(multihop)
    for run, name in ((quotes, "RealTimeQA"), (multihop, "MultiHop-RAG")):
        timing = run.timing
        rate = timing.asked / timing.seconds
        yield f"| questions a second, quotes, {name} | {rate:.1f} | {timing.asked:,} |"
    yield f"| the same in a second run, byte by byte | {_repeats(hops)} | {REPEATED:,} |"


def _null_rows(run: Run) -> Iterable[str]:
    """MultiHop-RAG's null queries: all, and the hard ones."""
    scores, name = run.scores, "abstention recall"
    yield _row("MultiHop-RAG dev: null queries on which quotes abstain", scores[name])
    values = [
        value
        for question, outcome in run.pairs
        if (value := outcome.scores[name]) is not None
        and not any(outlet in question.question for outlet in ELSEWHERE)
    ]
    share = sum(values) / len(values) if values else None
    hard = "the same, hard ones: they name no outlet that the corpus lacks"
    yield _line(hard, share, interval(values, 0), len(values))
    yield _row("answerable queries on which quotes abstain", scores["false abstention"])


def _quotes(questions: QuestionSet, archive: Path | None) -> Run:
    settings = Settings(answerer="quotes")
    return evaluate(questions, archive=archive, settings=settings, runs=RUNS)


def _repeats(questions: QuestionSet) -> str:
    """Some questions twice, each time anew, in differing numbers of processes."""
    settings = Settings(answerer="quotes")
    first, second = (
        evaluate(
            questions,
            settings=settings,
            limit=REPEATED,
            workers=workers,
            name="repeated",
            runs=RUNS / f"{workers}-at-a-time",
            again=True,
        )
        for workers in (1, 2)
    )
    return alike(first, second)


def alike(first: Run, second: Run) -> str:
    """How many questions of two runs have one outcome, byte by byte, and how many one answer."""
    pairs = list(zip(first.outcomes, second.outcomes, strict=True))
    whole = sum(
        one.model_dump(exclude=TIMED) == other.model_dump(exclude=TIMED) for one, other in pairs
    )
    said = sum((one.text, one.citations) == (other.text, other.citations) for one, other in pairs)
    return f"{said:,} of {len(pairs):,} answers, {whole:,} with all that was found"


class Lexical:
    """The baseline: BM25's first passages, their sentences by idf-weighted coverage, 60 words."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def __call__(self, question: EvalQuestion) -> Outcome:
        """The first 60 words of whole sentences, without a citation."""
        passages = self._passages(question)
        terms = set(self._archive.query_terms(question.question))
        idf = self._archive.idf(terms)
        ranked = sorted(
            (
                (-sum(idf.get(term, 0.0) for term in terms & set(self._archive.terms(text))), text)
                for one in passages
                for start, end in sentences(one.text)
                if (text := one.text[start:end])
            ),
            key=lambda scored: scored[0],
        )
        said = fitting((text for _, text in ranked), SHORT_WORDS)
        return Outcome(
            question_id=question.id,
            status="answered" if said else "abstained",
            text=" ".join(said),
            statements=tuple(SaidStatement(text=text) for text in said),
            passages=tuple(passages),
        )

    def _passages(self, question: EvalQuestion) -> list[RankedPassage]:
        retriever = self._archive.retriever
        lexical, catalog = retriever.lexical, retriever.catalog
        wanted, bounds = lexical.wanted(question.question), question.scope.bounds()
        order = list(lexical.search(wanted, bounds, CANDIDATES))
        rows = {row.id: row for row in catalog.passages(order)}
        articles = catalog.articles({row.article_seq for row in rows.values()})
        return [
            RankedPassage(
                article_id=article.id,
                url=article.url,
                title=article.title,
                outlet=article.outlet,
                published=article.published,
                start=row.start,
                end=row.end,
                text=article.text[row.start : row.end],
                leaked=was_unknown(article, question.asked),
            )
            for row in (rows[key] for key in order if key in rows)
            if (article := articles[row.article_seq])
        ]


def _row(name: str, score: Score) -> str:
    return _line(name, score.value, score.interval, score.n)


def _line(name: str, value: float | None, sure: Interval | None, count: int) -> str:
    figure = "–" if value is None else f"{value:.3f}"
    span = f" [{sure.low:.3f}, {sure.high:.3f}]" if sure else ""
    return f"| {name} | {figure}{span} | {count:,} |"


if __name__ == "__main__":
    main()
