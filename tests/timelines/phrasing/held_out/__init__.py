"""The phrasings used for judging only: written without a look at any other set.

Whoever works on what is judged should not read these modules.
"""

from tests.timelines.phrasing import Phrasing
from tests.timelines.phrasing.held_out import frames, questions
from tests.timelines.phrasing.held_out.days import DAYS
from tests.timelines.phrasing.held_out.emergencies import EMERGENCIES
from tests.timelines.phrasing.held_out.holders import HOLDERS
from tests.timelines.phrasing.held_out.money import MONEY
from tests.timelines.phrasing.held_out.people import PEOPLE
from tests.timelines.phrasing.held_out.shares import SHARES
from tests.timelines.phrasing.held_out.states import STATES

PHRASING = Phrasing(
    topics=PEOPLE | EMERGENCIES | MONEY | SHARES | DAYS | HOLDERS | STATES,
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
