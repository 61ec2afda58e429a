"""Declarations that make a document unfit, and those that harm nobody."""

from collections.abc import Callable

import pytest

from index.readers import Unfit
from index.readers.entities import MAX_DTD_BYTES, refuse_harmful
from index.readers.sitemap import parse_sitemap
from tests.index.readers.conftest import Found

PROLOG = '<?xml version="1.0"?>\n<!-- <!DOCTYPE b [ -->\n'
HARMFUL = [
    '<!ENTITY a "lol"><!ENTITY b "&a;&a;">',
    "<!ENTITY a 'lol'><!entity b '&a;'>",
    '<!ENTITY a "lol"><!ENTITY b "x &#38;a; y">',
    '<!ENTITY b SYSTEM "file:///etc/passwd">',
    '<!ENTITY b PUBLIC "-//A//B" "http://127.0.0.1/b">',
    '<!ENT\x01ITY b SYSTEM "file:///etc/passwd">',
    "<!ENTITY % b \"<!ENTITY &#37; c SYSTEM 'http://127.0.0.1/c'>\">",
    "<!ENTITY % b \"&#60;!ENTITY c SYSTEM 'http://127.0.0.1/c'>\">",
    '<!ENTITY % a "x"><!ENTITY % b "%a;">',
    '<!-- ] --><?x ]?><!ATTLIST a b CDATA "]"><!ENTITY a "x"><!ENTITY b "&a;">',
]
HARMLESS = [
    "",
    '<!ENTITY nbsp "&#160;"><!ENTITY eacute "&#xE9;"><!ENTITY lt "&#38;#60;">',
    "<!ENTITY copy '© 2025 &amp; later, 100 % ours'>",
    '<!-- <!ENTITY b SYSTEM "b"> --><!ELEMENT a (#PCDATA)>',
    "<!ATTLIST a b CDATA \"<!ENTITY c SYSTEM 'c'>\">",
    '<!ENTITY % latin PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "xhtml-lat1.ent"> %latin;',
    '<!NOTATION jpeg SYSTEM "jpeg"><!ENTITY photo SYSTEM "a.jpg" NDATA jpeg>',
    '<!ENTITY nbsp "&#160;"><!ENTITY sep "&mdash;|&mdash;">',
]


@pytest.mark.parametrize("declared", HARMFUL)
@pytest.mark.parametrize("doctype", ["a", 'a PUBLIC "-//A [1]>//EN" "a.dtd"'])
def test_what_reaches_out_or_grows_is_unfit(doctype: str, declared: str) -> None:
    with pytest.raises(Unfit, match="its DTD declares entities made of other entities or files"):
        refuse_harmful(f"{PROLOG}<!DOCTYPE {doctype} [{declared}]><a>&b;</a>".encode())


@pytest.mark.parametrize("declared", HARMLESS)
def test_what_harms_nobody_is_read(declared: str) -> None:
    refuse_harmful(f"{PROLOG}<!DOCTYPE a [{declared}]><a>&b;</a>".encode())


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><p>[<!ENTITY b SYSTEM 'b'>]",
        "<!DOCTYPE rss SYSTEM 'http://my.netscape.com/rss-0.91.dtd'><rss>[ &b; ]</rss>",
        "<!DOCTYPE a []><a><![CDATA[<!ENTITY b SYSTEM 'b'>]]></a>",
        '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN><p title="[A">' + "x" * MAX_DTD_BYTES,
        "A report on <!DOCTYPE a [<!ENTITY b SYSTEM 'b'>]>",
        "",
    ],
)
def test_only_what_stands_before_the_first_element_counts(text: str) -> None:
    refuse_harmful(text.encode())


def test_a_dtd_without_end_is_unfit() -> None:
    for piece in ("<!--", "<?", "<!ENTITY ", '<!ENTITY b "', "'", '"', "x", "<!ENTITY x"):
        with pytest.raises(Unfit):
            refuse_harmful(f"<!DOCTYPE a [{piece * MAX_DTD_BYTES}".encode())
        refuse_harmful((piece * MAX_DTD_BYTES).encode())


@pytest.mark.parametrize("declared", HARMFUL[:1])
def test_no_format_takes_such_a_file(take: Callable[..., Found], declared: str) -> None:
    for root in ("rss", "urlset", "nitf", "lolz"):
        text = f"<!DOCTYPE {root} [{declared}]><{root}>&b;</{root}>"
        for encoding in ("utf-8", "utf-16"):
            articles, ((_, reason),) = take(text.encode(encoding), "a.xml")
            assert articles == []
            assert reason.startswith("its DTD declares entities")


def test_a_sitemap_with_harmful_entities_is_unfit() -> None:
    with pytest.raises(Unfit, match="its DTD"):
        parse_sitemap(f"<!DOCTYPE urlset [{HARMFUL[0]}]><urlset></urlset>".encode())
