"""Processes that search and answer beside the server, so that it uses every core."""

from assistant.workers.crew import Crew, helped

__all__ = ["Crew", "helped"]
