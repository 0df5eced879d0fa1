"""PagerDuty's own client for Python on the sandbox: `official_client.py ADDRESS`. Prints its steps as JSON."""

import sys
from datetime import UTC, datetime, timedelta

import pagerduty
from steps import Steps

address = sys.argv[1]
step = Steps()
client = pagerduty.RestApiV2Client("y_NbAkKc66ryYTWUXYEu", default_from="ada@example.com", base_url=address)
now = datetime.now(UTC)


def at(**ahead):
    return (now + timedelta(**ahead)).strftime("%Y-%m-%dT%H:%M:%SZ")


def ref(entity, kind=None):
    return {"id": entity["id"], "type": f"{kind or entity['type']}_reference"}


def names(entities):
    return [one.get("name") or one.get("summary") for one in entities]


# --- who and what

me = step("who the token belongs to", lambda: client.rget("/users/me"), lambda one: one["email"] == "ada@example.com")
step("the kind of token", lambda: client.api_key_access, "user")
step("the subdomain", lambda: client.subdomain, "acme")
step("an ability", lambda: client.account_has_ability("teams"), True)
step("abilities", lambda: client.rget("/abilities"), lambda found: "sso" in found)
step.refused("an unknown ability", lambda: client.rget("/abilities/levitation"), 404)

# --- users

users = step("users", lambda: client.list_all("users"), lambda found: len(found) >= 6)
step("users by id", lambda: client.dict_all("users"), lambda found: me["id"] in found)
step("a user by email", lambda: client.find("users", me["email"], attribute="email"), lambda one: one["id"] == me["id"])
step("users by a part of the name", lambda: client.list_all("users", params={"query": "love"}), lambda f: len(f) == 1)
step("how many users", lambda: client.get_total("users"), lambda total: total == len(users))
step(
    "a page of users",
    lambda: client.jget("/users", params={"limit": 2, "offset": 2}),
    lambda p: len(p["users"]) == 2 and p["more"],
)
step(
    "a repeated parameter",
    lambda: client.rget("users", params={"include[]": ["teams", "contact_methods"]}),
    lambda f: f[0]["teams"][0]["type"] == "team" and f[0]["contact_methods"][0]["type"] == "email_contact_method",
)
user = step(
    "a new user",
    lambda: client.rpost("users", json={"name": "Grace Hopper", "email": "grace@example.com"}),
    lambda u: u["type"] == "user" and u["role"] == "user" and u["avatar_url"],
)
step("its self link", lambda: user["self"], lambda link: link == f"{address}/users/{user['id']}")
step("the link leads back", lambda: client.rget(user["self"]), lambda one: one["name"] == "Grace Hopper")
step("an entity as an argument", lambda: client.rget(user), lambda one: one["id"] == user["id"])
step(
    "its contact method",
    lambda: client.rget(f"/users/{user['id']}/contact_methods"),
    lambda f: [m["address"] for m in f] == ["grace@example.com"],
)
step(
    "its rules",
    lambda: client.rget(f"/users/{user['id']}/notification_rules"),
    lambda f: sorted(r["urgency"] for r in f) == ["high", "low"],
)
step(
    "one field of it",
    lambda: client.rput(user, json={"job_title": "Admiral"}),
    lambda u: u["job_title"] == "Admiral" and u["name"] == "Grace Hopper",
)
step(
    "all of it back",
    lambda: client.rput(user, json={**user, "name": "Grace M. Hopper"}),
    lambda u: u["summary"] == "Grace M. Hopper",
)
step("a whole object with its change", lambda: client.rget(user)["name"], "Grace M. Hopper")
step.refused(
    "the same email again",
    lambda: client.rpost("users", json={"name": "x", "email": "grace@example.com", "type": "user"}),
    400,
    "already been taken",
)
phone = step(
    "a phone",
    lambda: client.rpost(
        f"/users/{user['id']}/contact_methods",
        json={"type": "phone_contact_method", "label": "Work", "address": "5555550100", "country_code": "1"},
    ),
    lambda m: m["country_code"] == 1,
)
step.refused(
    "the same phone again",
    lambda: client.rpost(
        f"/users/{user['id']}/contact_methods",
        json={"type": "phone_contact_method", "label": "x", "address": "5555550100"},
    ),
    400,
    "must be unique",
)
step(
    "another number",
    lambda: client.rput(
        f"/users/{user['id']}/contact_methods/{phone['id']}",
        json={"type": "phone_contact_method", "address": "5555550101"},
    ),
    lambda m: m["address"] == "5555550101" and m["label"] == "Work",
)
rule = step(
    "a rule",
    lambda: client.rpost(
        f"/users/{user['id']}/notification_rules",
        json={
            "type": "assignment_notification_rule",
            "start_delay_in_minutes": 5,
            "urgency": "high",
            "contact_method": ref(phone),
        },
    ),
    lambda r: r["contact_method"]["id"] == phone["id"],
)
step("the rules now", lambda: client.rget(f"/users/{user['id']}/notification_rules"), lambda f: len(f) == 3)
step(
    "a rule of another delay",
    lambda: client.rput(
        f"/users/{user['id']}/notification_rules/{rule['id']}", json={**rule, "start_delay_in_minutes": 10}
    ),
    lambda r: r["start_delay_in_minutes"] == 10,
)
step("without the phone", lambda: client.rdelete(f"/users/{user['id']}/contact_methods/{phone['id']}").status_code, 204)
step("its rules are gone, too", lambda: client.rget(f"/users/{user['id']}/notification_rules"), lambda f: len(f) == 2)
step("its license", lambda: client.rget(f"/users/{user['id']}/license"), lambda one: "user" in one["valid_roles"])
step("licenses", lambda: client.rget("/licenses"), lambda f: sum(one["current_value"] for one in f) == len(users) + 1)
step(
    "a user is kept",
    lambda: client.persist("users", "email", {"name": "Alan", "email": "alan@example.com", "type": "user"}),
    lambda u: u["name"] == "Alan",
)
step(
    "and found again",
    lambda: client.persist(
        "users", "email", {"name": "Alan T.", "email": "alan@example.com", "type": "user"}, update=True
    ),
    lambda u: u["name"] == "Alan T.",
)

