"""What a question takes for granted, and whether the archive says otherwise."""

from assistant.premises.premise import Premise, premise_of
from assistant.premises.refutation import refuted
from assistant.premises.verdict import Verdict, takes_for_granted

__all__ = ["Premise", "Verdict", "premise_of", "refuted", "takes_for_granted"]
