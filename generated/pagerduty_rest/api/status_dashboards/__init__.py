"""The operations of `client.status_dashboards`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_status_dashboard_by_id as get_status_dashboard_by_id
    from . import get_status_dashboard_by_url_slug as get_status_dashboard_by_url_slug
    from . import get_status_dashboard_service_impacts_by_id as get_status_dashboard_service_impacts_by_id
    from . import get_status_dashboard_service_impacts_by_url_slug as get_status_dashboard_service_impacts_by_url_slug
    from . import list_status_dashboards as list_status_dashboards
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "get_status_dashboard_by_id",
            "get_status_dashboard_by_url_slug",
            "get_status_dashboard_service_impacts_by_id",
            "get_status_dashboard_service_impacts_by_url_slug",
            "list_status_dashboards",
        ),
    )
