"""pypd on the sandbox: `pypd_client.py ADDRESS`. Prints its steps as JSON."""

import sys
from datetime import UTC, datetime, timedelta

import pypd
from steps import Steps

pypd.base_url = sys.argv[1]
pypd.api_key = "y_NbAkKc66ryYTWUXYEu"
pypd.Event.base_url = f"{pypd.base_url}/generic/2010-04-15/create_event.json"
pypd.EventV2.base_url = f"{pypd.base_url}/v2/enqueue"
ME = "ada@example.com"
step = Steps()
now = datetime.now(UTC)


def ref(entity):
    return {"id": entity["id"], "type": f"{entity['type']}_reference"}


step("abilities", pypd.abilities, lambda f: "teams" in f)
step("an ability", lambda: pypd.can("teams"), True)
step("no ability", lambda: pypd.can("fly"), False)
step("users in pages of 1", lambda: pypd.User.find(limit=1), lambda f: len(f) == 6)
ada = step("a user by email", lambda: pypd.User.find_one(email=ME), lambda u: u["role"] == "owner")
step("all but her", lambda: pypd.User.find(exclude=[ME]), lambda f: len(f) == 5)
step("contact methods", ada.contact_methods, lambda f: f[0]["address"] == ME)
user = step(
    "a new user",
    lambda: pypd.User.create(data={"type": "user", "name": "Zoe", "email": "zoe@example.com"}, from_email=ME),
    lambda u: u["invitation_sent"],
)
team = step("a team", lambda: pypd.Team.create(data={"type": "team", "name": "Net"}), lambda t: t["summary"] == "Net")
step("a member", lambda: team.add_user(user), lambda r: r is None)
step("her teams", lambda: pypd.User.fetch(user.id), lambda u: [t["id"] for t in u["teams"]] == [team.id])
schedule = step("a schedule", lambda: pypd.Schedule.find_one(query="Shop"), lambda s: s["name"] == "Shop on call")
step(
    "on call by it",
    lambda: schedule.get_oncall(since=now.isoformat(), until=(now + timedelta(minutes=1)).isoformat()),
    lambda r: len(r["users"]) == 1,
)
policy = step(
    "a policy",
    lambda: pypd.EscalationPolicy.create(
        data={
            "type": "escalation_policy",
            "name": "Net",
            "teams": [ref(team)],
            "escalation_rules": [{"escalation_delay_in_minutes": 30, "targets": [ref(user)]}],
        }
    ),
    lambda p: p["teams"][0]["id"] == team.id,
)
step("no team", lambda: team.remove_escalation_policy(policy) or pypd.EscalationPolicy.fetch(policy.id)["teams"], [])
service = step(
    "a service",
    lambda: pypd.Service.create(data={"type": "service", "name": "Router", "escalation_policy": ref(policy)}),
    lambda s: s["status"] == "active",
)
step("services of the policy", lambda: [s.id for s in pypd.EscalationPolicy.fetch(policy.id).services()], [service.id])
vendor = step("a vendor", lambda: pypd.Vendor.find_one(name="Datadog"), lambda v: v["name"] == "Datadog")
kind = {"type": "event_transformer_api_inbound_integration", "name": "Probe", "vendor": ref(vendor)}
step("an integration", lambda: service.create_integration(kind), lambda r: r is None)
key = step(
    "its key",
    lambda: pypd.Service.fetch(service.id).integrations()[0]["integration_key"],
    lambda k: len(k) == 32,
)
event = {"service_key": key, "event_type": "trigger", "incident_key": "cpu", "description": "CPU"}
step("an event", lambda: pypd.Event.create(data=event), lambda r: r["incident_key"] == "cpu")
payload = {"summary": "Disk", "severity": "error", "source": "probe", "custom_details": {"free": 1}}
event = {"routing_key": key, "event_action": "trigger", "dedup_key": "disk", "payload": payload}
step("another", lambda: pypd.EventV2.create(data=event), lambda r: r["dedup_key"] == "disk")
found = step(
    "their incidents, the last first",
    lambda: pypd.Incident.find(service_ids=[service.id], statuses=["triggered"], sort_by="created_at:desc"),
    lambda f: [i["title"] for i in f] == ["Disk", "CPU"],
)
alert = step("an alert", found[0].alerts, lambda f: f[0]["body"]["details"] == {"free": 1})[0]
step("moved", lambda: alert.associate(ME, found[1]), lambda r: r["alert"]["incident"]["id"] == found[1].id)
step("resolved", lambda: found[1].alerts()[1].resolve(ME), lambda r: r["alert"]["status"] == "resolved")
incident = step(
    "an incident",
    lambda: pypd.Incident.create(
        data={"type": "incident", "title": "Slow", "service": ref(service)}, add_headers={"from": ME}
    ),
    lambda i: i["assignments"][0]["assignee"]["id"] == user.id,
)
step("acknowledged", lambda: incident.acknowledge(ME), lambda r: r["incident"]["status"] == "acknowledged")
step("snoozed", lambda: incident.snooze(ME, 3600), lambda i: i["pending_actions"])
step("a note", lambda: incident.create_note(ME, "Hm."), lambda n: n["user"]["id"] == ada.id)
step("log entries", incident.log_entries, lambda f: f[-1]["type"] == "trigger_log_entry")
step(
    "in another time zone",
    lambda: incident.log_entries(time_zone="Asia/Tokyo", include=["incidents"]),
    lambda f: f[0]["created_at"].endswith("+09:00") and f[0]["incident"]["title"] == "Slow",
)
step("merged", lambda: incident.merge(ME, found), lambda i: i["id"] == incident.id)
step("so resolved", lambda: pypd.Incident.fetch(found[0].id)["status"], "resolved")
step("resolved", lambda: incident.resolve(ME, resolution="Up."), lambda r: r["incident"]["status"] == "resolved")
step("the week's", lambda: pypd.Incident.find(since=now - timedelta(days=7), until=now), lambda f: 0 < len(f) < 20)
step("notifications", lambda: pypd.Notification.find(time_zone="UTC"), lambda f: f[0]["address"])
step("on-calls", lambda: pypd.OnCall.find(include=["users"], user_ids=[ada.id]), lambda f: f[0]["user"]["email"] == ME)
step("no service", service.remove, True)
step("no policy", policy.remove, True)
step("no user", user.remove, True)
