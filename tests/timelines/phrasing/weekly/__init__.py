"""Sentences as in a weekly news magazine or a newsletter, by somebody who had read nothing of
what answers."""

from tests.timelines.phrasing import Phrasing
from tests.timelines.phrasing.weekly import (
    amends,
    colour,
    conflict,
    counts,
    days,
    disasters,
    frames,
    memory,
    money,
    posts,
    quarrels,
    questions,
    rules,
    shares,
    states,
)

PHRASING = Phrasing(
    topics={
        **conflict.TOPICS,
        **disasters.TOPICS,
        **counts.TOPICS,
        **money.TOPICS,
        **shares.TOPICS,
        **days.TOPICS,
        **posts.TOPICS,
        **states.TOPICS,
        **rules.TOPICS,
    },
    frames=frames.FRAMES,
    number_frames=frames.NUMBER_FRAMES,
    move_frames=frames.MOVE_FRAMES,
    own_frames=frames.OWN_FRAMES,
    disputes=quarrels.DISPUTES,
    number_disputes=quarrels.NUMBER_DISPUTES,
    rejections=quarrels.REJECTIONS,
    reaffirmations=quarrels.REAFFIRMATIONS,
    number_backgrounds=memory.NUMBER_BACKGROUNDS,
    backgrounds=memory.BACKGROUNDS,
    records=memory.RECORDS,
    corrections=amends.CORRECTIONS,
    word_corrections=amends.WORD_CORRECTIONS,
    correction_items=amends.CORRECTION_ITEMS,
    correction_titles=amends.CORRECTION_TITLES,
    retractions=amends.RETRACTIONS,
    quiet=colour.QUIET,
    fillers=colour.FILLERS,
    questions=questions.QUESTIONS,
)
