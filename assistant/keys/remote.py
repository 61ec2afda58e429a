"""The API keys of a running server, reached over HTTP."""

from collections.abc import Callable

from pydantic import TypeAdapter

from assistant.keys.records import Key, KeyRevocation, KeysCleared, MadeKey, NewKey

_KEYS = TypeAdapter(list[Key])


class RemoteKeys:
    """Asks the server, by a function that sends a request and returns the body of the answer."""

    def __init__(self, send: Callable[..., bytes]) -> None:
        self._send = send

    def add(self, new: NewKey) -> MadeKey:
        """Make a key."""
        body = new.model_dump(mode="json")
        return MadeKey.model_validate_json(self._send("POST", "/api/keys", json=body))

    def all(self) -> list[Key]:
        """Every key that was made, oldest first, also those that work no more."""
        return _KEYS.validate_json(self._send("GET", "/api/keys"))

    def revoke(self, id_or_name: str) -> bool:
        """Let a key open nothing any more; False where none of this id or name works."""
        answer = self._send("POST", "/api/keys/revoke", params={"key": id_or_name})
        return KeyRevocation.model_validate_json(answer).revoked

    def clear(self) -> int:
        """Forget every key; programs then need none. How many there were."""
        return KeysCleared.model_validate_json(self._send("DELETE", "/api/keys")).cleared
