"""The example of the guide."""

import re
import subprocess
import sys
from pathlib import Path

GUIDE = Path(__file__).parents[3] / "docs" / "history.md"


def test_the_example_of_the_guide_runs(tmp_path: Path) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", GUIDE.read_text(), re.DOTALL)
    done = subprocess.run(
        [sys.executable, "-c", example], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert done.stdout == "How many people died when the ferry Alma sank? 1\n"
    assert "Twelve people died" in (tmp_path / "alma.md").read_text()
    assert "Twelve people died" in (tmp_path / "alma.html").read_text()
