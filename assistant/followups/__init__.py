"""Follow-up questions: what "And in 2020?", "Why?" and "Who said so?" mean after an answer."""

from assistant.followups.filling import standalone
from assistant.followups.forms import asks_for_proof, leaning_words, leans
from assistant.followups.rewording import is_rewording
from assistant.followups.tenses import timeless
from assistant.followups.turn import MAX_REMEMBERED, Proof, Turn

__all__ = [
    "MAX_REMEMBERED",
    "Proof",
    "Turn",
    "asks_for_proof",
    "is_rewording",
    "leaning_words",
    "leans",
    "standalone",
    "timeless",
]
