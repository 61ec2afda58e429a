"""XML element by element, whatever is in it."""

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.readers import Unfit
from index.readers.markup import line_of_html, text_of_html
from index.readers.xml_stream import elements, mended

SPLIT = "<a>x &amp; y &nbsp;&eacute; AT&T &bogus; &#233;\x0b</a>"


@given(st.lists(st.integers(1, 9), max_size=40))
def test_mending_does_not_depend_on_how_the_bytes_come(sizes: list[int]) -> None:
    data, chunks = SPLIT.encode(), []
    for size in sizes:
        chunks.append(data[:size])
        data = data[size:]
    joined = b"".join(mended([*chunks, data]))
    assert joined == b"<a>x &amp; y &#160;&#233; AT&amp;T &amp;bogus; &#233;</a>"


def test_elements_come_with_what_is_in_them() -> None:
    text = '<?xml version="1.0" encoding="iso-8859-1"?><a><b>é</b><c/><n:b xmlns:n="n">2</n:b></a>'
    assert [one.text for one in elements([text.encode("latin-1")], "b")] == ["é", "2"]


@pytest.mark.parametrize(
    "attack",
    [
        '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;">]><a><b>&c;</b></a>',
        '<!DOCTYPE a [<!ENTITY c SYSTEM "file:///etc/hostname">]><a><b>&c;</b></a>',
        '<!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd"><a><b>&c;</b></a>',
    ],
)
def test_entities_are_never_used(attack: str) -> None:
    assert [one.text for one in elements([attack.encode()], "b")] == ["&c;"]


@pytest.mark.parametrize(
    "data", [b"<a><b>1</b>", b"<a><b>1</b></c>", b"<a><b>1</b>" + b"<d>" * 100_000]
)
def test_what_stands_before_the_damage_is_given(data: bytes) -> None:
    found = []
    with pytest.raises(Unfit, match="broken XML: "):
        for element in elements([data], "b"):
            found.append(element.text)
    assert found == ["1"]


def test_an_element_over_the_limit_is_not_held() -> None:
    chunks = [b"<a><b>", *[b"<c>" + b"x" * 99_990 + b"</c>"] * 500, b"</b></a>"]
    tracemalloc.start()
    with pytest.raises(Unfit, match="broken XML: an element is longer than 20 MB"):
        list(elements(chunks, "b"))
    assert tracemalloc.get_traced_memory()[1] < 50_000_000
    tracemalloc.stop()


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Plain\ntext", "Plain\ntext"),
        ("<p>One\ntwo</p>three<br>four", "One two\nthree\nfour"),
        ("a <b>bold</b>, <i>b</i>.", "a bold, b."),
        ("<ul><li>x<li>y</ul><table><tr><td>1<td>2</table>", "x\ny\n1 2"),
        ("<style>p {}</style><p onclick='x'>t<!-- c --><script>alert(1)</script></p>", "t"),
        ("1 &lt; 2 &amp;&nbsp;3", "1 < 2 & 3"),
        ("a < b", "a < b"),
        ("<p>\x00\ud800t", "t"),
        ("<pre>x\n  y</pre>", "x\ny"),
        ("", ""),
        ("<br>", ""),
        ("<?xml version='1.0'?><p>x", "x"),
    ],
)
def test_html_as_text(html: str, text: str) -> None:
    assert text_of_html(html) == text
    assert line_of_html(html) == " ".join(text.split())


@pytest.mark.timeout(30)
@pytest.mark.parametrize("piece", ["<div>", "<", "&#", "<p", "<!--", "</p>"])
def test_html_made_to_be_slow_ends(piece: str) -> None:
    assert isinstance(text_of_html(piece * 100_000), str)
