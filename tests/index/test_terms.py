"""Terms: what different spellings and languages have in common."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import terms as analysis
from index.terms import ENGLISH, UNSTEMMED, query_terms, stemmer_of, terms, tokens


@pytest.mark.parametrize(
    ("language", "stemmer"),
    [
        (None, "english"),
        ("und", "english"),
        ("en-GB", "english"),
        ("FR", "french"),
        ("nb", "norwegian"),
        ("ru", UNSTEMMED),
        ("hy", UNSTEMMED),
        ("az-Latn", "azerbaijani"),
        ("pl", UNSTEMMED),
    ],
)
def test_a_language_chooses_the_stemmer_of_latin_words(language: str | None, stemmer: str) -> None:
    assert stemmer_of(language) == stemmer


@pytest.mark.parametrize("stemmer", sorted({*analysis._STEMMERS.values(), UNSTEMMED}))
def test_every_stemmer_works(stemmer: str) -> None:
    (term,) = terms("Norvik", stemmer)
    assert query_terms("Norvik", stemmer) == [term]
    assert "norvik".startswith(term)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (None, "captives", "captive"),
        (None, "Пленные", "пленных"),
        ("ru", "Пленные", "пленных"),
        (None, "Королёв", "королев"),
        (None, "συλλήψεις", "σύλληψη"),
        (None, "الأُسَرى", "الاسرى"),
        (None, "Ավերվե՞լ", "ավերվել"),
        (None, "İlham Əliyev", "ilham aliyev"),
        ("az", "İlham Əliyev", "ilham aliyev"),
        ("tr", "İstanbul", "istanbul"),
        ("tr", "kitapları", "kitap"),
        ("fr", "prisonnière", "prisonnier"),
        ("de", "Häuser", "Haus"),
        ("es", "elecciones", "elección"),
        (None, "Nagor\u00adno", "nagorno"),
        (None, "cafe\u0301", "café"),
        (None, "हिन्दी", "हिन्दी"),
    ],
)
def test_forms_of_one_word_are_one_term(language: str | None, one: str, other: str) -> None:
    stemmer = stemmer_of(language)
    assert terms(one, stemmer) == terms(other, stemmer)
    assert len(terms(one, stemmer)) == len(one.split())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("新闻报道说5G网络。", ["新闻", "闻报", "报道", "道说", "5g", "网络"]),
        ("東京のニュース", ["東京", "の", "ニュース"]),
        ("한국은", ["한국", "국은"]),
        ("ข่าว", ["ข่", "่า", "าว"]),
        ("2025年5月", ["2025", "年", "5", "月"]),
        ("橋が開通した", ["橋", "が", "開通", "した"]),
    ],
)
def test_scripts_without_spaces_are_cut_into_pairs(text: str, found: list[str]) -> None:
    assert terms(text) == found


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("hy", "կամուրջ կամուրջը կամուրջներ կամուրջների կամուրջները"),
        ("hy", "Երևան Երևանի Երևանում Երևանից ԵՐԵՎԱՆԸ Երեւան"),
        ("hy", "կառավարություն կառավարության կառավարությունը կառավարությանը"),
        ("ka", "ხიდი ხიდის ხიდზე ხიდმა ხიდები ხიდების ხიდებს"),
        ("ka", "თბილისი თბილისის თბილისში თბილისიდან თბილისს"),
        ("az", "körpü körpünün körpüdə körpülər körpüsü körpüsünün"),
        ("az", "Azərbaycan Azərbaycanda Azərbaycanın Azərbaycana"),
        ("az", "Norvik Norvikdə Norvik'də Norvikin Norvik’in"),
        ("tr", "Norvik Norvik'te Norvik’in Norvik'teki"),
    ],
)
def test_endings_that_no_stemmer_knows_are_taken_off(language: str, forms: str) -> None:
    assert len({tuple(terms(form, stemmer_of(language))) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("hy", "կամուրջ քաղաք նախարար գետ գործ ջուր մարդ տուն դպրոց օրենք բանակ նավ գին"),
        ("ka", "ხიდი მერი მთავრობა სკოლა ქალაქი ქალი კაცი სახლი წყალი ომი არმია კანონი ფასი"),
        ("az", "körpü seçki məktəb nazir şəhər əsir adam qanun sülh ordu qiymət gəmi liman"),
    ],
)
def test_words_keep_apart_without_their_endings(language: str, words: str) -> None:
    found = {tuple(terms(word, stemmer_of(language))) for word in words.split()}
    assert len(found) == len(words.split())


def test_a_stemmer_changes_only_words_in_its_own_letters() -> None:
    """The chain for other scripts may be asked for by one letter of a text."""
    text = "The ministers’ captives were released after negotiations"
    assert terms(f"{text} слон")[:-1] == terms(text)
    assert query_terms(f"{text} слон")[:-1] == query_terms(text)


@pytest.mark.parametrize(
    ("query", "language", "found"),
    [
        ("Is this of the captives?", None, ["captiv"]),
        ("Кто были эти пленные?", None, ["плен"]),
        ("Étaient-ils prisonniers à la ville?", "fr", ["prisonni", "vill"]),
        ("Für die Wahl", "de", ["wahl"]),
        ("Wann und wo war die Wahl?", "de", ["wahl"]),
        ("¿Cuándo fue la elección?", "es", ["eleccion"]),
        ("Combien d'écoles y a-t-il ?", "fr", ["ecol"]),
        ("Okul ne zaman açıldı?", "tr", ["okul", "acil"]),
        ("Məktəb nə vaxt açıldı?", "az", ["maktab", "acild"]),
        ("Сколько стоит школа?", "ru", ["сто", "школ"]),
        ("Ե՞րբ է բացվել դպրոցը։", "hy", ["բաց", "դպրոց"]),
        ("როდის გაიხსნა სკოლა?", "ka", ["გაიხსნ", "სკოლ"]),
        ("متى افتتحت المدرسة؟", "ar", ["افتتح", "مدرس"]),
        ("新学校是什么时候开学的？", "zh", ["新学", "学校", "开学"]),
        ("学校はいつ開校しましたか？", "ja", ["学校", "開校"]),
        ("the", None, []),
    ],
)
def test_function_words_are_left_out(query: str, language: str | None, found: list[str]) -> None:
    assert query_terms(query, stemmer_of(language)) == found


@pytest.mark.parametrize(
    ("query", "language"),
    [
        ("Quels sont les prisonniers de la ville", "french"),
        ("Wer wird die Wahl gewinnen", "german"),
        ("who will die on Mars", ENGLISH),
        ("ferry", ENGLISH),
    ],
)
def test_the_language_of_a_query_is_the_one_with_most_function_words(
    query: str, language: str
) -> None:
    assert analysis.language_of(query, [ENGLISH, "french", "german", UNSTEMMED]) == language


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_what_is_indexed_is_what_is_counted(text: str) -> None:
    for stemmer in (ENGLISH, "french", UNSTEMMED):
        given_to_tantivy = tokens(text, stemmer)
        if isinstance(given_to_tantivy, str):
            assert analysis.field_analyzer().analyze(text) == terms(text, stemmer)
        else:
            assert [token.text for token in given_to_tantivy.tokens] == terms(text, stemmer)
