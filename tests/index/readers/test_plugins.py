"""Readers of other packages; the example is the one of the guide."""

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from index.readers import read
from index.readers.formats import formats
from index.readers.source import Source
from tests.index.readers.conftest import Found

Take = Callable[..., Found]

GUIDE = Path(__file__).parents[3] / "docs" / "sources.md"
WIRE = "WIRE/1\nFerry sinks|The ferry sank.\nPier closed\nPier open|It is open."


def example() -> str:
    (code,) = re.findall(r"```python\n(# wire_reader.py\n.*?)```", GUIDE.read_text(), re.DOTALL)
    return str(code)


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts a package of one module on the path, as an installer would."""

    def installed(code: str) -> None:
        site = tmp_path / "site"
        facts = site / "wire_reader-1.dist-info"
        facts.mkdir(parents=True)
        (site / "wire_reader.py").write_text(code)
        (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: wire-reader\nVersion: 1\n")
        (facts / "entry_points.txt").write_text("[newsdesk.readers]\nwire = wire_reader\n")
        monkeypatch.syspath_prepend(str(site))
        monkeypatch.delitem(sys.modules, "wire_reader", raising=False)

    return installed


def test_a_package_adds_a_format(install: Callable[[str], None], take: Take) -> None:
    install(example())
    assert next(iter(formats())) == "wire"
    articles, rejects = take(WIRE, "a.txt")
    assert [(one.title, one.text) for one in articles] == [
        ("Ferry sinks", "The ferry sank."),
        ("Pier open", "It is open."),
    ]
    assert rejects == [(3, "no text")]
    assert take("Other text.", "a.txt")[0][0].title == "Other text."


def test_it_can_be_asked_for_by_name(install: Callable[[str], None], take: Take) -> None:
    install(example())
    assert len(take(f"\n{WIRE}", "a.csv", format="wire")[0]) == 2


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("import nothing_like_this", "ModuleNotFoundError"),
        ("x = 1", "AttributeError"),
        ("def fits(start): return 1 / 0", "ZeroDivisionError"),
        ("def fits(start): return True\ndef read(source, defaults): yield {}['x']", "KeyError"),
    ],
)
def test_one_that_fails_is_named_and_stops_nothing(
    install: Callable[[str], None], tmp_path: Path, code: str, kind: str
) -> None:
    install(code)
    (tmp_path / "a").write_text(WIRE)
    (found,) = read(Source(tmp_path / "a"))
    reason = getattr(found, "reason", "")
    assert reason.startswith(f"the plug-in for the format 'wire' failed ({kind}")
