"""Pairs of near-duplicates are what their kinds say, and are measured as such."""

from random import Random

from benchmarks.near_duplicates import NUMBER, SAME_HEADLINE, grouped, made_of
from index import Article
from tests.index.stories import paragraphs, published, text


def _articles(count: int) -> list[Article]:
    return [
        Article(
            url=f"https://example.org/{number}",
            title=f"Ferry {number} sinks off Norvik Bend",
            text=text([*paragraphs(f"Ferry {number} sinks off Norvik Bend"), "It had 12 aboard."]),
            outlet="Sample Post",
            published=published(number / 10),
        )
        for number in range(count)
    ]


def test_pairs_of_every_kind_are_made_and_no_article_is_in_two() -> None:
    made, others = made_of(_articles(60), pairs=20, others=10, chance=Random(1))
    assert len(made) == 20 and len(others) == 10
    used = [one.id for pair in made for one in (pair.one, pair.other)]
    assert len({*used, *(one.id for one in others)}) == 50
    for pair in made:
        assert pair.same == (pair.kind not in (NUMBER, SAME_HEADLINE))
        same = (pair.one.title == pair.other.title, pair.one.text == pair.other.text)
        assert (
            same
            == {
                "trimmed": (True, False),
                "re-headlined": (False, True),
                "agency lines added": (True, False),
                "all three": (False, False),
                SAME_HEADLINE: (True, False),
                NUMBER: (True, False),
            }[pair.kind]
        )
    again, _ = made_of(_articles(60), pairs=20, others=10, chance=Random(1))
    assert made == again


def test_a_pair_is_grouped_when_the_archive_takes_it_for_one_story() -> None:
    made, others = made_of(_articles(60), pairs=20, others=10, chance=Random(1))
    found = grouped(made, others, Random(1))
    assert [said == pair.same for pair, said in zip(made, found, strict=True)] == [True] * 20
