"""Which column of a table is which field of an article: guessed by name, or as the user says."""

from collections.abc import Iterable, Mapping, Sequence

from index.errors import BadInput
from index.readers.base import ColumnMap, Defaults, Unfit
from index.readers.records import ALIASES, fold, names_of
from index.readers.source import Source


def chosen_columns(text: str) -> tuple[tuple[str, str], ...]:
    """What a user writes as `title=headline,text=body`; raises `BadInput`."""
    pairs = [part.partition("=") for part in text.split(",") if part.strip()]
    chosen = tuple((field.strip().lower(), name.strip()) for field, _, name in pairs)
    for field, name in chosen:
        if field not in ALIASES or not name:
            raise BadInput(
                f"'{text}' names no columns: write FIELD=COLUMN, with commas between, where FIELD "
                f"is one of {', '.join(ALIASES)}."
            )
    return chosen


def column_map(source: Source, columns: Sequence[str], defaults: Defaults) -> ColumnMap:
    """The map of a table; raises `Unfit` where no article can come of its rows."""
    names = names_of(defaults.columns)
    found = fields_of_columns(columns, names)
    for field, name in defaults.columns:
        if field not in found.values():
            raise Unfit(f"no column is named '{name}'")
    for field in ("text", "title"):
        if field not in found.values() and field not in defaults.given():
            raise Unfit(
                f"no column is named {' or '.join(ALIASES[field][:3])}: "
                f"--columns {field}=NAME says which it is"
            )
    return ColumnMap(
        source.name,
        tuple(found.items()),
        tuple(column for column in columns if column not in found),
    )


def fields_of_columns(
    columns: Iterable[str], names: Mapping[str, tuple[str, ...]]
) -> dict[str, str]:
    """Each column that stands for a field, and the field; `names` are folded."""
    fields = {name: field for field, known in names.items() for name in known}
    return {column: fields[fold(column)] for column in columns if fold(column) in fields}
