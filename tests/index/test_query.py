"""Queries: operators are taken out, everything else passes unharmed."""

import re
from dataclasses import replace
from random import Random
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.implied import Implied
from index.query import Query, parse


@pytest.mark.parametrize(
    ("text", "query"),
    [
        (
            'captives "Abu Dhabi" -sport outlet:"OC Media" -outlet:CNN',
            Query("", 'captives "Abu Dhabi"', ("Abu Dhabi",), ("OC Media",), ("sport",), ("CNN",)),
        ),
        ("«слово и  дело» „Wort“", Query("", "«слово и  дело» „Wort“", ("слово и дело", "Wort"))),
        ("“one two” ”tre”", Query("", "“one two” ”tre”", ("one two", "tre"))),
        ("« mot juste » »Wort«", Query("", "« mot juste » »Wort«", ("mot juste", "Wort"))),
        ("他说「你好」", Query("", "他说「你好」", ("你好",))),
        ('"same" "same"', Query("", '"same" "same"', ("same",))),
        (
            '-"some phrase" -“other, phrase” ferry',
            Query("", "ferry", excluded=("some phrase", "other, phrase")),
        ),
        (
            "-Nagorno-Karabakh, talks -can't",
            Query("", "talks", excluded=("Nagorno-Karabakh", "can't")),
        ),
        ("OUTLET:cnn Outlet:BBC, talks", Query("", "talks", outlets=("cnn", "BBC"))),
        ("talks -Outlet:“Fox News”", Query("", "talks", outlets_excluded=("Fox News",))),
        ("outlet:example.org", Query("", "", outlets=("example.org",))),
        ('"what?!" ferry', Query("", '"what?!" ferry', ("what?!",))),
    ],
)
def test_operators_are_read(text: str, query: Query) -> None:
    found = parse(text)
    assert replace(found, operators="") == replace(query, text=text)


@pytest.mark.parametrize(
    ("ignored", "query"),
    [
        ("phrase", Query("", 'captives "Abu Dhabi"', (), ("OC",), ("sport",), ("CNN",))),
        ("outlet", Query("", 'captives "Abu Dhabi"', ("Abu Dhabi",), (), ("sport",))),
        ("without", Query("", 'captives "Abu Dhabi" sport', ("Abu Dhabi",), ("OC",), (), ("CNN",))),
    ],
)
def test_of_what_is_ignored_only_words_are_left(ignored: str, query: Query) -> None:
    text = 'captives "Abu Dhabi" -sport outlet:OC -outlet:CNN'
    found = parse(text, frozenset([ignored]))
    assert replace(found, operators="") == replace(query, text=text)
    assert parse(f"{found.words} {found.operators}", frozenset([ignored])).words == found.words


@given(st.text(st.sampled_from('ab “”"-: ') | st.characters(), max_size=40))
def test_with_all_ignored_any_text_is_words_alone(text: str) -> None:
    found = parse(text, frozenset(get_args(Implied)))
    assert found == Query(text, found.words)


@pytest.mark.parametrize(
    "text",
    [
        "Who is the prime minister's spokesman?",
        "Nagorno-Karabakh year-over-year growth",
        "The ferry - and its crew – sank",
        "a low of -15C, -80 degrees",
        "at 10:30 on https://example.org/a-b?c=-d e:f",
        'a lone " mark',
        "a lone “ mark",
        '15" and 17" screens',
        "outlet: CNN or BBC?",
        "Which outlet:",
        "rock 'n' roll in 'Sporting News'",
        'rock"n"roll',
        '-- --flag -"?!" outlet:"" ""',
        "‘We are out’, he said",
    ],
)
def test_what_only_looks_like_an_operator_is_words(text: str) -> None:
    assert parse(text) == Query(text, text)


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ('Which creature did Goldie Hawn claim "touched my face"?', True),
        ("Which city is the most “liveable” according to The Economist", True),
        ("Researchers say the giant “Sky Eye” telescope may have picked up:", True),
        ("Ավերվե՞լ է «Սասնա տուն»", True),
        ('"touched my face"', False),
        ('Goldie Hawn "touched my face" alien', False),
        ('"deal" U.S.', False),
        ("“" + "long " * 30 + "quote”", False),
        ("long " * 30 + "“statement”", True),
        ('“It is over.” outlet:"What?"', False),
    ],
)
def test_questions_and_sentences_are_told_from_searches(text: str, prose: bool) -> None:
    assert parse(text).is_prose is prose


@given(st.text() | st.text(alphabet="ab \"“”„«»「」-:outlet'?.,"))
def test_any_text_is_read_and_loses_nothing(text: str) -> None:
    """Every word is looked for, asked of an outlet, or excluded."""
    query = parse(text)
    kept = " ".join([query.words, *query.outlets, *query.excluded, *query.outlets_excluded])
    for word in re.findall(r"\w+", text):
        assert word in kept or word.casefold() == "outlet"
    assert isinstance(query.is_prose, bool)
    if not (query.outlets or query.excluded or query.outlets_excluded):
        assert query.words == text


_WORDS = st.from_regex(r"[a-zа-я]{2,8}", fullmatch=True).filter(lambda word: word != "outlet")
_SEVERAL = st.lists(_WORDS, min_size=1, max_size=3, unique=True).map(" ".join)


@given(
    words=st.lists(_WORDS, max_size=4),
    phrases=st.lists(_SEVERAL, max_size=2, unique=True),
    outlets=st.lists(_SEVERAL, max_size=2, unique=True),
    excluded=st.lists(_SEVERAL, max_size=2, unique=True),
    refused=st.lists(_SEVERAL, max_size=2, unique=True),
    order=st.randoms(use_true_random=False),
)
def test_what_operators_say_is_what_is_read(
    words: list[str],
    phrases: list[str],
    outlets: list[str],
    excluded: list[str],
    refused: list[str],
    order: Random,
) -> None:
    marks = {f'"{phrase}"' for phrase in phrases}
    parts = [
        *words,
        *marks,
        *(f'outlet:"{name}"' for name in outlets),
        *(f"-“{phrase}”" for phrase in excluded),
        *(f'-outlet:"{name}"' for name in refused),
    ]
    order.shuffle(parts)
    query = parse(" ".join(parts))
    assert query.words.split() == " ".join(p for p in parts if p in words or p in marks).split()
    assert set(query.phrases) == set(phrases)
    assert set(query.outlets) == set(outlets)
    assert set(query.excluded) == set(excluded)
    assert set(query.outlets_excluded) == set(refused)


@pytest.mark.parametrize("run", ['"', '"a ', "-a ", "a ", "! ", "!", "outlet:", "-!"])
def test_the_time_to_read_a_query_grows_with_its_length_only(run: str) -> None:
    """Trying again from every character would take minutes and meet the time limit of tests."""
    query = parse('"' + run * 100_000 + "-a")
    assert not query.phrases
    assert isinstance(query.is_prose, bool)
