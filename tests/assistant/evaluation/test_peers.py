"""LlamaIndex's engines answer the same questions from the same passages, by the same models."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assistant.cli import app
from assistant.evaluation import evaluate
from assistant.evaluation.comparing import compare
from assistant.evaluation.peers import PEERS, PeerName, peer_of
from assistant.evaluation.peers.telling import answered
from assistant.evaluation.questions import EvalQuestion, QuestionSet
from assistant.evaluation.reporting import Report
from assistant.evaluation.reporting.page import page
from assistant.evaluation.reporting.verdicts import verdict
from assistant.settings import Settings
from index import Archive, Article
from index.errors import BadInput
from tests.assistant.evaluation.making import outcome, passage, question
from tests.scripted_model import Messages, ScriptedModel, fails

TOWNS = ("Norvik", "Tarn", "Belsund", "Ostra")
MAY = datetime(2024, 5, 3, 23, tzinfo=UTC)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An archive of what the bridge of each town cost, a day each, and one of no day."""
    with Archive.open(tmp_path / "bridges") as archive:
        archive.add(
            Article(
                url=f"https://outlet.example/{town}",
                title=f"Bridge of {town} opens",
                text=f"The bridge of {town} opened at noon. It cost {number} million crowns.",
                outlet="Sample Post" if number % 2 else "Sample Wire",
                published=f"2024-05-0{number}",
            )
            for number, town in enumerate(TOWNS, start=1)
        )
        archive.add([Article(title="Bridges", text="The bridge of Tarn is old.")])
    return tmp_path / "bridges"


@pytest.fixture
def scripted() -> Iterator[ScriptedModel]:
    with ScriptedModel().serving() as server:
        yield server


def asked(*, as_of: datetime | None = None, outlets: tuple[str, ...] = ()) -> QuestionSet:
    """What each town paid."""
    every = tuple(
        EvalQuestion(
            id=town,
            question=f"How much did the bridge of {town} cost?",
            answers=(f"{number} million",),
            asked=as_of,
            outlets=outlets,
            evidence_urls=(f"https://outlet.example/{town}",),
            evidence=(f"It cost {number} million crowns.",),
        )
        for number, town in enumerate(TOWNS, start=1)
    )
    return QuestionSet("bridges", every, "made here", "jsonl")


@pytest.mark.parametrize("peer", PEERS)
def test_without_a_model_only_what_is_found_is_measured(
    place: Path, tmp_path: Path, peer: PeerName
) -> None:
    settings = Settings(answerer="quotes", passages=2)
    run = evaluate(asked(), archive=place, settings=settings, peer=peer, runs=tmp_path)
    assert run.info.peer == run.info.answerer == peer
    assert run.info.archive["similarity_top_k"] == 2
    assert {len(one.passages) for one in run.outcomes} == {2}
    assert run.scores["hits@4 (passages)"].n == 4
    assert run.scores["hits@4 (passages)"].value == 1
    for metric in ("contained", "false abstention", "answered", "leak rate"):
        assert run.scores[metric].value is None
    assert {verdict(*pair) for pair in run.pairs} == {"retrieved"}
    told = page(Report.of(run))
    assert "similarity top k" in told and "llama-index-core" in told


def test_later_and_undated_articles_and_other_outlets_are_filtered(
    place: Path, tmp_path: Path
) -> None:
    settings = Settings(answerer="quotes")
    every = evaluate(asked(), archive=place, settings=settings, peer="llamaindex", runs=tmp_path)
    assert {len(one.passages) for one in every.outcomes} == {5}
    some = evaluate(
        asked(as_of=MAY, outlets=("Sample Post",)),
        archive=place,
        settings=settings,
        peer="llamaindex",
        runs=tmp_path,
    )
    for one in some.outcomes:
        assert {passage.title for passage in one.passages} == {
            "Bridge of Norvik opens",
            "Bridge of Belsund opens",
        }
        assert not any(passage.leaked for passage in one.passages)


