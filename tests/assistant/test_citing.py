"""Reading a model's stream: sentences, citations, nothing of what surrounds them."""

import re
import sys
from collections.abc import Sequence
from itertools import pairwise
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.citing import Cited, Reader
from assistant.cleaning import FALSE_PREMISE, NOT_IN_PASSAGES
from assistant.sentences import MAX_CHARS
from tests.assistant.attacks import ATTACKS, Attack
from tests.assistant.making import known

KNOWN = known("k7m2", "c3d4", "a2b3p4")
LIVE = re.compile(r"<[^\s\d=]|\]\(|://|www\.|[*`\u200b\u202e]|javascript:\w", re.I)
"""What would be markup or an address, were an output not escaped."""

PIECES = st.sampled_from(
    [
        *"<>[](){}!*_`~&;|#/\\.:?+-'\"“”【】\n\t \u200b\u200c\u202e。",
        *(
            "k7m2",
            "c3d4",
            "zz9q",
            "[k7m2]",
            "[k7m2, c3d4]",
            "【k7m2†source】",
            "](",
            "![",
            "(k7m2)",
        ),
        *(
            "http://",
            "www.",
            "evil.example/x",
            "javascript:",
            "mailto:a@b.example",
            "data:text/html",
        ),
        *("<think>", "</think>", "<script>", "</script>", "<b>", "<br>", "<|im_end|>", "```json\n"),
        *(
            "&lt;",
            "&gt;",
            "&amp;",
            "&#60;",
            NOT_IN_PASSAGES,
            FALSE_PREMISE,
            "- ",
            "1. ",
            "## ",
            "> ",
        ),
        *("U.S.", "Dr.", "Nov. 26", "3.5", "The", "ferry", "sank.", "He", "said", "Ja", "他说"),
    ]
)
STREAMS = st.lists(PIECES, max_size=40).map("".join)


def _read(*pieces: str) -> tuple[list[Cited], Reader]:
    reader = Reader(KNOWN)
    return [cited for piece in pieces for cited in reader.feed(piece)] + reader.finish(), reader


def _told(*pieces: str) -> list[tuple[str, list[str]]]:
    return [(cited.text, [hit.title for hit in cited.hits]) for cited in _read(*pieces)[0]]


def _calls(stream: str) -> int:
    """How many functions are called to read a stream."""
    count = 0

    def counted(_frame: FrameType, _event: str, _arg: object) -> None:
        nonlocal count
        count += 1

    reader, before = Reader(KNOWN), sys.getprofile()
    sys.setprofile(counted)
    try:
        reader.feed(stream)
        reader.finish()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "stream",
    [
        "A ferry sank [k7m2]. It was old [c3d4].",
        "A ferry sank. [k7m2] It was old. [c3d4]",
        "A ferry sank.[k7m2] It was old.[c3d4]",
        "A ferry sank.\n[k7m2]\n\nIt was old.\n[c3d4]",
        "[k7m2] A ferry sank. [c3d4] It was old.",
        "[k7m2] A ferry sank.\n[c3d4] It was old.",
        "A ferry sank 【k7m2】. It was old ［c3d4］.",
        "A ferry sank 【k7m2†source】. It was old [c3d4†L1-L20].",
        "A ferry sank [K7M2]. It was old [Passage c3d4].",
        "A ferry sank (k7m2). It was old c3d4.",
        "A ferry sank [k7m2](https://evil.example). It was old [c3d4](x).",
        "A ferry sank [zz9q][k7m2]. It was old [1][c3d4, a1b2].",
        "- **A ferry** sank. [k7m2]\n- It _was_ old. [c3d4]\n",
        "1. A ferry sank [k7m2].\n2. It was old [c3d4].",
        "> A ferry sank `[k7m2]`.\n\n* It was old [^c3d4].",
        "```text\nA ferry sank [k7m2].\nIt was old [c3d4].\n```",
        "<p>A <b>ferry</b> sank [k7m2].</p><p>It was old [c3d4].</p>",
        "<think>Hm [c3d4]. So.\n</think>\nA ferry sank [k7m2]. It was old [c3d4].",
        "Hm, so I think.</think>Answer: A ferry sank [k7m2]. It was old [c3d4].",
        "A \u200bferry\u202e sank [k\u200b7m2]. It was old [c3d4].",
    ],
)
def test_every_way_to_cite_is_read_alike(stream: str) -> None:
    told = _told(stream)
    assert [text.rstrip(".") for text, _ in told] == ["A ferry sank", "It was old"]
    assert [ids for _, ids in told] == [["k7m2"], ["c3d4"]]


