"""The stories of `county` in the words of a stranger who wrote new sentences and questions."""

from dataclasses import replace

from tests.timelines.phrasing.county import PHRASING as COUNTY
from tests.timelines.phrasing.valley import asked, frames, notes

PHRASING = replace(
    COUNTY,
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
    questions=asked.QUESTIONS,
)
