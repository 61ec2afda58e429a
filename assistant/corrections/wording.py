"""Corrections in plain words, with the outlet's own words in quotation marks."""

from datetime import datetime

from assistant.corrections.amendment import Amendment
from assistant.rendering import long_date, outlet_name
from index.records import StoredArticle

_VERBS = {"corrected": "corrected", "changed": "changed", "withdrawn": "withdrew"}


def announced(one: Amendment) -> str:
    """ "Sample Wire corrected its report of 3 May 2021 on 5 May 2021: “…”."."""
    who = outlet_name(one.report.outlet) or "The outlet"
    when = f" on {long_date(one.at)}" if one.at else ""
    said = f"{who} {_VERBS[one.kind]} its report{_of(one.report.published)} “{one.report.title}”"
    if one.kind == "changed":
        return f"{said}{when}, without a note of a correction."
    return f"{said}{when}: “{one.note}”" if one.note else f"{said}{when}."


def noticed(one: Amendment) -> str:
    """ "Sample Wire published a correction on 5 May 2021: “…”."."""
    what = "a retraction" if one.kind == "withdrawn" else "a correction"
    when = f" on {long_date(one.at)}" if one.at else ""
    return f"{outlet_name(one.report.outlet) or 'The outlet'} published {what}{when}: “{one.note}”"


def until_then(old: str) -> str:
    """ "Until then it said: “…”"."""
    return f"Until then it said: “{old}”"


def by_now(new: str) -> str:
    """ "It now says: “…”"."""
    return f"It now says: “{new}”"


def retitled(old: str, new: str) -> str:
    """The headlines before and after."""
    return f"Its headline was “{old}” until then; it is now “{new}”."


def never(report: StoredArticle, as_of: datetime | None) -> str:
    """ "The archive knows of no correction to Sample Wire's report of 3 May 2021 “…”."."""
    outlet = outlet_name(report.outlet)
    whose = f"{outlet}'s report" if outlet else "the report"
    lead = f"As of {long_date(as_of)}, the archive" if as_of else "The archive"
    return f"{lead} knows of no correction to {whose}{_of(report.published)} “{report.title}”."


def besides(text: str) -> str:
    """What other reports say, after a withdrawal."""
    return f"Other reports in the archive: {text}"


def _of(published: datetime | None) -> str:
    return f" of {long_date(published)}" if published else ""
