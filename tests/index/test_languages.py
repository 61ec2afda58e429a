"""The language of articles: stated, found, or not sure."""

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.language_cases import CASES
from index import Archive, Article
from index.languages import found_language, language_by_script, language_of

Make = Callable[..., Article]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.language} {case.title[:12]}")
def test_the_language_of_a_short_article_is_found(case: object) -> None:
    language, title, text = case[:3]  # type: ignore[index]  # it is a tuple
    assert language_of(None, title, text) == language


@pytest.mark.parametrize(
    ("stated", "text", "found"),
    [
        ("en", "Мост через реку открыли в субботу вечером.", "ru"),
        ("ru", "The bridge over the river was opened on Saturday.", "en"),
        ("de-AT", "Die Brücke wurde am Samstag eröffnet.", "de-AT"),
        ("en_US", "The bridge over the river was opened on Saturday.", "en-US"),
        ("eng", "The bridge over the river was opened on Saturday.", "en"),
        ("English", "The bridge over the river was opened on Saturday by the mayor.", "en"),
        ("nl", "The bridge over the river was opened on Saturday.", "nl"),
        ("sr", "Мост је отворен у суботу увече.", "sr"),
        ("und", "Le pont sur la rivière a été inauguré samedi par le maire.", "fr"),
        ("ja", "橋は土曜日に開通した。", "ja"),
        ("hy", "Goal 2-1", "hy"),
    ],
)
def test_what_is_stated_holds_unless_the_script_contradicts(
    stated: str, text: str, found: str
) -> None:
    assert language_of(stated, "", text) == found


@pytest.mark.parametrize(
    "text",
    ["", "Norvik", "Goal! 2-1", "Biden, Trump, Harris, Vance, Walz", "1,234 56.7 % —", "🇦🇲 🎉"],
)
def test_no_language_is_named_where_it_is_not_sure(text: str) -> None:
    assert found_language(text) is None


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Кто открыл мост?", "ru"),
        ("橋はいつ？", "ja"),
        ("谁宣布？", "zh"),
        ("ვინ გახსნა?", "ka"),
        ("Qui a ouvert le pont à Norvik ?", None),
    ],
)
def test_a_script_speaks_for_the_language_of_a_question(
    question: str, language: str | None
) -> None:
    assert language_by_script(question) == language


def test_a_found_language_is_kept_and_changes_no_article(tmp_path: Path, article: Make) -> None:
    text = "Le pont sur la rivière a été inauguré samedi par le maire de la ville."
    with Archive.open(tmp_path / "archive") as archive:
        given = article(text, language=None)
        assert archive.add([given]).added == 1
        assert archive.add([given]).unchanged == 1
        stored = archive.article(given.id)
        assert stored is not None
        assert stored.language == "fr"