@pytest.mark.parametrize(
    ("marks", "ids"),
    [
        ("[k7m2, c3d4]", ["k7m2", "c3d4"]),
        ("[k7m2; c3d4]", ["k7m2", "c3d4"]),
        ("[k7m2 and c3d4]", ["k7m2", "c3d4"]),
        ("[c3d4][k7m2]", ["c3d4", "k7m2"]),
        ("[k7m2] [k7m2]", ["k7m2"]),
        ("[a2b3p4]", ["a2b3p4"]),
        ("[a2b3]", []),
        ("[zz9q]", []),
        ("[id]", []),
        ("[1]", []),
        ("", []),
    ],
)
def test_ids_are_resolved_in_order_and_unknown_ones_dropped(marks: str, ids: list[str]) -> None:
    assert _told(f"A ferry sank {marks}.") == [("A ferry sank.", ids)]


@pytest.mark.parametrize(
    "sentence",
    [
        "In the U.S. Senate, Dr. Ann B. Smith spoke on Nov. 26 of 3.5 million.",
        "The U.S.-led force (about 2,000 troops) left at 5 p.m. on Monday.",
        "He asked “Why?” and she said “No.”",
        "“We will [not] leave,” he said in [2021].",
        "“We […] left [...] all the [G7] ships,” he said (see k2 (a) and others).",
        "It cost 1.5 to 2 percent, vs. 3*4 before.".replace("*", "×"),
        "A share of 5 < 6 and AT&T rose to ~50 (see above)!",
        "He waited… and left; snake_case stayed.",
    ],
)
def test_a_sentence_is_not_broken_or_changed(sentence: str) -> None:
    assert _told(f"{sentence} [k7m2] Then it ended. [c3d4]") == [
        (sentence, ["k7m2"]),
        ("Then it ended.", ["c3d4"]),
    ]


def test_sentences_without_spaces_between_them_are_told_apart() -> None:
    assert _told("有23人。[k7m2]他说：“没有。”她走了。") == [
        ("有23人。", ["k7m2"]),
        ("他说：“没有。”", []),
        ("她走了。", []),
    ]


@pytest.mark.parametrize(
    ("stream", "text"),
    [
        ("See [our page](https://evil.example/a_(b)) now.", "See our page now."),
        ("A map ![of it](https://evil.example/x.png) here.", "A map of it here."),
        ("Go to https://evil.example/?q=1, now.", "Go to, now."),
        ("Go to www.evil.example or evil.example/pay now.", "Go to or now."),
        ("A <img src=x onerror=alert(1)>map.", "A map."),
        ("<<b>i>A map.", "i>A map."),
        ("A &lt;img src=x onerror=alert(1)&gt;map of 5 &lt; 6.", "A map of 5 < 6."),
        ("A map javascript:alert(2) ![x](https://evil.example/x.png) here.", "A map here."),
        ("A map (see https://evil.example/a).", "A map (see)."),
        ("A &lt;b&gt;map&lt;/b&gt; &amp; more.", "A map & more."),
        ("[A[k7m2] map](javascript:alert(1)) here.", "A map here."),
    ],
)
def test_addresses_and_markup_leave_only_their_words(stream: str, text: str) -> None:
    assert [cited.text for cited in _read(stream)[0]] == [text]


@pytest.mark.parametrize(
    "stream",
    [
        NOT_IN_PASSAGES,
        f"**{NOT_IN_PASSAGES}**.",
        f"<think>Hm.</think>\n{NOT_IN_PASSAGES}\n",
        "`NOT\\_IN\\_PASSAGES`",
        f"The answer is {NOT_IN_PASSAGES}.",
    ],
)
def test_the_refusal_token_refuses_and_is_not_shown(stream: str) -> None:
    cited, reader = _read(stream)
    assert reader.refused
    assert cited == []


@pytest.mark.parametrize("heading", ["Sources:", "## References", "**Citations**", "Source"])
def test_a_list_of_sources_holds_no_statements(heading: str) -> None:
    told = _told(f"A ferry sank [k7m2].\n\n{heading}\n- [k7m2] Ferry sinks\n- [c3d4] Old ferries")
    assert told == [("A ferry sank.", ["k7m2"])]


