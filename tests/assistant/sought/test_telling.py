"""Questions in other languages are answered with what they ask for: a number, a cause, a thing."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from assistant import Assistant
from assistant.sought import sought
from index import Archive, Article

Make = Callable[..., Article]


class Told(NamedTuple):
    """An article, a question with the sentence that answers it, and one that none answers."""

    title: str
    text: str
    question: str
    answer: str
    untold: str


TOLD = {
    "de": Told(
        "Stadttheater Grünfurt wird saniert",
        "Das Stadttheater in Grünfurt wird ab Januar saniert. Die Kosten betragen nach Angaben der "
        "Bürgermeisterin 17,5 Millionen Euro. Die Arbeiten sollen bis 2027 dauern.",
        "Wie viel kostet die Sanierung des Stadttheaters in Grünfurt?",
        "Die Kosten betragen nach Angaben der Bürgermeisterin 17,5 Millionen Euro.",
        "Wie viele Einwohner hat Grünfurt?",
    ),
    "fr": Told(
        "La gare de Valmoncy fermée pour travaux",
        "La gare de Valmoncy sera fermée pendant six semaines à partir de lundi. La fermeture est "
        "due au remplacement des voies, a expliqué le directeur.",
        "Pourquoi la gare de Valmoncy est-elle fermée ?",
        "La fermeture est due au remplacement des voies, a expliqué le directeur.",
        "Combien d'habitants compte Valmoncy ?",
    ),
    "es": Told(
        "Reabre el mercado de Villasol",
        "El mercado central de Villasol reabrió sus puertas el sábado tras el incendio. La "
        "reconstrucción costó 6,4 millones de euros, según la alcaldesa.",
        "¿Cuánto costó la reconstrucción del mercado de Villasol?",
        "La reconstrucción costó 6,4 millones de euros, según la alcaldesa.",
        "¿Cuántos habitantes tiene Villasol?",
    ),
    "hy": Told(
        "Գետաշենում վերանորոգվել է կամուրջը",
        "Գետաշենում ավարտվել է հին կամրջի վերանորոգումը։ Քաղաքապետի խոսքով՝ աշխատանքների վրա "
        "ծախսվել է 240 միլիոն դրամ։",
        "Որքա՞ն է ծախսվել Գետաշենի կամրջի վերանորոգման վրա։",
        "Քաղաքապետի խոսքով՝ աշխատանքների վրա ծախսվել է 240 միլիոն դրամ։",
        "Քանի՞ բնակիչ ունի Գետաշենը։",
    ),
    "ka": Told(
        "წყალსოფელში ახალი ბიბლიოთეკა გაიხსნა",
        "წყალსოფელში ახალი ბიბლიოთეკა ორშაბათს გაიხსნა. დირექტორის თქმით, ბიბლიოთეკაში 25 ათასი "
        "წიგნია.",
        "რამდენი წიგნია წყალსოფლის ბიბლიოთეკაში?",
        "დირექტორის თქმით, ბიბლიოთეკაში 25 ათასი წიგნია.",
        "რამდენი მოსახლეა წყალსოფელში?",
    ),
    "tr": Told(
        "Akçadere'de köprü çöktü",
        "Akçadere'de tarihi köprü salı sabahı çöktü. Belediye başkanı, köprünün sel nedeniyle "
        "çöktüğünü söyledi.",
        "Akçadere'deki köprü neden çöktü?",
        "Belediye başkanı, köprünün sel nedeniyle çöktüğünü söyledi.",
        "Akçadere'de kaç okul var?",
    ),
    "az": Told(
        "Qatar Sumqayıtda relsdən çıxdı",
        "Yük qatarı çərşənbə günü Sumqayıt yaxınlığında relsdən çıxdı. Dəmir yolu idarəsi bildirib "
        "ki, hadisənin səbəbi relsin qırılması olub.",
        "Qatar niyə relsdən çıxdı?",
        "Dəmir yolu idarəsi bildirib ki, hadisənin səbəbi relsin qırılması olub.",
        "Sumqayıtda neçə məktəb var?",
    ),
    "ar": Told(
        "افتتاح جسر جديد في مدينة الواحة",
        "افتتح جسر جديد في مدينة الواحة يوم الأحد. وقال المهندس إن طول الجسر يبلغ 850 مترا.",
        "كم يبلغ طول الجسر الجديد في مدينة الواحة؟",
        "وقال المهندس إن طول الجسر يبلغ 850 مترا.",
        "كم عدد سكان مدينة الواحة؟",
    ),
    "zh": Told(
        "青石市地铁三号线开通",
        "青石市地铁三号线于周一正式开通。市长表示，该线路全长32公里，共设21个车站。工程历时五年。",
        "青石市地铁三号线有多少个车站？",
        "市长表示，该线路全长32公里，共设21个车站。",
        "青石市有多少人口？",
    ),
    "ja": Told(
        "白浜町の大橋が開通",
        "白浜町で新しい大橋が土曜日に開通した。町長によると、建設費は48億円だった。橋の長さは620"
        "メートルである。",
        "白浜町の大橋の建設費はいくらですか？",
        "町長によると、建設費は48億円だった。",
        "白浜町の人口は何人ですか？",
    ),
    "ru": Told(
        "Паром сел на мель у Дальнего",
        "Паром «Альбатрос» сел на мель у острова Дальний в среду вечером. На борту находились 58 "
        "пассажиров, сообщили спасатели.",
        "Сколько пассажиров было на борту парома «Альбатрос»?",
        "На борту находились 58 пассажиров, сообщили спасатели.",
        "Сколько жителей на острове Дальний?",
    ),
}


@pytest.fixture
def desk(archive: Archive, article: Make) -> Iterator[Assistant]:
    archive.add(article(one.text, title=one.title) for one in TOLD.values())
    yield Assistant(archive)


def test_the_sentence_that_tells_what_is_asked_leads(desk: Assistant) -> None:
    led = {key: desk.ask(one.question).citations for key, one in TOLD.items()}
    assert {key: quotes[0].quote for key, quotes in led.items() if quotes} == {
        key: one.answer for key, one in TOLD.items()
    }


def test_another_number_of_the_same_article_is_no_answer(desk: Assistant) -> None:
    assert [key for key, one in TOLD.items() if desk.ask(one.untold).status == "answered"] == []


def test_who_somebody_is_must_be_told_in_japanese(archive: Archive, article: Make) -> None:
    archive.add(
        [
            article(
                "湯ノ沢温泉の旅館で火曜日の夜に火災が発生した。消防によると、原因は厨房の油だった。",
                title="湯ノ沢温泉の旅館で火災",
            )
        ]
    )
    desk = Assistant(archive)
    assert desk.ask("湯ノ沢温泉の町長は誰ですか？").status == "abstained"
    assert "厨房" in desk.ask("湯ノ沢温泉の火災の原因は何ですか？").citations[0].quote


GOES_ON = [
    (
        "Новый мост через Сылву открылся",
        "Новый мост через реку Сылву открыли для движения 12 декабря. Его длина составляет 642 "
        "метра.",
        "Какова длина моста через Сылву?",
        "Его длина составляет 642 метра.",
    ),
    (
        "Wölfe töten Schafe bei Tannenrode",
        "Auf einer Weide bei Tannenrode haben Wölfe in der Nacht zum Montag 23 Schafe getötet. Die "
        "Tiere gehörten dem Schäfer Ottmar Gräbentrop.",
        "Wem gehörten die getöteten Schafe bei Tannenrode?",
        "Die Tiere gehörten dem Schäfer Ottmar Gräbentrop.",
    ),
    (
        "白鹭山隧道全线贯通",
        "全长7.8公里的白鹭山隧道16日全线贯通。项目总工程师韩立庭介绍，隧道预计明年9月正式通车。",
        "白鹭山隧道的总工程师是谁？",
        "项目总工程师韩立庭介绍，隧道预计明年9月正式通车。",
    ),
]


@pytest.mark.parametrize(("title", "text", "question", "answer"), GOES_ON)
def test_a_sentence_behind_that_tells_what_the_first_lacks_leads(
    archive: Archive, article: Make, title: str, text: str, question: str, answer: str
) -> None:
    archive.add([article(text, title=title)])
    assert [one.quote for one in Assistant(archive).ask(question).citations] == [answer]


def test_a_number_of_something_else_in_the_same_sentence_counts_nothing(
    archive: Archive, article: Make
) -> None:
    title, text, *_ = GOES_ON[1]
    archive.add([article(text, title=title)])
    desk = Assistant(archive)
    assert desk.ask("Wie viele Schafe haben die Wölfe getötet?").status == "answered"
    assert desk.ask("Wie viele Wölfe leben bei Tannenrode?").status == "abstained"


def test_a_cause_behind_what_happened_leads_in_english(archive: Archive, article: Make) -> None:
    archive.add(
        [
            article(
                "Beekeepers in Tarn County lost a third of their hives last winter, the "
                "association said. A mite is to blame, according to a veterinarian.",
                title="Beekeepers lose a third of hives",
            )
        ]
    )
    answer = Assistant(archive).ask("Why did beekeepers in Tarn County lose their hives?")
    assert [one.quote.split()[:2] for one in answer.citations] == [
        ["A", "mite"],
        ["Beekeepers", "in"],
    ]


KEPT = [
    (
        "Why did the mayor of Norvik resign?",
        "The mayor of Norvik resigned on Monday to care for her sick mother. She declined to give "
        "reasons for the timing.",
    ),
    (
        "Why was the bridge in Norvik closed?",
        "The bridge in Norvik was closed on Monday after cracks were found. The closure caused "
        "long queues in Norvik.",
    ),
    (
        "Warum wurde die Brücke in Norvik gesperrt?",
        "Die Brücke in Norvik wurde gesperrt, nachdem Risse entdeckt wurden. Wegen der Sperrung "
        "gab es lange Staus.",
    ),
]


@pytest.mark.parametrize(("question", "text"), KEPT)
def test_what_may_tell_a_cause_is_not_passed_over_for_an_effect(
    archive: Archive, article: Make, question: str, text: str
) -> None:
    archive.add([article(text, title="Norvik")])
    first = Assistant(archive).ask(question).citations[0].quote
    assert text.startswith(first)


NO_NUMBER = [
    ("tr", "Kaçırılan gazeteci nerede bulundu?"),
    ("tr", "Maç saat kaçta başladı?"),
    ("az", "Neçənci ildə açılıb?"),
    ("ru", "Во сколько начался матч?"),
    ("zh", "多伦多大学的校长是谁？"),
    ("zh", "许多高校为何停课？"),
    ("ja", "地震があったのは何県ですか？"),
    ("ar", "من الوزير الذي لم يحضر المؤتمر؟"),
    ("ka", "რამდენიმე ქალაქში რა მოხდა?"),
]


@pytest.mark.parametrize(("language", "question"), NO_NUMBER)
def test_words_that_only_look_like_how_many_ask_for_no_number(language: str, question: str) -> None:
    assert sought(question, language, str.split, question.split()).kind in ("other", "cause")


def test_who_does_something_in_japanese_need_not_be_named_in_full(
    archive: Archive, article: Make
) -> None:
    text = "白浜町で会見が開かれた。市長の田中太郎氏は図書館の建設を約束した。"
    archive.add([article(text, title="白浜町の市長が会見")])
    answer = Assistant(archive).ask("白浜町の田中市長は何を約束しましたか？")
    assert answer.status == "answered"


def test_a_language_without_a_list_asks_for_nothing_more() -> None:
    found = sought("Quanti abitanti ha Norvik?", "it", str.split, ())
    assert (found.kind, found.is_needed) == ("other", False)
