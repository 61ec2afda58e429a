"""What an outlet changed, corrected or withdrew of what it had published, and how that is told."""

from assistant.corrections.drafting import amended
from assistant.corrections.withdrawn import LeftOut, left_out

__all__ = ["LeftOut", "amended", "left_out"]
