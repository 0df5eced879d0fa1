"""PagerDuty's own MCP server on the sandbox, over stdio: `mcp_server.py COMMAND`. Prints its steps as JSON."""

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta

from steps import Steps

step = Steps()
now = datetime.now(UTC)
server = subprocess.Popen(
    [sys.argv[1], "--enable-write-tools"],
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    stderr=subprocess.DEVNULL,
    text=True,
)
numbers = iter(range(1, 10_000))


def at(**ahead):
    return (now + timedelta(**ahead)).strftime("%Y-%m-%dT%H:%M:%SZ")


def tell(message):
    server.stdin.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
    server.stdin.flush()


def ask(method, **params):
    """Send a request to the server; return its result."""
    number = next(numbers)
    tell({"id": number, "method": method, "params": params})
    for line in server.stdout:
        answer = json.loads(line)
        if answer.get("id") == number:
            if "error" in answer:
                raise RuntimeError(answer["error"])
            return answer["result"]
    raise RuntimeError("the server has ended")


def use(tool, **arguments):
    """Use a tool; return what it found: a list, an entity, or a text."""
    result = ask("tools/call", name=tool, arguments=arguments)
    text = "".join(one.get("text", "") for one in result["content"])
    if result.get("isError"):
        raise RuntimeError(text)
    found = result.get("structuredContent") or text
    for name in ("result", "response"):
        found = json.loads(found) if isinstance(found, str) and found[:1] in ("{", "[") else found
        found = found[name] if isinstance(found, dict) and name in found else found
    return found


def refused(name, tool, text, **arguments):
    """Use a tool in a way that the API refuses, with a text in the error."""

    def attempt():
        try:
            use(tool, **arguments)
        except RuntimeError as error:
            return text in str(error)
        return False

    step(name, attempt)


client = {"protocolVersion": "2024-11-05", "capabilities": {}, "clientInfo": {"name": "steps", "version": "1"}}
step("a session", lambda: ask("initialize", **client)["serverInfo"]["name"])
tell({"method": "notifications/initialized"})
step("the tools", lambda: [one["name"] for one in ask("tools/list")["tools"]], lambda f: len(f) > 60)

# --- what there is

me = step("who I am", lambda: use("get_user_data"), lambda u: u["email"] == "ada@example.com")
users = step("users", lambda: use("list_users"), lambda f: len(f) == 6)
step("users by name", lambda: use("list_users", query="love"), lambda f: [u["id"] for u in f] == [me["id"]])
teams = step(
    "teams", lambda: use("list_teams", scope="all"), lambda f: [t["name"] for t in f] == ["Platform", "Shop", "Data"]
)
team = teams[0]
step("my teams", lambda: use("list_teams", scope="my"), lambda f: [t["name"] for t in f] == ["Platform"])
step("a team", lambda: use("get_team", team_id=team["id"]), lambda t: t["name"] == "Platform")
step("its members", lambda: use("list_team_members", team_id=team["id"]), lambda f: len(f) == 2)
step("users of a team", lambda: use("list_users", teams_ids=[team["id"]]), lambda f: len(f) == 2)
services = step("services", lambda: use("list_services"), lambda f: len(f) == 4)
service = services[0]
step(
    "services of a team",
    lambda: use("list_services", teams_ids=[team["id"]]),
    lambda f: [s["name"] for s in f] == ["Mail"],
)
step("a service", lambda: use("get_service", service_id=service["id"]), lambda s: s["name"] == "Web shop")
policies = step("escalation policies", lambda: use("list_escalation_policies"), lambda f: len(f) == 3)
step(
    "the policies of a user",
    lambda: use("list_escalation_policies", user_ids=[me["id"]]),
    lambda f: [p["name"] for p in f] == ["Platform escalation"],
)
step(
    "a policy",
    lambda: use("get_escalation_policy", policy_id=policies[0]["id"]),
    lambda p: len(p["escalation_rules"]) == 2,
)
schedules = step("schedules", lambda: use("list_schedules", query_model={}), lambda f: len(f) == 3)
step("a schedule", lambda: use("get_schedule", schedule_id=schedules[0]["id"]), lambda s: "on call" in str(s))
step("its users", lambda: use("list_schedule_users", schedule_id=schedules[0]["id"]), lambda f: len(f) == 1)
step("on-calls", lambda: use("list_oncalls"), lambda f: len(f) == 6)
step(
    "on-calls of a policy",
    lambda: use("list_oncalls", escalation_policy_ids=[policies[0]["id"]]),
    lambda f: {o["escalation_level"] for o in f} == {1, 2},
)
step(
    "priorities", lambda: use("list_priorities"), lambda f: [p["summary"] for p in f] == ["P1", "P2", "P3", "P4", "P5"]
)
step("extension schemas", lambda: use("list_extension_schemas"), lambda f: len(f) == 4)
step("a schema", lambda: use("get_extension_schema", schema_id="PJFWPEP"), lambda s: "Webhook" in s["label"])
page = step("status pages", lambda: use("list_status_pages"), lambda f: [p["name"] for p in f] == ["Acme status"])[0]
for kind in ("severities", "impacts", "statuses"):
    found = step(
        f"its {kind}", lambda k=kind: use(f"list_status_page_{k}", status_page_id=page["id"]), lambda f: len(f) >= 4
    )

# --- incidents

