"""What the wording of a query may imply beside its words, and what of that is not to count."""

from typing import Literal

Implied = Literal["time", "latest", "outlet", "phrase", "without"]
"""A time that it names; that the present is asked for; an outlet that it names, or chooses with
`outlet:`; words in quotation marks; words that it excludes with a minus."""

Ignored = frozenset[str]
"""Kinds of what is implied, and others that search knows nothing of."""

NOTHING: Ignored = frozenset()
