"""Where sentences end in twelve languages."""

import pytest

from index.passages import passages, sentences


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("hy", "Կամուրջը բացվեց։| Ե՞րբ կավարտվի մյուսը։| Դա 2025 թ. մայիսին էր։"),
        ("hy", "«Կարևոր օր է։»| Նա գնաց:| «Ե՞րբ»,- հարցրեց նա։"),
        ("ka", "„როდის?“ ჰკითხა მან.| ხიდი 2025 წ. გაიხსნა.| მერმა თქვა: „კარგია“."),
        ("az", "Prof. Ə. Məmmədov gəldi.| Bakı ş. mərkəzi.| 3.5 mln. manat."),
        ("az", "Yol bağlandı.| 3. körpü açıldı."),
        ("tr", '"Ne zaman?" diye sordu.| Sn. Kaya ve Av. Demir geldi.| 5. etap sürüyor.'),
        ("ru", "Он стоил 3 млн. рублей, т. е. дорого.| Им. Пушкина.| «Когда?» — спросил он."),
        ("de", "„Wann kommt er?“, fragte sie.| Der 3. Oktober, d. h. Freitag, ist frei.| Gut."),
        ("fr", "« Quand ? » demande-t-elle.| Est-ce cher ?| Oui, p. ex. pour Mme Petit !"),
        ("es", "¿Cuándo?, preguntó.| La avda. Colón n.º 5.| ¡Mucho!| Cía. Norte ganó."),
        ("ar", "قال العمدة: «إنه يوم مهم».| هل انتهى؟!| نعم.| جاء د. سامي."),
        ("zh", "新桥开通。|市长说：“好。”|记者问道：“何时？”|“不知道！”她喊道。|耗资3.5亿元。"),
        ("ja", "橋が開通した。|市長は「大切だ。」と述べた。|「はい。」|次はいつですか？|終わり！"),
        ("en-GB", "Mr. Smith came.| It cost $3.5 million."),
    ],
)
def test_a_text_is_cut_where_its_language_ends_sentences(language: str, marked: str) -> None:
    text = marked.replace("|", "")
    found = [text[start:end] for start, end in sentences(text, language)]
    assert found == [sentence.strip() for sentence in marked.split("|")]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("ja", "市長は「大切な日だ。」と述べた。"),
        ("ka", "ხიდი 2025 წ. მაისში გაიხსნა. "),
        ("tr", "Sn. Kaya köprüyü açtı. "),
        ("ru", "Мост стоил 3 млн. рублей. "),
    ],
)
def test_a_long_paragraph_is_cut_by_the_rules_of_its_language(language: str, sentence: str) -> None:
    text = sentence * (3_000 // len(sentence))
    cut = [text[start:end] for start, end in passages(text, language)]
    assert len(cut) > 1
    assert all(
        piece.startswith(sentence[:4]) and piece.endswith(sentence.strip()[-4:]) for piece in cut
    )
