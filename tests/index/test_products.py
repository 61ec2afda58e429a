"""Products that are the same every time."""

import numpy as np
import pytest

from index.products import product

VECTORS = np.random.default_rng(1).standard_normal((300, 256)).astype(np.float32)


@pytest.mark.parametrize("rows", [1, 3, 64, 300])
def test_a_row_has_the_same_product_wherever_it_lies_and_whatever_stands_beside_it(
    rows: int,
) -> None:
    whole = product(VECTORS, VECTORS[0])
    for offset in range(16):
        elsewhere = np.empty(rows * 256 + 16, np.float32)[offset : offset + rows * 256]
        elsewhere[:] = VECTORS[:rows].ravel()
        found = product(elsewhere.reshape(rows, 256), VECTORS[0])
        assert found.tolist() == whole[:rows].tolist()


def test_it_is_the_product() -> None:
    assert product(VECTORS, VECTORS[0]) == pytest.approx(VECTORS @ VECTORS[0], rel=1e-4)