incidents = step(
    "incidents", lambda: use("list_incidents", statuses=["triggered", "acknowledged"]), lambda f: len(f) == 4
)
step("mine", lambda: use("list_incidents", request_scope="assigned"), lambda f: all(me["id"] in str(i) for i in f))
incident = step(
    "an incident",
    lambda: use("create_incident", incident={"title": "It is slow", "service": {"id": service["id"]}}),
    lambda i: i["status"] == "triggered" and i["service"]["id"] == service["id"],
)
step("read again", lambda: use("get_incident", incident_id=incident["id"]), lambda i: i["title"] == "It is slow")
step(
    "a note",
    lambda: use("add_note_to_incident", incident_id=incident["id"], note="Found it."),
    lambda n: n["content"] == "Found it.",
)
step(
    "notes",
    lambda: use("list_incident_notes", incident_id=incident["id"]),
    lambda f: [n["content"] for n in f] == ["Found it."],
)
step(
    "acknowledged",
    lambda: use("manage_incidents", manage_request={"incident_ids": [incident["id"]], "status": "acknowledged"}),
    lambda f: [i["status"] for i in f] == ["acknowledged"],
)
step(
    "less urgent",
    lambda: use("manage_incidents", manage_request={"incident_ids": [incident["id"]], "urgency": "low"}),
    lambda f: [i["id"] for i in f] == [incident["id"]],
)
step(
    "incidents of low urgency",
    lambda: use("list_incidents", urgencies=["low"], statuses=["acknowledged"]),
    lambda f: incident["id"] in [i["id"] for i in f],
)
step(
    "resolved",
    lambda: use("manage_incidents", manage_request={"incident_ids": [incident["id"]], "status": "resolved"}),
    lambda f: [i["status"] for i in f] == ["resolved"],
)
refused("an unknown incident", "get_incident", "404", incident_id="QNOPE")
step("alerts", lambda: use("list_alerts_from_incident", incident_id=incident["id"]), lambda f: f == [])
for name in ("past", "related", "outlier"):
    tool = "get_outlier_incident" if name == "outlier" else f"get_{name}_incidents"
    step(
        f"{name} incidents", lambda t=tool: use(t, incident_id=incident["id"], query_model={}), lambda f: f is not None
    )
step("change events", lambda: use("list_change_events"), lambda f: f == [])
step("log entries", lambda: use("list_log_entries"), lambda f: len(f) > 5)
span = {"created_at_start": at(days=-30), "created_at_end": at(days=1)}
step("metrics", lambda: use("get_incident_metrics_all", **span), lambda f: "total_incident_count" in str(f))
step("metrics by service", lambda: use("get_incident_metrics_by_service", **span), lambda f: service["id"] in str(f))
step("metrics by team", lambda: use("get_incident_metrics_by_team", **span), lambda f: team["id"] in str(f))
step(
    "metrics of responders",
    lambda: use("get_responder_metrics", date_range_start=at(days=-30), date_range_end=at(days=1)),
    lambda f: me["id"] in str(f),
)

# --- the account changes

navy = step(
    "a new team", lambda: use("create_team", create_model={"team": {"name": "Navy"}}), lambda t: t["name"] == "Navy"
)
step(
    "another name",
    lambda: use("update_team", team_id=navy["id"], update_model={"team": {"name": "Fleet"}}),
    lambda t: t["name"] == "Fleet",
)
step(
    "a member",
    lambda: use("add_team_member", team_id=navy["id"], member_data={"user_id": me["id"], "role": "responder"}),
)
step("is there", lambda: use("list_team_members", team_id=navy["id"]), lambda f: len(f) == 1)
step(
    "and not any more",
    lambda: (
        use("remove_team_member", team_id=navy["id"], user_id=me["id"]) and use("list_team_members", team_id=navy["id"])
    ),
    lambda f: f == [],
)
step("without the team", lambda: use("delete_team", team_id=navy["id"]))
refused("it is gone", "get_team", "404", team_id=navy["id"])
given = {"name": "Compiler", "escalation_policy": {"id": policies[0]["id"], "type": "escalation_policy_reference"}}
compiler = step(
    "a new service", lambda: use("create_service", service_data={"service": given}), lambda s: s["name"] == "Compiler"
)
step(
    "its description",
    lambda: use(
        "update_service", service_id=compiler["id"], service_data={"service": {**given, "description": "COBOL"}}
    ),
    lambda s: s["description"] == "COBOL",
)
setting = {"name": "x", "type": "time", "config": {"timeout": 300}, "services": [{"id": compiler["id"]}]}
grouping = step(
    "a grouping setting",
    lambda: use("create_alert_grouping_setting", create_model={"alert_grouping_setting": setting}),
    lambda s: s["config"]["timeout"] == 300,
)
step("grouping settings", lambda: use("list_alert_grouping_settings"), lambda f: grouping["id"] in str(f))
step("without it", lambda: use("delete_alert_grouping_setting", setting_id=grouping["id"]))
three = step(
    "a schedule of version 3",
    lambda: use("create_schedule", schedule_data={"name": "V3", "time_zone": "Etc/UTC"}),
    lambda s: "V3" in str(s),
)
step("business services", lambda: use("list_business_services"), lambda f: f == [])
step(
    "dependencies", lambda: use("get_technical_service_dependencies", service_id=service["id"]), lambda f: f is not None
)
step("orchestrations", lambda: use("list_event_orchestrations"), lambda f: f == [])
step("workflows", lambda: use("list_incident_workflows"), lambda f: f == [])
step(
    "rules of a service",
    lambda: use("get_event_orchestration_service", service_id=service["id"]),
    lambda p: "start" in str(p),
)
server.terminate()
