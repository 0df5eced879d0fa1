"""PagerDuty's REST API v2 as its OpenAPI document states it: typed endpoint functions and models.

`pagerduty_rest.api` has a module for each operation, `pagerduty_rest.models` the models,
`pagerduty_rest.operations.OPERATIONS` the facts of every operation by its id, `pagerduty_rest.SPEC` what it all was
made from. Nothing is loaded before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._model import MissingMember as MissingMember
    from ._model import encode as encode
    from ._pages import Progress as Progress
    from ._results import AsyncResults as AsyncResults
    from ._results import Results as Results
    from ._spec import SPEC as SPEC
    from ._spec import Spec as Spec
    from ._strict import Difference as Difference
    from .client import Client as Client
    from .errors import ApiError as ApiError
    from .errors import IncompleteResults as IncompleteResults
    from .errors import IncompleteWarning as IncompleteWarning
    from .errors import RepeatedWarning as RepeatedWarning
    from .types import UNSET as UNSET
    from .types import File as File

__all__ = [
    "SPEC",
    "UNSET",
    "ApiError",
    "AsyncResults",
    "Client",
    "Difference",
    "File",
    "IncompleteResults",
    "IncompleteWarning",
    "MissingMember",
    "Progress",
    "RepeatedWarning",
    "Results",
    "Spec",
    "encode",
]

_MODULES = {
    "ApiError": "errors",
    "AsyncResults": "_results",
    "Client": "client",
    "Difference": "_strict",
    "File": "types",
    "IncompleteResults": "errors",
    "IncompleteWarning": "errors",
    "MissingMember": "_model",
    "Progress": "_pages",
    "RepeatedWarning": "errors",
    "Results": "_results",
    "SPEC": "_spec",
    "Spec": "_spec",
    "UNSET": "types",
    "encode": "_model",
}


if not TYPE_CHECKING:  # a type checker sees the imports above, and with them a misspelled name

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        return value
