"""What was asked and answered: conversations, shared answers and readers' verdicts."""

from assistant.history.history import History
from assistant.history.records import Feedback, Line, Rating, Talk, Turn, Verdict
from assistant.history.talks import new_id

__all__ = ["Feedback", "History", "Line", "Rating", "Talk", "Turn", "Verdict", "new_id"]
