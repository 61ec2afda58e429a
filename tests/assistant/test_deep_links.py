import re
from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from assistant.deep_links import MAX_DIRECTIVE_CHARS, deep_link, safe_url
from index.article import storable

URL = "https://oc-media.org/story"
PART = r"(?:[A-Za-z0-9._~]|%[0-9A-F]{2})+"
DIRECTIVE = re.compile(
    rf"(?:(?P<prefix>{PART})-,)?(?P<start>{PART})(?:,(?P<end>{PART}))?(?:,-(?P<suffix>{PART}))?"
)


def parts(link: str | None) -> dict[str, str]:
    """The decoded parts of a deep link's directive."""
    assert link is not None
    found = DIRECTIVE.fullmatch(link.partition(":~:text=")[2])
    assert found, link
    return {name: unquote(part) for name, part in found.groupdict().items() if part}


def linked(text: str, quote: str, *, occurrence: int = 0) -> dict[str, str]:
    start = [match.start() for match in re.finditer(re.escape(quote), text)][occurrence]
    return parts(deep_link(URL, text, start, start + len(quote)))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://oc-media.org/a?b=1&c=2#d", "https://oc-media.org/a?b=1&c=2#d"),
        ("HTTP://OC-Media.org:8080/", "HTTP://OC-Media.org:8080/"),
        ("  https://oc-media.org/  ", "https://oc-media.org/"),
        ("https://[2001:db8::1]:80/x[1]", "https://[2001:db8::1]:80/x%5B1%5D"),
        ("https://oc-media.org/%D5%80%20x", "https://oc-media.org/%D5%80%20x"),
        ("https://oc-media.org/Հայ", "https://oc-media.org/%D5%80%D5%A1%D5%B5"),
        ("https://пример.рф/x", "https://пример.рф/x"),
        ("https://उदाहरण.परीक्षा/x", "https://उदाहरण.परीक्षा/x"),
        (
            "https://e.com/a b\"'<>()[]\\`{|}^",
            "https://e.com/a%20b%22%27%3C%3E%28%29%5B%5D%5C%60%7B%7C%7D%5E",
        ),
        ("https://e.com/\u202egpj.exe", "https://e.com/%E2%80%AEgpj.exe"),
        ("javascript:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("\x01javascript:alert(1)", None),
        ("https://e.com/a\nb", None),
        ("https://e.com/\x85", None),
        ("https://e.com/\ud800", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("ftp://e.com/", None),
        ("//e.com/", None),
        ("e.com/", None),
        ("https:e.com", None),
        ("https:///e.com", None),
        ("https://", None),
        ("https://:80/", None),
        ("https://e..com/", None),
        ("https://e.com:99999/", None),
        ("https://e.com:x/", None),
        ("https://[::1/", None),
        ("https://exa mple.com/", None),
        ('https://e.com".evil.com/', None),
        ("https://user:pw@e.com/", None),
        ("https://user@e.com/", None),
        ("https://e.com\\@evil.com/", None),
        ("https://e.com%2F@evil.com/", None),
        ("https://e.com／evil.com/", None),
        ("", None),
    ],
)
def test_only_plain_web_addresses_become_links(url: str, expected: str | None) -> None:
    assert safe_url(url) == expected
    assert (deep_link(url, "A quote.", 0, 8) is None) == (expected is None)


def test_an_article_without_url_has_no_link() -> None:
    assert deep_link(None, "A quote.", 0, 8) is None


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://e.com/x", "https://e.com/x#:~:text=Peace."),
        ("https://e.com/x#", "https://e.com/x#:~:text=Peace."),
        ("https://e.com/x#part", "https://e.com/x#part:~:text=Peace."),
        ("https://e.com/x#part:~:text=War", "https://e.com/x#part:~:text=Peace."),
        ("https://e.com/x#:~:text=War&text=Hunger", "https://e.com/x#:~:text=Peace."),
        ("https://e.com/#!/story/7", "https://e.com/#!/story/7:~:text=Peace."),
    ],
)
def test_a_fragment_is_kept_and_its_directive_replaced(url: str, expected: str) -> None:
    assert deep_link(url, "Peace.", 0, 6) == expected


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("Rock-and-roll, R&D", "Rock%2Dand%2Droll%2C%20R%26D"),
        ("“Yes” – 50%", "%E2%80%9CYes%E2%80%9D%20%E2%80%93%2050%25"),
        ("Հայ", "%D5%80%D5%A1%D5%B5"),
        ("Баку", "%D0%91%D0%B0%D0%BA%D1%83"),
        ("a \t  b", "a%20b"),
        ("a\u00a0b", "a%C2%A0b"),
        ("  a b \n", "a%20b"),
        ("a\ud800b\x00", "a%EF%BF%BDb%EF%BF%BD"),
    ],
)
def test_quotes_are_percent_encoded_as_the_page_shows_them(quote: str, expected: str) -> None:
    assert deep_link(URL, quote, 0, len(quote)) == f"{URL}#:~:text={expected}"


