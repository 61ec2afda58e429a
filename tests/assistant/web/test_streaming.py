"""Answers over HTTP as server-sent events."""

from collections.abc import Iterator
from contextlib import closing

import httpx
import pytest

from assistant import Answer, Assistant, Statement
from assistant.protocol import EVENT_STREAM, AskRequest
from assistant.remote import RemoteDesk
from assistant.settings import Settings
from index import Archive, Article
from index.errors import BadInput, ModelMissing
from tests.scripted_model import HOLD, ScriptedModel, says
from tests.serving import serving

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

QUESTION = "How many people died when the ferry Alma sank?"
LINE = "12, as of 3 May 2021, according to the coast guard."
SAID = "The coast guard said that twelve people died when the ferry Alma sank. "


@pytest.fixture
def stories(archive: Archive) -> Archive:
    """One story."""
    text = "Twelve people died when the ferry Alma sank, the coast guard said."
    archive.add([Article(title="Ferry sinks", text=text, published="2021-05-03")])
    return archive


@pytest.fixture
def url(stories: Archive, scripted: ScriptedModel) -> Iterator[str]:
    """A server whose answers the scripted model writes."""
    with serving(Assistant(stories, Settings(model=scripted.url))) as served:
        yield served


@pytest.fixture
def remote(url: str) -> Iterator[RemoteDesk]:
    """The server's archive, as a command reaches it."""
    with closing(RemoteDesk(url)) as desk:
        yield desk


def test_statements_come_before_the_answer(remote: RemoteDesk, scripted: ScriptedModel) -> None:
    scripted.replies = [says([SAID, "And", HOLD, " so on."])]
    events = remote.stream(AskRequest(question=QUESTION))
    first, second = next(events), next(events)
    assert isinstance(first, Statement)
    assert isinstance(second, Statement)
    assert (first.text, second.text) == (LINE, SAID.strip())
    scripted.release()
    *_, answer = events
    assert isinstance(answer, Answer)
    assert answer.statements == (first, second)


def test_what_is_ignored_reaches_the_server(url: str, remote: RemoteDesk) -> None:
    question = f"{QUESTION[:-1]} by the end of 2020?"
    read = remote.ask(AskRequest(question=question, answerer="quotes"))
    assert (read.status, len(read.understood)) == ("abstained", 1)
    asking = AskRequest(question=question, answerer="quotes", ignore=("time",))
    other = remote.ask(asking)
    assert (other.status, other.ignored) == ("answered", read.understood)
    body = {"question": question, "ignore": ["tiem"]}
    assert httpx.post(f"{url}/api/ask", json=body).status_code == 422


def test_whoever_hangs_up_stops_the_model(url: str, scripted: ScriptedModel) -> None:
    scripted.replies = [says([SAID, "And", HOLD])]
    headers = {"Accept": EVENT_STREAM}
    with httpx.stream(
        "POST", f"{url}/api/ask", json={"question": QUESTION}, headers=headers
    ) as response:
        assert response.headers["content-type"].startswith(EVENT_STREAM)
        lines = response.iter_lines()
        assert next(lines) == "event: statement"
        assert next(line for line in lines if "coast guard said" in line)  # the model has begun
    assert scripted.wait_for_cancelled()


def test_whoever_hangs_up_without_a_stream_stops_the_model_too(
    url: str, scripted: ScriptedModel
) -> None:
    scripted.replies = [says([SAID, "And", HOLD])]
    with pytest.raises(httpx.ReadTimeout):
        httpx.post(f"{url}/api/ask", json={"question": QUESTION}, timeout=3)
    assert scripted.wait_for_cancelled()


def test_line_separators_of_articles_do_not_break_the_stream(
    remote: RemoteDesk, stories: Archive, scripted: ScriptedModel
) -> None:
    text = "Nine ferries were late in Norvik on 3 May, the port said."
    stories.add([Article(title="Late ferries", text=text, outlet="Port\x85\u2028Post")])
    scripted.replies = [says("NOT_IN_PASSAGES")]
    request = AskRequest(question="How many ferries were late in Norvik?")
    *_, answer = remote.stream(request)
    assert isinstance(answer, Answer)
    assert "Port\x85\u2028Post" in [line.outlet for line in answer.articles]


def test_a_failure_is_the_same_error_on_the_other_side(remote: RemoteDesk) -> None:
    with pytest.raises(BadInput, match="empty"):
        list(remote.stream(AskRequest(question=" ")))
    with pytest.raises(BadInput, match="empty"):
        remote.ask(AskRequest(question=" "))


def test_a_model_that_is_not_set_is_an_error(stories: Archive) -> None:
    request = AskRequest(question=QUESTION, answerer="model")
    with (
        serving(Assistant(stories, Settings())) as served,
        closing(RemoteDesk(served)) as remote,
    ):
        with pytest.raises(ModelMissing, match="NEWSDESK_MODEL"):
            list(remote.stream(request))
        with pytest.raises(ModelMissing):
            remote.ask(request)
