"""Question sets are recognised by their shape, and what is wrong with them is said."""

import gzip
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.evaluation import load
from assistant.history.records import Feedback
from index.article import article_id
from index.errors import BadInput
from tests.assistant.making import answer, citation


def _lines(path: Path, *records: object) -> Path:
    path.write_text("".join(json.dumps(one) + "\n" for one in records))
    return path


def test_own_lines_are_read_with_all_that_they_say(tmp_path: Path) -> None:
    record = {
        "question": "Who ran the ferry?",
        "answers": ["Mira Holt"],
        "asked": "2024-06-30",
        "evidence_urls": ["https://outlet.example/a"],
        "unanswerable": False,
        "figures": [{"value": 46}],
        "kind": "who",
    }
    found = load(_lines(tmp_path / "own.jsonl", record))
    (one,) = found.questions
    assert (found.format, one.answers, one.kind) == ("jsonl", ("Mira Holt",), "who")
    assert one.asked == datetime(2024, 6, 30, 23, 59, 59, 999999, tzinfo=UTC)
    assert one.gold == {article_id("https://outlet.example/a"): 1}
    assert one.unanswerable is False
    assert one.figures == ({"value": 46},)


def test_an_array_and_a_compressed_file_are_read_like_lines(tmp_path: Path) -> None:
    records = [{"question": "Who?", "answer": "Mira"}, {"question": "Where?", "answer": "Norvik"}]
    (tmp_path / "array.json").write_text(json.dumps(records))
    with gzip.open(tmp_path / "lines.jsonl.gz", "wt") as file:
        file.write("\n".join(map(json.dumps, records)))
    array, lines = load(tmp_path / "array.json"), load(tmp_path / "lines.jsonl.gz")
    assert array.questions == lines.questions
    assert array.data_hash == lines.data_hash