def test_a_short_sentence_is_given_whole() -> None:
    text = "Before it. Parliament's speaker said 23 captives remain. After it."
    quote = "Parliament's speaker said 23 captives remain."
    assert linked(text, quote) == {"start": quote}


def test_a_long_sentence_is_given_by_its_first_and_last_words() -> None:
    quote = " ".join(f"word{n}" for n in range(60)) + "."
    assert linked(f"Before it. {quote} After it.", quote) == {
        "start": "word0 word1 word2 word3 word4",
        "end": "word55 word56 word57 word58 word59.",
    }


def test_a_quote_over_two_blocks_is_given_by_words_of_either() -> None:
    text = "A first paragraph that ends here.\n\nA second one, begun.\nA third."
    assert linked(text, "that ends here.\n\nA second") == {
        "start": "that ends here.",
        "end": "A second",
    }


@pytest.mark.parametrize(
    ("occurrence", "expected"),
    [
        (0, {"start": "It rained."}),
        (1, {"prefix": "On Tuesday we waited.", "start": "It rained."}),
        (2, {"start": "It rained.", "suffix": "Then came the snow."}),
        (3, {"prefix": "A last paragraph.", "start": "It rained."}),
    ],
)
def test_a_repeated_sentence_gets_context(occurrence: int, expected: dict[str, str]) -> None:
    text = (
        "On Monday we waited. It rained.\n\nOn Tuesday we waited. It rained.\n\n"
        "It rained. Then came the snow.\n\nA last paragraph.\n\nIt rained."
    )
    assert linked(text, "It rained.", occurrence=occurrence) == expected


@pytest.mark.parametrize(
    "look_alike",
    ["THE RESUME OF “JOSE’S”", 'the resume of "jose\'s"', "the  résumé\nof “josé’s”"],
)
def test_what_a_browser_takes_for_the_same_counts_as_repeated(look_alike: str) -> None:
    quote = "The résumé of “José’s”"
    assert "prefix" in linked(f"{look_alike} came. Later: {quote}", quote)


def test_an_end_that_stands_elsewhere_in_the_quote_is_lengthened() -> None:
    filler = " ".join(f"word{n}" for n in range(40))
    quote = f"On Monday it began so: a b c d e {filler} then a b c d e"
    assert linked(quote, quote)["end"] == "word38 word39 then a b c d e"


def test_an_end_that_stands_only_before_the_quote_is_left_as_it_is() -> None:
    quote = "On Monday it began.\n\nThen the talks failed."
    text = f"Then the talks failed. Once more. {quote}"
    assert linked(text, quote) == {"start": "On Monday it began.", "end": "Then the talks failed."}


@pytest.mark.parametrize(
    ("text", "quote", "start"),
    [
        ("The ranger can't rest.", "ange", "ranger"),
        ("The ranger can't rest.", "can", "can't"),
        ("About 3.14 percent", "14", "3.14"),
        ("He left.She stayed.", "She stayed.", "left.She stayed."),
        ("A well-known man", "known", "known"),
        ("今天天气很好。我们去公园，散步。", "去公", "我们去公园"),
    ],
)
def test_a_quote_is_widened_to_whole_words(text: str, quote: str, start: str) -> None:
    assert linked(text, quote) == {"start": start}


def test_a_chinese_quote_is_cut_at_its_marks() -> None:
    clauses = [f"这是第{n}个分句说明情况，" for n in "一二三四五六七八九十"]
    quote = "".join(clauses * 3)
    text = f"开头。{quote}结尾。"
    assert linked(text, quote) == {"start": clauses[0], "end": clauses[-1], "suffix": "结尾。"}


def test_an_armenian_quote_stays_short_enough() -> None:
    quote = "Խորհրդարանի խոսնակը հաստատեց, որ Բաքվում դեռ 23 հայ գերի կա։ " * 20
    link = deep_link(URL, quote, 0, len(quote))
    assert link is not None
    assert len(link) < len(URL) + MAX_DIRECTIVE_CHARS


