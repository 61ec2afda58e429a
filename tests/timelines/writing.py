"""Stories written up: events become articles, and the ledger says what each of them said."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from tests.timelines.drafting import Draft, Drafting
from tests.timelines.ledger import Change, Ledger, Mention, Report
from tests.timelines.phrasing import Phrasing
from tests.timelines.stories import Event, Story
from tests.timelines.values import Value
from tests.timelines.world import Outlet, World

Record = dict[str, Any]
"""One line of `articles.jsonl`: the fields of `index.Article`, and `retracted` where it is so."""


@dataclass(frozen=True)
class Dispatch:
    """One article record and the moment at which it came to the archive."""

    moment: datetime
    record: Record


class Newsroom:
    """Writes up one story."""

    def __init__(self, world: World, phrasing: Phrasing, story: Story) -> None:
        self._world, self._story = world, story
        self._chance = world.chance
        self._drafting = Drafting(world, phrasing, story)
        self._outlets = self._chance.sample(world.outlets, 6)
        self.ledger = Ledger()
        self.dispatches: list[Dispatch] = []

    def write(self) -> None:
        """All events, in order."""
        for event in self._story.events:
            getattr(self, f"_{event.turn}")(event)

    def _update(self, event: Event) -> None:
        claim = event.claims[0]
        if event.wrong:
            claim = replace(claim, value=event.wrong)
        published = self._moment(self._published(event))
        outlets = self._chance.sample(self._outlets, {"one": 1, "two": 2, "wire": 3}[event.carried])
        draft = self._drafting.news(event, claim, self.ledger, published.date())
        for number, outlet in enumerate(outlets):
            if number and event.carried == "two":
                draft = self._drafting.news(event, claim, self.ledger, published.date())
            elif number:
                draft = self._drafting.copy(draft)
            url = self._publish(event, draft, outlet, published + timedelta(minutes=19 * number))
        if event.change:
            self._take_back(event, draft, outlets[-1], url, published)

    def _dispute(self, event: Event) -> None:
        published = self._moment(self._published(event))
        one, other = self._chance.sample(self._outlets, 2)
        if not event.split:
            draft = self._drafting.dispute(event, self.ledger, published.date())
            self._publish(event, draft, one, published)
            return
        draft = self._drafting.news(event, event.claims[0], self.ledger, published.date())
        self._publish(event, draft, one, published)
        draft = self._drafting.rejection(event, self.ledger, published.date())
        self._publish(event, draft, other, published + timedelta(hours=2))

    def _reaffirm(self, event: Event) -> None:
        draft = self._drafting.reaffirmation(event, self.ledger)
        self._publish(event, draft, self._chance.choice(self._outlets), self._moment(event.day))

    def _quiet(self, event: Event) -> None:
        draft = self._drafting.quiet(event, self.ledger)
        self._publish(event, draft, self._chance.choice(self._outlets), self._moment(event.day))

    def _take_back(
        self, event: Event, draft: Draft, outlet: Outlet, url: str, published: datetime
    ) -> None:
        moment = published + timedelta(days=1, hours=self._chance.randint(1, 9) - 5)
        self.ledger.withdraw(url, moment)
        saying = draft.sayings[0]
        right = event.claims[0].value
        new = None if event.change == "retraction" else right
        notice = url
        if event.change == "item":
            item = self._drafting.correction_item(event, saying, right, published.date())
            notice = self._publish(event, item, outlet, moment)
            days = (published.date(), moment.date())
            self.ledger.reports[-1] = replace(self.ledger.reports[-1], also=days)
        else:
            fixed = self._fixed(event, draft, right)
            record = self._record(fixed, outlet, published, url) | {"updated": moment.isoformat()}
            if event.change == "version":
                record["correction"] = self._drafting.note(saying, right)
            if event.change == "retraction":
                record["retracted"] = True
            self.dispatches.append(Dispatch(moment, record))
            self._enter(event, fixed, outlet, moment, url)
        change = Change(saying.value, new, published.date(), moment, url, notice, outlet.name)
        self.ledger.changes.append(change)

    def _fixed(self, event: Event, draft: Draft, right: Value) -> Draft:
        if event.change == "retraction":
            return self._drafting.retraction(draft)
        fixed = self._drafting.corrected(draft, right)
        if event.change == "line":
            note = self._drafting.note(draft.sayings[0], right)
            fixed = replace(fixed, paragraphs=(*fixed.paragraphs, f"Correction: {note}"))
        return fixed

    def _publish(self, event: Event, draft: Draft, outlet: Outlet, moment: datetime) -> str:
        serial = self._chance.randrange(100_000, 999_999)
        slug = "-".join(word for word in draft.title.lower().split() if word.isalnum())[:48]
        shown: datetime | None = moment
        if event.dating == "misdated" and draft.sayings:
            shown = _wrong_year(moment, 1 if event.day.toordinal() % 2 else -1)
        if event.dating == "undated" and draft.sayings:
            shown = None
        url = f"https://{outlet.host}/{slug.strip('-')}-{serial}"
        self.dispatches.append(Dispatch(moment, self._record(draft, outlet, shown, url)))
        self._enter(event, draft, outlet, shown, url)
        return url

    def _enter(
        self, event: Event, draft: Draft, outlet: Outlet, known: datetime | None, url: str
    ) -> None:
        for saying in draft.sayings:
            voice = saying.voice.body if saying.voice else None
            said = (event.epoch, voice, saying.keys, saying.value, event.day, known, url)
            self.ledger.reports.append(Report(*said, outlet.name))
        self.ledger.mentions += [Mention(value, known, url) for value in draft.mentions]

    def _record(self, draft: Draft, outlet: Outlet, published: datetime | None, url: str) -> Record:
        record: Record = {"url": url, "title": draft.title, "text": draft.text}
        record |= {"outlet": outlet.name, "language": "en"}
        if published:
            record["published"] = published.isoformat()
        if draft.author:
            record["authors"] = [draft.author]
        return record

    def _published(self, event: Event) -> date:
        late = {"full": 2, "weekday": 1, "asof": 2, "undated": 1, "misdated": 1}
        if event.dating == "yesterday":
            return event.day + timedelta(1)
        return event.day + timedelta(self._chance.randint(0, late.get(event.dating, 0)))

    def _moment(self, day: date) -> datetime:
        at = time(self._chance.randint(6, 19), self._chance.randrange(60), tzinfo=UTC)
        return datetime.combine(day, at)


def _wrong_year(moment: datetime, years: int) -> datetime:
    day = 28 if (moment.month, moment.day) == (2, 29) else moment.day
    return moment.replace(year=moment.year + years, day=day)


def in_order(dispatches: Sequence[Dispatch]) -> list[Record]:
    """The records as they came in: a new version after the old one."""
    return [dispatch.record for dispatch in sorted(dispatches, key=lambda one: one.moment)]