@pytest.mark.parametrize("stream", ["not in passages", "NOT_IN_PASSAGESX", "NOT IN PASSAGES"])
def test_only_the_exact_token_refuses(stream: str) -> None:
    assert not _read(stream)[1].refused


def test_a_thought_does_not_refuse() -> None:
    cited, reader = _read(f"Maybe {NOT_IN_PASSAGES}</think>A ferry sank [k7m2].")
    assert not reader.refused
    assert [one.text for one in cited] == ["A ferry sank."]


def test_a_false_premise_is_told_with_its_correction() -> None:
    cited, reader = _read(f"{FALSE_PREMISE}: The archive says that 23 remain [k7m2].")
    assert (reader.false_premise, reader.refused) == (True, False)
    assert [(one.text, len(one.hits)) for one in cited] == [("The archive says that 23 remain.", 1)]


def test_a_sentence_comes_as_soon_as_the_next_one_begins() -> None:
    reader = Reader(KNOWN)
    assert reader.feed("A ferry sank [k7m2].") == []
    assert [cited.text for cited in reader.feed(" I")] == ["A ferry sank."]


def test_of_a_stream_that_was_cut_off_the_last_sentence_is_dropped() -> None:
    reader = Reader(KNOWN)
    told = reader.feed("A ferry sank [k7m2]. Of its passengers 3") + reader.finish(cut=True)
    assert [cited.text for cited in told] == ["A ferry sank."]


@settings(max_examples=300)
@given(STREAMS, st.lists(st.integers(0, 200), max_size=8))
def test_the_pieces_of_a_stream_change_nothing(stream: str, cuts: Sequence[int]) -> None:
    bounds = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    pieces = [stream[a:b] for a, b in pairwise(bounds)]
    assert _read(*pieces)[0] == _read(stream)[0]
    assert _read(*stream)[0] == _read(stream)[0]


@settings(max_examples=500)
@given(STREAMS)
def test_nothing_live_is_left_and_no_id(stream: str) -> None:
    for text, _ in _told(stream):
        assert not LIVE.search(text)
        assert not re.search(r"\[(?:k7m2|c3d4)(?!\w)", text)
        assert NOT_IN_PASSAGES not in re.findall(r"\w+", text)
        assert text == text.strip()


@pytest.mark.parametrize(
    "endless",
    [
        *"[<(*`&!x1-#\\~_|【. ",
        "<think>",
        "<b",
        "[k7m2",
        "a b ",
        "x. ",
        "](",
        "[a](",
        "&lt",
        "U.S. ",
    ],
)
def test_whatever_comes_little_is_held_and_sentences_are_short(endless: str) -> None:
    reader = Reader(KNOWN)
    longest = max((len(one.text) for one in reader.feed(endless * 20_000)), default=0)
    parts = [reader, reader._unmarker, reader._sentences]
    held = [
        value for part in parts for value in vars(part).values() if isinstance(value, str | list)
    ]
    assert sum(map(len, held)) < 4 * MAX_CHARS
    assert max([longest, *(len(one.text) for one in reader.finish())]) <= MAX_CHARS + 2


@pytest.mark.parametrize(
    "endless", ["[", "<", "a. ", "x.y.z.", "[[k7m2]", "A. [k7m2] ", "**", "www."]
)
def test_work_grows_no_faster_than_the_stream(endless: str) -> None:
    assert _calls(endless * 4_000) < 2.2 * _calls(endless * 2_000)


def test_a_sentence_too_long_is_cut_and_cites_nothing() -> None:
    long, short = _read(f"A {'very ' * 300}old ferry sank [k7m2]. It was old [c3d4].")[0]
    assert (long.text[-1], long.hits) == ("…", ())
    assert (short.text, len(short.hits)) == ("It was old.", 1)


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_an_attack_leaves_nothing_live_in_what_a_model_wrote(attack: Attack) -> None:
    for text, _ in _told(attack.with_id("k7m2")):
        assert not LIVE.search(text)
        for token in (NOT_IN_PASSAGES, FALSE_PREMISE, "evil.example", "<|", "INST", "im_start"):
            assert token not in text