# --- teams

team = step(
    "a team",
    lambda: client.rpost("teams", json={"name": "Navy"}),
    lambda t: t["type"] == "team" and t["summary"] == "Navy",
)
step(
    "a member",
    lambda: client.put(f"/teams/{team['id']}/users/{user['id']}", json={"role": "responder"}).status_code,
    204,
)
step(
    "the members",
    lambda: client.list_all(f"/teams/{team['id']}/members"),
    lambda f: [(m["user"]["id"], m["role"]) for m in f] == [(user["id"], "responder")],
)
step("the user's teams", lambda: client.rget(user)["teams"], lambda f: [t["id"] for t in f] == [team["id"]])
step(
    "users of a team",
    lambda: client.list_all("users", params={"team_ids[]": [team["id"]]}),
    lambda f: [u["id"] for u in f] == [user["id"]],
)
step("another name for it", lambda: client.rput(team, json={"name": "Fleet"}), lambda t: t["name"] == "Fleet")
step("the reference follows", lambda: client.rget(user)["teams"][0]["summary"], "Fleet")
step.refused("the name again", lambda: client.rpost("teams", json={"name": "fleet"}), 400, "already been taken")

# --- schedules

day = {
    "start": at(days=-7, hours=-6),
    "rotation_virtual_start": at(days=-7, hours=-6),
    "rotation_turn_length_seconds": 86400,
}
layer = {**day, "name": "Days", "users": [{"user": ref(user)}, {"user": ref(me)}]}
schedule = step(
    "a schedule",
    lambda: client.rpost("schedules", json={"name": "Watch", "time_zone": "Europe/Berlin", "schedule_layers": [layer]}),
    lambda s: len(s["schedule_layers"]) == 1 and len(s["users"]) == 2,
)
span = {"since": at(), "until": at(days=2)}
final = step(
    "rendered",
    lambda: client.rget(schedule, params=span)["final_schedule"],
    lambda f: f["rendered_coverage_percentage"] == 100 and len(f["rendered_schedule_entries"]) == 3,
)
step("in turns", lambda: [e["user"]["id"] for e in final["rendered_schedule_entries"]], lambda f: f[0] == f[2] != f[1])
step(
    "not rendered unasked",
    lambda: client.rget(schedule)["final_schedule"]["rendered_schedule_entries"],
    lambda f: f == [],
)
step(
    "dates without a time",
    lambda: client.rget(schedule, params={"since": at()[:10], "until": at(days=3)[:10]}),
    lambda s: s["final_schedule"]["rendered_schedule_entries"],
)
override = step(
    "an override",
    lambda: client.rpost(
        f"/schedules/{schedule['id']}/overrides",
        json={"overrides": [{"start": at(hours=1), "end": at(hours=2), "user": ref(users[1])}]},
    ),
    lambda f: f[0]["status"] == 201,
)
step(
    "overrides",
    lambda: client.rget(f"/schedules/{schedule['id']}/overrides", params=span),
    lambda f: [o["user"]["id"] for o in f] == [users[1]["id"]],
)
step(
    "who is on call then",
    lambda: client.rget(
        f"/schedules/{schedule['id']}/users", params={"since": at(hours=1, minutes=1), "until": at(hours=1, minutes=2)}
    ),
    lambda f: [u["id"] for u in f] == [users[1]["id"]],
)
step(
    "the override is rendered",
    lambda: client.rget(schedule, params=span)["overrides_subschedule"]["rendered_schedule_entries"],
    lambda f: len(f) == 1,
)
step(
    "without the override",
    lambda: client.rdelete(f"/schedules/{schedule['id']}/overrides/{override[0]['override']['id']}").status_code,
    204,
)
step(
    "a preview",
    lambda: client.post(
        "/schedules/preview",
        params=span,
        json={"schedule": {"name": "x", "time_zone": "UTC", "type": "schedule", "schedule_layers": [layer]}},
    ).json()["schedule"],
    lambda s: s["final_schedule"]["rendered_schedule_entries"],
)
nights = {"type": "daily_restriction", "start_time_of_day": "20:00:00", "duration_seconds": 36000}
step(
    "restrictions",
    lambda: client.post(
        "/schedules/preview",
        params={"since": at(), "until": at(days=10)},
        json={
            "schedule": {
                "name": "x",
                "time_zone": "UTC",
                "type": "schedule",
                "schedule_layers": [{**layer, "restrictions": [nights]}],
            }
        },
    ).json()["schedule"]["final_schedule"],
    lambda f: 40 < f["rendered_coverage_percentage"] < 43,
)
step("schedules", lambda: client.list_all("schedules", params={"query": "wat"}), lambda f: names(f) == ["Watch"])

