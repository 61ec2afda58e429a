"""Models of LlamaIndex by a name: a short one for the usual packages, an import path for others.

`openai:text-embedding-3-small` is a package of a table and its model; `package.module:Class` is any
importable class, and `package.module:Class:MODEL` that class with a model. The packages are
optional. Nothing is imported before a model is first used.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from index.errors import BadInput, ModelFailed, ModelMissing, NewsdeskError


@dataclass(frozen=True)
class Integration:
    """One of LlamaIndex's optional packages."""

    path: str
    """The class, as `package.module:Class`."""
    package: str
    """What pip installs."""
    options: Mapping[str, object] = field(default_factory=dict)
    """Arguments of the class beside the model."""
    environment: Mapping[str, str] = field(default_factory=dict)
    """Arguments taken from environment variables that the class itself does not read."""

    def arguments(self) -> dict[str, object]:
        """The options and what the environment says, which wins."""
        said = {key: os.environ.get(name) for key, name in self.environment.items()}
        return {**self.options, **{key: value for key, value in said.items() if value}}


@dataclass(frozen=True)
class Named:
    """A class that a name stands for."""

    name: str
    path: str
    model: str
    """Empty for the one that the class takes by itself."""
    package: str
    """Empty for a class that is no integration of the table."""
    arguments: Mapping[str, object]

    def build(self, base: type, model_argument: str, **options: object) -> Any:
        """An object of the class, which must be a `base`, with those `options` that it has.

        Raises `BadInput`, `ModelMissing` or `ModelFailed` when there is no such class or object.
        """
        made = self._class(base)
        fields: Mapping[str, object] = getattr(made, "model_fields", {})
        known = {key: value for key, value in options.items() if key in fields}
        if self.model:
            known[model_argument] = self.model
        try:
            return made(**known, **self.arguments)
        except ImportError as error:
            raise self._missing(error) from error
        except Exception as error:
            raise failed(self.name, error) from error

    def _class(self, base: type) -> Any:
        module, _, attribute = self.path.partition(":")
        try:
            found = getattr(import_module(module), attribute, None)
        except ImportError as error:
            raise self._missing(error) from error
        if not (isinstance(found, type) and issubclass(found, base)):
            raise BadInput(
                f"'{self.path}' is no {base.__name__} of LlamaIndex: name another class."
            )
        return found

    def _missing(self, error: ImportError | None = None) -> ModelMissing:
        what = f"run pip install {self.package}" if self.package else "install what it imports"
        why = f" ({error})" if error else ""
        return ModelMissing(
            f"The model '{self.name}' needs a package that is not installed{why}: {what}."
        )

    def check(self) -> "Named":
        """Raise unless the module is there; the module itself is not imported."""
        if not _importable(self.path.partition(":")[0]):
            raise self._missing()
        return self


def named(name: str, table: Mapping[str, Integration], kind: str, builtin: str = "") -> Named:
    """What a name stands for.

    Raises `BadInput` for a name that is none, and `ModelMissing` where its package is missing.
    """
    first, _, rest = name.partition(":")
    if rest and first in table:
        known = table[first]
        return Named(name, known.path, rest, known.package, known.arguments()).check()
    if rest and _importable(first):
        attribute, _, model = rest.partition(":")
        return Named(name, f"{first}:{attribute}", model, "", {})
    choices = ", ".join(f"'{key}:MODEL'" for key in table)
    raise BadInput(
        f"There is no {kind} '{name}': use {builtin}{choices} or 'package.module:Class'."
    )


def failed(name: str, error: BaseException) -> NewsdeskError:
    """One sentence on what a model raised."""
    if isinstance(error, NewsdeskError):
        return error
    printable = "".join(char if char.isprintable() else " " for char in str(error))
    said = " ".join(printable.split())[:300]
    return ModelFailed(
        f"The model '{name}' failed ({type(error).__name__}: {said}): see to its server, key and "
        "settings, then try again; nothing is lost."
    )


def _importable(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except (ImportError, ValueError):
        return False
