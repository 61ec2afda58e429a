"""What one question may use."""

import pytest

from assistant.answer import Usage
from assistant.model_settings import ModelSettings
from assistant.models.budget import Budget, Price
from index.errors import ModelFailed


def test_a_price_is_for_a_million_tokens() -> None:
    usage = Price(prompt=3.0, completion=15.0).usage(1_000_000, 100_000)
    assert usage == Usage(prompt_tokens=1_000_000, completion_tokens=100_000, cost=4.5)


def test_a_budget_adds_up_and_refuses_what_would_go_past_it() -> None:
    budget = Budget(tokens=100)
    budget.allow(Usage(prompt_tokens=60, completion_tokens=40))
    budget.add(Usage(prompt_tokens=50, completion_tokens=10, cost=0.5))
    budget.allow(Usage(prompt_tokens=40))
    with pytest.raises(ModelFailed, match=r"more than 100 tokens: .*NEWSDESK_BUDGET_TOKENS"):
        budget.allow(Usage(prompt_tokens=41))
    assert budget.usage == Usage(prompt_tokens=50, completion_tokens=10, cost=0.5)


def test_a_budget_of_money_refuses_what_would_cost_more() -> None:
    budget = Budget.of(ModelSettings(budget_cost=0.25))
    budget.add(Usage(cost=0.2))
    budget.allow(Usage(cost=0.05))
    with pytest.raises(ModelFailed, match=r"more than \$0.25: .*NEWSDESK_BUDGET_COST"):
        budget.allow(Usage(cost=0.06))


def test_a_limit_of_nothing_is_none() -> None:
    Budget().allow(Usage(prompt_tokens=10**9, cost=10**6))
