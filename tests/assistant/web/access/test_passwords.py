"""Passwords: what fits, and what is kept."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.web.access.passwords import COST, Cost, HashedPassword

CHEAP = Cost(4, 1, 1)


@settings(max_examples=50)
@given(st.text(max_size=40), st.text(max_size=40))
def test_a_hash_that_was_written_and_read_fits_its_password_alone(one: str, other: str) -> None:
    import unicodedata

    hashed = HashedPassword.read(str(HashedPassword.of(one, CHEAP)))
    same = unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
    assert hashed.fits(one)
    assert hashed.fits(other) == same


def test_the_same_password_is_never_kept_alike() -> None:
    assert str(HashedPassword.of("tram line 23", CHEAP)) != str(
        HashedPassword.of("tram line 23", CHEAP)
    )


def test_a_password_typed_on_another_keyboard_fits() -> None:
    assert HashedPassword.of("café", CHEAP).fits("cafe\u0301")


def test_the_usual_cost_is_written_with_the_hash() -> None:
    assert str(HashedPassword.of("tram line 23")).startswith("scrypt$15$8$3$")


def test_nobody_costs_what_the_costliest_costs() -> None:
    cheap = HashedPassword.of("a", CHEAP)
    assert HashedPassword.nobody([cheap]).cost == CHEAP
    assert HashedPassword.nobody([cheap, HashedPassword.nobody([])]).cost == COST
    assert not HashedPassword.nobody([cheap]).fits("")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tram line 23",
        "scrypt$4$1$1$YQ==",
        "bcrypt$4$1$1$YQ==$YQ==",
        "scrypt$4$1$1$YQ==$YQ==",
        "scrypt$0$1$1$YQ==$" + "A" * 43 + "=",
        "scrypt$40$8$1$YQ==$" + "A" * 43 + "=",
        "scrypt$20$32$1$YQ==$" + "A" * 43 + "=",
        "scrypt$4$1$1$!$" + "A" * 43 + "=",
    ],
)
def test_what_is_no_hash_or_would_eat_the_memory_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        HashedPassword.read(text)
