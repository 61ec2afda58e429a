"""Notes in a text by which an outlet corrects or withdraws the article that they stand in.

A note is a line of its own: it opens with the label that newsrooms use, or with a sentence about
the article itself. A label that may stand before anything ("Editor's note", "Update") counts only
with words of a mistake behind it. The text is left as it is; a note is kept beside it as data.
"""

import re
from collections.abc import Iterator

from index.caseless import caseless, folded

MAX_NOTE_CHARS = 600
MOST_NOTES = 3
_MOST_LINES = 2
"""A notice that the article was withdrawn stands in one of the first lines."""

_PIECE = r"(?:news )?(?:article|story|report|piece|post|column|item|blog(?: post)?|essay|review)"
_EARLIER = r"(?:earlier|previous|prior|original|initial|first)"

_LABEL = (
    r"correct(?:ions?|ed)(?:(?: and | & |/)clarifications?| to this \w+)?|clarifications?|"
    r"errat(?:um|a)|corrigend(?:um|a)|"
    r"berichtigung|richtigstellung|korrektur(?:hinweis)?|klarstellung|"
    r"rectificati(?:f|on)|mise au point|correcci[oó]n(?:es)?|fe de (?:errores|erratas)|"
    r"rectificaci[oó]n|aclaraci[oó]n|corre[cç][aã]o|correções|retifica[cç][aã]o|erramos|"
    r"correzione|errata corrige|rettifica|precisazione|исправлени[ея]|поправка|уточнение|"
    r"d[uü]zeltme(?: ve özür)?|tekzip"
)
_WEAK_LABEL = (
    r"editors?['’]?s? note|editorial note|update[ds]?|note|"
    r"(?:anmerkung|hinweis) der redaktion|anm\. ?d\. ?red\.?|hinweis|transparenzhinweis|"
    r"aktualisierung|note de la r[ée]daction|ndlr|mise à jour|nota (?:del editor|de (?:la )?"
    r"redacci[oó]n|da reda[cç][aã]o|do editor|della redazione)|ndr|actualizaci[oó]n|"
    r"atualiza[cç][aã]o|aggiornamento|от редакции|примечание редакции|обновлени[ея]|обновлено|"
    r"edit[öo]r(?:ün)? notu|güncelleme"
)
_SELF = (
    rf"this {_PIECE} (?:was|has been|had been|is being) (?:\w+ ){{0,2}}?(?:amended|corrected|"
    r"(?:updated|edited|revised|changed|modified) (?:[\w ,]{1,40}? )?to "
    r"(?:correct|clarify|fix|remove|amend))\b|"
    rf"(?:(?:because of|due to) an? \w+ error, )?(?:an?|the|in an?) {_EARLIER} version of "
    rf"(?:this|the|our) {_PIECE}[^.]{{0,80}}?\b(?:mis\w+|incorrect\w*|erroneous\w*|mistaken\w*|"
    r"wrong\w*|inaccurate\w*|said|stated|gave|contained|included|referred|reported|suggested|"
    r"named|described|listed|omitted|used|had|did not|should have)\b|"
    r"in einer (?:früheren|ersten|vorherigen|älteren|ursprünglichen|vorigen) (?:version|fassung)|"
    r"diese[rs]? (?:artikel|text|beitrag|bericht|meldung) wurde (?:[\w.:, ]{1,60}? )?(?:korrigiert|"
    r"berichtigt|richtiggestellt)|"
    r"(?:dans )?une (?:première|précédente) version de (?:cet|l['’]) ?article|"
    r"une version (?:précédente|antérieure) de cet article|"
    r"cet article a été (?:corrigé|rectifié|modifié pour|modifié le [\w ]{1,30} pour)|"
    r"(?:en )?una versi[oó]n (?:anterior|previa|inicial) de est[ea] \w+|"
    r"est[ea] (?:art[ií]culo|noticia|texto|nota|informaci[oó]n) (?:ha sido|fue) (?:corregid|"
    r"rectificad)[oa]|"
    r"(?:uma |n[ao]ma |na )vers[ãa]o (?:anterior|inicial) d?est[ea] \w+|diferentemente do "
    r"(?:que foi )?(?:informado|publicado)|est[ea] (?:artigo|texto|reportagem|mat[ée]ria|"
    r"not[íi]cia) foi (?:corrigid|retificad)[oa]|"
    r"(?:in )?una (?:versione precedente|precedente versione) di quest['’]? ?articolo|"
    r"(?:in )?una (?:versione precedente|precedente versione) di questo articolo|"
    r"questo articolo è stato (?:corretto|rettificato|modificato per)|"
    r"в (?:более ранней|первоначальной|предыдущей|первой|ранней|исходной) версии|"
    r"в текст(?:е)? (?:внесен\w* |была |были )?исправлен\w*|"
    r"(?:статья|материал|текст|новость|заметка) (?:был[аи]? )?исправлен[аоы]?\b|"
    r"(?:bu )?(?:haber|yazı|makale)(?:nin|in|ın)? (?:daha )?(?:önceki|ilk|eski) "
    r"(?:versiyon|sürüm|hal)\w*|bu (?:haber|yazı|makale) [\w ]{0,40}?düzeltil\w+"
)
_OWN_MISTAKE = (
    rf"{_SELF}|\b{_EARLIER} versions? of (?:this|the|our) {_PIECE}s?\b"
    r"(?! (?:was |were |had )?(?:first |originally )?(?:been )?"
    r"(?:published|ran|appeared|posted|aired))|"
    rf"\b{_PIECE} originally (?:mis\w+|said|stated)|\bkorrigiert|\bberichtigt|\brichtiggestellt|"
    r"\ba été (?:corrig|rectifi)|\b(?:corregid|rectificad|corrigid|retificad)[oa]s?\b|"
    r"\b(?:è|sono) stat[oaie] (?:corrett|rettificat)[oaie]\b|\bисправлен|\bdüzeltil"
)

