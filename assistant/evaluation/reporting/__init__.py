"""What a run or a comparison comes to, as a page and as Markdown."""

from assistant.evaluation.reporting.report import Report, write

__all__ = ["Report", "write"]
