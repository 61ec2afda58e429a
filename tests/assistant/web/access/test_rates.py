"""How often somebody may ask."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import HTTPConnection

from assistant.web.access import rates
from assistant.web.access.rates import Limits, Rate, address_of
from assistant.web.visitors import COOKIE, Visitors
from index.errors import BadInput, TooManyRequests
from tests.assistant.web.access.conftest import TOKEN, Clock

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def _from(host: str, cookie: str = "", authorization: str = "") -> HTTPConnection:
    headers = [(b"cookie", f"{COOKIE}={cookie}".encode())] if cookie else []
    headers.append((b"authorization", authorization.encode()))
    return HTTPConnection({"type": "http", "client": (host, 1), "headers": headers})


def _limits(clock: Clock, visitor: str = "3/minute", address: str = "5/minute") -> Limits:
    return Limits(
        Visitors(),
        TOKEN,
        visitor=Rate(visitor, "rate_limit", clock),
        address=Rate(address, "address_rate_limit", clock),
    )


def test_a_reader_waits_until_the_window_has_moved_on(clock: Clock) -> None:
    limits, anna = _limits(clock), _from("192.0.2.1", "anna")
    for _ in range(3):
        limits.check(anna)
        clock.now += 16
    with pytest.raises(TooManyRequests, match=r"^Ask again in 12 seconds\.$") as refused:
        limits.check(anna)
    assert refused.value.seconds == 12
    limits.check(_from("192.0.2.1", "boris"))
    clock.now += 12.5
    limits.check(anna)


def test_readers_at_one_address_have_a_limit_together(clock: Clock) -> None:
    limits = _limits(clock)
    for number in range(5):
        limits.check(_from("192.0.2.1", f"reader {number}"))
    with pytest.raises(TooManyRequests):
        limits.check(_from("192.0.2.1"))
    limits.check(_from("192.0.2.2"))


def test_what_was_refused_costs_the_others_nothing(clock: Clock) -> None:
    limits = _limits(clock, visitor="1/minute", address="2/minute")
    limits.check(_from("192.0.2.1", "anna"))
    for _ in range(5):
        with pytest.raises(TooManyRequests):
            limits.check(_from("192.0.2.1", "anna"))
    limits.check(_from("192.0.2.1", "boris"))


def test_the_owner_may_ask_as_often_as_needed(clock: Clock) -> None:
    limits = _limits(clock, address="1/minute")
    for _ in range(3):
        limits.check(_from("192.0.2.1", authorization=f"Bearer {TOKEN}"))
    limits.check(_from("192.0.2.1", authorization="Bearer other"))
    with pytest.raises(TooManyRequests):
        limits.check(_from("192.0.2.1", authorization="Bearer other"))


def test_suggestions_are_counted_by_themselves(clock: Clock) -> None:
    limits, anna = _limits(clock), _from("192.0.2.1", "anna")
    assert [limits.admits_suggestions(anna) for _ in range(5)] == [True] * 3 + [False] * 2
    for _ in range(3):
        limits.check(anna)
    with pytest.raises(TooManyRequests):
        limits.check(anna)
    clock.now += 60
    assert limits.admits_suggestions(anna)


def test_an_empty_rate_is_none(clock: Clock) -> None:
    limits = _limits(clock, visitor="", address=" ")
    for _ in range(500):
        limits.check(_from("192.0.2.1", "anna"))


def test_the_longest_of_several_windows_says_when(clock: Clock) -> None:
    rate = Rate("1/minute; 2/hour", "rate_limit", clock)
    rate.count("anna")
    assert rate.wait("anna") == 60
    clock.now += 60.5
    rate.count("anna")
    assert rate.wait("anna") == 3540


def test_keys_are_not_gathered_for_ever(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rates, "MAX_KEYS", 10)
    rate = Rate("1/minute", "rate_limit", clock)
    for number in range(100):
        rate.count(str(number))
    assert len(rate._storage.events) <= 11


@pytest.mark.parametrize("text", ["often", "30", "30/fortnight", "0/minute", "1/minute;", "-1/day"])
def test_what_is_no_rate_is_a_sentence(text: str) -> None:
    with pytest.raises(BadInput, match="write NEWSDESK_RATE_LIMIT like '30/minute'"):
        Rate(text, "rate_limit")


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8::1", "2001:db8::/64"),
        ("2001:db8::ffff:0:0:1", "2001:db8::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("a socket", "a socket"),
    ],
)
def test_an_address_of_ipv6_stands_for_its_network(host: str, address: str) -> None:
    assert address_of(_from(host)) == address


@given(st.ip_addresses(v=6), st.ip_addresses(v=6))
def test_addresses_are_one_where_their_first_half_is(one: object, other: object) -> None:
    halves = [int(address) >> 64 for address in (one, other)]  # type: ignore[call-overload]
    same = address_of(_from(str(one))) == address_of(_from(str(other)))
    assert same == (halves[0] == halves[1])
