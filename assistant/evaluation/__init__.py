"""Measuring answers: question sets, runs of them, and what they come to."""
