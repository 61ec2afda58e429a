"""The values of an answer: when they are true, and who says so."""
