"""The operations of `client.add_ons`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_addon as create_addon
    from . import delete_addon as delete_addon
    from . import get_addon as get_addon
    from . import list_addon as list_addon
    from . import update_addon as update_addon
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_addon",
            "delete_addon",
            "get_addon",
            "list_addon",
            "update_addon",
        ),
    )
