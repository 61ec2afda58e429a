"""One article in words: templates chosen, filled, and kept, so that it can be corrected."""

from dataclasses import dataclass, replace
from datetime import date
from random import Random

from tests.timelines import values
from tests.timelines.ledger import Ledger
from tests.timelines.phrasing import Phrasing, TopicPhrasing, capitalised, fill, slots_of, subject
from tests.timelines.stories import Claim, Event, Story
from tests.timelines.values import NUMBERS, Value
from tests.timelines.world import Speaker, Voice, World


@dataclass(frozen=True)
class Saying:
    """What an article says by whom, and the words that name them in it."""

    voice: Voice | None
    keys: tuple[str, ...]
    value: Value
    speaker: str
    measure: str


@dataclass(frozen=True)
class Part:
    """A paragraph (or the title) before it is filled."""

    template: str
    slots: dict[str, str]

    @property
    def text(self) -> str:
        """Filled, with a capital first letter."""
        return capitalised(fill(self.template, self.slots))


@dataclass(frozen=True)
class Draft:
    """An article without outlet and dates."""

    parts: tuple[Part, ...]
    """The title, then what is written of the value; kept for corrections."""
    title: str
    paragraphs: tuple[str, ...]
    core: int
    """Which paragraph is that part."""
    sayings: tuple[Saying, ...] = ()
    mentions: tuple[Value, ...] = ()
    author: str | None = None

    @property
    def text(self) -> str:
        """The paragraphs as one text."""
        return "\n\n".join(self.paragraphs)


