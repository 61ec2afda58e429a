"""Questions about what outlets wrote: which of them an archive has, and what they tell of it."""

from assistant.coverage.drafting import covered
from assistant.coverage.naming import asks_of_outlets

__all__ = ["asks_of_outlets", "covered"]
