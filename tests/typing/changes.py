"""Programs that change things, in the shortest form."""

from datetime import datetime

from pagerduty_client import Client
from pagerduty_rest import changes
from pagerduty_rest.models import (
    CustomFieldsEditableFieldOptionDataInput,
    CustomFieldsFieldOptionInput,
    EntityTypeByIdChangeTagsCreate,
    EntityTypeByIdChangeTagsCreateAdd,
    EscalationPolicyReferenceInput,
    EscalationRuleInput,
    EscalationTargetReferenceInput,
    EventEnrichmentRuleConditionInput,
    IncidentReferenceInput,
    IncidentsMerge,
    IncidentSnoozeCreate,
    IncidentUpdate,
    OrchPathRouterUpdateSetRule,
    OrchPathRouterUpdateSetRuleActions,
    PriorityReferenceInput,
    ServiceUpdate,
    SupportHoursInput,
    UserUpdate,
    WebhookSubscriptionInput,
)


def rename(client: Client) -> str | None:
    return client.users.update("PXPGF42", body=UserUpdate(job_title="Engineer", description=None)).job_title


def rename_what_was_read(client: Client) -> None:
    user = client.users.get("PXPGF42")
    user.name = "Ada"
    user.time_zone = None
    client.users.update(user.id, body=changes(user))


def add_an_escalation_rule(client: Client) -> None:
    policy = client.escalation_policies.get("P1")
    rule = EscalationRuleInput(
        escalation_delay_in_minutes=30, targets=[EscalationTargetReferenceInput(id="P2", type="user")]
    )
    policy.escalation_rules.append(rule)
    first = policy.escalation_rules[0].id
    print(first.upper())
    client.escalation_policies.update(policy.id, body=policy)


def move_a_service(client: Client) -> None:
    body = ServiceUpdate(escalation_policy=EscalationPolicyReferenceInput(id="P1"))
    client.services.update("P2", body=body)


def support_hours(client: Client) -> None:
    service = client.services.get("P2")
    service.support_hours = SupportHoursInput(
        type="fixed_time_per_day",
        time_zone="Europe/Paris",
        start_time="09:00:00",
        end_time="17:00:00",
        days_of_week=[1, 2, 3, 4, 5],
    )
    client.services.update(service.id, body=service)


def resolve(client: Client, since: datetime) -> None:
    for incident in client.incidents.list(since=since):
        client.incidents.update(incident.id, body=IncidentUpdate(status="resolved"))
        client.incidents.update(incident.id, body=incident)


def prioritize(client: Client) -> None:
    incident = client.incidents.get("P1")
    incident.priority = PriorityReferenceInput(id="P2")
    client.incidents.update(incident.id, body=changes(incident))
    client.incidents.update(incident.id, body=IncidentUpdate(priority=None))


def add_an_option(client: Client) -> None:
    field = client.incident_types.get_custom_field("P1", "P2")
    option = CustomFieldsFieldOptionInput(
        data=CustomFieldsEditableFieldOptionDataInput(data_type="string", value="staging")
    )
    field.field_options.append(option)
    client.incident_types.update_custom_field("P1", "P2", body=field)


def put_a_rule_into_a_router(client: Client) -> None:
    router = client.event_orchestrations.get_router("E1")
    rule = OrchPathRouterUpdateSetRule(
        label="Shop",
        conditions=[EventEnrichmentRuleConditionInput(expression="event.source matches 'shop'")],
        actions=OrchPathRouterUpdateSetRuleActions(route_to="P1"),
    )
    router.sets[0].rules.append(rule)
    client.event_orchestrations.update_router("E1", body=router)


def rotate_a_webhook(client: Client) -> str | None:
    old = client.webhooks.get("P1")
    body = WebhookSubscriptionInput(delivery_method=old.delivery_method, events=old.events, filter=old.filter)
    new = client.webhooks.create(body=body)
    client.webhooks.delete(old.id)
    return new.delivery_method.secret


def tag_a_team(client: Client) -> None:
    add = EntityTypeByIdChangeTagsCreateAdd(type="tag_reference", id="P9")
    client.tags.change_for_entity("teams", "P1", body=EntityTypeByIdChangeTagsCreate(add=[add]))


def snooze_and_merge(client: Client) -> None:
    client.incidents.snooze("P1", body=IncidentSnoozeCreate(duration=3600))
    client.incidents.merge("P1", body=IncidentsMerge(source_incidents=[IncidentReferenceInput(id="P2")]))
