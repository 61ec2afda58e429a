"""Written in the manner of local papers by somebody who had read no other set and nothing of what
answers: plain and chatty reports, live updates, bullet points, and questions as readers type them.
"""

from tests.timelines.phrasing import Phrasing
from tests.timelines.phrasing.local import (
    dates,
    emergencies,
    fillers,
    frames,
    holders,
    money,
    notes,
    people,
    polls,
    questions,
    sites,
    work,
)

PHRASING = Phrasing(
    topics={
        **people.TOPICS,
        **work.TOPICS,
        **emergencies.TOPICS,
        **money.TOPICS,
        **polls.TOPICS,
        **dates.TOPICS,
        **holders.TOPICS,
        **sites.TOPICS,
    },
    frames=frames.FRAMES,
    number_frames=frames.NUMBER_FRAMES,
    move_frames=frames.MOVE_FRAMES,
    own_frames=frames.OWN_FRAMES,
    disputes=frames.DISPUTES,
    number_disputes=frames.NUMBER_DISPUTES,
    rejections=frames.REJECTIONS,
    reaffirmations=frames.REAFFIRMATIONS,
    number_backgrounds=notes.NUMBER_BACKGROUNDS,
    backgrounds=notes.BACKGROUNDS,
    records=notes.RECORDS,
    corrections=notes.CORRECTIONS,
    word_corrections=notes.WORD_CORRECTIONS,
    correction_items=notes.CORRECTION_ITEMS,
    correction_titles=notes.CORRECTION_TITLES,
    retractions=notes.RETRACTIONS,
    quiet=notes.QUIET,
    fillers=fillers.FILLERS,
    questions=questions.QUESTIONS,
)
