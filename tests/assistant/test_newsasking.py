"""Which wordings ask for the news, and of what."""

from datetime import UTC, datetime

import pytest

from assistant.newsasking import news_of

NOW = datetime(2025, 11, 27, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("What happened today?", ""),
        ("What's in the news today?", ""),
        ("What are the latest news headlines?", ""),
        ("Top news stories", ""),
        ("World news today", ""),
        ("Monday's headlines", ""),
        ("Last week's news", ""),
        ("Latest news headlines", ""),
        ("What else is new?", ""),
        ("What happened in the last 24 hours?", ""),
        ("Latest Brel news", "Brel"),
        ("The latest Brel news", "Brel"),
        ("Today's Brel news", "Brel"),
        ("Brel latest news", "Brel"),
        ("What's the latest Brel news?", "Brel"),
        ("Is there news about Brel?", "Brel"),
        ("Any recent news about Brel?", "Brel"),
        ("Do you have any news about the bridge?", "the bridge"),
        ("What's happening with the bridge?", "the bridge"),
        ("Update me on Brel", "Brel"),
        ("Could you please tell me the latest on Brel?", "Brel"),
        ("Latest news about the WHO", "the WHO"),
        ("What's new in Bosnia and Herzegovina?", "Bosnia and Herzegovina"),
        ("News of Brel", "Brel"),
        ("What happened in Brel yesterday?", "Brel"),
        ("What happened between 20 and 26 November?", ""),
    ],
)
def test_news_are_asked_for(question: str, topic: str) -> None:
    news = news_of(question, NOW)
    assert news is not None and news.topic == topic


@pytest.mark.parametrize(
    "question",
    [
        "What happened to the crane in Brel?",
        "What happened after the storm in Torvik?",
        "What happened in Brel when the crane fell?",
        "What happened in the crash?",
        "What is the latest number of workers injured in Brel?",
        "What is the latest on the number of captives?",
        "How many workers were injured in the news from Brel?",
        "Will Murdoch sell Fox News?",
        "Should Comcast buy Sky News?",
        "What is the story of the lighthouse?",
        "What are the events of the siege?",
        "What is the latest update of Windows?",
        "What was new about the treaty?",
        "What is the word for peace in Basque?",
        "Who reads the news?",
        "Tell me about the crane in Brel.",
    ],
)
def test_what_asks_for_more_is_no_question_for_news(question: str) -> None:
    assert news_of(question, NOW) is None


def test_what_happened_somewhere_may_be_told_in_a_sentence() -> None:
    found = [news_of(text, NOW) for text in ("What happened in Brel?", "What happened today?")]
    assert [one.is_sure for one in found if one] == [False, True]


def test_a_long_row_of_words_is_read_in_no_time() -> None:
    assert news_of("what " * 400 + "news", NOW) is None
    assert news_of("so " * 400 + "news in " + "a " * 400, NOW) is None
