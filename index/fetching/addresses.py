"""Which network addresses may be reached: the public internet, and with leave what is private."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_METADATA = tuple(
    map(
        ip_network,
        (
            *("169.254.169.0/24", "169.254.170.0/24", "100.100.100.200/32", "168.63.129.16/32"),
            *("192.0.0.192/32", "fd00:ec2::/32", "fd20:ce::/64", "fd00:c1::/64"),
        ),
    )
)
"""Where clouds tell a machine its secrets: AWS, Google, Azure, Alibaba, Oracle and their kin."""

_PRIVATE = tuple(
    map(
        ip_network,
        (
            *("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16"),
            *("100.64.0.0/10", "::1/128", "fc00::/7", "fe80::/10"),
        ),
    )
)
"""What an intranet uses; everything else that is not public is never anybody's server."""

NEEDS_LEAVE = ", which needs --allow-private"
"""How a refusal ends that leave would lift."""

_PUBLIC_6 = IPv6Network("2000::/3")
_SPECIAL = tuple(
    map(
        ip_network,
        (
            *("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"),
            *("192.0.0.0/24", "192.88.99.0/24", "192.31.196.0/24", "192.52.193.0/24"),
            *("192.175.48.0/24",),
        ),
    )
)
"""Tunnels, which may end anywhere, documentation, and anycast of single services."""

_EMBEDDING = (
    (IPv6Network("::ffff:0:0/96"), 0),
    (IPv6Network("64:ff9b::/96"), 0),
    (IPv6Network("::/96"), 0),
    (IPv6Network("2002::/16"), 80),
)
"""IPv6 that stands for IPv4: mapped, NAT64, compatible, 6to4; and how many bits come after it."""
_REACHING_4 = tuple(network for network, _ in _EMBEDDING[:2])
"""Those that are in use: where the IPv4 address may be reached, they may."""


def refusal(text: str, *, allow_private: bool) -> str | None:
    """What this address is if it may not be reached, a phrase; None where it may."""
    address = _parsed(text)
    inner = _embedded(address)
    if any(_within(each, _METADATA) for each in (address, inner)):
        return "the place where a cloud keeps its machines' secrets"
    if isinstance(address, IPv6Address) and inner and _within(address, _REACHING_4):
        address = inner
    if _is_public(address) or (allow_private and _within(address, _PRIVATE)):
        return None
    if _within(address, _PRIVATE):
        return f"a private address{NEEDS_LEAVE}"
    return "no public address"


def _parsed(text: str) -> Address:
    return ip_address(text.partition("%")[0])


def _embedded(address: Address) -> IPv4Address | None:
    if isinstance(address, IPv4Address) or address == IPv6Address("::1"):
        return None
    for network, after in _EMBEDDING:
        if address in network:
            return IPv4Address((int(address) >> after) & 0xFFFF_FFFF)
    return None


def _is_public(address: Address) -> bool:
    if address.is_multicast or address.is_reserved or _within(address, _SPECIAL):
        return False
    if isinstance(address, IPv6Address):
        return address in _PUBLIC_6
    return address.is_global


def _within(address: Address | None, networks: tuple[Network, ...]) -> bool:
    return address is not None and any(address in network for network in networks)
