"""Programs that edit lists of objects through models only; tests/test_read_change_send.py runs them on the sandbox."""

from pagerduty_client import Client, edit
from pagerduty_rest.models import (
    CustomFieldsEditableFieldOptionDataInput,
    EntityTypeByIdChangeTagsCreate,
    EntityTypeByIdChangeTagsCreateAdd,
    EscalationPolicyUpdate,
    EscalationRuleInput,
    EscalationTargetReferenceInput,
    EventEnrichmentRuleConditionInput,
    IncidentUpdate,
    OrchestrationInput,
    OrchPathRouterUpdate,
    OrchPathRouterUpdateSetRule,
    OrchPathRouterUpdateSetRuleActions,
    PriorityReferenceInput,
    RemoveReference,
    ServiceCustomFieldsFieldCreateModel,
    ServiceCustomFieldsFieldOptionUpdateModel,
    ServiceCustomFieldsFieldUpdateModel,
    ServiceCustomFieldsFieldUpdateModelFieldOption,
    ServiceUpdate,
)


def data(value: str) -> CustomFieldsEditableFieldOptionDataInput:
    return CustomFieldsEditableFieldOptionDataInput(value=value)


def custom_field(client: Client) -> str:
    """Create a custom field with three options."""
    options = [ServiceCustomFieldsFieldOptionUpdateModel(data=data(value)) for value in ("gold", "silver", "lead")]
    body = ServiceCustomFieldsFieldCreateModel(
        name="tier", display_name="Tier", data_type="string", field_type="single_value_fixed", field_options=options
    )
    return client.service_custom_fields.create(body=body).id


def options(client: Client, id: str) -> dict[str, str]:
    """The ids of the options, by their values."""
    return {option.data.value: option.id for option in client.service_custom_fields.get(id).field_options}


def edit_options(client: Client, id: str) -> None:
    """Rename an option, remove one, add one."""
    field = client.service_custom_fields.get(id)
    field.field_options[0].data.value = "Gold"
    del field.field_options[2]
    field.field_options += [ServiceCustomFieldsFieldUpdateModelFieldOption(data=data("bronze"))]
    client.service_custom_fields.update(field.id, body=field)


def add_option(client: Client, id: str) -> None:
    """Add an option to those that were received, in a request model."""
    field = client.service_custom_fields.get(id)
    option = ServiceCustomFieldsFieldUpdateModelFieldOption(data=data("tin"))
    body = ServiceCustomFieldsFieldUpdateModel(field_options=[*field.field_options, option])
    client.service_custom_fields.update(field.id, body=body)


def tag(client: Client, first: str, second: str) -> list[list[str]]:
    """Create two tags on a team, put one of them on another, take the other off; the labels of both teams."""
    new = [EntityTypeByIdChangeTagsCreateAdd(type="tag", label=label) for label in ("shop", "eu")]
    client.tags.change_for_entity("teams", first, body=EntityTypeByIdChangeTagsCreate(add=new))
    ids = {tag.label: tag.id for tag in client.tags.list()}
    known = EntityTypeByIdChangeTagsCreateAdd(type="tag_reference", id=ids["shop"])
    client.tags.change_for_entity("teams", second, body=EntityTypeByIdChangeTagsCreate(add=[known]))
    gone = RemoveReference(type="tag_reference", id=ids["eu"])
    client.tags.change_for_entity("teams", first, body=EntityTypeByIdChangeTagsCreate(remove=[gone]))
    return [[tag.label for tag in client.tags.list_for_entity("teams", id)] for id in (first, second)]


def rule(label: str, service_id: str) -> OrchPathRouterUpdateSetRule:
    return OrchPathRouterUpdateSetRule(
        label=label,
        conditions=[EventEnrichmentRuleConditionInput(expression="event.source matches 'shop'")],
        actions=OrchPathRouterUpdateSetRuleActions(route_to=service_id),
    )


def router(client: Client, service_id: str) -> str:
    """Create an orchestration with one rule in its router."""
    id = client.event_orchestrations.create(body=OrchestrationInput(name="Shop")).id
    path = client.event_orchestrations.get_router(id)
    path.sets[0].rules = [rule("first", service_id)]
    client.event_orchestrations.update_router(id, body=path)
    return id


def edit_rules(client: Client, id: str, service_id: str) -> None:
    """Put a rule before the one that is there, and rename that."""
    path = client.event_orchestrations.get_router(id)
    path.sets[0].rules.insert(0, rule("new", service_id))
    path.sets[0].rules[1].label = "renamed"
    body = OrchPathRouterUpdate(sets=path.sets, catch_all=path.catch_all)
    client.event_orchestrations.update_router(id, body=body)


def rules(client: Client, id: str) -> list[tuple[str, str]]:
    return [(one.id, one.label) for one in client.event_orchestrations.get_router(id).sets[0].rules]


def move(client: Client, service_id: str, policy_id: str) -> str:
    """Move a service to a policy that was read, and give that policy another level."""
    policy = client.escalation_policies.get(policy_id)
    client.services.update(service_id, body=ServiceUpdate(escalation_policy=policy))
    level = EscalationRuleInput(
        escalation_delay_in_minutes=30, targets=[EscalationTargetReferenceInput(id="P2", type="user_reference")]
    )
    body = EscalationPolicyUpdate(escalation_rules=[*policy.escalation_rules, level])
    client.escalation_policies.update(policy.id, body=body)
    return edit(client.services, service_id, escalation_policy=policy).after.escalation_policy.id


def prioritize(client: Client, incident_id: str) -> None:
    """Set a priority by its id, and by what was read."""
    client.incidents.update(incident_id, body=IncidentUpdate(priority=PriorityReferenceInput(id="P1")))
    for priority in client.priorities.list():
        client.incidents.update(incident_id, body=IncidentUpdate(priority=priority))
