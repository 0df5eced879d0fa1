"""The operations of `client.abilities`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_ability as get_ability
    from . import list_abilities as list_abilities
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "get_ability",
            "list_abilities",
        ),
    )
