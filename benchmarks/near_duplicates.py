"""Whether copies of one story are told from what only looks alike, on pairs of real articles.

Each pair is a real article and what another outlet made of it: the text trimmed, the headline
another, an agency's lines around it, or all three. Beside them stand pairs that are no copies: the
same headline over another text of the same outlet and week, and a copy in which one number is
another. Such a number is a later count or a dispute as often as it is a slip, and one voice would
hide one of the two: so those are to be told apart, and how many are is a row of its own. Who takes
them for copies reads the last two rows, which are the same measure with them counted so.

The pairs go into an archive in any order, among other real articles. Texts stay where they are.
"""

import argparse
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

from benchmarks.data import data
from benchmarks.rows import HEAD, Row, share
from index import Archive, Article
from index.adding import open_sources
from index.embeddings import HashEmbeddings
from index.passages import sentences

PRECISION, RECALL = 0.98, 0.95
LEAST_WORDS = 150
"""Shorter texts are briefs, of which a trimmed one may be a single sentence."""
SOURCES = ("multihop-rag/corpus.jsonl.gz", "realtimeqa/articles-2022-2024.jsonl.gz")

_NUMBER = re.compile(r"(?<![\w.,$€£-])[1-9]\d{0,2}(?![\w,-]|\.\d)")
_AGENCIES = ("Sample Press", "SPA", "Norvik News Agency", "Wire Service")
_TOWNS = ("NORVIK BEND", "Port Calder", "LONDON", "Washington", "GENEVA")


@dataclass(frozen=True)
class Pair:
    """Two articles, and whether they carry the same copy."""

    kind: str
    one: Article
    other: Article
    same: bool


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=1_400)
    parser.add_argument("--others", type=int, default=2_000, help="articles around them")
    parser.add_argument("--seed", type=int, default=6)
    options = parser.parse_args()
    print(HEAD)
    print(*rows(pairs=options.pairs, others=options.others, seed=options.seed), sep="\n")


def rows(*, pairs: int = 1_400, others: int = 2_000, seed: int = 6) -> list[Row]:
    """Precision and recall of grouping, and what is found of each kind of pair."""
    made, around = made_of(_articles(), pairs, others, Random(seed))
    found = grouped(made, around, Random(seed))
    by_kind: dict[str, list[bool]] = {}
    for pair, is_one in zip(made, found, strict=True):
        by_kind.setdefault(pair.kind, []).append(is_one == pair.same)
    same = [pair.same for pair in made]
    renumbered = [one or pair.kind == NUMBER for one, pair in zip(same, made, strict=True)]
    said = "near-duplicates"
    return [
        *_measures(said, same, found, (PRECISION, RECALL)),
        *(share(f"{said}: {kind}", right) for kind, right in by_kind.items()),
        *_measures(f"{said}, another number taken for a copy", renumbered, found, (None, None)),
    ]


def made_of(
    articles: Sequence[Article], pairs: int, others: int, chance: Random
) -> tuple[list[Pair], list[Article]]:
    """Pairs of every kind in turn, and articles that are in none of them."""
    order = chance.sample(articles, len(articles))
    headed = _of_one_week(order)
    kinds = [*_KINDS, *_KINDS, SAME_HEADLINE, NUMBER]
    made: list[Pair] = []
    used: set[str] = set()
    for article in order:
        if article.id in used:
            continue
        used.add(article.id)
        kind = kinds[len(made) % len(kinds)]
        if kind == SAME_HEADLINE:
            pair = _twin(article, headed, used)
        else:
            pair = _copy(kind, article, chance)
        made += [pair] if pair else []
        if len(made) == pairs:
            break
    return made, [one for one in order if one.id not in used][:others]


def grouped(pairs: Sequence[Pair], others: Sequence[Article], chance: Random) -> list[bool]:
    """Of each pair, whether an archive takes the two for one story."""
    every = [*others, *(one for pair in pairs for one in (pair.one, pair.other))]
    with (
        tempfile.TemporaryDirectory() as place,
        Archive.open(Path(place) / "archive", embedding=HashEmbeddings()) as archive,
    ):
        archive.add(chance.sample(every, len(every)))
        return [_group(archive, pair.one) == _group(archive, pair.other) for pair in pairs]


def _group(archive: Archive, article: Article) -> int:
    found = archive.article(article.id)
    assert found is not None, "it was added"
    return found.group


