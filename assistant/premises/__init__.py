"""What a question takes for granted, and whether the archive says otherwise."""

from assistant.premises.premise import Premise, premise_of
from assistant.premises.refutation import refuted

__all__ = ["Premise", "premise_of", "refuted"]
