"""The operations of `client.extension_schemas`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_extension_schema as get_extension_schema
    from . import list_extension_schemas as list_extension_schemas
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "get_extension_schema",
            "list_extension_schemas",
        ),
    )
