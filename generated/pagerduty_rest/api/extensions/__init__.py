"""The operations of `client.extensions`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_extension as create_extension
    from . import delete_extension as delete_extension
    from . import enable_extension as enable_extension
    from . import get_extension as get_extension
    from . import list_extensions as list_extensions
    from . import update_extension as update_extension
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_extension",
            "delete_extension",
            "enable_extension",
            "get_extension",
            "list_extensions",
            "update_extension",
        ),
    )
