"""The phrasings used while Newsdesk is developed."""

from tests.timelines.phrasing import Phrasing
from tests.timelines.phrasing.develop import frames, questions
from tests.timelines.phrasing.develop.counts import COUNTS
from tests.timelines.phrasing.develop.days import DAYS
from tests.timelines.phrasing.develop.holders import HOLDERS
from tests.timelines.phrasing.develop.measures import MEASURES
from tests.timelines.phrasing.develop.states import STATES

PHRASING = Phrasing(
    topics=COUNTS | MEASURES | DAYS | HOLDERS | STATES,
    frames=frames.FRAMES,
    number_frames=frames.NUMBER_FRAMES,
    move_frames=frames.MOVE_FRAMES,
    own_frames=frames.OWN_FRAMES,
    disputes=frames.DISPUTES,
    number_disputes=frames.NUMBER_DISPUTES,
    rejections=frames.REJECTIONS,
    reaffirmations=frames.REAFFIRMATIONS,
    number_backgrounds=frames.NUMBER_BACKGROUNDS,
    backgrounds=frames.BACKGROUNDS,
    records=frames.RECORDS,
    corrections=frames.CORRECTIONS,
    word_corrections=frames.WORD_CORRECTIONS,
    correction_items=frames.CORRECTION_ITEMS,
    correction_titles=frames.CORRECTION_TITLES,
    retractions=frames.RETRACTIONS,
    quiet=frames.QUIET,
    fillers=frames.FILLERS,
    questions=questions.QUESTIONS,
)
