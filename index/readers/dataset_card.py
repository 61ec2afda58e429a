"""What stands beside the tables of a Hugging Face data set: facts about them, and no article."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from index.readers.base import Defaults, Item, Start
from index.readers.source import Source

_KEYS: Mapping[str, re.Pattern[bytes]] = MappingProxyType(
    {
        "dataset_info.json": re.compile(rb'"(?:features|splits|builder_name|citation)"\s*:'),
        "dataset_infos.json": re.compile(rb'"(?:features|splits|builder_name|citation)"\s*:'),
        "dataset_dict.json": re.compile(rb'\{\s*"splits"\s*:'),
        "state.json": re.compile(rb'"(?:_data_files|_fingerprint)"\s*:'),
        "README.md": re.compile(
            rb"\A---\r?\n(?:(?!---).*\n)*?(?:dataset_info|configs|task_categories|size_categories):"
        ),
    }
)


def fits(start: Start) -> bool:
    """By its name and by what these files always hold."""
    keys = _KEYS.get(start.path.name)
    return bool(keys and keys.search(start.data))


def read(source: Source, defaults: Defaults) -> Iterator[Item]:
    """Nothing: the tables beside it are read by themselves."""
    yield from ()
