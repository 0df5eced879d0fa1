"""The operations of `client.incidents`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import cancel_incident_responder_request as cancel_incident_responder_request
    from . import create_incident as create_incident
    from . import create_incident_note as create_incident_note
    from . import create_incident_notification_subscribers as create_incident_notification_subscribers
    from . import create_incident_responder_request as create_incident_responder_request
    from . import create_incident_snooze as create_incident_snooze
    from . import create_incident_status_update as create_incident_status_update
    from . import delete_incident_note as delete_incident_note
    from . import get_incident as get_incident
    from . import get_incident_alert as get_incident_alert
    from . import get_incident_field_values as get_incident_field_values
    from . import get_incident_impacted_business_services as get_incident_impacted_business_services
    from . import get_incident_notification_subscribers as get_incident_notification_subscribers
    from . import get_outlier_incident as get_outlier_incident
    from . import get_past_incidents as get_past_incidents
    from . import get_related_incidents as get_related_incidents
    from . import list_incident_alerts as list_incident_alerts
    from . import list_incident_log_entries as list_incident_log_entries
    from . import list_incident_notes as list_incident_notes
    from . import list_incidents as list_incidents
    from . import merge_incidents as merge_incidents
    from . import put_incident_manual_business_service_association as put_incident_manual_business_service_association
    from . import remove_incident_notification_subscribers as remove_incident_notification_subscribers
    from . import set_incident_field_values as set_incident_field_values
    from . import update_incident as update_incident
    from . import update_incident_alert as update_incident_alert
    from . import update_incident_alerts as update_incident_alerts
    from . import update_incident_note as update_incident_note
    from . import update_incidents as update_incidents
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "cancel_incident_responder_request",
            "create_incident",
            "create_incident_note",
            "create_incident_notification_subscribers",
            "create_incident_responder_request",
            "create_incident_snooze",
            "create_incident_status_update",
            "delete_incident_note",
            "get_incident",
            "get_incident_alert",
            "get_incident_field_values",
            "get_incident_impacted_business_services",
            "get_incident_notification_subscribers",
            "get_outlier_incident",
            "get_past_incidents",
            "get_related_incidents",
            "list_incident_alerts",
            "list_incident_log_entries",
            "list_incident_notes",
            "list_incidents",
            "merge_incidents",
            "put_incident_manual_business_service_association",
            "remove_incident_notification_subscribers",
            "set_incident_field_values",
            "update_incident",
            "update_incident_alert",
            "update_incident_alerts",
            "update_incident_note",
            "update_incidents",
        ),
    )
