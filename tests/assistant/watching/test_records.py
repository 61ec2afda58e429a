"""What a standing question is added with."""

import re
import sys

import pytest

from assistant.watching.records import MAILBOX


def test_no_blank_and_no_control_stands_in_an_address() -> None:
    every = map(chr, range(sys.maxunicode))
    blank = [one for one in every if one.isspace() or not (one.isprintable() or ord(one) > 0xA0)]
    assert "\x85" in blank and "\u2003" in blank
    for one in (*blank, "\ufeff", "\u200b"):
        assert re.fullmatch(MAILBOX, f"ann{one}@example.org") is None
        assert re.fullmatch(MAILBOX, f"ann@example{one}.org") is None


@pytest.mark.parametrize("address", ["ann@example.org", "Ann.Bél+news@müller.example"])
def test_an_address_is_one(address: str) -> None:
    assert re.fullmatch(MAILBOX, address)


def test_the_schema_says_to_every_reader_what_is_checked() -> None:
    assert re.search(r"\\[swdbSWDB]", MAILBOX) is None
