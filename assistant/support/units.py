"""Units of measure and money: one name for each, whatever way it is written."""

from collections.abc import Mapping
from functools import lru_cache

from assistant.support.words import Word, each

_UNITS = """
percent: % percent pct percentage
points: points point
usd: $ dollar dollars usd
eur: € euro euros eur
gbp: £ pound pounds sterling gbp
jpy: ¥ yen jpy
inr: ₹ rupee rupees inr
rub: ₽ rouble roubles ruble rubles rub
krw: ₩ won krw
try: ₺ lira liras
uah: ₴ hryvnia hryvnias
vnd: ₫ dong
ils: ₪ shekel shekels
cny: yuan renminbi cny
krone: krone kroner krona kronor
franc: franc francs chf
peso: peso pesos
drams: dram drams
crowns: crown crowns
manat: manat manats
real: reais
rand: rand rands
km: km kilometre kilometres kilometer kilometers kms
m: metre metres meter meters
cm: cm centimetre centimetres centimeter centimeters
mm: mm millimetre millimetres millimeter millimeters
mile: mile miles mi
ft: foot feet ft
inch: inch inches
yard: yard yards
kg: kg kilogram kilograms kilo kilos
g: gram grams
tonne: tonne tonnes ton tons
lb: lb lbs
litre: litre litres liter liters
gallon: gallon gallons
barrel: barrel barrels
hectare: hectare hectares ha
acre: acre acres
second: seconds
minute: minute minutes min mins
hour: hour hours hr hrs
day: day days
week: week weeks
month: month months
year: year years yr yrs
decade: decade decades
century: century centuries
c: celsius
f: fahrenheit
degree: degree degrees °
kmh: kmh kph
mph: mph
watt: watts watt
kw: kw kilowatt kilowatts
mw: mw megawatt megawatts
gw: gw gigawatt gigawatts
times: times
am: am a.m
pm: pm p.m
"""
SCALES: Mapping[str, float] = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
} | {"lakh": 1e5, "crore": 1e7, "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12}
GLUED_SCALES: Mapping[str, float] = {"k": 1e3, "m": 1e6, "b": 1e9}
"""Only right behind the digits: "$27m"."""
_GLUED: Mapping[str, str] = {"c": "c", "f": "f", "m": "m", "g": "g", "h": "hour"}
MONEY = frozenset(
    each(
        "usd eur gbp jpy inr rub krw try uah vnd ils cny krone franc peso drams crowns manat real "
        "rand"
    )
)


@lru_cache(maxsize=1)
def _table() -> Mapping[str, str]:
    rows = (line.partition(":") for line in _UNITS.split("\n") if line)
    return {word: name for name, _, written in rows for word in written.split()}


def unit_of(word: Word) -> str:
    """The unit that a word names, else an empty string."""
    if word.glued and not word.hyphen and word.low in _GLUED:
        return _GLUED[word.low]
    return _table().get(word.low, "")
