"""Ids in the shapes that PagerDuty gives them, the same for the same seed."""

from __future__ import annotations

import hashlib
import uuid

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
HEX = "0123456789abcdef"
# What ids of a kind begin with, their length, and their digits. `uuid` is apart.
SHAPES = {
    "P": ("P", 7, DIGITS),
    "Q": ("Q", 14, DIGITS),
    "R": ("R", 26, DIGITS),
    "D": ("D", 16, DIGITS),
    "ulid": ("01", 26, DIGITS),
    "hex8": ("", 8, HEX),
    "key": ("", 32, HEX),
    "routing_key": ("R0", 32, DIGITS),
}


def identifier(*parts: object, shape: str = "P") -> str:
    """Return an id of a shape, always the same for the same parts."""
    digest = hashlib.blake2b(repr(parts).encode(), digest_size=32).digest()
    if shape == "uuid":
        return str(uuid.UUID(bytes=digest[:16], version=4))
    prefix, length, digits = SHAPES[shape]
    number = int.from_bytes(digest, "big")
    found: list[str] = []
    for _ in range(length - len(prefix)):
        number, digit = divmod(number, len(digits))
        found.append(digits[digit])
    return prefix + "".join(found)
