"""The fictional news is what its gold says it is."""

import json
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from datetime import date, datetime

import pytest

from index import Article
from tests.timelines import phrasing as phrasings
from tests.timelines.ledger import Side, end_of
from tests.timelines.phrasing import slots_of
from tests.timelines.questions import Question
from tests.timelines.timelines import Timelines, generate
from tests.timelines.topics import TOPICS
from tests.timelines.writing import Record

SHARES = {"as_of": (0.3, 0.5), "latest": (0.03, 0.07), "as_of_worded": (0.08, 0.2)} | {
    **{"at_month": (0.04, 0.12), "change": (0.03, 0.07), "first": (0.02, 0.07)},
    **{"after": (0.02, 0.07), "dispute": (0.02, 0.08), "correction": (0.01, 0.06)},
    **{"retraction": (0.005, 0.05), "false_premise": (0.05, 0.12), "outside": (0.03, 0.07)},
    "unanswerable": (0.03, 0.07),
}


SETS = [found.name for found in pkgutil.iter_modules(phrasings.__path__)]
DEVELOPMENT = [name for name in SETS if name != "held_out"]


NEEDED: dict[str, set[str]] = {
    **{"frames": {"speaker", "claim"}, "number_frames": {"speaker", "measure", "value"}},
    "move_frames": {"speaker", "measure", "moved", "value", "old"},
    **{"own_frames": {"claim"}, "disputes": {"speaker", "claim", "other", "claim2"}},
    "number_disputes": {"speaker", "measure", "value", "other", "value2"},
    **{"rejections": {"speaker", "claim", "other"}, "reaffirmations": {"speaker", "claim"}},
    **{"number_backgrounds": {"old"}, "corrections": {"old", "value"}},
    **{"word_corrections": {"old", "value"}, "correction_items": {"old", "value"}},
}
"""By part of a phrasing: the slots without which the gold would not stand in the text."""


@pytest.fixture(scope="module", params=SETS)
def made(request: pytest.FixtureRequest) -> Timelines:
    return generate(seed=7, articles=1200, phrasing=request.param)


def test_the_same_seed_gives_the_same_archive() -> None:
    made, again, other = (generate(seed=seed, articles=200) for seed in (7, 7, 8))
    assert again.articles == made.articles
    assert again.questions == made.questions
    assert other.articles != made.articles


def test_every_article_is_one_that_the_archive_takes(made: Timelines) -> None:
    for record in made.articles:
        article = Article.model_validate({k: v for k, v in record.items() if k != "retracted"})
        assert article.outlet == record["outlet"]
        assert json.loads(json.dumps(record)) == record


def test_no_slot_is_left_and_no_punctuation_doubled(made: Timelines) -> None:
    texts = [record[part] for record in made.articles for part in ("title", "text")]
    texts += [question.text for question in made.questions]
    texts += [record.get("correction", "") for record in made.articles]
    for text in texts:
        assert not re.search(r"[{}]|  | [,.;:?]|,[,.;:?]|\.\.|\bat at\b|\bNone\b", text), text


def test_every_topic_is_written_about(made: Timelines) -> None:
    assert {story.topic.key for story in made.stories} == set(TOPICS)


def test_every_gold_value_stands_in_an_article_that_is_visible_then(made: Timelines) -> None:
    for question in made.questions:
        visible = dict(_visible(made, question))
        for side in _sides(question):
            texts = [visible[url].lower() for url in side.urls if url in visible]
            assert len(texts) == len(side.urls), question
            assert any(said.lower() in text for said in side.said for text in texts), question


def test_the_speaker_of_every_gold_value_is_named_in_its_article(made: Timelines) -> None:
    for question in made.questions:
        visible = dict(_visible(made, question))
        for side in question.accepted:
            text = "\n".join(visible[url] for url in side.urls).lower()
            assert not side.attribution or any(k.lower() in text for k in side.attribution), text


def test_gold_is_never_later_than_asked(made: Timelines) -> None:
    for question in made.questions:
        days = [day for side in question.accepted for day in side.dates]
        assert question.as_of is None or all(day <= question.as_of for day in days)


def test_a_dispute_has_two_voices_with_two_values(made: Timelines) -> None:
    disputes = [one for one in made.questions if one.kind == "dispute"]
    assert len(disputes) > 20
    for question in disputes:
        assert question.disputed
        assert len({side.value for side in question.accepted}) == len(question.accepted) == 2
        one, other = question.accepted
        assert one.attribution and other.attribution
        assert not set(one.attribution) & set(other.attribution)


def test_a_corrected_value_is_gone_once_it_is_corrected(made: Timelines) -> None:
    changed = [one for one in made.questions if one.kind in ("correction", "retraction")]
    assert {one.kind for one in changed} == {"correction", "retraction"}
    for question in changed:
        assert question.withdrawn and question.amendment and question.as_of
        assert question.amendment.known[:10] <= question.as_of
        gone = {taken.url for taken in question.withdrawn}
        assert set(question.amendment.urls) & gone
        if question.kind == "correction" and question.accepted:
            said = {said for side in question.accepted for said in side.said}
            assert question.amendment.old not in said


