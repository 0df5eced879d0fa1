"""What a list is read by: positions, and pages as they came."""

from __future__ import annotations

# offset + limit must not exceed this: the server answers 400.
CEILING = 10_000
