"""ServiceUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from .alert_grouping_parameters_input import AlertGroupingParametersInput
    from .alert_grouping_parameters_reference_input import AlertGroupingParametersReferenceInput
    from .auto_pause_notifications_parameters_input import AutoPauseNotificationsParametersInput
    from .escalation_policy_reference_input import EscalationPolicyReferenceInput
    from .incident_urgency_rule_input import IncidentUrgencyRuleInput
    from .scheduled_action_input import ScheduledActionInput
    from .support_hours_input import SupportHoursInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ServiceUpdate(Model):
    """`Service`, as it is sent.

    Attributes:
        acknowledgement_timeout: In seconds: so long after it was acknowledged, an incident is triggered again; null for
            never.
        alert_creation: Whether events make incidents alone, or alerts that are grouped under incidents.
        alert_grouping: The old way to say how alerts are grouped; null for not at all.
        alert_grouping_timeout: In minutes, for grouping by time; 0 groups until the incident is resolved.
        auto_resolve_timeout: In seconds: so long after it was opened, an incident is resolved by itself; null for
            never.
        incident_urgency_rule: What urgency its incidents have, and whether that depends on the support hours.
        scheduled_actions: What happens to open incidents when the support hours begin.
        status: Worked out from its open incidents: `warning` with acknowledged ones only, `critical` with triggered
            ones.
        support_hours: Null unless the urgency depends on them.
    """

    acknowledgement_timeout: int | None | Unset = UNSET
    alert_creation: Literal["create_incidents", "create_alerts_and_incidents"] | Unset = UNSET
    alert_grouping: Literal["time", "intelligent"] | None | Unset = UNSET
    alert_grouping_parameters: AlertGroupingParametersInput | AlertGroupingParametersReferenceInput | Unset = UNSET
    alert_grouping_timeout: int | None | Unset = UNSET
    auto_pause_notifications_parameters: AutoPauseNotificationsParametersInput | Unset = UNSET
    auto_resolve_timeout: int | None | Unset = UNSET
    description: str | None | Unset = UNSET
    escalation_policy: EscalationPolicyReferenceInput | Unset = UNSET
    incident_urgency_rule: IncidentUrgencyRuleInput | Unset = UNSET
    name: str | Unset = UNSET
    response_play: Any = UNSET
    scheduled_actions: Sequence[ScheduledActionInput] | Unset = UNSET
    status: Literal["active", "warning", "critical", "maintenance", "disabled"] | Unset = UNSET
    support_hours: SupportHoursInput | None | Unset = UNSET
    type: Literal["service"] | Unset = UNSET
