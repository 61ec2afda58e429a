"""Question sets from files: one module for each format."""

from assistant.evaluation.readers.loading import FORMATS, QuestionReader, load

__all__ = ["FORMATS", "QuestionReader", "load"]
