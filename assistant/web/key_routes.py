"""API keys over HTTP, for the owner's commands alone: no key makes another one."""

from fastapi import APIRouter

from assistant.desk import LocalDesk
from assistant.keys.records import Key, KeyRevocation, KeysCleared, MadeKey, NewKey
from assistant.web.owner import owner_alone

_REFUSAL = "API keys are the owner's: use 'newsdesk keys' as the user who runs the server."


def key_routes(desk: LocalDesk, token: str) -> APIRouter:
    """The routes."""
    router = APIRouter(tags=["owner"], dependencies=[owner_alone(token, _REFUSAL, scope=None)])
    keys = desk.assistant.keys

    @router.get("/api/keys")
    def every() -> list[Key]:
        """Every key that was made, oldest first, without their secrets."""
        return keys.all()

    @router.post("/api/keys")
    def add(new: NewKey) -> MadeKey:
        """Make a key; its secret is told this once."""
        return keys.add(new)

    @router.post("/api/keys/revoke")
    def revoke(key: str) -> KeyRevocation:
        """Let a key, by id or name, open nothing any more."""
        return KeyRevocation(revoked=keys.revoke(key))

    @router.delete("/api/keys")
    def clear() -> KeysCleared:
        """Forget every key; programs then need none."""
        return KeysCleared(cleared=keys.clear())

    return router
