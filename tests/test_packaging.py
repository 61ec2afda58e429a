"""What others install: the wheel has all that the tree has, and the examples name what exists."""

import errno
import os
import platform
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import metadata, requires, version
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from assistant.cli import app
from assistant.settings import Settings

ROOT = Path(__file__).parents[1]
PACKAGES = ("assistant", "index", "prompts")
NOT_SHIPPED = {"assistant/demo/README.md"}
"""For those who read the source."""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built as `pip install .` does, from a copy: building leaves files behind."""
    tree = tmp_path_factory.mktemp("tree")
    for name in PACKAGES:
        shutil.copytree(
            ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__", "*.pyc")
        )
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tree)
    build = "from setuptools import build_meta; build_meta.build_wheel('dist')"
    (tree / "dist").mkdir()
    subprocess.run([sys.executable, "-c", build], cwd=tree, check=True, capture_output=True)
    (built,) = (tree / "dist").glob("*.whl")
    return built


def test_the_wheel_holds_every_file_of_the_packages(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        held = {name for name in packed.namelist() if name.startswith(PACKAGES)}
    there = {
        str(path.relative_to(ROOT))
        for name in PACKAGES
        for path in (ROOT / name).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert there - held - NOT_SHIPPED == set()
    assert held - there == set()


def test_newsdesk_runs_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    """Its dependencies are those of this environment, its own files none but the wheel's."""
    place = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(place)
    code = (
        "import assistant, index, sys\n"
        "from assistant.demo import add_briefs\n"
        "from assistant import Assistant\n"
        "from index import Archive\n"
        "assert all(m.__file__.startswith(sys.argv[1]) for m in (assistant, index))\n"
        "with Archive.open('demo') as archive:\n"
        "    assert add_briefs(archive) == 66\n"
        "    print(Assistant(archive).ask('How many captives remain in Azerbaijan?').status)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(place)],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(place)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "answered\n", done.stderr


def _asked(package: str, extra: str = "") -> set[Requirement]:
    """What a package needs here, with one of its extras."""
    said = {"extra": canonicalize_name(extra)}
    every = map(Requirement, requires(package) or ())
    return {one for one in every if one.marker is None or one.marker.evaluate(said)}


def test_what_an_old_pip_leaves_out_is_asked_for_by_name() -> None:
    """It knows an extra by the spelling of the package that has it alone, `-` from `_`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    left = list(map(Requirement, project["dependencies"]))
    named = {canonicalize_name(one.name) for one in left}
    seen: set[str] = set()
    while left:
        one = left.pop()
        spelt = metadata(one.name).get_all("Provides-Extra") or ()
        for extra in one.extras - set(spelt):
            brought = _asked(one.name, extra) - _asked(one.name)
            assert {canonicalize_name(each.name) for each in brought} <= named
        if one.name not in seen:
            seen.add(one.name)
            left.extend(_asked(one.name))
    assert len(seen) > len(named)


def test_the_command_tells_its_version() -> None:
    from typer.testing import CliRunner

    done = CliRunner().invoke(app, ["--version"])
    assert (done.exit_code, done.output) == (0, f"newsdesk {version('newsdesk')}\n")


def _settings(text: str) -> set[str]:
    return {name.lower() for name in re.findall(r"\bNEWSDESK_([A-Z_]+)", text)}


def _commands() -> set[str]:
    named = {command.callback.__name__ for command in app.registered_commands if command.callback}
    return named | {str(group.name) for group in app.registered_groups}


@pytest.mark.parametrize(
    "name", ["Dockerfile", "compose.yaml", "packaging/newsdesk.service", "docs/operations.md"]
)
def test_what_a_deployment_names_exists(name: str) -> None:
    text = (ROOT / name).read_text()
    assert _settings(text) <= set(Settings.model_fields)
    used = set(re.findall(r"newsdesk (?=([a-z]{3,})\b)", text))
    assert used - {"newsdesk"} <= _commands()


def _compose() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())
    return read


def test_the_composition_publishes_nothing_beyond_this_machine() -> None:
    services = _compose()["services"]
    assert services["newsdesk"]["build"] == "."
    assert set(services["newsdesk"]["depends_on"]) == set(services) - {"newsdesk"}
    for service in services.values():
        assert all(port.startswith("127.0.0.1:") for port in service.get("ports", ()))
        for volume in service.get("volumes", ()):
            assert volume.partition(":")[0] in _compose()["volumes"]


def test_the_image_copies_what_is_there_and_runs_without_privileges() -> None:
    lines = (ROOT / "Dockerfile").read_text().replace("\\\n", " ").splitlines()
    steps = [line.split(maxsplit=1) for line in lines if line and not line.startswith("#")]
    copied = [rest.split()[:-1] for step, rest in steps if step == "COPY" and "--from" not in rest]
    ignored = (ROOT / ".dockerignore").read_text().split()
    for name in (name for names in copied for name in names):
        assert (ROOT / name).exists()
        assert name == "." or f"!{name}" in ignored
    assert {f"!{name}" for name in (*PACKAGES, "README.md", "LICENSE")} <= set(ignored)
    assert ["USER", "newsdesk"] in steps
    assert {"HEALTHCHECK", "VOLUME", "ENTRYPOINT"} <= {step for step, _ in steps}
    for step, rest in steps:
        assert step != "RUN" or "install" not in rest or "constraints.txt" in rest


@pytest.mark.parametrize(
    ("package", "file", "image"),
    [("uv", "Dockerfile", "/uv:{} "), ("chromadb", "compose.yaml", "chromadb/chroma:{}\n")],
)
def test_images_have_the_versions_that_are_pinned(package: str, file: str, image: str) -> None:
    pins = (ROOT / "constraints.txt").read_text()
    pinned = re.search(rf"^{package}==(\S+)", pins, re.MULTILINE)
    assert pinned is not None
    assert image.format(pinned[1]) in (ROOT / file).read_text()


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd")
def test_the_service_is_sound(tmp_path: Path) -> None:
    unit = (ROOT / "packaging" / "newsdesk.service").read_text()
    # What it starts is not on this machine.
    (tmp_path / "newsdesk.service").write_text(
        unit.replace("/opt/newsdesk/bin/newsdesk", sys.executable)
    )
    command = ["systemd-analyze", "verify", str(tmp_path / "newsdesk.service")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


_FILTERED = """
import ctypes, struct, sys

class Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("steps", ctypes.c_char_p)]

