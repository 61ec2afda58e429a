"""A question that may be suggested, and what it is made of."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from assistant.answer import Answer, Citation
from assistant.figures.voices import TITLES
from assistant.suggesting.naming import is_name
from assistant.support.lexicon import FUNCTION
from assistant.support.verbs import is_past
from index.records import StoredArticle
from index.wording import names, words

_FOLLOWS = r"(?:in|on|at|by|to|from|for|with|of|after|before|and|or|is|was|has|will)"
_HEADS = rf"(?=[.,;:?!)]|['’]s\b|\s{_FOLLOWS}\b)"
"""A phrase that one of these follows is whole: "the CSTO.", not "the CSTO" of its summit."""
_ENDS = re.compile(rf"{_FOLLOWS}$")
_LONGEST = 5
_LONGEST_ACRONYM = 6
_SHORT = 3
_WHOLE = 3
"""A name stands for itself at least once in so many times."""
_OWN = re.compile(r"['’]s?$")
_WORDS = re.compile(r"[\w’'-]+(?: [\w’'-]+)*")
"""No punctuation within: no "Rep.", no second clause."""
_JOINS = frozenset({"of", "and", "for", "&", "de", "van", "von", "der", "al", "bin"})
_PLACED = re.compile("in|at|near|from|across|outside|around|throughout|over|into|to")

Proof = Callable[[Answer], bool]


@dataclass(frozen=True)
class Candidate:
    """A question to try."""

    question: str
    proves: Proof
    """Whether an answer is one to it, and not merely to its words."""


@dataclass(frozen=True)
class Matter:
    """What suggestions may be drawn from."""

    answer: Answer
    articles: Sequence[StoredArticle]
    """Those cited first; each in the version that the answer saw."""

    @property
    def question(self) -> str:
        """The question that was answered."""
        return self.answer.standalone_question

    @cached_property
    def topics(self) -> tuple[str, ...]:
        """What the question names as articles speak of it, then what the first quote names.

        Of each the rarest first, since it says most; of the quote whole names only.
        """
        quote = first_quote(self.answer)
        told = self._topics(quote.quote) if quote else ()
        whole = (one for one in told if " " in core(one) and core(one)[0].isupper())
        return tuple(dict.fromkeys([*self.asked, *sorted(whole, key=self._count)]))

    @cached_property
    def asked(self) -> tuple[str, ...]:
        """What the question names, the rarest first."""
        return tuple(sorted(self._topics(self.question), key=self._count))

    def is_shown(self, sentence: str) -> bool:
        """Whether a quote that proves the answer holds a sentence: whoever asks on wants others."""
        return any(_line(sentence) in quote for quote in self.shown)

    @cached_property
    def shown(self) -> frozenset[str]:
        """The words of the quotes that prove the answer."""
        by_id = self.answer.by_id
        quotes = (by_id[key] for one in self.answer.statements for key in one.quotes)
        return frozenset(_line(quote.quote) for quote in quotes)

    def topics_in(self, sentence: str) -> list[str]:
        """Those that a sentence is about, and not merely a place or a part of another name."""
        return [topic for topic in self.topics if is_about(sentence, topic)]

    @cached_property
    def _outlets(self) -> frozenset[str]:
        return frozenset(_line(article.outlet) for article in self.articles if article.outlet)

    def _count(self, topic: str) -> int:
        return self.text.casefold().count(core(topic).casefold())

    def _topics(self, text: str) -> Iterator[str]:
        said, known = text.rstrip("?!. ").split(), set(names(text))
        place = 0
        while place < len(said):
            is_definite = said[place] == "the"
            start = place + is_definite
            named = sum(1 for _ in takewhile(lambda word: _plain(word) in known, said[start:]))
            if (is_definite or named) and not _is_joined(said, start, start + named):
                told = (
                    self._definite(said[start:], named)
                    if is_definite
                    else self._bare(said[start : start + named])
                )
                yield from filter(None, [told])
            place = max(start + named, place + 1)

    def _definite(self, said: list[str], named: int) -> str | None:
        """The longest phrase after "the" that holds the whole name and that articles speak of."""
        for size in range(_LONGEST, max(named, 1 if named else 2) - 1, -1):
            phrase = " ".join(said[:size])
            is_part = size == named and len(said) > size and not _ENDS.match(said[size])
            is_whole = bool(_WORDS.fullmatch(phrase)) and not is_part
            if is_whole and _is_noun(said[:size]) and self._told(phrase):
                return f"the {phrase}"
        return None

    def _bare(self, run: list[str]) -> str | None:
        """A name without titles, as most texts have it: with "the" or without."""
        titled = [n for n, word in enumerate(run) if word.casefold() in TITLES or word[-1] == "."]
        kept = run[titled[-1] + 1 :] if titled else run
        name = _OWN.sub("", " ".join(kept).rstrip(",;:"))
        told = self._told(name) if _WORDS.fullmatch(name) and is_name(name.split()) else []
        is_shouted = name.isupper() and len(name) > _LONGEST_ACRONYM
        if not told or is_shouted or name.casefold() in self._outlets or not name[0].isalpha():
            return None
        is_definite = any(told) if name.isupper() else sum(told) * 2 > len(told)
        return f"the {name}" if is_definite else name

    def _told(self, phrase: str) -> list[bool]:
        """Whether "the" stands before a phrase, at each place where it is a whole one.

        Nothing for what mostly describes another thing, such as "Russian".
        """
        known = rf"(\bthe\s)?(?<![\w-]){re.escape(phrase)}(?![\w-])"
        every = len(re.findall(known, self.text, re.IGNORECASE))
        whole = re.findall(f"{known}{_HEADS}", self.text, re.IGNORECASE)
        return [bool(the) for the in whole] if len(whole) * _WHOLE >= every else []

    @cached_property
    def text(self) -> str:
        """The texts of all the articles."""
        return "\n".join(article.text for article in self.articles)


def is_about(sentence: str, topic: str) -> bool:
    """Whether a topic stands for itself there: not "in California", not "California’s governor".

    Of a name of several words the last one is enough, as news has it of persons.
    """
    last = topic.split()[-1]
    is_short = topic[0].isupper() and len(last) > _SHORT and last[0].isupper()
    return any(
        _leads_to(topic, found["before"] or "")
        for name in (core(topic), *([last] if is_short else []))
        for found in re.finditer(
            rf"(?P<before>\b[\w’'-]+\s)?(?<![\w-]){re.escape(name)}(?![\w-]|['’]s|\s[A-Z])",
            sentence,
        )
    )


def _leads_to(topic: str, before: str) -> bool:
    word = before.strip()
    if topic.startswith("the "):
        return word.casefold() == "the"
    return not word[:1].isupper() and not _PLACED.fullmatch(word.casefold())


def _is_noun(phrase: list[str]) -> bool:
    """Whether no verb and no clause begins within it, as far as single words show."""
    low = [word.casefold() for word in phrase]
    return not any(is_past(word) or word in FUNCTION - {"of"} for word in low)


def _plain(word: str) -> str:
    """A word of a question as its names are read."""
    found = words(word)
    return found[0] if found else ""


def _is_joined(asked: list[str], start: int, end: int) -> bool:
    """Whether a name is a part of a longer one: "Ways and Means", "Department of Justice"."""
    behind = asked[end : end + 2]
    before = asked[max(0, start - 2) : start]
    is_first = len(behind) == 2 and behind[0] in _JOINS and behind[1][:1].isupper()
    is_last = len(before) == 2 and before[1] in _JOINS and before[0][:1].isupper()
    return is_first or is_last


def core(topic: str) -> str:
    """A topic without its article."""
    return topic.removeprefix("the ")


def first_quote(answer: Answer) -> Citation | None:
    """The quote that leads an answer."""
    quotes = (quote for statement in answer.statements for quote in statement.quotes)
    return answer.by_id.get(next(quotes, ""))


def leads_with(told: str) -> Proof:
    """A proof: the quote that leads the answer holds these words."""
    return lambda answer: holds(lead_of(answer), told)


def holds(text: str, told: str) -> bool:
    """Whether these words stand in a text, in any case and spacing."""
    return _line(told) in _line(text)


def lead_of(answer: Answer) -> str:
    """The words of the quote that leads an answer; wire copies have the same."""
    quote = first_quote(answer)
    return _line(quote.quote) if quote else ""


def _line(text: str) -> str:
    return " ".join(text.split()).casefold()
