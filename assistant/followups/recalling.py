"""Who said so? The quotes of the answer before, found anew, each with who said it."""

from collections.abc import Iterator
from datetime import datetime

from assistant.answerers.base import Draft, Found, Proved, Quote
from assistant.cleaning import harmless_line
from assistant.figures.speakers import speaker
from assistant.followups.forms import asks_for_proof
from assistant.followups.turn import Proof, Turn
from assistant.orders import is_order
from assistant.rendering import long_date, outlet_name
from index import Archive, Scope
from index.scope import outlet_key


def recalled(found: Found, previous: Turn | None, archive: Archive) -> Draft | None:
    """The proofs of the last answer, where they are asked for and still stand in the scope.

    None for any other question, and where nothing is left of them: then the archive is asked
    again.
    """
    if previous is None or not asks_for_proof(found.asked):
        return None
    shown = tuple(_shown(previous, found, archive))
    return Draft(shown, is_whole=True) if shown else None


def _shown(previous: Turn, found: Found, archive: Archive) -> Iterator[Proved]:
    for proof in previous.proofs:
        quote = _quote(proof, found.scope, archive)
        if quote and not found.left_out.holds(quote.article, quote.start, quote.end):
            yield Proved(_sentence(quote, proof), "verified", (quote,))


def _quote(proof: Proof, scope: Scope, archive: Archive) -> Quote | None:
    """The quote, if the version that stands in the scope says the same in the same place."""
    article = archive.article(proof.article_id, as_of=scope.as_of)
    if article is None or article.retracted or not _is_inside(article.published, scope):
        return None
    if scope.outlets and outlet_key(article.outlet or "") not in scope.bounds().outlets:
        return None
    quote = Quote(article, proof.start, proof.end)
    return quote if quote.text == proof.quote else None


def _is_inside(published: datetime | None, scope: Scope) -> bool:
    if published is None:
        return scope.since is None and scope.until is None
    is_late = scope.until is not None and published > scope.until
    return not is_late and (scope.since is None or published >= scope.since)


def _sentence(quote: Quote, proof: Proof) -> str:
    """ "According to the ministry (Sample Wire, 3 May 2029): “…”"."""
    article = quote.article
    outlet = outlet_name(article.outlet) or "an unnamed outlet"
    day = long_date(article.published) if article.published else "undated"
    voice = proof.voice or _voice(quote)
    said = voice if voice == harmless_line(voice) and not is_order(voice) else ""
    if said.startswith(("The ", "A ", "An ")):
        said = f"{said[:1].lower()}{said[1:]}"
    head = f"According to {said} ({outlet}, {day})" if said else f"{outlet}, {day}"
    return f"{head}: “{quote.text.strip('“”')}”"


def _voice(quote: Quote) -> str:
    found = speaker("", quote.text)
    return found.text if found else ""
