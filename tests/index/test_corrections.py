"""Notes of corrections and withdrawals that stand in the text of an article."""

from collections.abc import Callable

import pytest

from index import Article
from index.corrections import MAX_NOTE_CHARS, is_note, notes_in, withdrawal_in
from index.readers.base import Defaults
from index.readers.records import article_from

Make = Callable[..., Article]
BODY = "The ferry sank off Norvik Bend.\nAll 12 on board were saved."

NOTES = [
    "Correction: The captain is Ann Lee, not Anna Lee.",
    "CORRECTION: An earlier version of this story misstated the name of the captain.",
    "Correction, 28 February 2022: The ferry was built in 1971.",
    "Corrections & clarifications: The ferry had one funnel.",
    "Corrected: The ferry sank on Tuesday.",
    "*Clarification: The owner was not on board.",
    "Erratum — the ferry carried 12 people.",
    "This article was amended on 3 May 2021. The ferry sank off Norvik Bend.",
    "• This article was amended on 3 May 2021 to remove a name.",
    "(This story has been updated to correct the number of passengers.)",
    "An earlier version of this article misstated the age of the captain.",
    "Due to an editing error, an earlier version of this article gave the wrong year.",
    "Editor's note: An earlier version of this story said that 21 people were on board.",
    "Editors’ Note: This article was amended to name the owner.",
    "Update: An earlier version of this article said that the ferry was lost.",
    "Update, 4 May: This story has been corrected to show that nobody died.",
    "Korrektur: In dem Boot saßen zwölf Menschen.",
    "Anmerkung der Redaktion: In einer früheren Version dieses Artikels hieß es, 21 ertranken.",
    "In einer früheren Fassung dieses Textes stand, die Fähre sei gesunken.",
    "Dieser Artikel wurde am 3. Mai 2021 korrigiert.",
    "Hinweis: Wir haben die Zahl der Opfer nachträglich korrigiert.",
    "Rectificatif : le capitaine s'appelle Jean Roche.",
    "Une première version de cet article indiquait que le ferry avait coulé.",
    "Note de la rédaction : cet article a été corrigé, le ferry transportait 12 personnes.",
    "Fe de errores: el capitán se llama Juan Roca.",
    "Una versión anterior de este artículo decía que murieron 21 personas.",
    "Nota del editor: este artículo ha sido corregido para precisar la cifra.",
    "Erramos: a balsa levava 12 pessoas.",
    "Uma versão anterior deste texto dizia que a balsa afundou.",
    "Correzione: il capitano si chiama Gianni Rocca.",
    "Una versione precedente di questo articolo riportava un'altra cifra.",
    "Поправка: на борту было 12 человек.",
    "В более ранней версии статьи говорилось, что погиб 21 человек.",
    "Düzeltme: Gemide 12 kişi vardı.",
    "Bu haberin önceki versiyonunda 21 kişinin öldüğü yazıyordu.",
]

OTHERS = [
    "Editor's note: Ann Lee is a retired captain. The views are her own.",
    "Editor's note: A previous version of this story ran in May.",
    "Editor’s Note: A previous version of this article was first published in 2022.",
    "Editor's note: The ministry called the report wrong and misleading.",
    "Update: The owner corrected the error an hour later.",
    "Update: 19 people are missing by now.",
    "This story has been updated with additional information.",
    "This story has been updated to reflect the latest count.",
    "This interview has been edited for length and clarity.",
    "Corrections officers found a knife: nobody was hurt.",
    "Correction fluid is banned on board.",
    "Market corrections: what to know.",
    "The paper said that an earlier version of its article misstated the toll.",
    "“An earlier version of this article did not name the owner,” the newspaper wrote.",
    "Hinweis: Der Eintritt ist frei.",
    "Mise à jour : le bilan est de 19 morts.",
    "Обновление: погибли 19 человек.",
    "Güncelleme: ölü sayısı 19.",
]


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize(
    "place", ["{note}\n\n{body}", "{body}\n{note}", "{body}\n\n{note}\n{body}"]
)
def test_a_line_that_tells_of_a_mistake_is_a_note(note: str, place: str) -> None:
    assert notes_in(place.format(note=note, body=BODY)) == note
    assert is_note(note)


