"""The operations of `client.paused_incident_reports`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_paused_incident_report_alerts as get_paused_incident_report_alerts
    from . import get_paused_incident_report_counts as get_paused_incident_report_counts
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "get_paused_incident_report_alerts",
            "get_paused_incident_report_counts",
        ),
    )
