"""pygerduty on the sandbox: `pygerduty_client.py ADDRESS`. Prints its steps as JSON."""

import sys
from datetime import UTC, datetime, timedelta

import pygerduty.events
import pygerduty.v2
from pygerduty.exceptions import BadRequest, NotFound
from steps import Steps

address = sys.argv[1]
ME = "ada@example.com"
step = Steps()
api = pygerduty.v2.PagerDuty("y_NbAkKc66ryYTWUXYEu", page_size=3)
api._api_base = f"{address}/"
pygerduty.events.INTEGRATION_API_URL = f"{address}/generic/2010-04-15/create_event.json"
now = datetime.now(UTC)


def at(**ahead):
    return (now + timedelta(**ahead)).strftime("%Y-%m-%dT%H:%M:%SZ")


def refused(do, error):
    try:
        do()
    except error:
        return True
    return False


step("users in pages of 3", lambda: list(api.users.list()), lambda f: len(f) == 6)
ada = step(
    "a user by email", lambda: list(api.users.list(query=ME)), lambda f: [u.name for u in f] == ["Ada Lovelace"]
)[0]
user = step(
    "a new user",
    lambda: api.users.create(name="Zoe", email="zoe@example.com", type="user", requester_id=ME),
    lambda u: u.email == "zoe@example.com",
)
step("renamed", lambda: api.users.update(user.id, name="Zoe K.", type="user"), lambda u: u.name == "Zoe K.")
method = step(
    "a contact method",
    lambda: user.contact_methods.create(type="sms_contact_method", address="5551112222", label="Cell"),
    lambda m: m.country_code == 1,
)
rule = step(
    "a notification rule",
    lambda: user.notification_rules.create(
        type="assignment_notification_rule",
        start_delay_in_minutes=3,
        contact_method={"id": method.id, "type": "sms_contact_method"},
        urgency="high",
    ),
    lambda r: r.contact_method.id == method.id,
)
step("its rules", lambda: list(user.notification_rules.list()), lambda f: rule.id in [r.id for r in f])
step("no contact method", lambda: user.contact_methods.delete(method.id), lambda r: r is None)
step("nor its rule", lambda: list(user.notification_rules.list()), lambda f: len(f) == 2)
schedule = step("schedules", lambda: list(api.schedules.list(query="Shop")), lambda f: len(f) == 1)[0]
step(
    "rendered",
    lambda: api.schedules.show(schedule.id, since=at(), until=at(days=7)),
    lambda s: s.final_schedule.rendered_coverage_percentage == 100,
)
override = step(
    "an override",
    lambda: schedule.overrides.create(start=at(), end=at(hours=3), user={"id": user.id, "type": "user_reference"}),
    lambda o: o.user.id == user.id,
)
step(
    "overrides",
    lambda: list(schedule.overrides.list(since=at(), until=at(hours=1))),
    lambda f: [o.id for o in f] == [override.id],
)
step(
    "on call by it",
    lambda: list(schedule.users.list(since=at(minutes=1), until=at(minutes=2))),
    lambda f: [u.id for u in f] == [user.id],
)
step("also in on-calls", lambda: list(api.oncalls.list(schedule_ids=[schedule.id])), lambda f: f[0].user.id == user.id)
step("no override", lambda: schedule.overrides.delete(override.id), lambda r: r is None)
policy = step(
    "a policy",
    lambda: api.escalation_policies.create(
        name="Night",
        type="escalation_policy",
        escalation_rules=[{"escalation_delay_in_minutes": 22, "targets": [{"type": "user", "id": user.id}]}],
    ),
    lambda p: p.name == "Night",
)
service = step(
    "a service",
    lambda: api.services.create(name="Router", type="service", escalation_policy_id=policy.id),
    lambda s: s.escalation_policy.id == policy.id,
)
step("disabled", lambda: api.services.disable(service.id, ME), lambda r: r["service"]["status"] == "disabled")
step("enabled", lambda: api.services.enable(service.id), lambda r: r["service"]["status"] == "active")
key = step(
    "an integration",
    lambda: api.request(
        "POST",
        f"services/{service.id}/integrations",
        data='{"integration": {"type": "generic_events_api_inbound_integration", "name": "Probe"}}',
    )["integration"]["integration_key"],
    lambda k: len(k) == 32,
)
events = pygerduty.events.Events(key)
step("an event", lambda: events.trigger_incident("CPU", "cpu", details={"load": 9}, client="probe"), "cpu")
step("acknowledged", lambda: events.acknowledge_incident("cpu"), "cpu")
step("so is its incident", lambda: [i.status for i in api.incidents.list(incident_key="cpu")], ["acknowledged"])
step("resolved", lambda: events.resolve_incident("cpu"), "cpu")
step("so is its incident", lambda: [i.status for i in api.incidents.list(incident_key="cpu")], ["resolved"])
step("a wrong key", lambda: refused(lambda: pygerduty.events.Events("x").trigger_incident("CPU"), BadRequest))
incident = step(
    "an incident",
    lambda: api.incidents.create(requester_id=ME, type="incident", title="Slow", service_id=service.id),
    lambda i: i.status == "triggered",
)
step("acknowledged", lambda: incident.acknowledge(ME) or api.incidents.show(incident.id).status, "acknowledged")
step("snoozed", lambda: incident.snooze(ME, 900), lambda r: r["incident"]["pending_actions"])
step(
    "reassigned",
    lambda: incident.reassign([ada.id, user.id], ME),
    lambda r: {a["assignee"]["id"] for a in r["incidents"][0]["assignments"]} == {ada.id, user.id},
)
step("a note", lambda: incident.notes.create(requester_id=ME, content="Hm."), lambda n: n.user.id == ada.id)
step("notes", lambda: [n.content for n in incident.notes.list()], ["Hm."])
step("log entries", lambda: list(incident.log_entries.list()), lambda f: f[-1].type == "trigger_log_entry")
step("resolved", lambda: incident.resolve(ME) or api.incidents.show(incident.id).status, "resolved")
window = step(
    "a maintenance window",
    lambda: api.maintenance_windows.create(
        requester_id=ME,
        type="maintenance_window",
        start_time=at(hours=1),
        end_time=at(hours=2),
        service_ids=[service.id],
    ),
    lambda w: w.services[0].id == service.id,
)
step("the future ones", lambda: [w.id for w in api.maintenance_windows.list(filter="future")], [window.id])
step("removed", lambda: api.maintenance_windows.delete(window.id), lambda r: r is None)
step("an unknown service", lambda: refused(lambda: api.services.show("PNOSUCH"), NotFound))
step("a policy in use", lambda: refused(lambda: api.escalation_policies.delete(policy.id), BadRequest))
step("no service", lambda: api.services.delete(service.id), lambda r: r is None)
step("no policy", lambda: api.escalation_policies.delete(policy.id), lambda r: r is None)
step("no user", lambda: api.users.delete(user.id), lambda r: r is None)
