"""Made articles, each with a question that it alone answers, and what may be wrong with a server.

Every article counts the herons of a village of its own, so that a lost one, a doubled one and an
answer from the wrong one all show.
"""

import time
from collections.abc import Iterator, Sequence

import httpx

PATIENCE_SECONDS = 60
_SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru")


def village(at: int) -> str:
    """A name of its own for each number."""
    return "".join(_SYLLABLES[int(digit)] for digit in f"{at:04}").capitalize()


def url(at: int) -> str:
    """The address of an article."""
    return f"https://sample-wire.example/{at}"


def text(at: int) -> str:
    """Its text, which is the quote of a right answer."""
    return f"Wardens counted {at + 1_000} herons in {village(at)} on 3 May 2021."


def question(at: int) -> str:
    """What it alone answers."""
    return f"How many herons did wardens count in {village(at)}?"


def article(at: int) -> dict[str, str]:
    """The article as JSON."""
    named = {"url": url(at), "title": f"Herons of {village(at)}", "outlet": "Sample Wire"}
    return {**named, "text": text(at), "published": "2021-05-04"}


def fault(answer: dict[str, object], at: int) -> str:
    """What is wrong with an answer of the API to a question; empty for nothing."""
    citations = answer["citations"]
    assert isinstance(citations, list)
    quotes = [one["quote"] for one in citations]
    if len(set(quotes)) < len(quotes):
        return f"{question(at)} has one quote twice"
    if answer["status"] != "answered" or text(at) not in quotes:
        return f"{question(at)} {str(answer['text'])[:200]}"
    return ""


def lost(client: httpx.Client, acknowledged: Sequence[int], asked: Sequence[int]) -> list[str]:
    """What is not there, or there twice; the indexes are compared with the catalog, and asked."""
    _wait_until_indexed(client)
    addresses = list(_urls(client))
    counts = {url(at): addresses.count(url(at)) for at in acknowledged}
    wrong = [f"{address} is there {count} times" for address, count in counts.items() if count != 1]
    problems = client.post("/api/verify").raise_for_status().json()
    answers = ((client.post("/api/ask", json={"question": question(at)}), at) for at in asked)
    faults = (fault(sent.raise_for_status().json(), at) for sent, at in answers)
    return [*wrong, *map(str, problems), *filter(None, faults)]


def _wait_until_indexed(client: httpx.Client) -> None:
    """What came into the catalog while an index was away is put there after its return."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while client.get("/api/status").json()["pending"] and time.monotonic() < deadline:
        time.sleep(0.5)


def _urls(client: httpx.Client) -> Iterator[str]:
    """The address of every article."""
    cursor = None
    while True:
        asked = {"limit": 200} | ({"cursor": cursor} if cursor else {})
        page = client.get("/api/articles", params=asked).raise_for_status().json()
        yield from (one["url"] for one in page["articles"])
        if not (cursor := page["next"]):
            return