def test_the_citation_engine_answers_with_its_own_marks(
    place: Path, tmp_path: Path, scripted: ScriptedModel
) -> None:
    def model(messages: Messages) -> str:
        prompt = messages[-1]["content"]
        town = prompt.rsplit("bridge of ", 1)[1].split(" ")[0]
        lines = prompt.rsplit("------", 2)[1].split("Source ")
        number = next(line.split(":")[0] for line in lines if f"bridge of {town}" in line)
        return (
            f"The bridge of {town} cost {TOWNS.index(town) + 1} million [{number}]. It opened [99]."
        )

    scripted.replies = [model]
    settings = Settings(model=scripted.url, passages=2)
    run = evaluate(asked(), archive=place, settings=settings, peer="citation", runs=tmp_path)
    assert run.scores["contained"].value == 1
    assert run.scores["citation precision"].value == 1
    assert run.scores["offsets exact"].value is None
    for one in run.outcomes:
        assert one.statements[0].text.endswith("million.")
        assert [statement.citations for statement in one.statements] == [(0,), ()]
        assert not one.citations[0].quote.startswith("Source")
        assert one.usage.prompt_tokens == 100
    sent = scripted.requests[0]
    assert "Source 1:" in sent.messages[-1]["content"]
    assert sent.body["max_tokens"] == settings.answer_tokens


def test_the_query_engine_reads_the_same_header_and_cites_nothing(
    place: Path, tmp_path: Path, scripted: ScriptedModel
) -> None:
    scripted.replies = [lambda _: "It cost 1 million crowns."]
    settings = Settings(model=scripted.url, passages=2)
    run = evaluate(asked(), archive=place, settings=settings, peer="llamaindex", runs=tmp_path)
    assert run.scores["contained"].value == 0.25
    assert all(not one.citations for one in run.outcomes)
    prompt = " ".join(one["content"] for one in scripted.requests[0].messages)
    assert "title: Bridge of" in prompt and "outlet: Sample" in prompt
    assert "article_id" not in prompt


def test_a_model_that_fails_fails_that_question_alone(
    place: Path, tmp_path: Path, scripted: ScriptedModel
) -> None:
    scripted.replies = [fails(400, message="no"), lambda _: "It cost 1 million."]
    settings = Settings(model=scripted.url, model_retries=0)
    run = evaluate(
        asked(), archive=place, settings=settings, peer="llamaindex", runs=tmp_path, workers=1
    )
    assert [one.status for one in run.outcomes].count("failed") == 1


def test_a_peer_and_newsdesk_are_compared_in_what_both_have(place: Path, tmp_path: Path) -> None:
    settings = Settings(answerer="quotes")
    ours = evaluate(asked(), archive=place, settings=settings, runs=tmp_path)
    theirs = evaluate(asked(), archive=place, settings=settings, peer="llamaindex", runs=tmp_path)
    groups = {one.group for one in compare(ours, theirs).differences}
    assert groups == {"passages", "articles"}
    assert Report.comparing(ours, theirs).shown == {}


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("", "abstained"),
        ("Empty Response", "abstained"),
        ("I'm sorry, but the sources say nothing of it.", "abstained"),
        ("None of the provided sources mention the bridge.", "abstained"),
        ("The provided sources do not contain the price.", "abstained"),
        ("The given context information does not say it.", "abstained"),
        ("There is no information about the bridge.", "abstained"),
        ("The price is not mentioned in the provided sources.", "abstained"),
        ("The council did not provide a price, but the mayor said 4 million.", "answered"),
        ("The price is not 4 million but 5 million.", "answered"),
        ("The text of the treaty was signed in Norvik.", "answered"),
    ],
)
def test_words_that_refuse_are_an_abstention(said: str, status: str) -> None:
    assert answered(said, [], question(), True)["status"] == status


def test_what_is_found_stands_where_retrieval_went_wrong() -> None:
    holt = question(answers=("Mira Holt",))
    found = outcome(status="retrieved", passages=(passage("Mira Holt ran it."),))
    assert verdict(holt, found) == "retrieved"
    assert verdict(holt, outcome(status="retrieved")) == "not retrieved"
    assert verdict(question(unanswerable=True), found) == "not judged"


def test_another_peer_is_refused(place: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="llamaindex, citation"):
        peer_of("haystack")
    (tmp_path / "set.jsonl").write_text('{"question": "Who?"}\n')
    done = CliRunner().invoke(app, ["evaluate", str(tmp_path / "set.jsonl"), "--peer", "haystack"])
    assert isinstance(done.exception, BadInput)


def test_a_real_small_model_answers_for_every_peer(
    place: Path, tmp_path: Path, local_model_url: str
) -> None:
    settings = Settings(model=local_model_url, passages=2, answer_tokens=40)
    for peer in PEERS:
        run = evaluate(asked(), archive=place, settings=settings, peer=peer, limit=1, runs=tmp_path)
        (one,) = run.outcomes
        assert one.status in ("answered", "abstained") and one.text
        assert one.usage.completion_tokens > 0
        assert {"search", "answer", "total"} <= one.timings_ms.keys()
