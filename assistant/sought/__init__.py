"""What a sentence must tell to answer a question, by the words that ask, language by language."""

from assistant.sought.telling import Sought, sought

__all__ = ["Sought", "sought"]
