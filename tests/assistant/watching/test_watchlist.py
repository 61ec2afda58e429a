"""Standing questions over a real archive."""

import secrets
from datetime import date

import pytest

from assistant import Assistant
from assistant.watching import Watchlist, keeping
from assistant.watching.records import NewWatch
from index import Archive, Article
from index.errors import BadInput, ModelFailed
from tests.assistant.watching.conftest import QUESTION, asked, report
from tests.storing import everywhere

stores = everywhere


def test_a_question_begins_with_its_answer(watchlist: Watchlist) -> None:
    found = watchlist.add(asked())
    assert found.answer is not None and found.answer.figures[0].value == 23
    assert found.checked is not None and (found.notices, found.trouble) == (0, None)
    assert watchlist.all() == [found] and watchlist.check() == []


def test_no_id_reads_as_an_option(watchlist: Watchlist, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "token_urlsafe", lambda size: "-" * size)
    watch = watchlist.add(asked())
    assert len(watch.id) == 22 and watch.id.isalnum()
    assert watchlist.remove(watch.id)


def test_a_new_value_is_noticed_once(watchlist: Watchlist, archive: Archive) -> None:
    watch = watchlist.add(asked())
    archive.add([report("24", date(2025, 11, 26))])
    (notice,) = watchlist.check()
    assert notice.headline == "Now 24, before 23."
    assert (notice.watch, notice.question) == (watch.id, QUESTION)
    assert notice.old is not None and notice.old.figures[0].value == 23
    assert notice.new.figures[0].value == 24
    assert watchlist.check() == [] and watchlist.check(every=True) == []
    assert watchlist.notices() == watchlist.notices(watch.id) == [notice]
    assert watchlist.all()[0].notices == 1


def test_a_report_of_the_same_value_changes_nothing_but_the_news(
    watchlist: Watchlist, archive: Archive
) -> None:
    watchlist.add(asked())
    archive.add([report("23", date(2025, 11, 26))])
    assert [change.kind for one in watchlist.check() for change in one.changes] in ([], ["news"])


def test_what_has_other_words_is_not_asked_for(
    watchlist: Watchlist, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    watchlist.add(asked())
    archive.add([Article(title="Weather", text="It rained on the northern coast.")])

    def never(*_: object, **__: object) -> None:
        raise AssertionError("it was asked")

    monkeypatch.setattr(Assistant, "ask", never)
    assert watchlist.check() == []


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Captives in Velmar", "There are 19 captives in Velmar, the ministry said."),
        ("Prisoners of war", "Nineteen are left in Velmar, the ministry said."),
    ],
)
def test_a_report_in_other_words_than_the_question_is_noticed(
    watchlist: Watchlist, archive: Archive, title: str, text: str
) -> None:
    watchlist.add(asked("How many captives remain in Velmar?"))
    archive.add([Article(title=title, text=text, published="2025-11-26")])
    before = watchlist.all()[0].checked
    watchlist.check()
    assert watchlist.all()[0].checked != before


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("What's the latest news?", "A stork was seen on the tower."),
        ("Where is Navalny buried?", "Navalny lies in a churchyard."),
    ],
)
def test_news_for_whoever_wants_any_and_a_name_alone_are_noticed(
    watchlist: Watchlist, archive: Archive, question: str, text: str
) -> None:
    watchlist.add(asked(question))
    archive.add([Article(title="In short", text=text, published="2025-11-26")])
    before = watchlist.all()[0].checked
    watchlist.check()
    assert watchlist.all()[0].checked != before


