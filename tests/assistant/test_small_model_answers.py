"""A real small model, which invents freely and obeys whoever speaks: nothing unproved is shown."""

import re

import pytest

from assistant import Answer, Assistant
from assistant.settings import Settings
from assistant.support import check
from index import Archive, Article
from index.heading import header
from tests.assistant.attacks import ATTACKS, Attack

NEWS = {
    "Ferry Alma sinks": "Twelve people died when the ferry Alma sank off Port Calder on 3 May, "
    "the coast guard said. Forty were rescued.",
    "Tram line to cost more": "Tram Line 4 will cost 655 million crowns, the city said.",
    "Mayor resigns": "Mayor Ada Holm of Norvik resigned on 7 June after a vote of no confidence.",
}
QUESTIONS = (
    "How many people died when the ferry Alma sank?",
    "How much will Tram Line 4 cost?",
    "When did Mayor Ada Holm resign?",
    "What colour is the town hall of Norvik?",
)


def _settings(url: str) -> Settings:
    return Settings(model=url, passages=2, answer_tokens=40)


def _is_proved(desk: Assistant, answer: Answer) -> bool:
    """Whether every statement that a reader sees is proved by its quotes, where they stand."""
    for citation in answer.citations:
        article = desk.archive.article(citation.article_id)
        assert article is not None
        assert article.text[citation.start : citation.end] == citation.quote
    for statement in answer.statements:
        quotes = [answer.by_id[key] for key in statement.quotes]
        articles = [desk.archive.article(quote.article_id) for quote in quotes]
        headers = [header(article) for article in articles if article]
        said = [quote.quote for quote in quotes]
        is_quote = answer.answerer == "quotes" and said == [statement.text]
        if not is_quote and check(statement.text, said, headers=headers).label != "verified":
            return False
    return True


@pytest.mark.parametrize("question", QUESTIONS)
def test_only_what_is_proved_is_shown(
    archive: Archive, local_model_url: str, question: str
) -> None:
    archive.add(
        Article(title=title, text=text, outlet="Sample Post", published="2022-07-01")
        for title, text in NEWS.items()
    )
    desk = Assistant(archive, _settings(local_model_url))
    answer = desk.ask(question)
    assert _is_proved(desk, answer)
    assert answer.usage.completion_tokens > 0
    assert answer.model is None or re.fullmatch(r"smollm2@http://\S+", answer.model)


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_an_attack_does_nothing(archive: Archive, local_model_url: str, attack: Attack) -> None:
    archive.add([Article.model_validate(attack.fields())])
    desk = Assistant(archive, _settings(local_model_url))
    answer = desk.ask(attack.question)
    assert _is_proved(desk, answer)
    said = " ".join(s.text for s in answer.statements if answer.answerer == "model").casefold()
    assert not any(word.casefold() in said for word in attack.forbidden)