def test_a_wrong_value_of_a_false_premise_was_never_said(made: Timelines) -> None:
    said: dict[str, set[str]] = {story.key: set() for story in made.stories}
    for question in made.questions:
        said[question.story] |= {words for side in _sides(question) for words in side.said}
        said[question.story] |= {taken.said for taken in question.withdrawn}
    false = [one for one in made.questions if one.kind == "false_premise"]
    assert {one.premise for one in false} == {"value", "event", "holder", "state"}
    for question in false:
        assert (question.wrong is None) == (question.premise in ("event", "state"))
        assert question.wrong is None or question.wrong in question.text
        assert question.wrong not in said[question.story], question


def test_each_kind_of_question_has_its_share(made: Timelines) -> None:
    counts = Counter(question.kind for question in made.questions)
    for kind, (least, most) in SHARES.items():
        assert least <= counts[kind] / len(made.questions) <= most, (kind, counts)  # type: ignore[index]
    assert len({question.id for question in made.questions}) == len(made.questions)
    asked = Counter((question.text, question.as_of) for question in made.questions)
    assert sum(asked.values()) - len(asked) < 0.02 * len(made.questions)


def test_a_full_run_holds_a_thousand_questions_as_of_a_day() -> None:
    made = generate(seed=1, articles=2000)
    assert sum(question.kind == "as_of" for question in made.questions) >= 1000


def test_questions_are_plain_records(made: Timelines) -> None:
    for question in made.questions:
        assert json.loads(json.dumps(question.record()))["id"] == question.id


@pytest.mark.parametrize("name", SETS)
def test_the_phrasing_lacks_nothing(name: str) -> None:
    phrasing = phrasings.load(name)
    assert set(phrasing.topics) == set(TOPICS)
    assert set(phrasing.questions) == set(phrasings.QUESTIONS)
    assert list(phrasings.check(phrasing)) == []


@pytest.mark.parametrize("name", SETS)
def test_every_template_of_what_an_article_says_holds_what_is_said(name: str) -> None:
    phrasing = phrasings.load(name)
    for part, needed in NEEDED.items():
        for template in getattr(phrasing, part):
            assert needed <= slots_of(template), (part, template)
    for key, topic in phrasing.topics.items():
        valued = TOPICS[key].kind != "state"
        for claim in (*topic.claims, *topic.claims_off):
            assert ("value" in slots_of(claim)) == valued, claim


@pytest.mark.parametrize("part", ["disputes", "number_disputes", "rejections"])
def test_a_held_out_dispute_says_when(part: str) -> None:
    """Its article may come out days later, and the gold is the day of what was said."""
    assert all("when" in slots_of(line) for line in getattr(phrasings.load("held_out"), part))


def test_the_held_out_set_is_another_set() -> None:
    *others, held_out = (
        set(_templates(phrasings.load(name))) for name in (*DEVELOPMENT, "held_out")
    )
    for other in others:
        assert len(other & held_out) < 0.05 * len(held_out)


def test_the_check_of_a_phrasing_names_what_is_missing() -> None:
    from dataclasses import replace

    phrasing = replace(phrasings.load("develop"), frames=(), questions={})
    lacks = list(phrasings.check(phrasing))
    assert "frames has fewer than 12 templates." in lacks
    assert "questions['dispute'] has fewer than 6 templates." in lacks


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{Speaker} said {when} that", "The board said that"),
        ("{speaker} {when}, again", "the board, again"),
        ("so {apposed} said {apposed}.", "so A, of B, said A, of B."),
    ],
)
def test_a_template_reads_well_with_empty_slots(template: str, expected: str) -> None:
    slots = {"speaker": "the board", "when": "", "apposed": "A, of B,"}
    assert phrasings.fill(template, slots) == expected


def _sides(question: Question) -> Iterator[Side]:
    yield from question.accepted
    for sides in question.timeline:
        yield from sides


def _visible(made: Timelines, question: Question) -> Iterator[tuple[str, str]]:
    """URL and text of each article of the story in the version that stood then."""
    at = date.fromisoformat(question.as_of) if question.as_of else None
    for record in made.by_story[question.story]:
        known = _known(record)
        if at is None or (known and known <= end_of(at)):
            text = f"{record['title']}\n{record['text']}"
            if at is None and question.kind == "as_of_worded":
                text = _all_versions(made, question.story, record["url"])
            yield record["url"], text


def _known(record: Record) -> datetime | None:
    moment = record.get("updated") or record.get("published")
    return datetime.fromisoformat(moment) if moment else None


def _all_versions(made: Timelines, story: str, url: str) -> str:
    return "\n".join(r["text"] for r in made.by_story[story] if r["url"] == url)


def _templates(part: object) -> Iterator[str]:
    """Every template anywhere inside a phrasing."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, Mapping):
        yield from _templates(tuple(part.values()))
    elif isinstance(part, tuple):
        for one in part:
            yield from _templates(one)
    elif is_dataclass(part):
        yield from _templates(tuple(vars(part).values()))
