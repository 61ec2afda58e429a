"""What axe-core finds wrong in a page as it is shown, under the policy that readers have."""

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page

GRAVE = ("serious", "critical")
_RUN = "() => axe.run(document, { resultTypes: ['violations'] })"


@cache
def _script() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def grave_violations(page: "Page") -> list[str]:
    """Those that are serious or critical, a line for each element.

    The debugger's protocol brings axe-core in, which the policy allows where it allows no script of
    the page's own to be brought in; so the page is the one that readers see.
    """
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(_script())
    found: dict[str, Any] = page.evaluate(_RUN)
    return [
        f"{violation['id']} ({violation['impact']}): {' '.join(map(str, node['target']))}"
        f" {node['failureSummary'].splitlines()[-1].strip()}"
        for violation in found["violations"]
        if violation["impact"] in GRAVE
        for node in violation["nodes"]
    ]
