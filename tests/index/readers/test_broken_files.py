"""A whole file of every format, and what is left of it when it is broken."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.format_samples import samples
from index import Article
from index.readers import ColumnMap, Rejected, Source, read

SAMPLES = samples()
KINDS = pytest.mark.parametrize("kind", sorted(SAMPLES))


@KINDS
@pytest.mark.parametrize("name", ["a", "a.txt", "a.xml", "a.csv.gz"])
def test_a_whole_file_is_known_under_any_name(tmp_path: Path, kind: str, name: str) -> None:
    (tmp_path / name).write_bytes(SAMPLES[kind])
    found = list(read(Source(tmp_path / name)))
    titles = [item.title for item in found if isinstance(item, Article)]
    if kind == "sitemap":
        assert len(found) == 1 and not titles
    elif kind not in ("csv", "markdown", "text", "json feed"):  # which begin as any text may
        assert titles and all("Ferry" in title for title in titles)


@KINDS
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=15
)
@given(end=st.floats(0, 1), harms=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255))))
def test_a_broken_file_gives_only_articles_and_reasons(
    tmp_path: Path, kind: str, end: float, harms: list[tuple[float, int]]
) -> None:
    data = bytearray(SAMPLES[kind][: 1 + int(end * len(SAMPLES[kind]))])
    for place, value in harms:
        data[int(place * (len(data) - 1))] = value
    (tmp_path / "a").write_bytes(data)
    assert {type(item) for item in read(Source(tmp_path / "a"))} <= {Article, ColumnMap, Rejected}