# --- escalation policies

policy = step(
    "an escalation policy",
    lambda: client.rpost(
        "escalation_policies",
        json={
            "name": "Ship",
            "teams": [ref(team)],
            "escalation_rules": [
                {"escalation_delay_in_minutes": 10, "targets": [ref(schedule)]},
                {"escalation_delay_in_minutes": 20, "targets": [ref(me)]},
            ],
        },
    ),
    lambda p: len(p["escalation_rules"]) == 2,
)
step(
    "one field of it",
    lambda: client.rput(policy, json={"num_loops": 2}),
    lambda p: p["num_loops"] == 2 and len(p["escalation_rules"]) == 2,
)
step(
    "on-calls",
    lambda: client.list_all("oncalls", params={"escalation_policy_ids[]": [policy["id"]]}),
    lambda f: [(o["escalation_level"], bool(o["schedule"])) for o in f] == [(1, True), (2, False)],
)
step(
    "on-calls of a time without a zone",
    lambda: client.list_all(
        "oncalls", params={"since": at()[:19], "until": at(days=3)[:19], "schedule_ids[]": [schedule["id"]]}
    ),
    lambda f: len(f) in (3, 4),
)
step(
    "on-calls with users",
    lambda: client.rget("oncalls", params={"include[]": "users", "earliest": "true"}),
    lambda f: f[0]["user"]["email"],
)
step(
    "on-calls elsewhere",
    lambda: client.rget("oncalls", params={"time_zone": "Asia/Tokyo", "schedule_ids[]": [schedule["id"]]}),
    lambda f: f[0]["start"].endswith("+09:00"),
)
step(
    "the schedule's policies",
    lambda: client.rget(schedule)["escalation_policies"],
    lambda f: [p["id"] for p in f] == [policy["id"]],
)
step.refused("the schedule is in use", lambda: client.rdelete(schedule), 400, "escalation policies")
step.refused(
    "an unknown target",
    lambda: client.rpost(
        "escalation_policies",
        json={
            "name": "x",
            "escalation_rules": [
                {"escalation_delay_in_minutes": 1, "targets": [{"id": "PNOBODY", "type": "user_reference"}]}
            ],
        },
    ),
    404,
)
step.refused(
    "no targets",
    lambda: client.rpost(
        "escalation_policies",
        json={"name": "x", "escalation_rules": [{"escalation_delay_in_minutes": 1, "targets": []}]},
    ),
    400,
    "Targets cannot be empty.",
)

# --- services