@pytest.mark.parametrize("line", OTHERS)
def test_other_lines_are_no_notes(line: str) -> None:
    assert notes_in(f"{line}\n{BODY}\n{line}") is None


def test_a_note_inside_a_paragraph_is_somebody_elses() -> None:
    assert notes_in(f"{BODY} Correction: it was 21, the Sample Post wrote.") is None


def test_a_label_that_stands_alone_takes_the_next_line_with_it() -> None:
    assert notes_in(f"{BODY}\n\nCorrection\n\nIt was 21.\n\nMore.") == "Correction It was 21."


def test_several_notes_are_kept_one_a_line() -> None:
    found = notes_in(f"Correction: It was 21.\n{BODY}\nClarification: All live.\nErratum: No.")
    assert found == "Correction: It was 21.\nClarification: All live.\nErratum: No."


def test_a_long_note_is_cut_between_words() -> None:
    found = notes_in(f"Correction: {'It was wrong. ' * 100}") or ""
    assert len(found) <= MAX_NOTE_CHARS + 2
    assert found.endswith("wrong. …") or found.endswith("was …") or found.endswith("It …")


WITHDRAWN = [
    "This article has been retracted.",
    "This story was withdrawn on 3 May 2021 because its sources cannot be verified.",
    "Editor's note: This article has been removed from our website.",
    "RETRACTION: This report has been withdrawn by its author.",
    "We have retracted this article.",
    "The Sample Post has withdrawn this report.",
    "Dieser Artikel wurde zurückgezogen.",
    "Cet article a été retiré à la demande de son auteur.",
    "Este artículo ha sido retirado.",
    "Este texto foi removido.",
    "Questo articolo è stato rimosso.",
    "Эта статья была отозвана.",
    "Этот материал удалён.",
    "Bu haber yayından kaldırıldı.",
]


@pytest.mark.parametrize("notice", WITHDRAWN)
def test_a_notice_at_the_head_withdraws_the_article(notice: str) -> None:
    made = article_from({"title": "Ferry", "text": f"{notice}\n\n{BODY}"}, Defaults())
    assert (made.retracted, made.correction) == (True, notice)
    assert made.text == f"{notice}\n\n{BODY}"


@pytest.mark.parametrize(
    "line",
    [
        "The ministry has withdrawn this ferry from service.",
        "This article has been removed from behind the paywall.",
        "This story was removed as evidence.",
        "A photo was removed from this article.",
        "The journal said that this article has been retracted.",
        "Retraction: our report of 3 May 2021 on the ferry was wrong.",
        "This ferry has been withdrawn.",
        "This story is about an article that was retracted.",
        "This report has been removed from the agenda of the council.",
        "Retracted papers: a list.",
    ],
)
def test_what_is_told_of_something_else_withdraws_nothing(line: str) -> None:
    made = article_from({"title": "Ferry", "text": f"{line}\n{BODY}"}, Defaults())
    assert not made.retracted


def test_a_notice_far_down_withdraws_nothing() -> None:
    assert withdrawal_in(f"{BODY}\n{BODY}\nThis article has been retracted.") is None


def test_what_the_record_says_counts_first() -> None:
    text = f"Correction: It was 21.\n{BODY}"
    given = {"title": "Ferry", "text": text, "correction": "It was 12.", "retracted": True}
    made = article_from(given, Defaults())
    assert (made.correction, made.retracted) == ("It was 12.", True)
    found = article_from({"title": "Ferry", "text": text}, Defaults())
    assert (found.correction, found.retracted) == ("Correction: It was 21.", False)
    plain = article_from({"title": "Ferry", "text": BODY}, Defaults())
    assert (plain.correction, plain.retracted) == (None, False)


@pytest.mark.parametrize(
    "piece", ["\n", " ", "\u00a0\n", "-\n", "- ", "Note ", "Correction", "Update 1.1.2020\n"]
)
def test_no_text_makes_looking_for_notes_endless(piece: str) -> None:
    """Quadratic patterns would run for hours and into the time-out of tests."""
    text = piece * (200_000 // len(piece))
    assert notes_in(text) is None
    assert withdrawal_in(text) is None
