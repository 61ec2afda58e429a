"""Plain sentences: never cut otherwise than the segmenter does, and most news lines are plain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.passages import _segmenter
from index.plain_sentences import plain_sentences

PLAIN = [
    "The ferry was late again.",
    "The ferry was late again. Nobody on the pier was surprised! Was anybody told?",
    "“We saw nothing,” the harbour master said. “The lamps were out.” Trains ran as usual.",
    'The council (elected in May) calls it "a delay" of 40 days. Norvik Energy does not.',
    "Rain fell",
    "The toll rose by 2.5 crowns. Lorries pay more.",
    "Mr. Marl of the U.S. office met Gov. Odo T. Brandt on Nov. 6. The harbour was closed.",
    "He spoke at 9 a.m. Friday about it. Nobody came in 2021. The NWA paid 40%. Ships ran.",
    "The harbour — a view",
    "“It was late. Nobody came,” she said. Trains ran.",
    '"It was late. Nobody came," Brandt said. "Trains ran as usual. Buses too."',
    "Odo Marl Jr., of Norvik Inc., told example.com about it. Nobody came.",
    "Dr. Marl of the U.S. Office spoke at 9 a.m. on Monday (he was late). Nobody came.",
    "It is Norvik vs. Calder at 7 p.m. Wednesday, Odo Marl Jr. said.",
    "• The harbour has lamps. Nobody lights them.",
]
DOUBTFUL = [
    "The painter Odo Brandt gave much of his art. He kept little.",
    "Odo Marl Jr. He said so.",
    "They met at 9 a.m. Trains ran for Odo B. Marl.",
    "It was loved in the ‘90s. Nobody knows Brandt’s town.",
    "“It was late. Nobody came, she said.",
    'It was late." Nobody came. Trains ran."',
    "It was late.” Nobody came. “The lamps were out, she said. Trains ran.",
    "As told by I. Marl, it was late.",
    "It has (a) no lamps. It has (b) no roof.",
    "See the map:Gov. Brandt was late. Nobody came.",
    "The ferry -- it was late. The next one -- a bus.",
    "(NW) The ferry was late again.",
    "1. The ferry was late again.",
    "It waited… Then it left.",
    "“They say, ‘Pay more,’” Brandt said. Nobody did.",
]
FRAGMENTS = st.sampled_from(
    (
        *(
            "The ferry was late",
            "Nobody came",
            "Odo Brandt of Port Calder left",
            "a bridge",
            "Rain",
        ),
        *(
            ". ",
            ".",
            "! ",
            "? ",
            ", ",
            "; ",
            ": ",
            " ",
            ".” ",
            ".” “",
            ' "',
            '" ',
            '." ',
            "’ ",
            "(",
        ),
        *(
            ") ",
            "… ",
            "Dr. ",
            "a.m. ",
            "U.S. ",
            "3.5 ",
            "Gov. ",
            "I. ",
            "T. ",
            "it. ",
            "40. ",
            "No. 7 ",
            "Nov. ",
            "art. ",
            "Corp. ",
            "1. ",
            "[1] ",
            "— ",
        ),
        *("“", "” ", ",” she said. ", "said Brandt", "we ", "Who knows? ", "Marl & Sons Inc. "),
        *(
            " vs. ",
            "Odo B. Marl",
            "9 a.m. Rain",
            " (late). ",
            "Jr. said",
            "norvik.com ",
            "Odo Marl Jr., ",
            "• ",
            ",” Marl said",
            '," Marl said',
            '" Rain',
            "” Rain",
        ),
    )
)


@pytest.mark.parametrize("text", PLAIN)
def test_plain_lines_are_cut_as_the_segmenter_cuts_them(text: str) -> None:
    assert plain_sentences(text) == _segmented(text)


@pytest.mark.parametrize("text", DOUBTFUL)
def test_what_takes_rules_is_left_to_the_segmenter(text: str) -> None:
    assert plain_sentences(text) is None


@given(st.lists(FRAGMENTS, min_size=1, max_size=14).map("".join).map(str.strip))
def test_whatever_is_cut_is_cut_as_the_segmenter_cuts_it(text: str) -> None:
    found = plain_sentences(text) if text else None
    if found is not None:
        assert found == _segmented(text)


def _segmented(text: str) -> list[tuple[int, int]]:
    """The segmenter's sentences without the white space between them."""
    return [
        (one.start, one.start + len(text[one.start : one.end].rstrip()))
        for one in _segmenter("en").segment_spans(text)
    ]
