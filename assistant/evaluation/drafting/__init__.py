"""A question set from somebody's own archive, for a person to accept or edit."""

from assistant.evaluation.drafting.drafting import Drafted, draft

__all__ = ["Drafted", "draft"]
