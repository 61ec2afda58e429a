"""What a command needs of API keys, wherever they are kept."""

from typing import Protocol

from assistant.keys.records import Key, MadeKey, NewKey


class Keys(Protocol):
    """Keys of this process, or of the server that holds the archive."""

    def add(self, new: NewKey) -> MadeKey:
        """Make a key."""

    def all(self) -> list[Key]:
        """Every key that was made, oldest first, also those that work no more."""

    def revoke(self, id_or_name: str) -> bool:
        """Let a key open nothing any more; False where none of this id or name works."""

    def clear(self) -> int:
        """Forget every key; programs then need none. How many there were."""
