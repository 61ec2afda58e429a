"""The manner of national dailies and weeklies: long sentences, much woven around the value.

Analysis, context and synonyms as in papers of record, and questions as researchers and fact
checkers type them, by somebody who had read nothing of what answers.
"""

from tests.timelines.phrasing import Phrasing
from tests.timelines.phrasing.dailies import (
    archive,
    conflict,
    disasters,
    disputes,
    emergencies,
    money,
    politics,
    posts,
    reports,
    schedules,
    states,
    work,
)
from tests.timelines.phrasing.dailies.fillers import FILLERS
from tests.timelines.phrasing.dailies.questions import QUESTIONS

PHRASING = Phrasing(
    topics={
        "captives": conflict.CAPTIVES,
        "detainees": conflict.DETAINEES,
        "miners": disasters.MINERS,
        "toll": disasters.TOLL,
        "evacuees": emergencies.EVACUEES,
        "strikers": work.STRIKERS,
        "outages": emergencies.OUTAGES,
        "cases": disasters.CASES,
        "refugees": conflict.REFUGEES,
        "seats": politics.SEATS,
        "cost": money.COST,
        "fine": money.FINE,
        "aid": money.AID,
        "budget": money.BUDGET,
        "unemployment": work.UNEMPLOYMENT,
        "turnout": politics.TURNOUT,
        "containment": emergencies.CONTAINMENT,
        "approval": politics.APPROVAL,
        "opening": schedules.OPENING,
        "trial": schedules.TRIAL,
        "election": politics.ELECTION,
        "minister": posts.MINISTER,
        "mayor": posts.MAYOR,
        "coach": posts.COACH,
        "chief": work.CHIEF,
        "plant": work.PLANT,
        "crossing": states.CROSSING,
        "treaty": states.TREATY,
        "ban": states.BAN,
    },
    frames=reports.FRAMES,
    number_frames=reports.NUMBER_FRAMES,
    move_frames=reports.MOVE_FRAMES,
    own_frames=reports.OWN_FRAMES,
    disputes=disputes.DISPUTES,
    number_disputes=disputes.NUMBER_DISPUTES,
    rejections=disputes.REJECTIONS,
    reaffirmations=disputes.REAFFIRMATIONS,
    number_backgrounds=archive.NUMBER_BACKGROUNDS,
    backgrounds={
        "date": archive.DATE_BACKGROUNDS,
        "holder": archive.HOLDER_BACKGROUNDS,
        "state": archive.STATE_BACKGROUNDS,
    },
    records=archive.RECORDS,
    corrections=archive.CORRECTIONS,
    word_corrections=archive.WORD_CORRECTIONS,
    correction_items=archive.CORRECTION_ITEMS,
    correction_titles=archive.CORRECTION_TITLES,
    retractions=archive.RETRACTIONS,
    quiet=archive.QUIET,
    fillers=FILLERS,
    questions=QUESTIONS,
)