@pytest.mark.parametrize("text", [" \n ", "x" * 5_000, "\u200b", "字" * 3_000])
def test_what_no_directive_can_name_links_to_the_page(text: str) -> None:
    assert deep_link(f"{URL}#part:~:text=x", text, 0, len(text)) == f"{URL}#part"


WORDS = """the 23 captives, “Yes” — it's well-known R&D 3.14 end.Next 100% Հայ գերի։ Баку ёлка
今天， 。 👍🏽 é e\u0301 प्रधानमंत्री"""
words = st.sampled_from(WORDS.split())
gaps = st.sampled_from([" ", " ", " ", "  ", "\t", "\n", "\n\n", "\u00a0", ""])
articles = st.one_of(
    st.lists(st.tuples(words, gaps), min_size=1, max_size=150).map(
        lambda pairs: "".join(map("".join, pairs))
    ),
    st.text(st.characters(), min_size=1),
)
spans = st.tuples(st.floats(0, 1), st.floats(0, 1))


def cut(text: str, span: tuple[float, float]) -> tuple[int, int]:
    """A span of at least one character, from two fractions."""
    start = min(int(min(span) * len(text)), len(text) - 1)
    return start, max(start + 1, int(max(span) * len(text)))


@given(articles, spans)
@example("\u094d", (0.0, 1.0))
def test_every_part_stands_in_the_article(text: str, span: tuple[float, float]) -> None:
    link = deep_link(f"{URL}#part", text, *cut(text, span))
    assert link is not None
    assert re.fullmatch(rf"{re.escape(URL)}#part(?::~:text={DIRECTIVE.pattern})?", link)
    assert len(link) <= len(f"{URL}#part:~:text=") + MAX_DIRECTIVE_CHARS
    if ":~:" in link:
        shown = re.sub(r"[ \t]+", " ", storable(text))
        assert all(part in shown for part in parts(link).values())


@given(articles, spans)
def test_start_and_end_stand_within_the_quote_widened_to_words(
    text: str, span: tuple[float, float]
) -> None:
    start, end = cut(text, span)
    link = deep_link(URL, text, start, end)
    if ":~:" in (link or ""):
        around = storable(text[max(0, start - 60) : end + 60])
        named = parts(link)
        shown = re.sub(r"[ \t]+", " ", around)
        assert named["start"] in shown
        assert named.get("end", "") in shown[shown.index(named["start"]) :]


sentences = st.sampled_from(["The talks failed.", "the TALKS failed.", "No one came, he said."])


@given(st.lists(sentences, min_size=1, max_size=12), st.data())
def test_the_first_match_of_the_standard_is_the_quote(said: list[str], data: st.DataObject) -> None:
    """Where one word differs on either side, the directive read as a pattern finds the quote."""
    index = data.draw(st.integers(0, len(said) - 1))
    text = "\n\n".join(f"Note {n}: {sentence} End {n}." for n, sentence in enumerate(said))
    start = text.index(said[index], text.index(f"Note {index}:"))
    named = parts(deep_link(URL, text, start, start + len(said[index])))
    pattern = "".join(
        (
            rf"\b{re.escape(named['prefix'])}\s*" if "prefix" in named else r"\b",
            f"(?P<start>{re.escape(named['start'])})",
            rf"\s*{re.escape(named['suffix'])}" if "suffix" in named else "",
        )
    )
    found = re.search(pattern, text, re.IGNORECASE)
    assert found and found.start("start") == start


@given(st.text(st.characters()))
@example("https://e.com/#a#b")
def test_no_url_raises_or_leaves_the_web(url: str) -> None:
    href = safe_url(url)
    assert href is None or href.lower().startswith(("http://", "https://"))


@given(st.from_regex(r"https?://[a-z]{1,5}\.(com|рф)(:80)?(/\S*)?(\?\S*)?(#\S*)?", fullmatch=True))
def test_a_web_address_keeps_its_meaning(url: str) -> None:
    href = safe_url(url)
    if href is not None:
        assert unquote(href) == unquote(url)
        assert safe_url(href) == href
        assert not re.search(r"[\s\"'<>()\\`{|}^]", href)
        assert not re.search(r"[^!-~]", href.replace(".рф", "", 1))
        link = deep_link(url, "Peace.", 0, 6)
        assert link and link.partition("#")[0] == href.partition("#")[0]
