"""Received models are sent back as a request declares them; `changes` sends changed fields only."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any, cast

import pytest

from pagerduty_rest import UNSET, InvalidArgument, changes, encode
from pagerduty_rest.models import (
    EscalationPolicy,
    EscalationPolicyUpdate,
    EscalationRuleInput,
    EscalationTargetReferenceInput,
    Incident,
    OrchestrationRouterOrchestrationPath,
    Service,
    SupportHoursInput,
    TeamReferenceInput,
    User,
    UserUpdate,
)
from pagerduty_rest.operations import OPERATIONS
from pagerduty_runtime.conformance import differences
from tests.upstream import PINNED, response_examples

POLICY: dict[str, Any] = {
    "id": "P1",
    "type": "escalation_policy",
    "name": "Shop",
    "description": None,
    "num_loops": 2,
    "invented": {"x": 1},
    "services": [{"id": "P9", "type": "service_reference"}],
    "escalation_rules": [
        {
            "id": "R1",
            "escalation_delay_in_minutes": 30,
            "created": "now",
            "targets": [{"id": "P5", "type": "user", "name": "Ada", "email": "ada@example.com"}],
        }
    ],
}


def sent(operation_id: str, body: Any) -> Any:
    """Return the JSON that a call with this body would send, without its wrapper."""
    operation = OPERATIONS[operation_id]
    path = {name.strip("{}"): "P1" for name in operation.path.split("/") if name.startswith("{")}
    content = operation.request(path=path, body=body).content
    assert content is not None
    found = json.loads(content)
    return found if operation.wrapper is None else found[operation.wrapper]


def policy() -> EscalationPolicy:
    return EscalationPolicy.from_dict(json.loads(json.dumps(POLICY)))


def test_undeclared_and_read_only_fields_are_not_sent_at_any_depth() -> None:
    assert sent("updateEscalationPolicy", policy()) == {
        "type": "escalation_policy",
        "name": "Shop",
        "num_loops": 2,
        "escalation_rules": [
            {"id": "R1", "escalation_delay_in_minutes": 30, "targets": [{"id": "P5", "type": "user"}]}
        ],
    }


def test_a_request_model_can_replace_a_received_one() -> None:
    one = policy()
    rule = EscalationRuleInput(
        escalation_delay_in_minutes=5, targets=[EscalationTargetReferenceInput(id="P6", type="user_reference")]
    )
    one.escalation_rules.append(rule)
    first, second = sent("updateEscalationPolicy", one)["escalation_rules"]
    assert first["id"] == "R1"
    assert second == {"escalation_delay_in_minutes": 5, "targets": [{"id": "P6", "type": "user_reference"}]}
    assert changes(one).keys() == {"escalation_rules"}
    assert sent("updateEscalationPolicy", changes(one)).keys() == {"type", "escalation_rules"}


def test_unchanged_fields_are_not_changes() -> None:
    one = policy()
    assert [rule.targets[0].id for rule in one.escalation_rules] == ["P5"]
    assert changes(one) == {}
    one.name = "Till"
    assert changes(one) == {"name": "Till"}
    assert sent("updateEscalationPolicy", changes(one)) == {"type": "escalation_policy", "name": "Till"}
    one.name = "Shop"
    assert changes(one) == {}


def test_a_change_that_the_update_does_not_accept_is_an_error() -> None:
    one = policy()
    one.services[0].summary = "Mail"
    assert "services" not in sent("updateEscalationPolicy", one)
    one.name = "Till"
    with pytest.raises(InvalidArgument, match="updateEscalationPolicy cannot change services"):
        sent("updateEscalationPolicy", changes(one))


def test_omitted_null_and_a_value_are_three_states() -> None:
    assert sent("updateUser", UserUpdate(job_title=None, name="Ada")) == {
        "job_title": None,
        "name": "Ada",
    }
    user = User.from_dict({"id": "P1", "type": "user", "name": "Ada", "job_title": "Engineer", "role": "owner"})
    user.job_title = None
    assert sent("updateUser", user) == {"type": "user", "name": "Ada", "job_title": None}
    del user.job_title
    assert sent("updateUser", user) == {"type": "user", "name": "Ada"}
    assert UserUpdate().name is UNSET


def test_only_changed_fields_are_sent_once_changed() -> None:
    json_: dict[str, Any] = {
        "id": "P1",
        "type": "service",
        "name": "Shop",
        "status": "critical",
        "acknowledgement_timeout": None,
        "alert_grouping_parameters": {"type": None, "config": None},
        "description": "x",
    }
    service = Service.from_dict(json_)
    assert sent("updateService", service) == {
        "type": "service",
        "name": "Shop",
        "acknowledgement_timeout": None,
        "description": "x",
    }
    service.status = "disabled"
    service.support_hours = SupportHoursInput(type="fixed_time_per_day", time_zone="UTC")
    found = sent("updateService", service)
    assert found["status"] == "disabled"
    assert found["support_hours"] == {"type": "fixed_time_per_day", "time_zone": "UTC"}


def test_an_operation_that_replaces_takes_the_whole_model_and_no_changes() -> None:
    path: dict[str, Any] = {
        "type": "router",
        "version": "x",
        "parent": {"id": "E1", "type": "event_orchestration_reference"},
        "sets": [{"id": "start", "rules": [{"id": "a1", "actions": {"route_to": "P1"}, "conditions": []}]}],
        "catch_all": {"actions": {"route_to": "unrouted"}},
    }
    router = OrchestrationRouterOrchestrationPath.from_dict(path)
    router.sets[0].rules[0].label = "Shop"
    found = sent("updateOrchPathRouter", router)
    assert found["sets"][0]["rules"] == [{"id": "a1", "actions": {"route_to": "P1"}, "conditions": [], "label": "Shop"}]
    assert found["catch_all"] == path["catch_all"]
    with pytest.raises(InvalidArgument, match="removes fields omitted from its body"):
        sent("updateOrchPathRouter", changes(router))


def test_a_lone_surrogate_is_sent_back_unchanged() -> None:
    incident = Incident.from_dict(json.loads('{"type": "incident", "title": "\\ud83d"}'))
    content = OPERATIONS["updateIncident"].request(path={"id": "P1"}, body=incident).content
    assert content is not None
    assert b'"\\ud83d"' in content


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_official_example_of_an_entity_is_sent_back_without_a_difference() -> None:
    """For every update whose path has a GET, the GET's example matches the update's request."""
    by_path = {(one.method, one.path): one for one in OPERATIONS.values()}
    examples: dict[str, list[Any]] = {}
    for operation_id, status, example in response_examples(PINNED):
        examples.setdefault(operation_id, []).append(
            OPERATIONS[operation_id].entity(status, OPERATIONS[operation_id].decode(status, example))
        )
    checked = 0
    for update in OPERATIONS.values():
        get = by_path.get(("GET", update.path))
        if update.method not in ("PUT", "PATCH") or update.body is None or get is None:
            continue
        for entity in examples.get(get.id, ()):
            if not hasattr(entity, "present"):
                continue
            body = sent(update.id, entity)
            found = [
                one for one in differences(update.body, body, update.package) if one.kind in ("undeclared", "null")
            ]
            assert found == [], update.id
            assert encode(entity) is not None
            checked += 1
    assert checked >= 40


@pytest.mark.parametrize("value", ["T1", b"T1", {"id": "T1"}, 5, TeamReferenceInput(id="T1", type="team_reference")])
def test_a_list_field_of_a_request_rejects_a_single_value(value: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"EscalationPolicyUpdate.teams must be a list, not \w+"):
        sent("updateEscalationPolicy", EscalationPolicyUpdate(teams=value))


@pytest.mark.parametrize("value", [None, (), [{"id": "T1"}], iter([{"id": "T1"}]), {"T1": {"id": "T1"}}.values()])
def test_a_list_field_of_a_request_accepts_null_and_any_iterable(value: Any) -> None:
    assert sent("updateEscalationPolicy", EscalationPolicyUpdate(teams=value))["teams"] in (None, [], [{"id": "T1"}])


class Frame:
    """A table that iterates over the names of its columns, as those of pandas do."""

    ndim = 2
    columns = ("id", "type")

    def __iter__(self) -> Iterator[str]:
        return iter(self.columns)

    def keys(self) -> tuple[str, ...]:
        return self.columns


class Series(Frame):
    """A column, which iterates over its values."""

    ndim = 1
    columns: Any = property()  # hasattr is False

    def __iter__(self) -> Iterator[str]:
        return iter(["triggered", "resolved"])


def test_a_table_is_not_sent_as_a_list_in_a_body_or_a_query() -> None:
    listing = OPERATIONS["listIncidents"]
    with pytest.raises(InvalidArgument, match=r"Frame cannot be sent as a list: .* gives columns, not records"):
        sent("updateEscalationPolicy", EscalationPolicyUpdate(teams=cast(Any, Frame())))
    with pytest.raises(InvalidArgument, match="Frame cannot be sent as a list"):
        encode({"teams": Frame()})
    with pytest.raises(InvalidArgument, match="Frame cannot be sent as a list"):
        listing.request(query=[("statuses[]", Frame())])
    assert [value for _, value in listing.request(query=[("statuses[]", Series())]).query] == ["triggered", "resolved"]


def test_a_record_of_a_database_is_not_sent_as_a_list() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.row_factory = sqlite3.Row
        row = connection.execute("select 'P1' as id").fetchone()
    with pytest.raises(InvalidArgument, match="Row cannot be sent as a list"):
        encode({"teams": [row]})
