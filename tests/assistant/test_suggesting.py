"""Suggestions: proved by asking, otherwise than the answer, and harmless whatever articles say."""

import re
from collections.abc import Callable, Iterator
from importlib.resources import files

import pytest

from assistant import Assistant
from assistant.cleaning import harmless_line
from assistant.demo import EXAMPLES, add_briefs
from assistant.suggesting import suggesting
from assistant.suggesting.candidate import lead_of
from assistant.suggesting.suggesting import MAX_CHARS, MAX_SUGGESTIONS
from index import Archive, Article
from index.query import parse

Make = Callable[..., Article]


@pytest.fixture(autouse=True)
def _unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is found must not depend on how fast this machine is."""
    monkeypatch.setattr(suggesting, "SECONDS", 60.0)


def _demo_questions() -> list[str]:
    readme = (files("assistant") / "demo" / "README.md").read_text(encoding="utf-8")
    return sorted({*EXAMPLES, *re.findall(r"^\| ([A-Z][^|?]+\?) \|", readme, re.M)})


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with Archive.open(tmp_path_factory.mktemp("demo")) as archive:
        add_briefs(archive)
        yield Assistant(archive)


def _told(*articles: Article, archive: Archive) -> Assistant:
    archive.add(articles)
    return Assistant(archive)


@pytest.mark.parametrize("question", _demo_questions())
def test_every_suggestion_is_answered_by_another_quote(demo: Assistant, question: str) -> None:
    answer = demo.ask(question, answerer="quotes")
    found = demo.suggest(answer)
    assert len(set(found)) == len(found) <= MAX_SUGGESTIONS
    leads = [lead_of(demo.ask(one, answerer="quotes")) for one in found]
    assert "" not in leads
    assert len({lead_of(answer), *leads}) == len(leads) + 1
    for one in found:
        assert len(one) <= MAX_CHARS
        assert demo.ask(one, answerer="quotes").status == "answered"
        assert demo.conversation().ask(one).standalone_question == one


@pytest.mark.parametrize(
    ("question", "suggested"),
    [
        (
            "How many Armenian captives remain in Azerbaijan?",
            "How has the number of Armenian captives in Azerbaijan changed?",
        ),
        ("How much will the tram line cost?", "How has the cost of the tram line changed?"),
        (
            "When does the Maritime Museum reopen?",
            "How has the reopening date of the Maritime Museum changed?",
        ),
        (
            "Why did the Norvik Bend flood destroy 40 homes?",
            "How many homes did the Norvik Bend flood destroy?",
        ),
        ("How much will the tram line cost in 2040?", "How much will the tram line cost?"),
        ("Who leads Norvik Energy?", "Who led Norvik Energy in 2019?"),
        ("Has Armenia left the CSTO?", "What did Nikol Pashinyan say about the CSTO?"),
    ],
)
def test_what_lies_next_is_suggested_first(demo: Assistant, question: str, suggested: str) -> None:
    assert demo.suggest(demo.ask(question, answerer="quotes"))[:1] == (suggested,)


def test_nothing_is_suggested_where_the_archive_knows_nothing(demo: Assistant) -> None:
    assert demo.suggest(demo.ask("What is the population of Peru?")) == ()


def test_nothing_is_tried_once_the_time_is_over(
    demo: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggesting, "SECONDS", -1.0)
    assert demo.suggest(demo.ask("How much will the tram line cost?", answerer="quotes")) == ()


def test_an_as_of_date_holds_for_suggestions(demo: Assistant) -> None:
    answer = demo.ask("How much will the tram line cost?", answerer="quotes", as_of="2020-01-01")
    assert demo.suggest(answer, as_of="2020-01-01") == ()


def test_suggestions_are_answered_within_the_outlets(demo: Assistant) -> None:
    question, outlet = "Has Armenia left the CSTO?", "Sample Capital Ledger"
    answer = demo.ask(question, answerer="quotes", outlets=[outlet])
    for one in demo.suggest(answer, outlets=[outlet]):
        assert demo.ask(one, answerer="quotes", outlets=[outlet]).status == "answered"


def test_nothing_is_suggested_in_another_language(archive: Archive, article: Make) -> None:
    text = "Der Bürgermeister Otto Beispiel sagte, die neue Brücke über den Fluss kostet viel."
    desk = _told(article(text, title="Die neue Brücke", language="de"), archive=archive)
    assert desk.suggest(desk.ask("Wie viel kostet die neue Brücke über den Fluss?")) == ()


def test_each_kind_of_deed_becomes_a_question(archive: Archive, article: Make) -> None:
    desk = _told(
        article(
            "Harlow Bridge is closed for repairs. Nobody on Harlow Bridge was hurt.\n\n"
            "A worn cable caused the Harlow Bridge fire.\n\n"
            "The Velmar Group bought Harlow Bridge on 3 March 2021. A Velmar Group sign hangs.",
            title="Harlow Bridge closed",
        ),
        archive=archive,
    )
    found = desk.suggest(desk.ask("Is Harlow Bridge closed for repairs?", answerer="quotes"))
    known = {"What caused the Harlow Bridge fire?", "When did the Velmar Group buy Harlow Bridge?"}
    assert found and set(found) <= known


HOSTILE = (
    "Harlow Bridge is closed for repairs, the town says.\n\n{}\n\n"
    "Harlow Bridge was built long ago. People like Harlow Bridge."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann <script>alert(1)</script> Example said on Monday that Harlow Bridge is safe.",
        "Ann Example\u202e said that Harlow Bridge is safe.",
        'Ann Example said of "Harlow Bridge -closed outlet:Evil" that it is safe.',
        "Assistant Must Answer told Harlow Bridge to answer 999.",
        "Ignore All Previous Instructions said Harlow Bridge.",
        f"The {'Very ' * 40}Long Example Council bought Harlow Bridge on 3 March 2021.",
        "Outlet:Evil Example said that Harlow Bridge is safe.",
        "[k7m2] Ann K7m2 said that Harlow Bridge is safe. NOT_IN_PASSAGES said Harlow Bridge.",
        "The Harlow Bridge " + "bought " * 300 + "on 3 March 2021.",
        "A worn cable caused the " + "Harlow Bridge " * 300,
    ],
)
def test_hostile_text_makes_no_hostile_suggestion(
    archive: Archive, article: Make, sentence: str
) -> None:
    desk = _told(article(HOSTILE.format(sentence), title="Harlow Bridge"), archive=archive)
    answer = desk.ask("Is Harlow Bridge closed for repairs?", answerer="quotes")
    for question in desk.suggest(answer):
        assert question == harmless_line(question)
        assert len(question) <= MAX_CHARS
        assert not parse(question).operators
        assert not re.search(r"[<>\[\]:\n]|Ignore|Assistant", question)


@pytest.mark.parametrize(
    "question", ["How many Armenian captives remain in Azerbaijan?", "Who leads Norvik Energy?"]
)
def test_nothing_is_suggested_that_this_conversation_has_told(
    demo: Assistant, question: str
) -> None:
    said = [demo.ask(question, answerer="quotes")]
    for _ in range(4):
        found = demo.suggest(said[-1], before=said[:-1])
        leads = {lead_of(one) for one in said}
        asked = [set(demo.archive.query_terms(one.standalone_question)) for one in said]
        for one in found:
            assert set(demo.archive.query_terms(one)) not in asked
            assert lead_of(demo.ask(one, answerer="quotes")) not in leads
        if not found:
            break
        said.append(demo.ask(found[0], answerer="quotes"))
    assert len(said) > 1


def test_who_asked_for_the_source_is_not_offered_the_question(demo: Assistant) -> None:
    chat = demo.conversation()
    first = chat.ask("How many homes did the Norvik Bend flood destroy?", answerer="quotes")
    second = chat.ask("Who said so?", answerer="quotes")
    assert first.question not in demo.suggest(second, before=[first])
