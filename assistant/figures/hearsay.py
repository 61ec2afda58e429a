"""Sentences that tell what was said or so at an earlier time, as the background of a report."""

import re

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}\b(?:,?\s\d{{4}})?|{_MONTH}(?:\s\d{{1,2}}\b)?(?:,?\s\d{{4}})?|"
    r"\d{4}|last\s\w{1,12}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_SAID = (
    r"(?:told|read|said|reported|announced|written|claimed|stated|carried|learned|heard|spoken|"
    r"named|planned|set|scheduled|fixed|given|expected|promised|mentioned|put|published|printed|"
    r"quoted|believed|thought|understood|declared|indicated|listed|described|aimed)"
)
_OLD = re.compile(
    # "In May 2023, officials had spoken of"; "On 3 May, it was reported that"
    rf"^\W{{0,3}}(?:(?:back|only|as\s(?:recently|late|early)\sas)\s)?(?:(?:in|on|as\sof)\s)?{_DATE},"
    rf"\s[^,;:“”\"]{{0,80}}?\b(?:had\s(?:been\s)?(?:\w{{1,15}}\s)?{_SAID}"
    rf"|it\s(?:was|had\sbeen)\s{_SAID}\sthat)\b"
    rf"|^\W{{0,3}}as\s(?:recently|late)\sas\s{_DATE}\b"
    # "… ,” a headline had read in May 2023"
    rf"|\bhad\s(?:been\s)?{_SAID}\s(?:as\s\w{{1,12}}\s)?(?:in|on)\s{_DATE}"
    # "An earlier schedule, published in May, had named"
    r"|\b(?:earlier|previous|original|first|old|initial)\s(?:schedules?|plans?|timetables?|"
    r"programmes?|calendars?|dates?|targets?|announcements?|notices?|reports?|versions?)\b"
    rf"[^;:“”\"]{{0,60}}\bhad\s(?:been\s)?(?:\w{{1,15}}\s)?{_SAID}\b",
    re.IGNORECASE,
)


def is_of_old(sentence: str) -> bool:
    """Whether a sentence only recalls what was said before: "In May it had been reported that"."""
    return bool(_OLD.search(sentence[:2_000]))
