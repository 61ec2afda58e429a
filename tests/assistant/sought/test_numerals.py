"""Numbers of other languages, in digits and in words, and days that are none."""

import pytest

from assistant.sought.numerals import tells_a_number

TOLD = [
    ("de", "Ein Wolf hat bei Moorhausen neun Schafe gerissen."),
    ("de", "Die Kosten betragen 17,5 Millionen Euro."),
    ("de", "Am 3. Mai kamen 41 Gäste."),
    ("ru", "Погибли двенадцать человек."),
    ("ru", "В коллекции музея 3200 предметов."),
    ("fr", "Douze personnes ont été blessées."),
    ("es", "Cuatro linces nacieron en la sierra."),
    ("tr", "Kazada üç kişi yaralandı."),
    ("az", "Xəstəxanada 120 çarpayı var."),
    ("hy", "Դպրոցում սովորում է հարյուր աշակերտ։"),
    ("ka", "ბიბლიოთეკაში 25 ათასი წიგნია."),
    ("ar", "يبلغ طول الجسر ٨٥٠ مترا."),
    ("ar", "وقتل ثلاثة أشخاص."),
    ("zh", "事故造成三人受伤。"),
    ("ja", "建設費は48億円だった。"),
    ("ja", "けが人は三人だった。"),
    ("de", "Bei dem Brand starben dreißig Menschen."),
    ("tr", "İki kişi kazada öldü."),
    ("fr", "La réunion a rassemblé 23 maires."),
    ("ru", "На острове стоят 23 маяка."),
    ("es", "El billete cuesta 12.50 pesos."),
    ("es", "La escuela tiene quinientos alumnos."),
    ("zh", "工程历时12年。"),
]
DATED = [
    ("de", "Am 12. März 2025 wurde die Brücke eröffnet."),
    ("ru", "Музей открылся 5 мая 2025 года."),
    ("fr", "Le pont a ouvert le 4 juin 2024."),
    ("es", "El mercado reabrió el 17 de mayo de 2025."),
    ("tr", "Köprü 11 Mart 2025'te çöktü."),
    ("az", "Qatar 14 may 2025-ci ildə relsdən çıxdı."),
    ("hy", "Սեպտեմբերի 1-ին բացվեց նոր դպրոց։"),
    ("ka", "ბიბლიოთეკა 14 ივლისს გაიხსნა."),
    ("ar", "افتتح الجسر في 12 أكتوبر 2025."),
    ("zh", "地铁于2025年9月29日开通。"),
    ("ja", "橋は2025年10月18日に開通した。"),
    ("de", "Das Konzert beginnt um 19:30 Uhr."),
    ("fr", "Le conseil a approuvé les plans."),
]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_a_number_is_told_in_digits_or_words(language: str, text: str) -> None:
    assert tells_a_number(text, language, "")


@pytest.mark.parametrize(("language", "text"), DATED)
def test_a_day_or_an_hour_is_no_number(language: str, text: str) -> None:
    assert not tells_a_number(text, language, "")


def test_a_number_of_the_question_tells_nothing() -> None:
    assert not tells_a_number("Das Haus 17 brannte ab.", "de", "Wie viele Bewohner hatte Haus 17?")
