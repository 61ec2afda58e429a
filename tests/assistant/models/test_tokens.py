"""Estimates of tokens beside the counts of real tokenizers."""

import os
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.models.tokens import estimate

SAMPLES = {
    "news": "The transport ministry said on Tuesday, 26 November 2025, that 23 of the 87 passengers"
    " aboard the ferry Morning Star had been rescued off Example Island, and that divers would"
    ' resume the search at first light. "We do not know yet why she capsized," deputy minister'
    " Anahit Example told reporters in Yerevan. Shares of Nordlink AB fell 4.7% to $12.35 in"
    " Stockholm. An earlier statement, published on Monday by the coast guard, had put the number"
    " of missing at 61.",
    "numbers": "In 2023-24 revenue rose 12.5% to €1,234,567.89 from €1,097,392.79; EBITDA was 45.2m"
    " (43.1m), on 17/11/2025 at 10:45, ISIN SE0000123456.",
    "names": "Nikola Pashovyan, Ilgar Alimov, Ararat Mirzanyan, Volodymyr Zelenko, Ngozi"
    " Okonjo-Bello and Recep Tayyar met in Szczecin, Antananarivo and Dnipropetrovsk.",
    "markup": "## Passage [a1f3]\n\nTitle: Ferry sinks\nOutlet: Sample Post\n---\n\n* first\n"
    '    code = f(x, y)\n\n\n"""[a1f3][b2c4]"""',
    "German": "Das Verkehrsministerium teilte am Dienstag mit, dass dreiundzwanzig der"
    " siebenundachtzig Fahrgäste der gesunkenen Fähre gerettet worden seien.",
    "French": "Le ministère des Transports a déclaré mardi que vingt-trois des quatre-vingt-sept"
    " passagers du traversier avaient été secourus près de l'île.",
    "Russian": "Министерство транспорта сообщило во вторник, что двадцать три пассажира спасены.",
    "Armenian": "Տրանսպորտի նախարարությունը երեքշաբթի օրը հայտնել է, որ ուղևորները փրկվել են։",
    "Arabic": "قالت وزارة النقل يوم الثلاثاء إن ثلاثة وعشرين من ركاب العبارة أنقذوا.",
    "Chinese": "交通部周二表示，渡轮上的八十七名乘客中有二十三人在岛屿附近获救。",
    "Japanese": "運輸省は火曜日、フェリーの乗客のうち二十三人が救助されたと発表した。",
    "Hindi": "परिवहन मंत्रालय ने मंगलवार को कहा कि यात्रियों को बचा लिया गया।",
    "signs": "Breaking 🚢🚢 – ferry “Morning Star” sinks… 87 aboard → 23 saved ✅ #ferry",
}


@pytest.mark.parametrize("name", SAMPLES)
def test_estimates_are_hardly_too_low_for_a_small_english_model(
    local_model_url: str, name: str
) -> None:
    address = f"{local_model_url.removesuffix('/v1')}/tokenize"
    counted = len(httpx.post(address, json={"content": SAMPLES[name]}).json()["tokens"])
    assert 0.75 * counted <= estimate(SAMPLES[name]) <= 1.8 * counted
    if name == "news":
        assert counted <= estimate(SAMPLES[name]) <= 1.4 * counted


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("encoding", ["cl100k_base", "o200k_base"])
def test_estimates_are_hardly_too_low_for_the_models_of_openai(
    monkeypatch: pytest.MonkeyPatch, name: str, encoding: str
) -> None:
    tiktoken = pytest.importorskip("tiktoken")
    import llama_index.core

    bundled = Path(str(llama_index.core.__file__)).parent / "_static" / "tiktoken_cache"
    monkeypatch.setitem(os.environ, "TIKTOKEN_CACHE_DIR", str(bundled))
    counted = len(tiktoken.get_encoding(encoding).encode(SAMPLES[name]))
    assert 0.9 * counted <= estimate(SAMPLES[name])


@given(st.text(), st.text())
def test_a_part_is_never_more_than_the_whole(one: str, other: str) -> None:
    assert estimate(one) <= estimate(f"{one}\n{other}")
    assert (estimate(one) == 0) == (not one.strip(" ") or one == "")