def test_a_year_alone_is_no_name(
    watchlist: Watchlist, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    watchlist.add(asked("How many people died in floods in 2025?"))
    archive.add([Article(title="In short", text="In 2025 storks were seen on the tower.")])
    monkeypatch.setattr(Assistant, "ask", lambda *_, **__: pytest.fail("it was asked"))
    assert watchlist.check() == []


def test_what_shares_only_the_words_that_ask_is_not_asked_for(
    watchlist: Watchlist, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    watchlist.add(asked("How many captives remain in Velmar?"))
    archive.add([Article(title="How many?", text="Many ask how many storks remain in Norvik.")])
    monkeypatch.setattr(Assistant, "ask", lambda *_, **__: pytest.fail("it was asked"))
    assert watchlist.check() == []


def test_a_correction_and_a_withdrawal_reach_the_question(
    watchlist: Watchlist, archive: Archive
) -> None:
    watchlist.add(asked())
    corrected = report("23", date(2025, 11, 20)).model_copy(
        update={
            "text": "The speaker of parliament said that 22 Lorvian captives remain in Tessaly."
        }
    )
    archive.add([corrected])
    (notice,) = watchlist.check()
    assert "Now 22" in notice.headline
    assert corrected.url is not None
    archive.retract(corrected.url)
    (notice,) = watchlist.check()
    assert [change.kind for change in notice.changes] == ["status"]


def test_a_question_that_fails_is_asked_again_later(
    watchlist: Watchlist, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    watchlist.add(asked())
    archive.add([report("24", date(2025, 11, 26))])
    with monkeypatch.context() as broken:

        def fail(*_: object, **__: object) -> None:
            raise ModelFailed("The model is away: start it.")

        broken.setattr(Assistant, "ask", fail)
        assert watchlist.check() == []
        assert watchlist.all()[0].trouble == "The model is away: start it."
    assert watchlist.check() == []  # it rests
    monkeypatch.setattr(keeping, "REST", keeping.REST * 0)
    assert [one.headline for one in watchlist.check()] == ["Now 24, before 23."]
    assert watchlist.all()[0].trouble is None


def test_a_crash_while_a_notice_is_kept_loses_and_doubles_none(
    watchlist: Watchlist, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    watchlist.add(asked())
    archive.add([report("24", date(2025, 11, 26))])
    with monkeypatch.context() as broken:

        def crash(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        broken.setattr(keeping, "notice", crash)
        with pytest.raises(KeyboardInterrupt):
            watchlist.check()
    assert len(watchlist.check()) == 1
    assert len(watchlist.notices()) == 1


def test_what_quotes_a_removed_article_goes_with_it(watchlist: Watchlist, archive: Archive) -> None:
    watchlist.add(asked())
    newer = report("24", date(2025, 11, 26))
    archive.add([newer])
    watchlist.check()
    archive.remove(newer.id)
    watchlist.forget(newer.id)
    assert watchlist.notices() == []
    assert watchlist.all()[0].answer is None
    (notice,) = watchlist.check()
    assert (notice.headline, notice.old) == ("Now 23, before 24.", None)


def test_removing_a_question_drops_its_notices(watchlist: Watchlist, archive: Archive) -> None:
    watch = watchlist.add(asked())
    archive.add([report("24", date(2025, 11, 26))])
    watchlist.check()
    assert watchlist.remove(watch.id)
    assert not watchlist.remove(watch.id)
    assert (watchlist.all(), watchlist.notices(), watchlist.check()) == ([], [], [])


def test_the_watchlist_outlives_the_process(watchlist: Watchlist, desk: Assistant) -> None:
    watch = watchlist.add(asked())
    assert Watchlist(desk).all() == [watch]


@pytest.mark.parametrize(
    ("new", "why"),
    [
        (asked("  "), "needs a question"),
        (asked(webhook="ftp://host.example/x"), "webhook cannot be used"),
        (asked(webhook="http://ann:pass@host.example/"), "webhook cannot be used"),
        (asked(webhook="http://127.0.0.1:4480/x"), "private address, which needs --allow-private"),
        (asked(webhook="https://[::1]/x"), "private address, which needs --allow-private"),
        (asked(webhook="http://LOCALHOST./x"), "private address, which needs --allow-private"),
        (asked(webhook="http://169.254.169.254/", allow_private=True), "a cloud keeps"),
        (asked(email="ann"), "no e-mail address"),
        (asked(email="ann@example.org"), "NEWSDESK_SMTP_URL"),
    ],
)
def test_what_cannot_be_asked_or_sent_is_refused(
    watchlist: Watchlist, new: NewWatch, why: str
) -> None:
    with pytest.raises(BadInput, match=why):
        watchlist.add(new)
    assert watchlist.all() == []


@pytest.mark.parametrize(
    "new",
    [
        asked(webhook="http://127.0.0.1:4480/x", allow_private=True),
        asked(webhook="https://nowhere.invalid/x"),
    ],
)
def test_a_webhook_is_taken_with_leave_or_by_a_name(watchlist: Watchlist, new: NewWatch) -> None:
    assert watchlist.add(new).webhook == new.webhook
