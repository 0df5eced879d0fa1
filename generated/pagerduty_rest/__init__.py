"""PagerDuty's REST API v2 as its OpenAPI document states it: typed endpoint functions and models.

`pagerduty_rest.api` has a module for each operation, `pagerduty_rest.resources` the classes behind `client.incidents`, `pagerduty_rest.models` the models,
`pagerduty_rest.operations.OPERATIONS` the facts of every operation by its id, `pagerduty_rest.SPEC` what it all was
made from. Nothing is loaded before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient as ApiClient
    from pagerduty_runtime.conformance import Difference as Difference
    from pagerduty_runtime.encoding import encode as encode
    from pagerduty_runtime.errors import IncompleteResults as IncompleteResults
    from pagerduty_runtime.errors import IncompleteWarning as IncompleteWarning
    from pagerduty_runtime.errors import InvalidArgument as InvalidArgument
    from pagerduty_runtime.errors import PagerDutyError as PagerDutyError
    from pagerduty_runtime.errors import RepeatedWarning as RepeatedWarning
    from pagerduty_runtime.fields import MissingField as MissingField
    from pagerduty_runtime.lists import AsyncResults as AsyncResults
    from pagerduty_runtime.lists import Progress as Progress
    from pagerduty_runtime.lists import Results as Results
    from pagerduty_runtime.provenance import Spec as Spec
    from pagerduty_runtime.types import UNSET as UNSET
    from pagerduty_runtime.types import File as File

    from . import api as api
    from . import models as models
    from . import operations as operations
    from . import resources as resources
    from . import types as types
    from ._spec import SPEC as SPEC
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        runtime=1,
        submodules=("api", "models", "operations", "resources", "types"),
        origins={
            "SPEC": "._spec",
            "ApiClient": "pagerduty_runtime.client",
            "InvalidArgument": "pagerduty_runtime.errors",
            "PagerDutyError": "pagerduty_runtime.errors",
            "AsyncResults": "pagerduty_runtime.lists",
            "Difference": "pagerduty_runtime.conformance",
            "File": "pagerduty_runtime.types",
            "IncompleteResults": "pagerduty_runtime.errors",
            "IncompleteWarning": "pagerduty_runtime.errors",
            "MissingField": "pagerduty_runtime.fields",
            "Progress": "pagerduty_runtime.lists",
            "RepeatedWarning": "pagerduty_runtime.errors",
            "Results": "pagerduty_runtime.lists",
            "Spec": "pagerduty_runtime.provenance",
            "UNSET": "pagerduty_runtime.types",
            "encode": "pagerduty_runtime.encoding",
        },
    )

__all__ = [
    "ApiClient",
    "AsyncResults",
    "Difference",
    "File",
    "IncompleteResults",
    "IncompleteWarning",
    "InvalidArgument",
    "MissingField",
    "PagerDutyError",
    "Progress",
    "RepeatedWarning",
    "Results",
    "SPEC",
    "Spec",
    "UNSET",
    "api",
    "encode",
    "models",
    "operations",
    "resources",
    "types",
]
