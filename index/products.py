"""Products of a matrix with a vector that are the same every time."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def product(matrix: "NDArray[Any]", vector: "NDArray[np.floating[Any]]") -> "NDArray[Any]":
    """Of each row with the vector.

    BLAS adds up in an order that depends on where the arrays happen to lie in memory, on its
    threads and on the other rows: the last digits changed the order of some hits from run to run.
    """
    import numpy as np

    found: NDArray[Any] = np.einsum("ij,j->i", matrix, vector)
    return found
