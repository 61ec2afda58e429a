"""Answerers turn hits into statements, each with the quotes that prove it."""
