"""What may stand behind the question mark: a misspelt filter never widens a search."""

from fastapi import Depends, Request

from index.errors import BadInput


async def _check(request: Request) -> None:  # in no thread: it takes no time
    route = request.scope.get("route")
    known = [one.alias for one in route.dependant.query_params] if route else []
    if unknown := sorted(set(request.query_params).difference(known)):
        are = f"there are {', '.join(known)}" if known else "this takes none"
        raise BadInput(f"There is no parameter '{unknown[0][:80]}' here: {are}.")


KNOWN_ALONE = Depends(_check)
"""A dependency of routes; it refuses parameters that they do not have."""
