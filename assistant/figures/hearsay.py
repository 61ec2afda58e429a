"""Sentences that tell what was said or so at an earlier time, as the background of a report."""

import re

from assistant.figures.hinted import hinted

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
_ITEM = (
    r"(?:(?:lead|front-page|main|earlier|previous|short)\s)?"
    r"(?:report|article|story|dispatch|item|headline|account|bulletin|notice|despatch|edition)"
)
_US = (
    r"(?:this|the|our)\s(?:\w{1,12}\s)?(?:paper|newspaper|newsletter|page|website|site|magazine|"
    r"journal|weekly|daily|agency|newsroom|station|channel|programme|bulletin|column)"
)
_OWN = (
    r"(?:own\s)?(?:\w{1,12}\s)?(?:archives?|files|reports?|issues?|editions?|pages|summar(?:y|ies)|"
    r"chronicles?|chronolog(?:y|ies)|columns?|coverage|stor(?:y|ies)|articles?|bulletins?)\b"
    rf"[^;“”\"]{{0,160}}?\b(?:of|from|for|in|on|dated)\s(?:early\s|late\s|mid-)?{_DATE}"
)
_OURS = hinted(
    (
        # "Readers of our issue of June 2023 were told"; "our archive, which has it at 43 on 25 May"
        ("our|these", rf"\b(?:our|these)\s{_OWN}"),
        (
            "paper|newsletter|page|site|magazine|journal|weekly|daily|agency|newsroom|station|"
            "channel|programme|bulletin|column",
            rf"\b{_US}['’]s?\s{_OWN}",
        ),
        # "The entry for September 2024 in our chronicle reads"
        (
            "entry|issue|edition|report|summary|page|note|item",
            rf"\b(?:entry|issue|edition|report|summary|page|note|item)\s(?:for|of|from)\s{_DATE}\s"
            r"(?:in|on)\s(?:our|this|these|the\s(?:archive|chronicle|chronology))\b",
        ),
        # "The chronicle of the affair records that the toll, in May 2023, was 12"
        (
            "chronicle|chronology",
            r"^\W{0,3}(?:the|our|this|a)\s(?:\w{1,12}\s)?(?:chronicle|chronology)\s[^;“”\"]{0,60}?"
            r"\b(?:records?|has|had|shows?|notes?|lists?|gives?|says?)\b[^;“”\"]{0,200}?"
            rf"{_DATE}",
        ),
        # "Things were described as follows in a dispatch of May 2023: …"
        (
            "report|article|story|dispatch|item|account|bulletin|notice|edition",
            rf"\bin\s(?:an?|our|the)\s{_ITEM}\s(?:of|from|dated|in|on)\s{_DATE}\s?:",
        ),
        # "Archive audio from July has our reporter saying"; "A story that we ran in May said"
        (
            "audio|footage|video|tape|film|recording|clip",
            r"^\W{0,3}(?:archive|archived|old)\s(?:audio|footage|video|tapes?|film|recordings?|"
            rf"clips?)\s(?:of|from|in)\s{_DATE}",
        ),
        (
            "ran|carried|published|printed|aired|had",
            rf"^\W{{0,3}}an?\s{_ITEM}\s(?:that\s)?we\s(?:ran|carried|published|printed|aired|had)"
            rf"\s(?:in|on)\s{_DATE}",
        ),
        # "…,” ran the first line of our report in August 2021"
        (
            "ran|read|began|went|opened",
            r"[”\"’'],?\s(?:ran|read|began|went|opened)\s(?:the|our|an?)\s[^;“”\"]{0,60}?"
            rf"\b(?:of|from|in|on)\s{_DATE}",
        ),
        # "By the reports of 17 February, the budget was 7 million at the time"
        (
            "time",
            r"\b(?:reports?|figures?|news|word|papers|accounts?)\s(?:of|from|in|on)\s"
            rf"{_DATE}[^;“”\"]{{0,160}}?\b(?:was|were|had)\b[^;“”\"]{{0,80}}?"
            r"\bat\s(?:the|that)\stime\b|\bcorrect(?:ly)?\s(?:for|at)\sth(?:at|e)\stime\b",
        ),
        # "The figure for the share reported on 5 June was 50 percent"
        (
            "reported",
            r"\b(?:figure|number|value|count|total|date)\s(?:for|of)\s[^;“”\"]{1,160}?"
            rf"\breported\s(?:on|in)\s{_DATE}\s(?:was|were|had)\b",
        ),
        # "The cost in July was then 12 million"
        (
            "then",
            rf"{_DATE}[^;“”\"]{{0,160}}?\b(?:was|were|stood|lay|had)\sthen\b"
            r"(?!\s(?:\w{1,12}e[dn]|put|set|said|told|sent|found|made|brought|shot|hit|to)\b)",
        ),
        (
            "reminder|comparison",
            r"^\W{0,3}(?:as|by\sway\sof)\sa\s?(?:reminder|comparison)\b[^;“”\"]{0,60}?"
            rf"{_DATE}",
        ),
        (
            "how",
            r"\bhow\s(?:things|matters|it)\s(?:looked|stood|were)\s(?:back\s)?(?:in|on)\s"
            rf"{_DATE}",
        ),
        # "Much has happened since October, when she was minister"
        (
            "since",
            r"^\W{0,3}(?:much|a\slot|a\sgood\sdeal|a\sgreat\sdeal|many\sthings|little|not\smuch)"
            rf"\s[^,;“”\"]{{0,40}}?\bsince\s(?:early\s|late\s)?{_DATE},?\swhen\b",
        ),
        ("past", r"\bbelongs?\sto\sthe\spast\b"),
    )
)
"""What a paper says of its own earlier issues."""
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
    rf"[^;:“”\"]{{0,60}}\bhad\s(?:been\s)?(?:\w{{1,15}}\s)?{_SAID}\b"
    # "A report of May 2023 had put it this way"; "Readers of the May editions will recall"
    rf"|^\W{{0,3}}(?:an?|the|our|one)\s{_ITEM}\s(?:(?:on|in)\s{_US}\s)?(?:of|from|in|on|dated)\s{_DATE}[^;:“”\"]{{0,40}}?"
    rf"\b(?:had|ran|read|began|opened)\b"
    rf"|^\W{{0,3}}(?:regular\s)?readers\s[^;:“”\"]{{0,60}}?\b(?:recall|remember)\b"
    # "…”, the lead story in July began"; "…”: so it said in these pages on 3 May"
    rf"|[”\"’'],?\s(?:the|an?|our|its|one)\s{_ITEM}\s(?:of|from|in|on|dated)\s{_DATE}\s"
    r"(?:had\s)?(?:begun|began|opened|ran|read|said|put\sit|went)\b"
    rf"|[”\"’']\W{{0,3}}so\s(?:it|we|they|our\s\w+|this\s\w+)\s(?:was\s)?(?:said|read|ran|stood|wrote|"
    rf"reported|put\sit)\b[^;:“”\"]{{0,40}}?\b(?:in|on)\s{_DATE}"
    # "In May the post was still held by"; "Calendars printed in May still have"
    rf"|^\W{{0,3}}(?:back\s)?in\s{_DATE},?\s[^;:“”\"]{{0,80}}?\b(?:(?:was|were)\sstill|had\sbeen)\b"
    rf"|\b(?:printed|published|issued|drawn\sup)\sin\s{_DATE}\s(?:still|had)\b"
    # "In May this page told readers that"; "When this paper wrote of it on 3 May, she was mayor"
    rf"|^\W{{0,3}}(?:back\s)?(?:in|on)\s{_DATE},?\s{_US}\s(?:had\s)?(?:told|carried|printed|ran|gave|"
    rf"listed|published|put\sit|showed|named|wrote)\b"
    rf"|^\W{{0,3}}when\s(?:{_US}|we)\s[^,;:“”\"]{{1,80}}?\b(?:in|on)\s{_DATE},\s"
    rf"|^\W{{0,3}}(?:in|on)\s{_DATE},?\sthe\s(?:news|word|line|message|answer)\shad\sbeen\b"
    # "In an article of 3 May, readers learned that"; "As reported in May, it was"
    rf"|^\W{{0,3}}in\s(?:an?|the|our|one)\s{_ITEM}\s(?:of|from|in|on|dated)\s{_DATE},?\s[^;:“”\"]{{0,40}}?"
    r"\b(?:learned|learnt|told|read|said|wrote|named|gave|heard)\b"
    rf"|^\W{{0,3}}as\s(?:we\s)?reported\sin\s{_DATE},"
    # "…”, was how we put it in May"
    rf"|[”\"’'],?\swas\s(?:how|what)\s(?:we|it|they|{_US})\s[^;:“”\"]{{0,40}}?\b(?:in|on)\s{_DATE}"
    # "The plan of May had the opening down for"; "On 3 May the notice still had it down for"
    r"|^\W{0,3}(?:the|an?|its|their)\s(?:plans?|schedules?|timetables?|calendars?|programmes?)\s"
    rf"(?:of|from|in|dated)\s{_DATE}\s(?:had|gave|named|put|foresaw|said|showed|listed)\b"
    rf"|^\W{{0,3}}(?:in|on)\s{_DATE},?\s[^;:“”\"]{{1,100}}?\bstill\s(?:had|gave|listed|showed|named|read)\b"
    # "The date once set for the trial"
    r"|\bonce\s(?:set|planned|named|fixed|given|scheduled)\s(?:for|as)\b[^;:“”\"]{0,80}\b(?:had|was)\b",
    re.IGNORECASE,
)


_KEPT = re.compile(
    r"\b(?:cutting|clipping|copy|edition|issue|front\spage|newspaper|diary|notice|poster|leaflet|calendar)s?\s"
    rf"(?:of|from|dated)\s(?:the\s)?{_DATE}",
    re.IGNORECASE,
)
_OF_KEPT = re.compile(
    r"^\W{0,3}(?:it|that|there|this)\s(?:gave|had|put|said|read|named|spoke)\b", re.I
)
"""What an old paper says: "I still have the cutting from May. It gave the number as 41"."""


def is_of_old(sentence: str, before: str = "") -> bool:
    """Whether a sentence only recalls what was said before: "In May it had been reported that".

    Or what an old paper says that is spoken of `before`.
    """
    told = sentence[:2_000]
    is_recalled = bool(_OLD.search(told) or _OURS.is_in(told))
    return is_recalled or bool(_OF_KEPT.match(sentence) and _KEPT.search(before[:2_000]))
