"""AlertGroupingSetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .alert_grouping_setting_config import AlertGroupingSettingConfig
    from .notification_subscriber_with_context_subscribed_via import NotificationSubscriberWithContextSubscribedVia
    from .service_reference import ServiceReference

from pagerduty_runtime.model import Model, response_model


@response_model
class AlertGroupingSetting(Model):
    """How the alerts of some services are grouped into incidents.

    Attributes:
        config: Depends on the type; its times are in seconds.
    """

    config: AlertGroupingSettingConfig
    created_at: datetime
    description: str | None
    id: str
    name: str | None
    services: list[ServiceReference | NotificationSubscriberWithContextSubscribedVia]
    type: Literal["content_based", "content_based_intelligent", "intelligent", "time"]
    updated_at: datetime