def step(*parts):
    return struct.pack("=HBBI", *parts)

refuse, mbind = int(sys.argv[1]), 237
steps = step(0x20, 0, 0, 0) + step(0x15, 0, 1, mbind) + step(6, 0, 0, refuse)
steps += step(6, 0, 0, 0x7FFF0000)  # allow all others
libc = ctypes.CDLL(None)
assert libc.prctl(38, 1, 0, 0, 0) == 0  # no new privileges
if libc.prctl(22, 2, ctypes.byref(Program(len(steps) // 8, steps)), 0, 0):
    sys.exit("no filters here")
import numpy
"""
"""Loads numpy where one system call is refused as systemd would; the numbers are the kernel's."""


@pytest.mark.skipif(
    (sys.platform, platform.machine()) != ("linux", "x86_64"), reason="knows its calls by number"
)
def test_the_service_loads_numpy_though_calls_are_refused() -> None:
    unit = (ROOT / "packaging" / "newsdesk.service").read_text()
    named = re.search(r"^SystemCallErrorNumber=(\w+)$", unit, re.MULTILINE)
    # Without a number systemd kills.
    refuse = 0x00050000 | getattr(errno, named[1]) if named else 0x80000000
    done = subprocess.run(
        [sys.executable, "-c", _FILTERED, str(refuse)], capture_output=True, text=True, check=False
    )
    if "no filters here" in done.stderr:
        pytest.skip("the kernel takes no filters")
    assert (done.returncode, done.stderr) == (0, "")