def test_a_table_holds_several_answers_in_a_cell(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text("Question;Answers;Unanswerable\nWho?;Mira | Mira Holt;no\nWhere?;;yes\n")
    first, second = load(path).questions
    assert first.answers == ("Mira", "Mira Holt")
    assert (first.unanswerable, second.unanswerable) == (False, True)


def test_feedback_makes_gold_of_good_answers_only(tmp_path: Path) -> None:
    at = datetime(2024, 5, 1, tzinfo=UTC)
    good = Feedback.of(answer(citation("The ferry sank.")), at, "good", "")
    bad = Feedback.of(answer(citation(), id="2"), at, "bad", "wrong ferry")
    path = tmp_path / "verdicts.jsonl"
    path.write_text(f"{good.model_dump_json()}\n{bad.model_dump_json()}\n")
    found = load(path)
    assert found.format == "feedback"
    assert [one.kind for one in found.questions] == ["good", "bad"]
    assert [one.answers for one in found.questions] == [("The ferry sank.",), ()]


def test_realtimeqa_is_read_as_it_is_published(tmp_path: Path) -> None:
    record = {
        "question_id": "20220617_0",
        "question_date": "2022/06/17",
        "question_sentence": "Which ferry sank?",
        "choices": ["Aurelia", "Borea"],
        "answer": ["1"],
    }
    (one,) = load(_lines(tmp_path / "qa.jsonl", record)).questions
    assert (one.id, one.answers, one.kind) == ("20220617_0", ("Borea",), "2022")


def test_multihop_finds_its_corpus_beside_it(tmp_path: Path) -> None:
    evidence = {"fact": "The ferry sank.", "url": "https://outlet.example/a"}
    kinds = ({"question_type": "inference_query", "evidence_list": [evidence]},)
    null = {"question_type": "null_query", "evidence_list": []}
    records = ({"query": "What sank?", "answer": "The ferry", **one} for one in (*kinds, null))
    _lines(tmp_path / "queries.jsonl", *records)
    body = {"title": "A ferry", "body": "The ferry sank.", "url": "https://outlet.example/a"}
    _lines(tmp_path / "corpus.jsonl", body)
    found = load(tmp_path)
    first, second = found.questions
    assert (first.evidence, first.unanswerable) == (("The ferry sank.",), False)
    assert (second.answers, second.unanswerable) == ((), True)
    assert found.corpus is not None
    assert [one.id for one in found.corpus()] == list(first.gold)


def test_rgb_asks_each_question_over_passages_of_its_own(tmp_path: Path) -> None:
    record = {
        "id": 7,
        "query": "When did the ferry sail?",
        "answer": [["4 May", "May 4"]],
        "positive": ["It sailed on 4 May."],
        "negative": ["Ferries sail."],
        "positive_wrong": ["It sailed on 9 May."],
    }
    found = load(_lines(tmp_path / "rgb.json", record))
    by_kind = {one.kind: one for one in found.questions}
    assert set(by_kind) == {"noise", "rejection", "counterfactual"}
    assert by_kind["rejection"].unanswerable
    assert by_kind["noise"].answers == ("4 May", "May 4")
    assert found.corpus is not None
    outlets = {one.outlet for one in found.corpus()}
    assert all(set(one.outlets) <= outlets for one in found.questions)


def test_squad_makes_an_article_of_each_paragraph(tmp_path: Path) -> None:
    asked = {"id": "a", "question": "What sank?", "answers": [{"text": "The ferry"}]}
    null = {"id": "b", "question": "Who sank?", "answers": [], "is_impossible": True}
    paragraph = {"context": "The ferry sank.", "qas": [asked, null]}
    path = tmp_path / "squad.json"
    path.write_text(json.dumps({"data": [{"title": "Ferry", "paragraphs": [paragraph]}]}))
    found = load(path)
    first, second = found.questions
    assert (first.answers, second.unanswerable) == (("The ferry",), True)
    assert found.corpus is not None
    assert [one.id for one in found.corpus()] == list(first.gold)


def test_beir_keeps_the_grades_and_asks_what_is_judged(tmp_path: Path) -> None:
    _lines(tmp_path / "queries.jsonl", {"_id": "q1", "text": "ferry"}, {"_id": "q2", "text": "x"})
    documents = ({"_id": name, "title": "", "text": f"Text {name}."} for name in ("d/1", "d2"))
    _lines(tmp_path / "corpus.jsonl", *documents)
    (tmp_path / "qrels").mkdir()
    rows = "query-id\tcorpus-id\tscore\nq1\td/1\t2\nq1\td2\t0\n"
    (tmp_path / "qrels" / "test.tsv").write_text(rows)
    found = load(tmp_path)
    (one,) = found.questions
    assert found.format == "beir"
    assert found.corpus is not None
    assert one.gold == {next(iter(found.corpus())).id: 2}


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.jsonl", '{"question": "Who?"}\nnot json\n', "a.jsonl:2"),
        ("a.jsonl", '{"question": "Who?"}\n{"answers": ["x"]}\n', "no 'question'"),
        ("a.jsonl", '{"question": "Who?", "asked": "soon"}\n', "is not a date"),
        ("a.jsonl", '{"question": "Who?", "answers": {"a": 1}}\n', "'answers'"),
        ("a.jsonl", '{"question": "A?", "id": 1}\n{"question": "B?", "id": 1}\n', "the id '1'"),
        ("a.csv", "question,unanswerable\nWho?,perhaps\n", "neither true nor false"),
        ("a.csv", "question\n", "no rows"),
        ("a.txt", "Who ran the ferry?", "no shape"),
        ("a.json", '{"data": [{"paragraphs": [{}]}]}', "SQuAD"),
    ],
)
def test_bad_input_is_a_sentence(tmp_path: Path, name: str, content: str, expected: str) -> None:
    (tmp_path / name).write_text(content)
    with pytest.raises(BadInput, match=expected):
        load(tmp_path / name)


def test_a_sample_is_the_same_for_a_seed_and_keeps_the_order(tmp_path: Path) -> None:
    whole = load(_lines(tmp_path / "q.jsonl", *({"question": f"Q{n}?"} for n in range(40))))
    chosen = whole.sample(10, 3)
    assert chosen == whole.sample(10, 3) != whole.sample(10, 4)
    assert [whole.questions.index(one) for one in chosen.questions] == sorted(
        whole.questions.index(one) for one in chosen.questions
    )


@pytest.mark.data
@pytest.mark.parametrize(
    ("place", "format", "count"),
    [
        ("realtimeqa/questions-2022-2024.jsonl", "realtimeqa", 3_716),
        ("multihop-rag", "multihop-rag", 1_260),
        ("rgb/en_fact.jsonl.gz", "rgb", 300),
    ],
)
def test_the_real_sets_are_read(data: Path, place: str, format: str, count: int) -> None:
    found = load(data / place)
    assert (found.format, len(found.questions)) == (format, count)