service = step(
    "a service",
    lambda: client.rpost("services", json={"name": "Compiler", "escalation_policy": ref(policy)}),
    lambda s: (
        s["status"] == "active"
        and s["incident_urgency_rule"]["urgency"] == "high"
        and s["auto_resolve_timeout"] == 14400
    ),
)
step("its teams", lambda: client.rget(service)["teams"], lambda f: [t["id"] for t in f] == [team["id"]])
step(
    "the policy's services", lambda: client.rget(policy)["services"], lambda f: [s["id"] for s in f] == [service["id"]]
)
step(
    "with its policy",
    lambda: client.rget(service, params={"include[]": "escalation_policies"})["escalation_policy"],
    lambda p: p["num_loops"] == 2,
)
step(
    "one field of it",
    lambda: client.rput(service, json={"description": "COBOL"}),
    lambda s: s["description"] == "COBOL",
)
step(
    "no timeout",
    lambda: client.rput(service, json={"auto_resolve_timeout": None}),
    lambda s: s["auto_resolve_timeout"] is None,
)
step("services by name", lambda: client.find("services", "Compiler"), lambda s: s["id"] == service["id"])
step(
    "services of a team",
    lambda: client.list_all("services", params={"team_ids[]": [team["id"]]}),
    lambda f: names(f) == ["Compiler"],
)
step.refused(
    "the name again",
    lambda: client.rpost("services", json={"name": "Compiler", "escalation_policy": ref(policy)}),
    400,
    "already been taken",
)
step.refused("the policy is in use", lambda: client.rdelete(policy), 400)
integration = step(
    "an integration",
    lambda: client.rpost(
        f"/services/{service['id']}/integrations", json={"type": "events_api_v2_inbound_integration", "name": "API"}
    ),
    lambda i: len(i["integration_key"]) == 32,
)
step(
    "another integration",
    lambda: client.rpost(
        f"/services/{service['id']}/integrations",
        json={"type": "generic_events_api_inbound_integration", "name": "Old"},
    ),
    lambda i: i["integration_key"] != integration["integration_key"],
)
step(
    "the service's integrations",
    lambda: client.rget(service)["integrations"],
    lambda f: f[0]["type"] == "events_api_v2_inbound_integration_reference" and len(f) == 2,
)
step(
    "in full",
    lambda: client.rget(service, params={"include[]": "integrations"})["integrations"],
    lambda f: f[0]["integration_key"] == integration["integration_key"],
)
vendor = step("vendors", lambda: client.find("vendors", "Datadog"), lambda v: v["id"] == "PAM4FGS")
step(
    "an integration of a vendor",
    lambda: client.rpost(f"/services/{service['id']}/integrations", json={"vendor": ref(vendor)}),
    lambda i: i["vendor"]["summary"] == "Datadog",
)

# --- incidents

