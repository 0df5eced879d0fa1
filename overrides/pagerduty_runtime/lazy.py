"""Modules whose contents load on first use, with the same names for type checkers and at run time."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from opcode import opmap
from types import FrameType
from typing import Any

# The version of the runtime that generated code requires. Increased when newly generated code needs something that an
# older runtime lacks.
RUNTIME = 1


def lazy(
    module: str, *, submodules: Sequence[str] = (), origins: Mapping[str, str] | None = None, runtime: int = RUNTIME
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for a module that loads its submodules and names on first use.

    Args:
        module: the module's `__name__`.
        submodules: the names of its submodules.
        origins: the defining module of each other name; relative if it begins with a dot.
        runtime: the version of this runtime that the module was generated for.

    Raises ImportError if the module needs a newer runtime.
    """
    if runtime > RUNTIME:
        raise ImportError(
            f"{module} was generated for a newer pagerduty_runtime (version {runtime}, this is {RUNTIME}): "
            "upgrade pagerduty-rest, or regenerate the package with the installed version"
        )
    home = sys.modules[module]
    defined_in = origins or {}
    names = frozenset(submodules) | defined_in.keys()

    def __getattr__(name: str) -> Any:  # noqa: N807  # becomes the module's own
        if name not in names:
            from pagerduty_runtime.suggestions import did_you_mean

            # Python would otherwise replace the message of an AttributeError.
            if _is_import(sys._getframe(1)):  # pyright: ignore[reportPrivateUsage]  # inspect is slow to import
                text = f"cannot import name {name!r} from {module!r}.{did_you_mean(name, names)}"
                raise ImportError(text, name=module, path=home.__file__)
            text = f"module {module!r} has no attribute {name!r}.{did_you_mean(name, names)}"
            raise AttributeError(text, name=name)  # without `obj`, Python adds no suggestions of its own
        from importlib import import_module

        if name in defined_in:
            value = getattr(import_module(defined_in[name], home.__package__), name)
        else:
            value = import_module(f"{module}.{name}")
        setattr(home, name, value)
        return value

    def __dir__() -> list[str]:  # noqa: N807
        return sorted(names | {name for name in vars(home) if name.startswith("__")})

    return __getattr__, __dir__


def _is_import(frame: FrameType) -> bool:
    """Return whether a frame executes a `from … import`."""
    return frame.f_code.co_code[frame.f_lasti] == opmap["IMPORT_FROM"]
