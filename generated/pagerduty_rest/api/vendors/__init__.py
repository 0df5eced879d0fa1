"""The operations of `client.vendors`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_vendor as get_vendor
    from . import list_vendors as list_vendors
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "get_vendor",
            "list_vendors",
        ),
    )
