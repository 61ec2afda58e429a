"""Prompts: Markdown files whose header tells what they are for, rendered with data only.

A file is a YAML header (purpose, version, variables) and one part for each message, under a heading
that names its role. Messages are told apart before anything is filled in, so that no variable can
begin another one; a variable is data and never a template.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from assistant.cleaning import harmless, harmless_line

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.sandbox import SandboxedEnvironment

_FOLDER = Path(__file__).parents[1] / "prompts"
"""Beside this package in a checkout and in an installed wheel; found by its place, for a package
of somebody else may be called `prompts` too."""

_HEADER = re.compile(r"\A---\n(.*?)\n---\n(.*)\Z", re.DOTALL)
_ROLE = re.compile(r"^# (system|user|assistant)\n", re.MULTILINE)


Role = Literal["system", "user", "assistant"]


class Message(NamedTuple):
    """One message of a chat."""

    role: Role
    content: str


@dataclass(frozen=True)
class Prompt:
    """A prompt as its file describes it."""

    name: str
    purpose: str
    version: str
    hash: str
    """16 hex digits of the file's bytes."""
    variables: Mapping[str, str]
    """What each variable holds."""
    parts: "tuple[tuple[Role, Template], ...]"

    def render(self, **variables: object) -> list[Message]:
        """The messages; raises `TypeError` unless exactly the header's variables are given."""
        if variables.keys() != self.variables.keys():
            wanted, given = (", ".join(sorted(names)) for names in (self.variables, variables))
            raise TypeError(f"The prompt {self.name!r} takes {wanted}; it was given {given}.")
        return [Message(role, part.render(variables).strip()) for role, part in self.parts]


@lru_cache
def prompt(name: str) -> Prompt:
    """The prompt of this name, checked."""
    return loaded(_FOLDER / f"{name}.md")


def loaded(path: Path) -> Prompt:
    """The prompt in a file; raises `ValueError` where header and text do not fit each other."""
    import yaml

    content = path.read_bytes()
    if not (found := _HEADER.match(content.decode())):
        raise ValueError(f"The prompt {path.name} has no header: begin it with a line of ---.")
    header = yaml.safe_load(found[1])
    environment = _environment()
    texts = _ROLE.split(found[2])[1:]
    prompt = Prompt(
        name=path.stem,
        purpose=header["purpose"],
        version=str(header["version"]),
        hash=hashlib.sha256(content).hexdigest()[:16],
        variables=header["variables"],
        parts=tuple(
            (cast(Role, role), environment.from_string(text))
            for role, text in zip(texts[::2], texts[1::2], strict=True)
        ),
    )
    if (used := _used(environment, found[2])) != prompt.variables.keys():
        differing = ", ".join(sorted(used ^ prompt.variables.keys()))
        raise ValueError(f"The header and the text of {path.name} differ about: {differing}.")
    return prompt


def _environment() -> "SandboxedEnvironment":
    """Undefined variables raise, and a template reaches nothing but what it is given."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"harmless": harmless, "harmless_line": harmless_line}
    return environment


def _used(environment: "SandboxedEnvironment", text: str) -> set[str]:
    from jinja2.meta import find_undeclared_variables

    return find_undeclared_variables(environment.parse(text))
