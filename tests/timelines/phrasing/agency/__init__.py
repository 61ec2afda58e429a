"""Written in the manner of news agencies, by somebody who had read nothing of what answers."""

from tests.timelines.phrasing import Phrasing
from tests.timelines.phrasing.agency import (
    alarm,
    ballots,
    calendar,
    colour,
    contests,
    desk,
    emergencies,
    frames,
    money,
    office,
    people,
    questions,
    standing,
)

PHRASING = Phrasing(
    topics={
        **people.TOPICS,
        **emergencies.TOPICS,
        **alarm.TOPICS,
        **ballots.TOPICS,
        **money.TOPICS,
        **calendar.TOPICS,
        **office.TOPICS,
        **standing.TOPICS,
    },
    frames=frames.FRAMES,
    number_frames=frames.NUMBER_FRAMES,
    move_frames=frames.MOVE_FRAMES,
    own_frames=frames.OWN_FRAMES,
    disputes=contests.DISPUTES,
    number_disputes=contests.NUMBER_DISPUTES,
    rejections=contests.REJECTIONS,
    reaffirmations=contests.REAFFIRMATIONS,
    number_backgrounds=desk.NUMBER_BACKGROUNDS,
    backgrounds={
        "date": desk.DATES_BEFORE,
        "holder": desk.HOLDERS_BEFORE,
        "state": desk.STATES_BEFORE,
    },
    records=desk.RECORDS,
    corrections=desk.CORRECTIONS,
    word_corrections=desk.WORD_CORRECTIONS,
    correction_items=desk.CORRECTION_ITEMS,
    correction_titles=desk.CORRECTION_TITLES,
    retractions=desk.RETRACTIONS,
    quiet=desk.QUIET,
    fillers=colour.FILLERS,
    questions=questions.QUESTIONS,
)
