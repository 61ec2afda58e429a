"""A second set for development: an agency, a local paper and a press office in turn."""

from tests.timelines.phrasing import Phrasing
from tests.timelines.phrasing.wider import frames, notices, questions
from tests.timelines.phrasing.wider.amounts import AMOUNTS
from tests.timelines.phrasing.wider.crises import CRISES
from tests.timelines.phrasing.wider.days import DAYS
from tests.timelines.phrasing.wider.groups import GROUPS
from tests.timelines.phrasing.wider.holders import HOLDERS
from tests.timelines.phrasing.wider.shares import SHARES
from tests.timelines.phrasing.wider.states import STATES

PHRASING = Phrasing(
    topics=CRISES | GROUPS | AMOUNTS | SHARES | DAYS | HOLDERS | STATES,
    frames=frames.FRAMES,
    number_frames=frames.NUMBER_FRAMES,
    move_frames=frames.MOVE_FRAMES,
    own_frames=frames.OWN_FRAMES,
    disputes=frames.DISPUTES,
    number_disputes=frames.NUMBER_DISPUTES,
    rejections=frames.REJECTIONS,
    reaffirmations=frames.REAFFIRMATIONS,
    number_backgrounds=notices.NUMBER_BACKGROUNDS,
    backgrounds=notices.BACKGROUNDS,
    records=notices.RECORDS,
    corrections=notices.CORRECTIONS,
    word_corrections=notices.WORD_CORRECTIONS,
    correction_items=notices.CORRECTION_ITEMS,
    correction_titles=notices.CORRECTION_TITLES,
    retractions=notices.RETRACTIONS,
    quiet=notices.QUIET,
    fillers=notices.FILLERS,
    questions=questions.QUESTIONS,
)
