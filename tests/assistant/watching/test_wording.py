"""Notices as mail and as a feed: what articles say in them stays text."""

from datetime import UTC, datetime

import feedparser

from assistant.protocol import AskRequest
from assistant.watching.records import Change, Notice, Watch
from assistant.watching.wording import atom, notice_text, subject
from tests.assistant.making import answer, citation

AT = datetime(2025, 11, 26, 9, tzinfo=UTC)
WATCH = Watch(
    id="w1",
    request=AskRequest(question="How many <b>captives</b> & others\x0b remain?"),
    webhook=None,
    email=None,
    allow_private=False,
    created=AT,
    checked=AT,
    notices=1,
    trouble=None,
    answer=None,
)


def notice(quote: str = "Now 24 remain.", before: bool = True) -> Notice:
    change = Change(kind="value", text="Now 24, before 23.", old="23", new="24")
    old = answer(citation("Then 23 remained.", outlet="Old Post")) if before else None
    return Notice(
        id="n1",
        watch="w1",
        question=WATCH.question,
        at=AT,
        changes=(change,),
        old=old,
        new=answer(citation(quote)),
    )


def test_the_text_has_both_answers_with_their_quotes_and_ways() -> None:
    text = notice_text(notice())
    assert text.index("Now 24, before 23.") < text.index("“Now 24 remain.”")
    assert text.index("“Now 24 remain.”") < text.index("“Then 23 remained.”")
    assert "https://outlet.example/story#:~:text=ferry" in text
    assert "Old Post, 26 November 2025" in text
    assert "Before" not in notice_text(notice(before=False))


def test_what_is_quoted_is_not_said_once_more() -> None:
    value = answer(citation("Now 24 remain."))
    led = value.model_copy(
        update={
            "statements": (
                value.statements[0].model_copy(update={"text": "24, as of 26 November 2025."}),
                *value.statements,
            )
        }
    )
    told = notice(before=False).model_copy(update={"new": led})
    assert notice_text(told).count("Now 24 remain.") == 1
    assert "24, as of 26 November 2025." in notice_text(told)
    assert notice_text(notice(before=False)).count("Now 24 remain.") == 1
    feed = atom(WATCH, [told], "https://desk.example/watch/w1.atom")
    assert feed.count("Now 24 remain.") == 1


def test_a_subject_is_one_bounded_line() -> None:
    long = notice().model_copy(update={"question": "a\r\nBcc: all@example.org " * 40})
    assert "\n" not in subject(long) and "\r" not in subject(long)
    assert len(subject(long)) <= 200


def test_a_feed_reader_understands_the_feed() -> None:
    feed = feedparser.parse(atom(WATCH, [notice()], "https://desk.example/watch/w1.atom"))
    assert not feed.bozo
    assert feed.feed.id == "urn:newsdesk:watch:w1"
    (entry,) = feed.entries
    assert (entry.id, entry.title) == ("urn:newsdesk:notice:n1", "Now 24, before 23.")
    assert entry.updated == "2025-11-26T09:00:00Z"
    content = entry.content[0].value
    assert "Now 24 remain." in content and "Then 23 remained." in content
    assert 'href="https://outlet.example/story#:~:text=ferry"' in content


def test_an_empty_feed_is_one_too() -> None:
    feed = feedparser.parse(atom(WATCH, [], "https://desk.example/watch/w1.atom"))
    assert not feed.bozo and feed.entries == []


def test_what_an_article_says_is_never_markup_in_the_feed() -> None:
    hostile = "</blockquote><script>alert(1)</script>]]></content>\u202e\x00 24 remain."
    text = atom(WATCH, [notice(hostile)], "https://desk.example/watch/w1.atom?<x>")
    feed = feedparser.parse(text, sanitize_html=False)
    assert not feed.bozo
    content = feed.entries[0].content[0].value
    assert "<script" not in content and "&lt;script&gt;" in content
    assert "\u202e" not in text and "\x00" not in text
