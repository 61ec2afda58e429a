import gzip
import struct
import time
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard

from index.readers import Source, Unfit
from index.readers.compression import decompressed

CUT_OFF = "the compressed file is cut off"
SKIPPABLE = b"\x50\x2a\x4d\x18" + struct.pack("<I", 4) + b"skip"


def taken(data: bytes, size: int = 1 << 16) -> tuple[bytes, str | None]:
    """What comes out of these bytes, fed in pieces, and what is said at the end."""
    out = b""
    try:
        for chunk in decompressed(data[at : at + size] for at in range(0, len(data), size)):
            out += chunk
    except Unfit as error:
        return out, str(error)
    return out, None


@pytest.mark.parametrize("compress", [gzip.compress, zstandard.compress, bytes])
@pytest.mark.parametrize("size", [5, 64, 100_000])
@pytest.mark.parametrize("parts", [1, 3])
def test_what_was_compressed_comes_back(
    compress: Callable[[bytes], bytes], size: int, parts: int
) -> None:
    text = b"".join(b"line %d\n" % number for number in range(500))
    assert taken(compress(text) * parts, size) == (text * parts, None)


def test_an_empty_file_is_empty() -> None:
    assert taken(b"") == (b"", None)
    assert taken(gzip.compress(b"")) == (b"", None)
    assert taken(zstandard.compress(b"")) == (b"", None)


def test_padding_after_gzip_is_no_data() -> None:
    assert taken(gzip.compress(b"text") + bytes(512)) == (b"text", None)


def test_frames_to_be_skipped_are_skipped() -> None:
    assert taken(SKIPPABLE + zstandard.compress(b"text")) == (b"text", None)


def test_gzip_that_is_cut_off_gives_what_stands_before() -> None:
    text = b"".join(b"%d\n" % number for number in range(10_000))
    out, reason = taken(gzip.compress(text)[:-100])
    assert reason == CUT_OFF
    assert text.startswith(out)
    assert len(out) > 0.9 * len(text)


def test_gzip_without_its_check_sum_gives_all() -> None:
    assert taken(gzip.compress(b"text")[:-4]) == (b"text", CUT_OFF)


def test_gzip_with_a_wrong_check_sum_gives_all_and_says_so() -> None:
    data = gzip.compress(b"text" * 100)
    out, reason = taken(data[:-8] + b"\0\0\0\0" + data[-4:])
    assert out == b"text" * 100
    assert reason and reason.startswith("the gzip compression is damaged (")


def test_damaged_gzip_gives_what_stands_before() -> None:
    raw = zlib.compressobj(level=0, wbits=31)  # stored as it is: the damage hits a block header
    data = raw.compress(b"x" * 200_000) + raw.flush()
    damage = data.index(b"x" * 10_000) + 150_000
    out, reason = taken(data[:damage] + b"\xff" * 20_000 + data[damage + 20_000 :])
    assert out.startswith(b"x" * 100_000)
    assert reason and reason.startswith("the gzip compression is damaged (")


def test_zstandard_that_is_cut_off_gives_whole_blocks() -> None:
    text = b"".join(b"%d\n" % number for number in range(100_000))
    out, reason = taken(zstandard.compress(text)[:-100])
    assert reason == CUT_OFF
    assert text.startswith(out)
    assert out


@pytest.mark.parametrize("data", [b"\x28\xb5\x2f\xfd\xff\xff\xff\xff\xff\xff", b"\x1f\x8b\xff\xff"])
def test_noise_after_the_first_bytes_is_damage(data: bytes) -> None:
    out, reason = taken(data * 3)
    assert out == b""
    assert reason and "compression is damaged (" in reason


@pytest.mark.parametrize("compress", [gzip.compress, zstandard.compress])
def test_data_that_swells_is_given_out_in_small_pieces(compress: Callable[[bytes], bytes]) -> None:
    data = compress(bytes(100_000_000))
    tracemalloc.start()
    sizes = [len(chunk) for chunk in decompressed(iter([data]))]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert sum(sizes) == 100_000_000
    assert max(sizes) <= 1 << 18
    assert peak < 70_000_000


def test_the_position_counts_bytes_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "a.gz"
    path.write_bytes(gzip.compress(time.ctime().encode() * 1_000))
    source = Source(path)
    assert source.position == 0
    assert len(b"".join(source.chunks())) > source.size
    assert source.position == source.size == path.stat().st_size
