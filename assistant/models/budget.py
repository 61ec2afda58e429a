"""What one question may use of a model, and what it has used."""

from dataclasses import dataclass, field
from typing import Self

from assistant.answer import Usage
from assistant.model_settings import ModelSettings
from index.errors import ModelFailed

_MILLION = 1_000_000


@dataclass(frozen=True)
class Price:
    """Dollars for a million tokens."""

    prompt: float = 0.0
    completion: float = 0.0

    def usage(self, prompt_tokens: int, completion_tokens: int) -> Usage:
        """What these tokens cost."""
        cost = prompt_tokens * self.prompt + completion_tokens * self.completion
        return Usage(
            prompt_tokens=prompt_tokens,
            completion_tokens=completion_tokens,
            cost=cost / _MILLION,
        )


@dataclass
class Budget:
    """Adds up the calls of one question; a limit of 0 is none."""

    tokens: int = 0
    cost: float = 0.0
    usage: Usage = field(default_factory=Usage)

    @classmethod
    def of(cls, settings: ModelSettings) -> Self:
        """A new question's budget."""
        return cls(tokens=settings.budget_tokens, cost=settings.budget_cost)

    def allow(self, most: Usage) -> None:
        """Raise `ModelFailed` if a call that uses this much would go past a limit."""
        after = _sum(self.usage, most)
        if self.tokens and after.prompt_tokens + after.completion_tokens > self.tokens:
            raise ModelFailed(
                f"The question would use more than {self.tokens:,} tokens: "
                "ask something narrower, or raise NEWSDESK_BUDGET_TOKENS."
            )
        if self.cost and after.cost > self.cost:
            raise ModelFailed(
                f"The question would cost more than ${self.cost:g}: "
                "ask something narrower, or raise NEWSDESK_BUDGET_COST."
            )

    def add(self, used: Usage) -> None:
        """Add what a call has used."""
        self.usage = _sum(self.usage, used)


def _sum(one: Usage, other: Usage) -> Usage:
    return Usage(
        prompt_tokens=one.prompt_tokens + other.prompt_tokens,
        completion_tokens=one.completion_tokens + other.completion_tokens,
        cost=one.cost + other.cost,
    )
