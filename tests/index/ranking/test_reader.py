"""Reading many texts at once, word by word."""

from collections.abc import Sequence
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import terms as analysis
from index.ranking.asked import Asked, Wanted
from index.ranking.reader import Reader
from index.ranking.vocabulary import Vocabulary, fresh_word

QUESTION = "How many sailors of the ferry did Norvik count in the storm?"
TEXT = (
    "The Norvik ferry sank. \u201cForty sailors swam,\u201d said Mira Holt.\n\n"
    "a storm came over the U.S. coast, and the ferry was late. It was 9 o\u2019clock."
)
WORDS = st.sampled_from(
    [
        *("Norvik", "ferries,", "sailors.", "U.S.-based", "“Holt", "1,200", "café", "end.”", "-"),
        *("Судно", "gemi’nin", "السفينة", "連絡船", "i̇", "\n", "x" * 70),
    ]
)
STEMMERS = ("english", "german", "turkish", "azerbaijani", "none")


def _asked(question: str = QUESTION) -> Asked:
    def wanted_in(language: str | None) -> Wanted:
        def analyze(text: str) -> list[str]:
            return analysis.terms(text, analysis.stemmer_of(language))

        terms = analysis.query_terms(question, analysis.stemmer_of(language))
        return Wanted.of(question, terms, lambda found: dict.fromkeys(found, 1.0), analyze)

    return Asked(question, wanted_in, None)


def test_a_text_is_read_sentence_by_sentence() -> None:
    asked = _asked()
    (held,) = Reader().read(asked, [(TEXT, "en")])
    terms = list(asked.wanted_in("en").idf)
    assert [terms[term] for term in held.marks.terms] == [
        *("norvik", "ferri", "sailor", "storm", "ferri")
    ]
    assert held.size == len(analysis.terms(TEXT))
    # The first, the quotation, the paragraph, which begins small, and the last.
    assert held.sentences == 4
    assert [len(one.terms) for one in held.marked] == [2, 1, 2]
    assert held.fresh == {"the", "forty", "mira", "holt", "u.s", "it", "9"} - asked.words


def test_terms_side_by_side_are_pairs_within_a_text_only() -> None:
    asked = _asked("Norvik ferry")
    together, *apart = Reader().read(
        asked, [("Norvik ferry", "en"), ("Norvik", "en"), ("ferry", "en")]
    )
    assert together.marks.pairs == 1
    assert [held.marks.pairs for held in apart] == [0, 0]


def test_each_text_is_read_in_its_language() -> None:
    asked = _asked("Welche Schiffe?")
    german, english = Reader().read(asked, [("Das Schiff sank.", "de"), ("The ship sank.", "en")])
    assert asked.wanted_in("de").coverage(german.marks.found) > 0
    assert english.marks.found == 0


def test_what_is_known_of_words_is_bounded_and_begun_anew() -> None:
    asked, reader = _asked(), Reader(most_words=10)
    first = reader.read(asked, [(TEXT, "en")])
    reader.read(asked, [(f"Other words {number}", "en") for number in range(20)])
    assert reader.read(asked, [(TEXT, "en")]) == first
    assert reader.words < 60


def test_a_line_without_spaces_counts_as_all_its_terms() -> None:
    """It is kept like a word, and would hardly ever be met again."""
    asked, reader, lines = _asked(), Reader(most_words=1_000), "連絡船が港を出た" * 20
    terms = len(analysis.terms(lines, analysis.stemmer_of("ja")))
    for number in range(100):
        reader.read(asked, [(f"{lines}{number}", "ja")])
    assert terms <= reader.words <= 1_000 + 2 * terms


@pytest.mark.parametrize("stemmer", STEMMERS)
@given(texts=st.lists(st.lists(st.one_of(WORDS, st.text(max_size=8)), max_size=12), max_size=4))
def test_the_terms_of_a_text_are_those_of_its_words(
    stemmer: str, texts: Sequence[Sequence[str]]
) -> None:
    joined = [" ".join(words).replace("\0", "") for words in texts]
    latin = all(map(analysis.is_latin, joined))
    if not latin:
        joined = [text for text in joined if not analysis.is_latin(text)]
    vocabulary = Vocabulary(analysis.of_words(stemmer, is_latin=latin))
    cut = vocabulary.cut(joined)
    whole = [analysis.terms(text, stemmer) for text in joined]
    every = list(chain.from_iterable(whole))
    positions = vocabulary.positions({term: place for place, term in enumerate(every)})
    assert [every[place] for place in positions[cut.terms].tolist()] == every
    fresh = [frozenset(map(fresh_word, text.split())) - {""} for text in joined]
    assert cut.fresh == fresh
    known = [*sorted(frozenset().union(*fresh))[::2], "never-seen", ""]
    assert vocabulary.cut(joined, known).fresh == [one - set(known) for one in fresh]
    of = chain.from_iterable([place] * len(terms) for place, terms in enumerate(whole))
    assert cut.texts.tolist() == list(of)


def test_fresh_words_are_names_and_numbers_that_the_question_lacks() -> None:
    text = "On Tuesday Norvik’s mayor counted 1,200 boats; Calder had 7."
    (held,) = Reader().read(_asked("What does Calder have?"), [(text, "en")])
    assert held.fresh == {"on", "tuesday", "norvik’s", "1,200", "7"}
