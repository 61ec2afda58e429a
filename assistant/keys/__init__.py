"""API keys: what programs prove themselves by, each with what it may do, made and revoked here."""

from assistant.keys.keyring import Keyring
from assistant.keys.records import Key, KeyScope, MadeKey, NewKey

__all__ = ["Key", "KeyScope", "Keyring", "MadeKey", "NewKey"]