priorities = step(
    "priorities", lambda: client.list_all("priorities"), lambda f: names(f) == ["P1", "P2", "P3", "P4", "P5"]
)
incident = step(
    "an incident",
    lambda: client.rpost(
        "incidents",
        json={"type": "incident", "title": "It is slow", "service": ref(service), "priority": ref(priorities[1])},
    ),
    lambda i: i["status"] == "triggered" and i["priority"]["name"] == "P2" and i["assignments"],
)
number = incident["incident_number"]
step("by its number", lambda: client.rget(f"/incidents/{number}"), lambda i: i["id"] == incident["id"])
step("its summary", lambda: incident["summary"], f"[#{number}] It is slow")
step("what comes next", lambda: [a["type"] for a in incident["pending_actions"]], ["escalate"])
step("the service is critical", lambda: client.rget(service)["status"], "critical")
step("the service's last incident", lambda: client.rget(service)["last_incident_timestamp"], incident["created_at"])
step(
    "acknowledged",
    lambda: client.rput(incident, json={"type": "incident_reference", "status": "acknowledged"}),
    lambda i: i["acknowledgements"][0]["acknowledger"]["id"] == me["id"],
)
step("the service warns", lambda: client.rget(service)["status"], "warning")
step(
    "a note",
    lambda: client.rpost(f"/incidents/{incident['id']}/notes", json={"content": "Found it."}),
    lambda n: n["user"]["id"] == me["id"],
)
step("notes", lambda: [n["content"] for n in client.rget(f"/incidents/{incident['id']}/notes")], ["Found it."])
step("all notes", lambda: list(client.iter_incident_notes(incident["id"])), lambda f: len(f) == 1)
step(
    "snoozed",
    lambda: client.post(f"/incidents/{incident['id']}/snooze", json={"duration": 3600}).json()["incident"],
    lambda i: [a["type"] for a in i["pending_actions"]] == ["unacknowledge"],
)
step(
    "reassigned",
    lambda: client.rput(incident, json={"type": "incident", "assignments": [{"assignee": ref(users[2])}]}),
    lambda i: i["assignments"][0]["assignee"]["id"] == users[2]["id"] and i["status"] == "triggered",
)
step(
    "the incidents of a user",
    lambda: client.list_all("incidents", params={"user_ids[]": [users[2]["id"]]}),
    lambda f: incident["id"] in [i["id"] for i in f],
)
step(
    "escalated",
    lambda: client.rput(incident, json={"type": "incident", "escalation_level": 2}),
    lambda i: i["assignments"][0]["assignee"]["id"] == me["id"],
)
step(
    "less urgent",
    lambda: client.rput(incident, json={"type": "incident", "urgency": "low"}),
    lambda i: i["urgency"] == "low",
)
step("all of it back", lambda: client.rput(incident, json=client.rget(incident)), lambda i: i["title"] == "It is slow")
step(
    "another title",
    lambda: client.rput(incident, json={"type": "incident", "title": "It is very slow"}),
    lambda i: i["summary"].endswith("very slow"),
)
step.refused("an unknown status", lambda: client.rput(incident, json={"type": "incident", "status": "closed"}), 400)
step.refused(
    "an unknown service",
    lambda: client.rpost(
        "incidents", json={"type": "incident", "title": "x", "service": {"id": "PNOPE", "type": "service_reference"}}
    ),
    400,
)
entries = step(
    "log entries",
    lambda: client.list_all(f"/incidents/{incident['id']}/log_entries"),
    lambda f: f[-1]["type"] == "trigger_log_entry" and len(f) > 8,
)
step(
    "in short",
    lambda: client.rget(f"/incidents/{incident['id']}/log_entries", params={"is_overview": "true"}),
    lambda f: len(f) < len(entries),
)
step(
    "one log entry",
    lambda: client.rget(f"/log_entries/{entries[0]['id']}"),
    lambda e: e["incident"]["id"] == incident["id"],
)
step(
    "with its incident",
    lambda: client.rget(f"/log_entries/{entries[0]['id']}", params={"include[]": "incidents"})["incident"],
    lambda i: i["incident_number"] == number,
)
step(
    "a status update",
    lambda: client.post(f"/incidents/{incident['id']}/status_updates", json={"message": "Working on it"}).json()[
        "status_update"
    ],
    lambda u: u["message"] == "Working on it",
)
step(
    "a subscriber",
    lambda: client.post(
        f"/incidents/{incident['id']}/status_updates/subscribers",
        json={"subscribers": [{"subscriber_id": user["id"], "subscriber_type": "user"}]},
    ).json()["subscriptions"],
    lambda f: f[0]["result"] == "success" and f[0]["subscriber_id"] == user["id"],
)
step(
    "subscribers",
    lambda: client.get(f"/incidents/{incident['id']}/status_updates/subscribers").json()["subscribers"],
    lambda f: [s["subscriber_id"] for s in f] == [user["id"]],
)
step(
    "unsubscribed",
    lambda: client.post(
        f"/incidents/{incident['id']}/status_updates/unsubscribe",
        json={"subscribers": [{"subscriber_id": user["id"], "subscriber_type": "user"}]},
    ).json()["deleted_count"],
    1,
)
step(
    "a responder",
    lambda: client.post(
        f"/incidents/{incident['id']}/responder_requests",
        json={
            "requester_id": me["id"],
            "message": "Help",
            "responder_request_targets": [
                {"responder_request_target": {"id": users[3]["id"], "type": "user_reference"}}
            ],
        },
    ).json()["responder_request"],
    lambda r: (
        r["responder_request_targets"][0]["responder_request_target"]["incidents_responders"][0]["user"]["id"]
        == users[3]["id"]
    ),
)
step(
    "the incident's responders",
    lambda: client.rget(incident)["incidents_responders"],
    lambda f: [r["state"] for r in f] == ["pending"],
)
other = step(
    "another incident",
    lambda: client.rpost(
        "incidents",
        json={"type": "incident", "title": "It is very slow", "service": ref(service), "incident_key": "slow"},
    ),
    lambda i: i["incident_key"] == "slow",
)
step.refused(
    "the same key again",
    lambda: client.rpost(
        "incidents", json={"type": "incident", "title": "x", "service": ref(service), "incident_key": "slow"}
    ),
    400,
    "matching dedup key",
)
step(
    "by its key",
    lambda: client.rget("incidents", params={"incident_key": "slow"}),
    lambda f: [i["id"] for i in f] == [other["id"]],
)
step(
    "merged",
    lambda: client.put(f"/incidents/{incident['id']}/merge", json={"source_incidents": [ref(other)]}).json()[
        "incident"
    ]["id"],
    incident["id"],
)
step(
    "the other one is resolved",
    lambda: client.rget(other),
    lambda i: i["status"] == "resolved" and i["resolve_reason"]["incident"]["id"] == incident["id"],
)
step(
    "several at once",
    lambda: client.rput("incidents", json=[{"id": incident["id"], "type": "incident", "status": "resolved"}]),
    lambda f: [i["status"] for i in f] == ["resolved"],
)
step("nobody is assigned", lambda: client.rget(incident), lambda i: i["assignments"] == [] and i["resolved_at"])
step(
    "open incidents",
    lambda: client.list_all("incidents", params={"statuses[]": ["triggered", "acknowledged"]}),
    lambda f: {i["status"] for i in f} <= {"triggered", "acknowledged"},
)
step(
    "statuses without brackets",
    lambda: client.rget("incidents", params={"statuses": "resolved"}),
    lambda f: {i["status"] for i in f} == {"resolved"},
)
step(
    "incidents of a service",
    lambda: client.list_all("incidents", params={"service_ids[]": [service["id"]]}),
    lambda f: len(f) == 2,
)
step(
    "sorted",
    lambda: [
        i["incident_number"]
        for i in client.rget("incidents", params={"sort_by": "incident_number:desc", "date_range": "all"})
    ],
    lambda f: f == sorted(f, reverse=True),
)
step(
    "all of a month",
    lambda: list(client.iter_history("incidents", now - timedelta(days=40), now + timedelta(hours=1))),
    lambda f: len(f) >= 42,
)
step(
    "reopened",
    lambda: client.rput(incident, json={"type": "incident", "status": "triggered"}),
    lambda i: i["assignments"] and i["resolved_at"] is None,
)
step(
    "past incidents",
    lambda: client.get(f"/incidents/{incident['id']}/past_incidents").json()["past_incidents"],
    lambda f: [p["incident"]["id"] for p in f] == [other["id"]],
)
step(
    "an outlier",
    lambda: client.get(f"/incidents/{incident['id']}/outlier_incident").json()["outlier_incident"]["incident"]["id"],
    incident["id"],
)
step(
    "related incidents",
    lambda: client.get(f"/incidents/{incident['id']}/related_incidents").json()["related_incidents"],
    lambda f: f == [],
)
step(
    "notifications",
    lambda: client.list_all("notifications", params={"since": at(days=-1), "until": at(hours=1)}),
    lambda f: f[0]["user"]["id"],
)

