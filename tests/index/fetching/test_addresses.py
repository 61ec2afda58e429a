from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.fetching.addresses import refusal

PUBLIC = ["8.8.8.8", "93.184.216.34", "2606:2800:220:1::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8"]
PRIVATE = [
    *("127.0.0.1", "127.255.255.254", "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.9.9"),
    *("192.168.0.1", "192.168.255.255", "169.254.0.1", "100.64.0.1", "100.127.255.255"),
    *("::1", "fc00::1", "fdff::1", "fe80::1", "fe80::1%eth0", "::ffff:127.0.0.1"),
    *("::ffff:10.0.0.1", "::ffff:c0a8:1", "64:ff9b::7f00:1", "64:ff9b::192.168.1.1"),
]
NOBODYS = [
    *("0.0.0.0", "0.1.2.3", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255"),
    *("192.0.2.1", "198.51.100.7", "203.0.113.9", "198.18.0.1", "192.0.0.8", "192.88.99.1"),
    *("::", "::7f00:1", "::8.8.8.8", "ff02::1", "fec0::1", "100::1", "2001::1", "2001:db8::1"),
    *("2002:7f00:1::", "2002:808:808::1", "3fff::1", "64:ff9b:1::7f00:1", "4000::1"),
]
METADATA = [
    *("169.254.169.254", "169.254.170.2", "169.254.170.23", "100.100.100.200", "192.0.0.192"),
    *("168.63.129.16", "fd00:ec2::254", "fd20:ce::254", "fd00:c1::a9fe:a9fe"),
    *("::ffff:169.254.169.254", "64:ff9b::169.254.169.254", "2002:a9fe:a9fe::1"),
    *("::169.254.169.254", "::ffff:a9fe:a9fe"),
]


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_reached(address: str) -> None:
    assert refusal(address, allow_private=False) is None


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_need_leave(address: str) -> None:
    assert "--allow-private" in str(refusal(address, allow_private=False))
    assert refusal(address, allow_private=True) is None


@pytest.mark.parametrize("address", NOBODYS)
def test_what_is_nobodys_server_is_never_reached(address: str) -> None:
    assert refusal(address, allow_private=False) == "no public address"
    assert refusal(address, allow_private=True) == "no public address"


@pytest.mark.parametrize("address", METADATA)
def test_secrets_of_clouds_stay_out_of_reach(address: str) -> None:
    assert "secrets" in str(refusal(address, allow_private=False))
    assert "secrets" in str(refusal(address, allow_private=True))


@given(st.integers(0, 2**32 - 1), st.booleans())
def test_ipv4_inside_ipv6_is_judged_as_ipv4(number: int, allow_private: bool) -> None:
    plain = refusal(str(IPv4Address(number)), allow_private=allow_private)
    for prefix in (0xFFFF << 32, 0x64FF9B << 96):
        inside = str(IPv6Address(prefix | number))
        assert refusal(inside, allow_private=allow_private) == plain


@given(st.integers(0, 2**128 - 1))
def test_leave_for_what_is_private_opens_nothing_else(number: int) -> None:
    address = str(IPv6Address(number))
    if refusal(address, allow_private=False) is None:
        assert refusal(address, allow_private=True) is None
