"""Names that nobody bears: places, people and bodies from syllables, each given once."""

from dataclasses import dataclass
from random import Random


def _parts(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_HEADS = _parts(
    "Ba Be Bo Bra Bre Da De Do Dra Fa Fe Fro Ga Gle Gra Ha He Hu Ja Jo Ka Ke Kle Ko Kra "
    "La Le Lo Lu Ma Me Mo Na Ne No Nu O Pa Pe Pra Qua Ra Re Ro Sa Se Ska So Ta Te To "
    "Tra Tu U Va Ve Vo Vra Wa We Ya Yo Za Ze Zo"
)
_MIDDLES = _parts(
    "ld lm ln lv mb md nd ng nk nt nv r rb rd rg rk rl rm rn rsk rv sk sm st t v zd z"
)
_VOWELS, _CONSONANTS = "aeiou", "bdgklmnprstvz"
_TOWNS = _parts("holt vik grad stad mouth sted ford wick dal brook lund minster hafen bridge")
_COUNTRIES = (("ia", "ian"), ("ova", "ovan"), ("ara", "aran"), ("esia", "esian"))
_LASTS = _parts("ek ov en ic ar as und ini esh al or ent isk and oy")
_WOMEN = _parts("ala ena ira una essa ielle ina ora")
_MEN = _parts("an or em ik us on ard el")


@dataclass(frozen=True)
class Person:
    """Somebody with a first and a last name."""

    first: str
    last: str
    woman: bool

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first} {self.last}"

    @property
    def pronoun(self) -> str:
        """He or she."""
        return "she" if self.woman else "he"


class Names:
    """Gives names by chance, none of them twice."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._given: set[str] = set()

    def bare(self, ending: str = "") -> str:
        """A name for anything, with this ending if one is wanted."""
        pick = self._chance.choice
        while True:
            body = pick(_HEADS) + pick(_MIDDLES)
            if not ending and self._chance.random() < 0.4:
                body += pick(_VOWELS) + pick(_MIDDLES)
            name = body + (ending or pick(("a", "en", "o", "in", "el", "ur", "eth", "ash")))
            if self._take(name):
                return name

    def near(self, name: str) -> str:
        """A name that is easily taken for another one; any name, if all of those are given."""
        for _ in range(50):
            at = self._chance.randrange(1, len(name) - 1)
            between = name[at - 1].lower() in _VOWELS and name[at + 1] in _VOWELS
            alike = _VOWELS if name[at] in _VOWELS else _CONSONANTS if between else name[at]
            other = name[:at] + self._chance.choice(alike) + name[at + 1 :]
            if self._take(other):
                return other
        return self.bare()

    def town(self) -> str:
        """A town."""
        body = self.bare(self._chance.choice(_VOWELS)) if self._chance.random() < 0.3 else ""
        return self.bare() if body else self.bare(self._chance.choice(_TOWNS))

    def country(self) -> tuple[str, str]:
        """A country and its adjective."""
        ending, adjective = self._chance.choice(_COUNTRIES)
        stem = self.bare(ending).removesuffix(ending)
        return stem + ending, stem + adjective

    def person(self) -> Person:
        """Somebody whose last name nobody else has."""
        woman = self._chance.random() < 0.5
        first = self._chance.choice(_HEADS) + self._chance.choice("bdlmnrstv")
        first += self._chance.choice(_WOMEN if woman else _MEN)
        return Person(first, self.bare(self._chance.choice(_LASTS)), woman)

    def _take(self, name: str) -> bool:
        if name in self._given or name.lower() in _WORDS:
            return False
        self._given.add(name)
        return True


_WORDS = _parts(
    "bargain barren beggar better border burden captain carbon certain farming garden harden "
    "havana hasten kitten lantern listen lasting market martin matter mentor morgan mortal "
    "nelson norden orient parson portal reason salvador santa sardinia savannah serbia tartar "
    "tennis totals turbine vandal vermont verbal warden women zelda rental dental mental"
)
