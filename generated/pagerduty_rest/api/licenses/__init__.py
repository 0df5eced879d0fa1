"""The operations of `client.licenses`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import list_license_allocations as list_license_allocations
    from . import list_licenses as list_licenses
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "list_license_allocations",
            "list_licenses",
        ),
    )
