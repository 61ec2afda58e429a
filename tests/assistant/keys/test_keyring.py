"""Keys are told once, kept as hashes, and open nothing that they should not."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.keys import Key, Keyring, MadeKey, NewKey, keyring
from assistant.keys.records import READER, SCOPES, scopes_of
from index import Archive
from index.errors import BadInput, NotSignedIn
from tests.assistant.web.access.conftest import Clock

BEARER = "Bearer "


@pytest.fixture
def ring(archive: Archive) -> Keyring:
    """A keyring whose clock the test turns."""
    return Keyring(archive.database, Clock())


def _clock(ring: Keyring) -> Clock:
    assert isinstance(ring._clock, Clock)
    return ring._clock


def _add(ring: Keyring, name: str = "bot", **fields: object) -> MadeKey:
    return ring.add(NewKey.model_validate({"name": name} | fields))


def test_a_key_is_told_once_and_kept_as_a_hash(ring: Keyring, archive: Archive) -> None:
    made = _add(ring, days=2)
    assert ring.of(BEARER + made.secret) == made.key == ring.all()[0]
    assert made.key.scopes == READER and made.key.used is None
    assert made.key.expires == made.key.created + timedelta(days=2)
    written = b"".join(
        path.read_bytes() for path in Path(archive.path).rglob("*") if path.is_file()
    )
    assert made.key.id.encode() in written
    assert made.secret.encode() not in written
    assert made.secret.rpartition(f"{made.key.id}_")[2].encode() not in written
    assert made.secret not in repr(ring.all())


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer  ", "Basic x", "nd_1"])
def test_who_sends_no_key_is_told_to_send_one(ring: Keyring, header: str) -> None:
    _add(ring)
    with pytest.raises(NotSignedIn, match="send it as 'Authorization: Bearer KEY'"):
        ring.of(header)


def test_no_other_key_is_taken_for_one(ring: Keyring) -> None:
    secret = _add(ring).secret

    @given(st.integers(0, len(secret) - 1), st.characters(codec="latin-1"))
    def law(place: int, other: str) -> None:
        changed = f"{secret[:place]}{other}{secret[place + 1 :]}"
        for wrong in (changed, secret[:-1], f"{secret}A", secret.upper()):
            if wrong.strip() != secret:
                with pytest.raises(NotSignedIn):
                    ring.of(BEARER + wrong)

    law()


def test_a_key_of_the_same_id_and_another_secret_is_refused(ring: Keyring) -> None:
    made, other = _add(ring), _add(ring, "other")
    mixed = f"nd_{made.key.id}_{other.secret.rpartition(other.key.id + '_')[2]}"
    with pytest.raises(NotSignedIn, match="none, or works no more"):
        ring.of(BEARER + mixed)


def test_a_key_ends_with_its_days(ring: Keyring) -> None:
    made = _add(ring, days=1)
    _clock(ring).now += 86_399
    assert ring.of(f"bearer  {made.secret} ") == made.key
    _clock(ring).now += 1
    with pytest.raises(NotSignedIn, match="works no more"):
        ring.of(BEARER + made.secret)


@pytest.mark.parametrize("by", ["id", "name"])
def test_a_revoked_key_opens_nothing_and_keys_stay_needed(ring: Keyring, by: str) -> None:
    assert not ring.is_needed
    made = _add(ring)
    assert ring.revoke(getattr(made.key, by)) and ring.is_needed
    with pytest.raises(NotSignedIn, match="works no more"):
        ring.of(BEARER + made.secret)
    assert not ring.revoke(made.key.id) and not ring.revoke("nobody")
    assert ring.all()[0].revoked is not None
    again, third = _add(ring), _add(ring)
    with pytest.raises(BadInput, match="2 keys 'bot': revoke each by its id"):
        ring.revoke("bot")
    assert ring.revoke(again.key.id) and ring.of(BEARER + third.secret) == third.key
    assert ring.clear() == 3 and not ring.is_needed and ring.all() == []


def test_another_process_on_the_database_is_heard_of(
    ring: Keyring, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "FRESH_SECONDS", 0.0)
    made = _add(ring)
    other = Keyring(archive.database, _clock(ring))
    asyncio.run(other.refresh())
    assert other.is_needed and other.of(BEARER + made.secret) == made.key
    ring.revoke(made.key.id)
    asyncio.run(other.refresh())
    with pytest.raises(NotSignedIn):
        other.of(BEARER + made.secret)


def test_what_was_read_just_now_is_not_read_again(ring: Keyring, archive: Archive) -> None:
    other = Keyring(archive.database)
    asyncio.run(other.refresh())
    _add(ring)
    asyncio.run(other.refresh())
    assert not other.is_needed


def test_uses_are_noted_to_a_minute(ring: Keyring) -> None:
    key, clock = _add(ring).key, _clock(ring)
    seen = []
    for _ in range(4):
        asyncio.run(ring.note_use(key))
        seen.append(ring.all()[0].used)
        clock.now += 25
    assert seen[0] == seen[1] == seen[2] and seen[0] is not None and seen[3] is not None
    assert (seen[3] - seen[0]).total_seconds() == 75


@pytest.mark.parametrize(
    ("new", "told"),
    [
        ({"name": ""}, "1 to 64 letters"),
        ({"name": " bot"}, "1 to 64 letters"),
        ({"name": "x" * 65}, "1 to 64 letters"),
        ({"name": "a\nb"}, "1 to 64 letters"),
        ({"name": "a\x1b[31m"}, "1 to 64 letters"),
        ({"rate": "often"}, "write it like '30/minute'"),
        ({"rate": "0/minute"}, "write it like '30/minute'"),
        ({"rate": "30/minute;"}, "write it like '30/minute'"),
    ],
)
def test_what_cannot_be_a_key_is_a_sentence(ring: Keyring, new: dict[str, str], told: str) -> None:
    _add(ring)
    with pytest.raises(BadInput, match=told):
        _add(ring, **new)
    assert len(ring.all()) == 1


def test_there_is_an_end_to_keys(ring: Keyring, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "MAX_KEYS", 1)
    _add(ring)
    with pytest.raises(BadInput, match="newsdesk keys clear"):
        _add(ring, "other")


def test_scopes_are_named_and_admin_is_all_of_them() -> None:
    assert scopes_of(()) == READER
    assert scopes_of(("search", "ask", "ask")) == ("ask", "search")
    with pytest.raises(BadInput, match="choose from ask, search, read, write, admin"):
        scopes_of(("everything",))
    fields = {"id": "1", "name": "bot", "rate": "", "created": 0}
    fields |= dict.fromkeys(("expires", "used", "revoked"))
    admin, asking = (Key(**fields, scopes=(scope,)) for scope in ("admin", "ask"))
    assert all(map(admin.allows, SCOPES))
    assert [scope for scope in SCOPES if asking.allows(scope)] == ["ask"]
