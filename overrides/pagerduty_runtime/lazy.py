"""Modules whose contents load when they are first used, with the same names for type checkers and at run time."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any


def lazy(
    module: str, *, submodules: tuple[str, ...] = (), origins: Mapping[str, str] | None = None
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` of a module: its submodules, and names from the modules that define them.

    An origin that begins with a dot is relative to the module's package.
    """
    home = sys.modules[module]
    found_in = origins or {}
    public = sorted({*submodules, *found_in})

    def __getattr__(name: str) -> Any:  # noqa: N807  # becomes the module's own
        from importlib import import_module

        if name in found_in:
            value = getattr(import_module(found_in[name], home.__package__), name)
        elif name in submodules:
            value = import_module(f"{module}.{name}")
        else:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        setattr(home, name, value)
        return value

    def __dir__() -> list[str]:  # noqa: N807
        return public

    return __getattr__, __dir__
