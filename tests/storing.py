"""Where an archive may keep its parts: the contract of archives holds in all of these places."""

import pytest

from index.stores import Stores

PLACES = ("here", "shared")
"""In files; catalog and vectors at a PostgreSQL and a Chroma server."""


@pytest.fixture(params=PLACES)
def everywhere(request: pytest.FixtureRequest) -> Stores:
    """As the fixture `stores` of a module it lets each test of an `archive` run in every place."""
    if request.param == "here":
        return Stores()
    servers = request.getfixturevalue("database"), request.getfixturevalue("chroma").url
    return Stores(*servers)