# bounded, and within its line, so that a text of nothing but blanks is searched in linear time
_BEFORE = r"(?:[^\S\n]|[*_•·▪►>«(\[–—-]){0,40}"
_AFTER_LABEL = r"(?:[ ,]{0,2}\(?[\w ,./]{0,20}\d[\w ,./]{0,20}\)?)?\s*(?:[:–—|*\])]|-\s|\Z)"
_LABELLED = caseless(rf"{_BEFORE}(?:{_LABEL}){_AFTER_LABEL}")
_WEAKLY = caseless(rf"{_BEFORE}(?:{_WEAK_LABEL}){_AFTER_LABEL}")
_TELLING = caseless(rf"{_BEFORE}(?:{_SELF})")
_OF_A_MISTAKE = caseless(_OWN_MISTAKE)
_BEGINNING = rf"{_BEFORE}(?:{_LABEL}|{_WEAK_LABEL}|{_SELF})"
_BEGINS_AS_NOTE = caseless(_BEGINNING)
_MAY_BE_NOTE = caseless(rf"^{_BEGINNING}", re.M)
_MAY_HOLD_NOTE = caseless(rf"\b(?:{_LABEL}|{_WEAK_LABEL}|{_SELF})")

_GONE = (
    r"(?:retracted|withdrawn|removed|taken down|unpublished|deleted)"
    r"(?=\Z|[.,;:)\]–—]| (?:by|because|due|as (?:it|we|the)|at|following|after|pending|on|for|"
    r"since|and|while|from (?:our|the|this|its) (?:web ?)?(?:site|pages|archives?|publication))\b)"
)
_WITHDRAWN = re.compile(
    rf"{_BEFORE}(?:(?:retraction|retracted|withdrawn|editors?['’]?s? note|note)\W{{1,4}})?(?:"
    rf"(?:this|the (?:above|following)) {_PIECE} (?:has been|was|has now been|is) (?:\w+ly )?"
    rf"{_GONE}|"
    rf"(?:we|[\w ]{{2,40}} has) (?:have )?(?:\w+ly )?(?:retracted|withdrawn|removed|unpublished) "
    rf"this {_PIECE}\b|"
    r"diese[rs]? (?:artikel|text|beitrag|bericht|meldung) wurde (?:[\w.: ]{1,40} )?"
    r"(?:zurückgezogen|entfernt|gelöscht|depubliziert)|"
    r"cet article a été (?:retiré|dépublié|supprimé)|"
    r"est[ea] (?:art[ií]culo|noticia|texto|nota) (?:ha sido|fue) "
    r"(?:retirad|retractad|eliminad)[oa]|"
    r"est[ea] (?:artigo|texto|reportagem|mat[ée]ria|not[íi]cia) foi (?:retirad|removid|despublicad)"
    r"[oa]|questo articolo è stato (?:ritirato|rimosso)|"
    r"(?:эта|данная) (?:статья|новость|публикация) (?:была )?(?:отозвана|удалена|снята)|"
    r"(?:этот|данный) (?:материал|текст) (?:был )?(?:отозван|удал[её]н|снят)|"
    r"bu (?:haber|makale|yazı) (?:yayından kaldırıl|geri çekil)\w+)",
    re.IGNORECASE,
)


def notes_in(text: str) -> str | None:
    """The notes of corrections in a text, in its words, one a line; None where there is none."""
    found = list(dict.fromkeys(_notes(text))) if may_be_note(text) else []
    return "\n".join(found[:MOST_NOTES]) or None


def may_be_note(text: str) -> bool:
    """Whether a line of a text begins as notes do; in most texts none does."""
    return bool(_MAY_BE_NOTE.search(folded(text)))


def may_hold_note(text: str) -> bool:
    """The same for any sentence of a text."""
    return bool(_MAY_HOLD_NOTE.search(folded(text)))


def is_note(line: str) -> bool:
    """Whether a line tells readers of a mistake in the article that it stands in."""
    text = folded(line)
    if not _BEGINS_AS_NOTE.match(text):
        return False
    if _LABELLED.match(text) or _TELLING.match(text):
        return True
    weak = _WEAKLY.match(text)
    return bool(weak and _OF_A_MISTAKE.search(text, weak.end()))


def withdrawal_in(text: str) -> str | None:
    """The notice, at the head of a text, that the article itself was withdrawn."""
    head = [line for line in text[:2_000].split("\n") if line.strip()][:_MOST_LINES]
    return next((_shortened(line) for line in head if _WITHDRAWN.match(line)), None)


def _notes(text: str) -> Iterator[str]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if is_note(line):
            is_bare = len(line) < 40 and _LABELLED.fullmatch(folded(line))
            yield _shortened(f"{line} {following}" if is_bare else line)


def _shortened(line: str) -> str:
    plain = line.strip()
    if len(plain) <= MAX_NOTE_CHARS:
        return plain
    return plain[:MAX_NOTE_CHARS].rpartition(" ")[0] + " …"
