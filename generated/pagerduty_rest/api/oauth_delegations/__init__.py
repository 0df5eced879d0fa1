"""The operations of `client.oauth_delegations`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import delete_oauth_delegations as delete_oauth_delegations
    from . import get_oauth_delegations_revocation_requests_status as get_oauth_delegations_revocation_requests_status
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "delete_oauth_delegations",
            "get_oauth_delegations_revocation_requests_status",
        ),
    )
