"""What agencies send: NITF and ninjs."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.index.readers.conftest import Found

Take = Callable[..., Found]

MORNING = datetime(2025, 11, 26, 6, tzinfo=UTC)
NITF = """<?xml version="1.0"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.3/specification/dtd/nitf-3-3.dtd">
<nitf xml:lang="en"><head><title>t</title><docdata management-status="usable">
<doc-id regsrc="NPA" id-string="20251126-7"/><date.issue norm="20251126T100000+0400"/></docdata>
<pubdata position.section="Sea"/></head>
<body><body.head><hedline><hl1>Ferry sinks off <em>Norvik</em></hl1></hedline>
<byline>By <person>Ann Lee</person>, <byttl>Staff Writer</byttl></byline>
<distributor><org>Norvik Press Agency</org></distributor></body.head>
<body.content><media><media-caption>A pier</media-caption></media>
<block><p>NORVIK &mdash; The ferry sank.</p><p>It was <em>old</em>.</p></block></body.content>
</body></nitf>"""
NINJS: Mapping[str, Any] = {
    "uri": "urn:npa:7",
    "type": "text",
    "firstcreated": "2025-11-26T10:00:00+04:00",
    "versioncreated": "2025-11-26T11:00:00+04:00",
    "pubstatus": "usable",
    "language": "en",
    "headline": "Ferry sinks",
    "byline": "By Ann Lee and Bo Ma",
    "body_xhtml": "<p>The ferry sank.</p><p>It was old.</p>",
    "infosource": [{"name": "Norvik Press Agency"}],
    "subject": [{"code": "1"}, {"name": "Sea"}],
    "associations": {"main": {"type": "picture", "headline": "A pier"}},
}


def test_nitf_is_read_under_any_name(take: Take) -> None:
    ((article,), rejects) = take(NITF, "a.csv")
    assert (article.title, article.outlet) == ("Ferry sinks off Norvik", "Norvik Press Agency")
    assert article.text == "NORVIK — The ferry sank.\nIt was old."
    assert (article.url, article.authors) == ("urn:nitf:NPA:20251126-7", ("Ann Lee",))
    assert (article.published, article.language, article.section) == (MORNING, "en", "Sea")
    assert (article.retracted, rejects) == (False, [])


def test_nitf_says_what_was_withdrawn_or_corrected(take: Take) -> None:
    text = NITF.replace("usable", "canceled").replace("<doc-id", '<correction info="Age"/><doc-id')
    ((article,), _) = take(text)
    assert (article.retracted, article.correction) == (True, "Age")


def test_two_agencies_that_count_alike_keep_their_articles_apart(take: Take) -> None:
    unsigned = NITF.replace('regsrc="NPA" ', "")
    ((one,), _) = take(unsigned)
    ((other,), _) = take(unsigned.replace("Norvik Press Agency", "Ost Agency"))
    assert one.url == "urn:nitf:Norvik%20Press%20Agency:20251126-7"
    assert other.url == "urn:nitf:Ost%20Agency:20251126-7"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (("<block>", "<!--"), "broken XML: "),
        (("body.content>", "other>"), "no text"),
        (("</nitf>", ""), "broken XML: "),
        (("<nitf ", "<nitf><nitf "), "broken XML: "),
    ],
)
def test_broken_nitf_is_rejected(take: Take, change: tuple[str, str], reason: str) -> None:
    _, rejects = take(NITF.replace(*change))
    assert rejects[-1][1].startswith(reason)


@pytest.mark.parametrize(
    "content",
    [
        json.dumps(NINJS),
        json.dumps(NINJS, indent=1),
        json.dumps([NINJS]),
        f"{json.dumps(NINJS)}\n",
        json.dumps({"items": [NINJS]}),
    ],
)
def test_ninjs_is_read_under_any_name(take: Take, content: str) -> None:
    ((article,), rejects) = take(content, "a.csv")
    assert (article.title, article.text) == ("Ferry sinks", "The ferry sank.\nIt was old.")
    assert (article.url, article.authors) == ("urn:npa:7", ("Ann Lee", "Bo Ma"))
    assert (article.published, article.updated) == (MORNING, MORNING.replace(hour=7))
    assert (article.outlet, article.section) == ("Norvik Press Agency", "Sea")
    assert rejects == []


def test_ninjs_of_the_second_version_has_several_headlines_and_bodies(take: Take) -> None:
    item = {key: value for key, value in NINJS.items() if key not in ("headline", "body_xhtml")} | {
        "headlines": [{"role": "short", "value": "F"}, {"role": "main", "value": "Ferry sinks"}],
        "bodies": [
            {"role": "main", "contenttype": "text/html", "value": "<p>H</p>"},
            {"contenttype": "text/plain", "value": "Plain."},
        ],
        "pubstatus": "canceled",
        "ednote": "CORRECTS age",
    }
    ((article,), _) = take(json.dumps(item))
    assert (article.title, article.text) == ("Ferry sinks", "Plain.")
    assert (article.retracted, article.correction) == (True, "CORRECTS age")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"type": "picture"}, "an item of type 'picture', not a text"),
        ({"pubstatus": "withheld"}, "withheld by its publisher"),
        ({"pubstatus": "canceled", "body_xhtml": ""}, "withdrawn, and without its text"),
        ({"body_xhtml": "<p> </p>"}, "no text"),
    ],
)
def test_items_that_are_no_articles_are_rejected(
    take: Take, change: dict[str, str], reason: str
) -> None:
    articles, rejects = take(f"{json.dumps({**NINJS, **change})}\n{json.dumps(NINJS)}")
    assert ([one.title for one in articles], rejects) == (["Ferry sinks"], [(1, reason)])