class Drafting:
    """Writes the articles of one story in one phrasing."""

    def __init__(self, world: World, phrasing: Phrasing, story: Story) -> None:
        self._chance: Random = world.chance
        self._phrasing, self._story = phrasing, story
        self._topic: TopicPhrasing = phrasing.topics[story.topic.key]
        self._number = story.topic.kind in NUMBERS
        self._world = world
        self._facts = self._irrelevant(story.events[0])

    def news(self, event: Event, claim: Claim, ledger: Ledger, published: date) -> Draft:
        """A report of one value."""
        old = self._earlier(event, ledger, published)
        last = self._last(event, ledger, published)
        frame = self._frame(event, own=claim.voice is None, moved=last is not None)
        speaker = self._speaker(claim.voice, frame)
        slots = self._slots(event, published) | self._said(claim, speaker)
        moves = "moved" in slots_of(frame)
        if moves and last:
            rose = float(claim.value.key) > float(last[0].key)
            slots |= {"old": last[0].said, "moved": "rose" if rose else "fell"}
            slots["month"] = f"{last[1]:%B %Y}"
        draft = self._draft(event, frame, slots, [(claim, speaker)], None if moves else old)
        return replace(draft, mentions=(last[0],)) if moves and last else draft

    def dispute(self, event: Event, ledger: Ledger, published: date) -> Draft:
        """Both sides in one article."""
        pool = self._phrasing.disputes
        if self._number and not _bounded(event):
            pool += self._phrasing.number_disputes
        frame = self._pick(pool)
        return self._sides(event, frame, event.claims, ledger, published)

    def rejection(self, event: Event, ledger: Ledger, published: date) -> Draft:
        """The other side alone: it rejects the first one, or does not mention it."""
        one, other = event.claims
        if self._chance.random() < 0.4:
            return self.news(event, other, ledger, published)
        frame = self._pick(self._phrasing.rejections)
        first = self._speaker(one.voice, "")
        speaker = self._speaker(other.voice, frame)
        slots = self._slots(event, published) | self._said(other, speaker)
        slots["other"] = first.text if first else ""
        return self._draft(event, frame, slots, [(other, speaker)], None)

    def reaffirmation(self, event: Event, ledger: Ledger) -> Draft:
        """One side again."""
        frame = self._pick(self._phrasing.reaffirmations)
        claim = event.claims[0]
        speaker = self._speaker(claim.voice, frame)
        slots = self._slots(event, event.day) | self._said(claim, speaker)
        return self._draft(event, frame, slots, [(claim, speaker)], None)

    def quiet(self, event: Event, ledger: Ledger) -> Draft:
        """An article of the story that brings no new value."""
        old = self._earlier(event, ledger, event.day)
        title = Part(self._pick(self._phrasing.quiet), self._slots(event, event.day))
        slots = self._slots(event, event.day) | self._facts
        core = Part(self._pick(self._topic.context), slots)
        around, mentions = self._around(event, old)
        return Draft((title, core), title.text, (core.text, *around), 0, (), mentions)

    def copy(self, draft: Draft) -> Draft:
        """A wire copy: the same text under another title, or cut at the end."""
        title = draft.title
        if self._chance.random() < 0.5:
            title = Part(self._pick(self._topic.headlines), draft.parts[0].slots).text
        keep = max(draft.core + 1, len(draft.paragraphs) - self._chance.randint(0, 1))
        first, *rest = draft.paragraphs[:keep]
        if self._chance.random() < 0.4 and " — " not in first:
            first = f"{self._story.slots['capital'].upper()} — {first}"
        return replace(draft, title=title, paragraphs=(first, *rest), author=None)

    def corrected(self, draft: Draft, right: Value) -> Draft:
        """The same article with the right value."""
        said = {"value": right.said}
        title, core = (Part(part.template, part.slots | said) for part in draft.parts)
        paragraphs = list(draft.paragraphs)
        paragraphs[draft.core] = self._moved(core, draft, right).text
        sayings = tuple(replace(saying, value=right) for saying in draft.sayings)
        return replace(
            draft,
            title=title.text,
            paragraphs=tuple(paragraphs),
            sayings=sayings,
            parts=(title, core),
        )

    def retraction(self, draft: Draft) -> Draft:
        """A notice over the old text, or in its place."""
        notice = Part(self._pick(self._phrasing.retractions), draft.parts[0].slots).text
        kept = draft.paragraphs if self._chance.random() < 0.5 else ()
        title = f"Retracted: {draft.title}" if self._chance.random() < 0.5 else draft.title
        return replace(draft, title=title, paragraphs=(notice, *kept), sayings=(), mentions=())

    def correction_item(self, event: Event, wrong: Saying, right: Value, day: date) -> Draft:
        """A correction as an article of its own."""
        slots = self._slots(event, day) | self._note_slots(wrong, right)
        slots |= {"day": values.full(day), "speaker": wrong.speaker}
        title = Part(self._pick(self._phrasing.correction_titles), slots)
        core = Part(self._pick(self._phrasing.correction_items), slots)
        saying = replace(wrong, value=right)
        return Draft((title, core), title.text, (core.text,), 0, (saying,))

    def note(self, wrong: Saying, right: Value) -> str:
        """The outlet's note at a corrected version."""
        pool = self._phrasing.corrections if self._number else self._phrasing.word_corrections
        return Part(self._pick(pool), self._note_slots(wrong, right)).text

    def _sides(
        self,
        event: Event,
        frame: str,
        claims: tuple[Claim, ...],
        ledger: Ledger,
        published: date,
    ) -> Draft:
        one, other = claims
        first, second = self._speaker(one.voice, frame), self._speaker(other.voice, "")
        slots = self._slots(event, published) | self._said(one, first)
        slots["other"] = second.text if second else ""
        slots["claim2"] = self._claim(other.value).replace("{value}", "{value2}")
        slots["value2"] = other.value.said
        old = self._earlier(event, ledger, published)
        return self._draft(event, frame, slots, [(one, first), (other, second)], old)

    def _draft(
        self,
        event: Event,
        frame: str,
        slots: dict[str, str],
        said: list[tuple[Claim, Speaker | None]],
        old: tuple[Value, date] | None,
    ) -> Draft:
        title = Part(self._pick(self._headlines(event, said)), slots)
        context = self._pick(self._topic.context)
        core = Part(frame, slots)
        around, mentions = self._around(event, old)
        first = self._chance.random() < 0.6
        if together := self._chance.random() < 0.25:
            both = f"{frame} {context}" if first else f"{context} {frame}"
            core = Part(both, slots | self._facts)
        own = (Part(context, slots | self._facts).text,)
        lead: tuple[str, ...] = (core.text, *own) if first else (*own, core.text)
        lead = (core.text,) if together else lead
        sayings = tuple(
            self._saying(claim, who, slots, slots["claim2" if number else "claim"])
            for number, (claim, who) in enumerate(said)
        )
        author = self._world.writer() if self._chance.random() < 0.3 else None
        paragraphs = (*lead, *around)
        return Draft(
            (title, core),
            title.text,
            paragraphs,
            0 if first or together else 1,
            sayings,
            mentions,
            author,
        )

    def _saying(
        self, claim: Claim, speaker: Speaker | None, slots: dict[str, str], clause: str
    ) -> Saying:
        value = claim.value
        if self._story.topic.kind == "state":
            value = replace(value, said=fill(clause, slots))
        text, keys = (speaker.text, speaker.keys) if speaker else ("our own reporting", ())
        return Saying(claim.voice, keys, value, text, slots["measure"])

    def _headlines(self, event: Event, said: list[tuple[Claim, Speaker | None]]) -> tuple[str, ...]:
        if len(said) == 1 and not _bounded(event):
            return self._topic.headlines
        plain = tuple(h for h in self._topic.headlines if "value" not in slots_of(h))
        return plain or self._phrasing.quiet

    def _around(
        self, event: Event, old: tuple[Value, date] | None
    ) -> tuple[list[str], tuple[Value, ...]]:
        texts, mentions = [], []
        slots = self._slots(event, event.day)
        if old and self._chance.random() < 0.55:
            texts.append(self._background(*old, slots))
            mentions.append(old[0])
        if self._story.topic.kind == "count" and self._chance.random() < 0.12:
            texts.append(Part(self._pick(self._phrasing.records), slots | self._record()).text)
        fillers = self._chance.sample(self._phrasing.fillers, self._chance.choice((1, 1, 2, 2, 3)))
        texts += [Part(filler, self._slots(event, event.day)).text for filler in fillers]
        return texts, tuple(mentions)

    def _background(self, value: Value, day: date, slots: dict[str, str]) -> str:
        kind = self._story.topic.kind
        pool = self._phrasing.number_backgrounds
        pool = pool if self._number else self._phrasing.backgrounds[kind]
        if value.qualifier == "at least":
            pool = tuple(template for template in pool if "at {old}" not in template)
        old = self._claim(value) if kind == "state" else value.said
        then = {"old": old, "month": f"{day:%B %Y}", "day": values.full(day), "year": f"{day:%Y}"}
        return Part(self._pick(pool), slots | then).text

    def _earlier(self, event: Event, ledger: Ledger, at: date) -> tuple[Value, date] | None:
        known = {
            report.epoch: (report.value, report.day)
            for report in ledger.counting(at)
            if report.epoch < event.epoch and len(ledger.sides(at, epoch=report.epoch)) == 1
        }
        if not known:
            return None
        newest = max(known)
        return known[newest if self._chance.random() < 0.6 else self._chance.choice(list(known))]

    def _last(self, event: Event, ledger: Ledger, at: date) -> tuple[Value, date] | None:
        """What a new value moved from, where that is beyond dispute."""
        before = [report for report in ledger.counting(at) if report.epoch < event.epoch]
        newest = max((report.epoch for report in before), default=0)
        then = {r.value.key: (r.value, r.day) for r in before if r.epoch == newest}
        return next(iter(then.values())) if len(then) == 1 else None

    def _record(self) -> dict[str, str]:
        said = self._story.topic.high * self._chance.uniform(3, 6)
        return {"record": f"{round(said):,}"}

    def _frame(self, event: Event, *, own: bool, moved: bool) -> str:
        phrasing, dating = self._phrasing, event.dating
        pool = phrasing.own_frames if own else phrasing.frames
        if self._number and not own and not _bounded(event):
            pool += phrasing.number_frames + (phrasing.move_frames if moved else ())
        wanted = "asof" if dating == "asof" or (own and dating != "published") else "when"
        if dating == "published":
            return self._pick(tuple(frame for frame in pool if "asof" not in slots_of(frame)))
        return self._pick(tuple(frame for frame in pool if wanted in slots_of(frame)))

    def _speaker(self, voice: Voice | None, frame: str) -> Speaker | None:
        if voice is None:
            return None
        while True:
            speaker = voice.speaker(self._chance)
            if speaker.pronoun or "pronoun" not in slots_of(frame):
                return speaker

    def _said(self, claim: Claim, speaker: Speaker | None) -> dict[str, str]:
        slots = {"claim": self._claim(claim.value), "value": claim.value.said}
        if speaker:
            slots |= {"speaker": speaker.text, "short": speaker.short}
            slots["pronoun"] = speaker.pronoun or "it"
        return slots

    def _claim(self, value: Value) -> str:
        return self._pick(self._topic.claims_off if value.key == "off" else self._topic.claims)

    def _moved(self, core: Part, draft: Draft, right: Value) -> Part:
        if "moved" not in core.slots:
            return core
        rose = float(right.key) > float(draft.mentions[0].key)
        return Part(core.template, core.slots | {"moved": "rose" if rose else "fell"})

    def _note_slots(self, wrong: Saying, right: Value) -> dict[str, str]:
        kind = self._story.topic.kind
        base = self._story.slots | {"subject": subject(kind), "measure": wrong.measure}
        return base | {"old": wrong.value.said, "value": right.said}

    def _slots(self, event: Event, published: date) -> dict[str, str]:
        chance, story = self._chance, self._story
        when, asof = self._dates(event, published)
        return story.slots | {
            **self._irrelevant(event),
            **{"measure": chance.choice(self._topic.measure), "subject": subject(story.topic.kind)},
            **{"when": when, "asof": asof},
        }

    def _irrelevant(self, event: Event) -> dict[str, str]:
        chance = self._chance
        person, age = chance.choice(self._world.people)
        return {
            **{"person": person, "elsewhere": chance.choice(self._world.towns)},
            **{"age": str(age), "few": values.spelled(chance.randint(3, 9))},
            **{"tens": str(chance.randint(12, 90)), "hundreds": str(chance.randint(110, 900))},
            "year_ago": str(event.day.year - chance.randint(12, 60)),
        }

    def _dates(self, event: Event, published: date) -> tuple[str, str]:
        day = event.day
        full = values.full(day)
        short = full.rpartition(" ")[0] if self._chance.random() < 0.4 else full
        when = {
            **{"published": "", "weekday": f"on {day:%A}", "yesterday": "yesterday"},
            **{"full": f"on {short}", "asof": ""},
        }.get(event.dating, f"on {full}")
        if event.dating == "published" and self._chance.random() < 0.3:
            when = "today" if self._chance.random() < 0.5 else f"on {day:%A}"
        return when, full if event.dating in ("undated", "misdated") else short

    def _pick(self, lines: tuple[str, ...]) -> str:
        return self._chance.choice(lines)


def _bounded(event: Event) -> bool:
    """Whether "at {value}" would read "at at least"."""
    said = [claim.value for claim in event.claims] + ([event.wrong] if event.wrong else [])
    return any(value.qualifier == "at least" for value in said)
