"""The operations of `client.analytics`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_analytics_incident_responses_by_id as get_analytics_incident_responses_by_id
    from . import get_analytics_incidents as get_analytics_incidents
    from . import get_analytics_incidents_by_id as get_analytics_incidents_by_id
    from . import get_analytics_metrics_incidents_all as get_analytics_metrics_incidents_all
    from . import get_analytics_metrics_incidents_escalation_policy as get_analytics_metrics_incidents_escalation_policy
    from . import (
        get_analytics_metrics_incidents_escalation_policy_all as get_analytics_metrics_incidents_escalation_policy_all,
    )
    from . import get_analytics_metrics_incidents_service as get_analytics_metrics_incidents_service
    from . import get_analytics_metrics_incidents_service_all as get_analytics_metrics_incidents_service_all
    from . import get_analytics_metrics_incidents_team as get_analytics_metrics_incidents_team
    from . import get_analytics_metrics_incidents_team_all as get_analytics_metrics_incidents_team_all
    from . import get_analytics_metrics_pd_advance_usage_features as get_analytics_metrics_pd_advance_usage_features
    from . import get_analytics_metrics_responders_all as get_analytics_metrics_responders_all
    from . import get_analytics_metrics_responders_team as get_analytics_metrics_responders_team
    from . import get_analytics_metrics_users_all as get_analytics_metrics_users_all
    from . import get_analytics_responder_incidents as get_analytics_responder_incidents
    from . import get_analytics_users as get_analytics_users
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "get_analytics_incident_responses_by_id",
            "get_analytics_incidents",
            "get_analytics_incidents_by_id",
            "get_analytics_metrics_incidents_all",
            "get_analytics_metrics_incidents_escalation_policy",
            "get_analytics_metrics_incidents_escalation_policy_all",
            "get_analytics_metrics_incidents_service",
            "get_analytics_metrics_incidents_service_all",
            "get_analytics_metrics_incidents_team",
            "get_analytics_metrics_incidents_team_all",
            "get_analytics_metrics_pd_advance_usage_features",
            "get_analytics_metrics_responders_all",
            "get_analytics_metrics_responders_team",
            "get_analytics_metrics_users_all",
            "get_analytics_responder_incidents",
            "get_analytics_users",
        ),
    )
