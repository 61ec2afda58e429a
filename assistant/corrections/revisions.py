"""What the versions of one article tell of its corrections: each against the one before it."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice, pairwise

from assistant.answerers.base import Quote
from assistant.corrections.amendment import Amendment, Kind
from assistant.figures.amending import is_note, withdraws
from index.passages import sentences
from index.records import StoredArticle
from index.wording import words

Choose = Callable[[StoredArticle], tuple[Quote, ...]]
"""The sentences of an article that say most of what is asked."""

MOST_SENTENCES = 400
MOST_CHANGED = 12
"""Sentences on either side that are compared with each other."""
MOST_QUOTED = 2
ALIKE = 0.34
"""Share of their words that a sentence and what took its place have in common."""


def amendments(versions: Sequence[StoredArticle], choose: Choose) -> list[Amendment]:
    """Every amendment that the versions of an article show, oldest first."""
    if not versions:
        return []
    first, found = versions[0], []
    if first.retracted:
        found.append(_withdrawn(first, None, choose))
    elif one := _noted(first, choose):
        found.append(one)
    for before, after in pairwise(versions):
        if after.retracted and not before.retracted:
            found.append(_withdrawn(after, before, choose))
        elif not after.retracted and (change := _change(before, after, choose)):
            found.append(change)
    return found


def lines_of(article: StoredArticle) -> list[Quote]:
    """The sentences of an article."""
    spans = islice(sentences(article.text, article.language), MOST_SENTENCES)
    return [Quote(article, span.start, span.end) for span in spans]


def note_in(article: StoredArticle, known: frozenset[str] = frozenset()) -> Quote | None:
    """The text's own note of a correction, to the end of its line; not one that is known."""
    for line in lines_of(article):
        if is_note(line.text) and _plain(line.text) not in known:
            end = article.text.find("\n", line.start)
            whole = Quote(article, line.start, len(article.text) if end < 0 else end)
            return whole if len(whole.text) <= 600 and whole.text == whole.text.rstrip() else line
    return None


def _noted(article: StoredArticle, choose: Choose) -> Amendment | None:
    """A correction of which the archive has only the outcome."""
    line = note_in(article)
    if not line and not article.correction:
        return None
    proof = line or _first(choose(article), article)
    note = article.correction or proof.text
    at = article.known_from if article.updated else None
    return Amendment("corrected", article, at, note, proof)


def _withdrawn(after: StoredArticle, before: StoredArticle | None, choose: Choose) -> Amendment:
    said = lines_of(after)
    notice = next((line for line in said if withdraws(line.text)), None)
    old: tuple[Quote, ...] = ()
    if before:
        old = choose(before)
    elif notice:
        old = tuple(quote for quote in choose(after) if quote != notice)
    proof = notice or _first(tuple(said), after)
    note = after.correction or (notice.text if notice else None)
    return Amendment("withdrawn", before or after, after.known_from, note, proof, old)


def _change(before: StoredArticle, after: StoredArticle, choose: Choose) -> Amendment | None:
    known = frozenset(_plain(line.text) for line in lines_of(before))
    note = after.correction if after.correction != before.correction else None
    line = note_in(after, known)
    old, new = _differences(before, after, note or (line.text if line else ""))
    title = before.title if _plain(before.title) != _plain(after.title) else None
    kind: Kind = "corrected" if note or line else "changed"
    if kind == "changed" and not (old or new or title):
        return None
    proof = line or _first((*new, *choose(after)), after)
    said = note or (line.text if line else None)
    return Amendment(kind, before, after.known_from, said, proof, old, new, title)


def _differences(
    before: StoredArticle, after: StoredArticle, note: str
) -> tuple[tuple[Quote, ...], tuple[Quote, ...]]:
    """The sentences that were replaced and those in their place, the likest pairs first."""
    was, now = lines_of(before), lines_of(after)
    kept = {_plain(line.text) for line in was} & {_plain(line.text) for line in now}
    gone = [one for one in was if _plain(one.text) not in kept][:MOST_CHANGED]
    come = [one for one in now if _plain(one.text) not in kept and not is_note(one.text)]
    pairs = sorted(_pairs(gone, come[:MOST_CHANGED], note), key=lambda pair: -pair[0])
    if not pairs:
        return tuple(gone[:MOST_QUOTED]), tuple(come[:MOST_QUOTED])
    best = pairs[:MOST_QUOTED]
    return tuple(old for _, old, _ in best), tuple(new for _, _, new in best)


def _pairs(
    gone: Sequence[Quote], come: Sequence[Quote], note: str
) -> Iterator[tuple[float, Quote, Quote]]:
    """Each sentence that is gone with the likest that has come; what the note names counts more."""
    left, named = list(come), set(words(note.casefold()))
    for old in gone:
        if not left:
            return
        mine = set(words(old.text.casefold()))
        share, best = max(
            ((_likeness(mine, new.text), new) for new in left), key=lambda one: one[0]
        )
        if share >= ALIKE:
            left.remove(best)
            changed = mine ^ set(words(best.text.casefold()))
            yield share + len(changed & named), old, best


def _likeness(mine: set[str], text: str) -> float:
    other = set(words(text.casefold()))
    return len(mine & other) / (len(mine | other) or 1)


def _first(quotes: Sequence[Quote], article: StoredArticle) -> Quote:
    """The first of them, else the first sentence of the article."""
    return next(iter(quotes or lines_of(article)), Quote(article, 0, len(article.text)))


def _plain(text: str) -> str:
    return " ".join(text.split())
