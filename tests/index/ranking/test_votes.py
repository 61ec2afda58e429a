"""What the best passages agree on."""

from collections.abc import Mapping, Sequence

from index.ranking.votes import VOTERS, votes


def _rare(words: Sequence[str]) -> Mapping[str, float]:
    return dict.fromkeys(words, 10.0)


def test_a_word_of_one_article_has_no_vote_however_often_it_stands_there() -> None:
    assert votes([(1, {"norvik"}), (1, {"norvik"}), (2, {"calder"})], _rare) == {}


def test_a_word_of_two_articles_counts_by_their_best_places() -> None:
    early = votes([(1, {"norvik"}), (2, {"norvik"}), (3, set()), (3, set())], _rare)
    late = votes([(3, set()), (3, set()), (1, {"norvik"}), (2, {"norvik"})], _rare)
    assert 0 < late["norvik"] < early["norvik"] < 1


def test_common_words_are_worth_nothing() -> None:
    both = [(1, {"monday", "norvik"}), (2, {"monday", "norvik"})]
    worth = votes(both, lambda words: {word: 1.0 if word == "monday" else 9.0 for word in words})
    assert worth["monday"] == 0.0
    assert worth["norvik"] > 0.0


def test_only_the_first_passages_vote() -> None:
    behind = [(n, set()) for n in range(VOTERS)] + [(100, {"norvik"}), (101, {"norvik"})]
    assert votes(behind, _rare) == {}
    assert votes([], _rare) == {}