# --- events; `submit` fails in the client itself, which names datetime.timezone where it has only the class

events = pagerduty.EventsApiV2Client(integration["integration_key"], base_url=address)
key = step(
    "an event",
    lambda: events.trigger("Disk is full", "db-1", severity="critical", custom_details={"free": 0}, dedup_key="disk"),
    "disk",
)
alerted = step(
    "its incident",
    lambda: client.rget("incidents", params={"incident_key": "disk", "statuses[]": "triggered"}),
    lambda f: [i["title"] for i in f] == ["Disk is full"],
)[0]
alerts = step(
    "its alert",
    lambda: client.list_all(f"/incidents/{alerted['id']}/alerts"),
    lambda f: [(a["alert_key"], a["severity"], a["body"]["details"]) for a in f] == [("disk", "critical", {"free": 0})],
)
step("its count", lambda: client.rget(alerted)["alert_counts"], {"all": 1, "triggered": 1, "resolved": 0})
step("the same event again", lambda: events.trigger("Disk is full", "db-1", dedup_key="disk"), "disk")
step("no other alert", lambda: client.rget(alerted)["alert_counts"]["all"], 1)
step("acknowledged by an event", lambda: events.acknowledge("disk") and client.rget(alerted)["status"], "acknowledged")
step("resolved by an event", lambda: events.resolve("disk") and client.rget(alerted)["status"], "resolved")
step(
    "a change event",
    lambda: (
        events.post(
            "/v2/change/enqueue",
            json={
                "payload": {"summary": "Deployed 1.2", "source": "ci"},
                "links": [{"href": "https://example.com/1", "text": "build"}],
            },
        ).status_code
    ),
    202,
)
step(
    "change events",
    lambda: client.list_all("change_events", params={"since": at(hours=-1), "until": at(hours=1)}),
    lambda f: [c["summary"] for c in f] == ["Deployed 1.2"],
)
step(
    "change events of the service",
    lambda: client.rget(f"/services/{service['id']}/change_events"),
    lambda f: [c["services"][0]["id"] for c in f] == [service["id"]],
)
step.refused(
    "an unknown key",
    lambda: pagerduty.EventsApiV2Client("0" * 32, base_url=address).trigger("x", "y"),
    400,
    "Invalid routing key",
)

# --- the rest of the account

