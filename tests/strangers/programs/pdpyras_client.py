"""pdpyras on the sandbox: `pdpyras_client.py ADDRESS`. Prints its steps as JSON."""

import sys
from datetime import UTC, datetime, timedelta

import pdpyras
from steps import Steps

address = sys.argv[1]
step = Steps()
session = pdpyras.APISession("y_NbAkKc66ryYTWUXYEu", default_from="ada@example.com")
session.url = address
now = datetime.now(UTC)


def at(**ahead):
    return (now + timedelta(**ahead)).isoformat()


def ref(entity):
    return {"id": entity["id"], "type": f"{entity['type']}_reference"}


me = step("who the token belongs to", lambda: session.rget("users/me"), lambda u: u["email"] == "ada@example.com")
step("the kind of token", lambda: session.api_key_access, "user")
step("the subdomain", lambda: session.subdomain, "acme")
users = step("users", lambda: session.list_all("users"), lambda f: len(f) == 6)
step(
    "users in small pages",
    lambda: list(session.iter_all("users", page_size=2)),
    lambda f: [u["id"] for u in f] == [u["id"] for u in users],
)
step("with a total", lambda: session.list_all("users", params={"total": True}), lambda f: len(f) == 6)
step("users by id", lambda: session.dict_all("users"), lambda f: f[me["id"]]["name"] == me["name"])
step(
    "a user by email",
    lambda: session.find("users", "ana@example.com", attribute="email"),
    lambda u: u["name"] == "Ana Moreau",
)
user = step(
    "a new user",
    lambda: session.rpost("users", json={"name": "Grace", "email": "grace@example.com", "type": "user"}),
    lambda u: u["html_url"],
)
step("by its self link", lambda: session.rget(user["self"]), lambda u: u["id"] == user["id"])
step(
    "kept",
    lambda: session.persist("users", "email", {"name": "Grace", "email": "grace@example.com", "type": "user"}),
    lambda u: u["id"] == user["id"],
)
step(
    "updated",
    lambda: session.persist(
        "users", "email", {"name": "Grace H.", "email": "grace@example.com", "type": "user"}, update=True
    ),
    lambda u: u["name"] == "Grace H.",
)
step("its contact methods", lambda: session.list_all(f"/users/{user['id']}/contact_methods"), lambda f: len(f) == 1)
services = step("services", lambda: session.list_all("services"), lambda f: len(f) == 4)
service = services[0]
step(
    "with integrations",
    lambda: session.rget(service["self"], params={"include[]": ["integrations", "teams"]}),
    lambda s: s["teams"][0]["type"] == "team",
)
integration = step(
    "an integration",
    lambda: session.rpost(
        f"services/{service['id']}/integrations", json={"type": "events_api_v2_inbound_integration", "name": "API"}
    ),
    lambda i: len(i["integration_key"]) == 32,
)
incident = step(
    "an incident",
    lambda: session.rpost("incidents", json={"type": "incident", "title": "Slow", "service": ref(service)}),
    lambda i: i["status"] == "triggered",
)
step(
    "acknowledged",
    lambda: session.rput(incident, json={"type": "incident", "status": "acknowledged"}),
    lambda i: i["status"] == "acknowledged",
)
step(
    "all of it back",
    lambda: session.rput(incident, json=session.rget(incident)),
    lambda i: i["status"] == "acknowledged",
)
step(
    "a note",
    lambda: session.rpost(f"incidents/{incident['id']}/notes", json={"content": "Hm."}),
    lambda n: n["content"] == "Hm.",
)
step(
    "log entries",
    lambda: session.list_all(f"incidents/{incident['id']}/log_entries"),
    lambda f: f[-1]["type"] == "trigger_log_entry",
)
step(
    "many at once",
    lambda: session.rput(
        "incidents", json=[{"type": "incident_reference", "id": incident["id"], "status": "resolved"}]
    ),
    lambda f: f[0]["status"] == "resolved",
)
step(
    "the month's incidents",
    lambda: session.list_all(
        "incidents", params={"statuses[]": ["resolved"], "since": at(days=-31), "until": at(hours=1)}
    ),
    lambda f: incident["id"] in [i["id"] for i in f],
)
step(
    "on-calls",
    lambda: session.list_all("oncalls", params={"include[]": ["users"]}),
    lambda f: all("email" in o["user"] for o in f),
)
schedule = step(
    "a schedule", lambda: session.find("schedules", "Shop on call"), lambda s: s["time_zone"] == "Europe/Berlin"
)
step(
    "rendered",
    lambda: session.rget(schedule, params={"since": at(), "until": at(days=7)}),
    lambda s: s["final_schedule"]["rendered_coverage_percentage"] == 100,
)
step(
    "an override",
    lambda: session.post(
        f"/schedules/{schedule['id']}/overrides",
        json={"overrides": [{"start": at(hours=1), "end": at(hours=2), "user": ref(me)}]},
    ).json(),
    lambda f: f[0]["status"] == 201,
)
step(
    "overrides",
    lambda: session.rget(f"/schedules/{schedule['id']}/overrides", params={"since": at(), "until": at(days=1)}),
    lambda f: len(f) == 1,
)
step("audit records", lambda: list(session.iter_cursor("audit/records")), lambda f: len(f) > 2)
step(
    "a tag",
    lambda: session.post(f"/users/{user['id']}/change_tags", json={"add": [{"type": "tag", "label": "new"}]}).ok,
    True,
)
step("tags", lambda: session.list_all("tags"), lambda f: [t["label"] for t in f] == ["new"])
events = pdpyras.EventsAPISession(integration["integration_key"])
events.url = address
key = step("an event", lambda: events.trigger("Full", "db", severity="error"), lambda key: len(key) == 32)
step("its incident", lambda: session.rget("incidents", params={"incident_key": key}), lambda f: f[0]["title"] == "Full")
step("acknowledged by an event", lambda: events.acknowledge(key), key)
step(
    "resolved by an event",
    lambda: events.resolve(key) and session.rget("incidents", params={"incident_key": key})[0]["status"],
    "resolved",
)
changes = pdpyras.ChangeEventsAPISession(integration["integration_key"])
changes.url = address
step("a change event", lambda: changes.submit("Deployed", source="ci"), lambda _: True)
step("change events", lambda: session.rget("change_events"), lambda f: [c["summary"] for c in f] == ["Deployed"])
step("without the user", lambda: session.rdelete(user).status_code, 204)
step.refused("it is gone", lambda: session.rget(user), 404)
