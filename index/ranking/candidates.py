"""What is known of one candidate passage before it is measured."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from index.ranking.asked import Wanted
from index.ranking.marks import Held, Mask
from index.records import PassageRow, StoredArticle

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Candidate:
    """A passage that may answer, read, with what the indexes say of it."""

    row: PassageRow
    article: StoredArticle
    wanted: Wanted
    """The question's words in the language of this article."""
    held: Held
    """What the passage holds of them."""
    title: Held
    """What the headline holds of them."""
    bm25: float
    """0 for one that only its vector brought."""
    cosine: float
    vector: "NDArray[np.float32]"

    @property
    def text(self) -> str:
        """The passage's text."""
        return self.article.text[self.row.start : self.row.end]

    @property
    def around(self) -> Mask:
        """The question's terms that passage or headline has."""
        return self.held.marks.found | self.title.marks.found