window = step(
    "a maintenance window",
    lambda: client.rpost(
        "maintenance_windows",
        json={
            "type": "maintenance_window",
            "start_time": at(minutes=-5),
            "end_time": at(hours=1),
            "description": "Upgrade",
            "services": [ref(service)],
        },
    ),
    lambda w: w["sequence_number"] == 1 and w["created_by"]["id"] == me["id"],
)
step("the service pauses", lambda: client.rget(service)["status"], "maintenance")
step(
    "an event in it",
    lambda: (
        events.trigger("Quiet", "db-1", dedup_key="quiet")
        and client.rget("incidents", params={"incident_key": "quiet"})
    ),
    lambda f: f == [],
)
step(
    "windows now",
    lambda: client.list_all("maintenance_windows", params={"filter": "ongoing"}),
    lambda f: [w["id"] for w in f] == [window["id"]],
)
step("past windows", lambda: client.list_all("maintenance_windows", params={"filter": "past"}), lambda f: f == [])
step("the window ends", lambda: client.rdelete(window).status_code, 204)
step("the service does not pause", lambda: client.rget(service)["status"], lambda s: s != "maintenance")
step(
    "a tag",
    lambda: (
        client.post(f"/users/{user['id']}/change_tags", json={"add": [{"type": "tag", "label": "pilot"}]}).status_code
    ),
    200,
)
tag = step("tags", lambda: client.list_all("tags"), lambda f: [t["label"] for t in f] == ["pilot"])[0]
step("the user's tags", lambda: client.rget(f"/users/{user['id']}/tags"), lambda f: [t["id"] for t in f] == [tag["id"]])
step(
    "what has the tag", lambda: client.rget(f"/tags/{tag['id']}/users"), lambda f: [u["id"] for u in f] == [user["id"]]
)
business = step(
    "a business service",
    lambda: client.rpost("business_services", json={"name": "Sales", "team": {"id": team["id"]}}),
    lambda b: b["team"]["id"] == team["id"],
)
step(
    "a dependency",
    lambda: client.post(
        "/service_dependencies/associate",
        json={
            "relationships": [
                {
                    "supporting_service": {"id": service["id"], "type": "service"},
                    "dependent_service": {"id": business["id"], "type": "business_service"},
                }
            ]
        },
    ).json()["relationships"],
    lambda f: f[0]["id"],
)
step(
    "dependencies",
    lambda: client.get(f"/service_dependencies/technical_services/{service['id']}").json()["relationships"],
    lambda f: [d["dependent_service"]["id"] for d in f] == [business["id"]],
)
step(
    "what it impacts",
    lambda: client.get(f"/incidents/{incident['id']}/business_services/impacts").json()["services"],
    lambda f: [s["id"] for s in f] == [business["id"]],
)
orchestration = step(
    "an orchestration",
    lambda: client.jpost("/event_orchestrations", json={"orchestration": {"name": "Front door"}})["orchestration"],
    lambda o: o["integrations"][0]["parameters"]["routing_key"].startswith("R"),
)
router = {
    "type": "router",
    "sets": [
        {
            "id": "start",
            "rules": [
                {
                    "label": "disk",
                    "conditions": [{"expression": "event.summary matches part 'disk'"}],
                    "actions": {"route_to": service["id"]},
                }
            ],
        }
    ],
    "catch_all": {"actions": {"route_to": "unrouted"}},
}
step(
    "its routes",
    lambda: client.put(
        f"/event_orchestrations/{orchestration['id']}/router", json={"orchestration_path": router}
    ).json()["orchestration_path"]["sets"][0]["rules"],
    lambda f: f[0]["actions"]["route_to"] == service["id"] and f[0]["id"],
)
step(
    "are kept",
    lambda: client.jget(f"/event_orchestrations/{orchestration['id']}/router")["orchestration_path"]["sets"][0][
        "rules"
    ],
    lambda f: f[0]["label"] == "disk",
)
step("and counted", lambda: client.jget(f"/event_orchestrations/{orchestration['id']}")["orchestration"]["routes"], 1)
routed = pagerduty.EventsApiV2Client(orchestration["integrations"][0]["parameters"]["routing_key"], base_url=address)
step(
    "an event is routed",
    lambda: (
        routed.trigger("A disk", "db-2", dedup_key="routed")
        and client.rget("incidents", params={"incident_key": "routed"})
    ),
    lambda f: [i["service"]["id"] for i in f] == [service["id"]],
)
step(
    "another is not",
    lambda: (
        routed.trigger("A cpu", "db-2", dedup_key="lost") and client.rget("incidents", params={"incident_key": "lost"})
    ),
    lambda f: f == [],
)
step(
    "rules of a service",
    lambda: client.put(f"/event_orchestrations/services/{service['id']}/active", json={"active": True}).json(),
    {"active": True},
)
step(
    "are active", lambda: client.get(f"/event_orchestrations/services/{service['id']}/active").json(), {"active": True}
)
hook = step(
    "a webhook subscription",
    lambda: client.rpost(
        "webhook_subscriptions",
        json={
            "type": "webhook_subscription",
            "delivery_method": {"type": "http_delivery_method", "url": "https://example.com/hook"},
            "events": ["incident.triggered"],
            "filter": ref(service),
        },
    ),
    lambda w: len(w["delivery_method"]["secret"]) == 64,
)
step(
    "its secret is shown once",
    lambda: client.rget(f"/webhook_subscriptions/{hook['id']}")["delivery_method"]["secret"],
    lambda secret: secret is None,
)
step(
    "subscriptions of a service",
    lambda: client.list_all("webhook_subscriptions", params={"filter_type": "service", "filter_id": service["id"]}),
    lambda f: [w["id"] for w in f] == [hook["id"]],
)
step(
    "other events for it",
    lambda: client.rput(f"/webhook_subscriptions/{hook['id']}", json={"events": ["incident.resolved"]}),
    lambda w: w["events"] == ["incident.resolved"] and w["delivery_method"]["url"],
)
extension = step(
    "an extension",
    lambda: client.rpost(
        "extensions",
        json={
            "name": "Hook",
            "endpoint_url": "https://example.com/x",
            "extension_schema": {"id": "PJFWPEP", "type": "extension_schema_reference"},
            "extension_objects": [ref(service)],
        },
    ),
    lambda e: e["extension_objects"][0]["summary"] == "Compiler",
)
step(
    "extensions of a service",
    lambda: client.list_all("extensions", params={"extension_object_id": service["id"]}),
    lambda f: [e["id"] for e in f] == [extension["id"]],
)
step(
    "an add-on",
    lambda: client.rpost("addons", json={"type": "full_page_addon", "name": "Map", "src": "https://example.com/map"}),
    lambda a: a["src"].endswith("map"),
)
step.refused(
    "an add-on without TLS",
    lambda: client.rpost("addons", json={"type": "full_page_addon", "name": "Map", "src": "http://example.com"}),
    400,
    "HTTPS",
)
step(
    "analytics",
    lambda: client.post("/analytics/metrics/incidents/all", json={"filters": {"service_ids": [service["id"]]}}).json()[
        "data"
    ],
    lambda f: f[0]["total_incident_count"] == 4,
)
step(
    "analytics by service",
    lambda: client.post("/analytics/metrics/incidents/services", json={"filters": {}}).json()["data"],
    lambda f: service["id"] in [one["service_id"] for one in f],
)
step(
    "raw analytics",
    lambda: list(client.iter_analytics_raw_incidents({"service_ids": [service["id"]]})),
    lambda f: len(f) == 4,
)
step(
    "analytics of an incident",
    lambda: client.get(f"/analytics/raw/incidents/{incident['id']}").json(),
    lambda one: one["id"] == incident["id"] and one["service_name"] == "Compiler",
)
step(
    "audit records",
    lambda: list(client.iter_cursor("/audit/records")),
    lambda f: len(f) > 10 and f[0]["method"]["type"] == "api_token",
)
step(
    "audit records of a team",
    lambda: client.rget(f"/teams/{team['id']}/audit/records"),
    lambda f: f[-1]["action"] == "create" and f[-1]["actors"][0]["id"] == me["id"],
)
step(
    "audit records of a user",
    lambda: client.rget(f"/users/{user['id']}/audit/records"),
    lambda f: any(field["name"] == "job_title" for r in f for field in (r["details"] or {}).get("fields") or []),
)
kind = step(
    "incident types",
    lambda: client.get("/incidents/types").json()["incident_types"],
    lambda f: f[0]["name"] == "incident_default",
)[0]
field = step(
    "a custom field",
    lambda: client.post(
        f"/incidents/types/{kind['id']}/custom_fields",
        json={
            "field": {"name": "region", "display_name": "Region", "data_type": "string", "field_type": "single_value"}
        },
    ).json()["field"],
    lambda f: f["id"],
)
step(
    "its value",
    lambda: client.put(
        f"/incidents/{incident['id']}/custom_fields/values",
        json={"custom_fields": [{"name": "region", "value": "north"}]},
    ).json()["custom_fields"],
    lambda f: [v["value"] for v in f] == ["north"],
)
step(
    "is kept",
    lambda: client.get(f"/incidents/{incident['id']}/custom_fields/values").json()["custom_fields"],
    lambda f: [(v["id"], v["value"]) for v in f] == [(field["id"], "north")],
)
step(
    "a grouping setting",
    lambda: client.rpost(
        "alert_grouping_settings",
        json={"name": "x", "type": "time", "config": {"timeout": 0}, "services": [{"id": service["id"]}]},
    ),
    lambda s: s["config"]["timeout"] == 0,
)
step("grouping settings", lambda: list(client.iter_alert_grouping_settings()), lambda f: len(f) == 1)
one, two = (f"g{number}" for number in range(2))
step(
    "grouped alerts",
    lambda: (
        events.trigger("G", "x", dedup_key=one)
        and events.trigger("H", "x", dedup_key=two)
        and client.rget("incidents", params={"incident_key": two})
    ),
    lambda f: f[0]["alert_counts"]["all"] >= 2,
)
step(
    "a workflow",
    lambda: client.rpost("incident_workflows", json={"name": "Call", "steps": []}),
    lambda w: w["name"] == "Call",
)
step(
    "a schedule of version 3",
    lambda: client.post("/v3/schedules", json={"schedule": {"name": "V3", "time_zone": "UTC"}}).json()["schedule"],
    lambda s: s["type"] == "schedule_v3",
)
step(
    "undeclared parameters are ignored",
    lambda: client.rget("services", params={"fuzzy": "yes", "total": "1"}),
    lambda f: len(f) == 5,
)

# --- and away with it

step.refused("the user is needed", lambda: client.rdelete(user), 400)
step("without the service", lambda: client.rdelete(service).status_code, 204)
step.refused("it is gone", lambda: client.rget(service), 404)
step("without the policy", lambda: client.rdelete(policy).status_code, 204)
step("without the schedule", lambda: client.rdelete(schedule).status_code, 204)
step("without the membership", lambda: client.delete(f"/teams/{team['id']}/users/{user['id']}").status_code, 204)
step("without the team", lambda: client.rdelete(team).status_code, 204)
step("without the user", lambda: client.rdelete(user).status_code, 204)
