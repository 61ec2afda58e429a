"""What an outlet changed, corrected or withdrew of what it had published, and how that is told."""

from assistant.corrections.drafting import amended

__all__ = ["amended"]
