"""A deed that one claims and another denies is told with both, and with who says which."""

from collections.abc import Callable
from datetime import datetime

import pytest

from assistant import Answer, Assistant
from index import Archive, Article

BRIDGE = "Did the rebels capture the Orrin bridge?"
CLAIMED = "Rebel commander Tavo Brisk announces that rebels have captured the Orrin bridge."
CASES = [
    pytest.param(
        BRIDGE,
        [("2026-03-04", f"{CLAIMED} The Velmar army denies the statement.")],
        ("Tavo Brisk", "Velmar army"),
        id="a denial right behind the claim",
    ),
    pytest.param(
        "Have the rebels captured the Orrin bridge?",
        [("2026-03-04", f"{CLAIMED} However, the Velmar army denies any such claim, stating that "
          "no bridge is lost.")],
        ("Tavo Brisk", "Velmar army"),
        id="any such claim",
    ),
    pytest.param(
        BRIDGE,
        [
            ("2026-03-04", CLAIMED),
            ("2026-03-05", "The Velmar army denied that the rebels captured the Orrin bridge."),
        ],
        ("Tavo Brisk", "Velmar army"),
        id="two articles",
    ),
    pytest.param(
        BRIDGE,
        [("2026-03-04", "Tavo Brisk said that the rebels had captured the Orrin bridge, which the "
          "Velmar army denies.")],
        ("Tavo Brisk", "Velmar army"),
        id="one sentence",
    ),
    pytest.param(
        BRIDGE,
        [("2026-03-04", f"{CLAIMED} The claim was rejected by the Velmar army.")],
        ("Tavo Brisk", "Velmar army"),
        id="denied by",
    ),
    pytest.param(
        BRIDGE,
        [("2026-03-04", f"{CLAIMED} The army of Velmar said that rebels have not captured the "
          "Orrin bridge.")],
        ("Tavo Brisk", "army of Velmar"),
        id="the opposite in words of its own",
    ),
]  # fmt: skip
SETTLED = [
    pytest.param(
        BRIDGE,
        [
            ("2026-03-04", f"{CLAIMED} The Velmar army denies the statement."),
            ("2026-03-20", "Rebels captured the Orrin bridge after two weeks of fighting."),
        ],
        id="later news has settled it",
    ),
    pytest.param(
        BRIDGE,
        [("2026-03-04", f"{CLAIMED} The Velmar army rejects calls for a truce.")],
        id="something else is rejected",
    ),
    pytest.param(
        BRIDGE,
        [("2026-03-04", "Rebels shell the Orrin bridge. The Velmar army denies the claim.")],
        id="another deed",
    ),
    pytest.param(
        BRIDGE,
        [("2026-03-04", "Rebels plan to capture the Orrin bridge. The army denies the claim.")],
        id="only planned",
    ),
    pytest.param(
        BRIDGE,
        [("2026-03-04", "Rebels have captured the Orrin bridge. They are now in the old town.")],
        id="nobody denies it",
    ),
]


def _asked(
    archive: Archive,
    article: Callable[..., Article],
    question: str,
    told: list[tuple[str, str]],
) -> Answer:
    archive.add(
        article(text, title="War in Velmar", published=datetime.fromisoformat(f"{day}T09:00Z"))
        for day, text in told
    )
    return Assistant(archive).ask(question, answerer="quotes")


@pytest.mark.parametrize(("question", "told", "voices"), CASES)
def test_both_are_told(
    archive: Archive,
    article: Callable[..., Article],
    question: str,
    told: list[tuple[str, str]],
    voices: tuple[str, str],
) -> None:
    answer = _asked(archive, article, question, told)
    assert answer.statements[0].text.startswith("Sources disagree: ")
    sides = {one.value: one.attribution or "" for one in answer.figures if one.state == "disputed"}
    assert voices[0] in sides["yes"]
    assert voices[1] in sides["no"]


@pytest.mark.parametrize(("question", "told"), SETTLED)
def test_what_nobody_disputes_is_not_told_as_disputed(
    archive: Archive, article: Callable[..., Article], question: str, told: list[tuple[str, str]]
) -> None:
    answer = _asked(archive, article, question, told)
    assert "Sources disagree" not in answer.text
    assert not answer.figures