def _measures(
    name: str,
    same: Sequence[bool],
    found: Sequence[bool],
    bars: tuple[float | None, float | None],
) -> Iterator[Row]:
    right = [is_one for is_one, said in zip(same, found, strict=True) if said]
    met = [said for is_one, said in zip(same, found, strict=True) if is_one]
    yield share(f"{name}: precision", right, bars[0])
    yield share(f"{name}: recall", met, bars[1])


def _articles() -> list[Article]:
    """Real dated articles that are long enough, one for each text."""
    _, items = open_sources([str(data(name)) for name in SOURCES])
    found: dict[str, Article] = {}
    for item in items:
        if isinstance(item, Article) and _is_fit(item):
            found.setdefault(item.text, item)
    return list(found.values())


def _is_fit(article: Article) -> bool:
    is_long = len(article.text.split()) >= LEAST_WORDS
    return is_long and article.published is not None and article.url is not None


def _of_one_week(articles: Sequence[Article]) -> dict[tuple[str | None, int], list[Article]]:
    found: dict[tuple[str | None, int], list[Article]] = {}
    for article in articles:
        found.setdefault(_week(article), []).append(article)
    return found


def _week(article: Article) -> tuple[str | None, int]:
    assert article.published is not None, "only dated ones are taken"
    return article.outlet, article.published.toordinal() // 7


def _twin(
    article: Article, headed: dict[tuple[str | None, int], list[Article]], used: set[str]
) -> Pair | None:
    """Another text of the outlet's week under the headline of this one."""
    other = next((one for one in headed[_week(article)] if one.id not in used), None)
    if other is None:
        return None
    used.add(other.id)
    url = f"https://copy.example/{other.id}"
    made = other.model_copy(update={"url": url, "title": article.title})
    return Pair(SAME_HEADLINE, article, made, same=False)


def _copy(kind: str, article: Article, chance: Random) -> Pair | None:
    """What another outlet made of an article, within two days."""
    made = _MAKERS[kind](article, chance)
    if made is None:
        return None
    assert article.published is not None, "only dated ones are taken"
    later = timedelta(hours=chance.uniform(0, 48))
    fields = {
        "url": f"https://copy.example/{article.id}",
        "outlet": "Sample Copy",
        "published": article.published + later,
    }
    return Pair(kind, article, made.model_copy(update=fields), same=kind != NUMBER)


def _trimmed(article: Article, chance: Random) -> Article | None:
    """Without as much as the last two thirds, in whole sentences."""
    spans = sentences(article.text)
    kept = round(len(spans) * chance.uniform(0.34, 0.9))
    return article.model_copy(update={"text": article.text[: spans[max(kept, 3) - 1].end]})


def _reheadlined(article: Article, chance: Random) -> Article | None:
    """Under some words of one of the first sentences."""
    first = chance.choice(sentences(article.text)[:3])
    words = article.text[first.start : first.end].split()
    title = " ".join(words[: chance.randint(6, 12)])
    return article.model_copy(update={"title": title}) if title else None


def _agency(article: Article, chance: Random) -> Article | None:
    """With an agency's mark before it, and often its line behind it."""
    agency = chance.choice(_AGENCIES)
    text = f"{chance.choice(_TOWNS)} ({agency}) — {article.text}"
    if chance.random() < 0.7:
        text += f"\n\nReporting by Ann Lee and John Roe for {agency}; editing by Mary Poe."
    return article.model_copy(update={"text": text})


def _all_three(article: Article, chance: Random) -> Article | None:
    made = _trimmed(article, chance)
    made = made and _agency(made, chance)
    return made and _reheadlined(made, chance)


def _renumbered(article: Article, chance: Random) -> Article | None:
    """With another number in one place; None where it has none."""
    found = list(_NUMBER.finditer(article.text))
    if not found:
        return None
    place = chance.choice(found)
    other = str(int(place[0]) + chance.randint(1, 9))
    text = article.text[: place.start()] + other + article.text[place.end() :]
    return article.model_copy(update={"text": text})


Maker = Callable[[Article, Random], Article | None]
SAME_HEADLINE, NUMBER = "same headline, other text, apart", "one number changed, apart"
_KINDS = ("trimmed", "re-headlined", "agency lines added", "all three")
_MAKERS: dict[str, Maker] = {
    **dict(zip(_KINDS, (_trimmed, _reheadlined, _agency, _all_three), strict=True)),
    NUMBER: _renumbered,
}

if __name__ == "__main__":
    main()
