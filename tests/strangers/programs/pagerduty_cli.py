"""pagerduty-cli on the sandbox: `pagerduty_cli.py PATH_OF_PD`. Prints its steps as JSON.

Left out: `user:log` reads a path that the spec does not have; `open` and `auth:web` need a browser; `field:schema` is
of an API that is gone.
"""

import json
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta

from steps import Steps

step = Steps()
now = datetime.now(UTC)


def at(**ahead):
    return (now + timedelta(**ahead)).strftime("%Y-%m-%dT%H:%M:%SZ")


def pd(*arguments):
    """Run a command; return what it prints."""
    done = subprocess.run([sys.argv[1], *arguments], capture_output=True, text=True, timeout=60)
    if done.returncode:
        raise RuntimeError(f"exit code {done.returncode}: {(done.stdout + done.stderr)[-300:]}")
    return done.stdout


def read(*arguments):
    """Run a command that prints JSON."""
    return json.loads(pd(*arguments, "--json"))


def get(endpoint):
    return json.loads(pd("rest:get", "-e", endpoint))


def made(*arguments):
    """Run a command that prints the id of what it made."""
    return pd(*arguments, "-p").split()[-1]


def has(*words):
    return lambda printed: all(word in printed for word in words)


# `auth:add` warns of a command that npm has not installed globally: only its result counts.
step(
    "sign in",
    lambda: (
        subprocess.run(
            [sys.argv[1], "auth:add", "-t", "y_NbAkKc66ryYTWUXYEu", "-a", "sandbox"], capture_output=True, text=True
        ).stdout
        or pd("auth:get")
    ),
    lambda _: "ada@example.com" in pd("auth:get"),
)
step("users", lambda: pd("user:list"), has("Ada Lovelace", "ana@example.com"))
step(
    "users by email",
    lambda: pd("user:list", "-e", "jonas"),
    lambda printed: "Jonas" in printed and "Ada" not in printed,
)
user = step(
    "a new user",
    lambda: made("user:create", "-e", "grace@example.com", "-n", "Grace"),
    lambda id: re.fullmatch("P.{6}", id),
)
step("it is listed", lambda: pd("user:list", "-e", "grace"), has("Grace", user or "-"))
step(
    "another title",
    lambda: pd("user:set", "-i", user, "-k", "job_title", "-v", "Admiral"),
    lambda _: get(f"/users/{user}")["user"]["job_title"] == "Admiral",
)
step(
    "a phone",
    lambda: pd("user:contact:add", "-i", user, "-l", "Work", "-T", "phone", "-a", "5555550100"),
    lambda _: True,
)
step("contact methods", lambda: pd("user:contact:list", "-i", user), has("555 555 0100", "grace@example.com"))
step("who is on call for what", lambda: pd("user:oncall", "-e", "ada@example.com"), has("Platform"))
step("sessions", lambda: pd("user:session:list", "-i", user), lambda _: True)
team = step("a team", lambda: made("team:create", "-n", "Navy"), lambda id: re.fullmatch("P.{6}", id))
step("teams", lambda: pd("team:list"), has("Navy", "Shop"))
step("a member", lambda: pd("team:user:add", "-i", team, "-u", user, "-r", "responder"), lambda _: True)
step("members", lambda: pd("team:user:list", "-i", team), has("Grace", "responder"))
schedule = step(
    "a schedule", lambda: made("schedule:create", "-n", "Watch", "-u", user), lambda id: re.fullmatch("P.{6}", id)
)
step("schedules", lambda: pd("schedule:list"), has("Watch", "Shop on call"))
step("a schedule in full", lambda: pd("schedule:show", "-i", schedule), has("Watch", "Grace"))
step(
    "a schedule rendered",
    lambda: pd("schedule:render", "-i", schedule, "--since", at(), "--until", at(days=2)),
    has("Grace"),
)
step(
    "who is on call",
    lambda: pd("schedule:oncall", "-n", "Shop on call"),
    lambda printed: "Ana Moreau" in printed or "Kofi Mensah" in printed,
)
step(
    "an override",
    lambda: pd(
        "schedule:override:add", "-i", schedule, "--start", at(hours=1), "--end", at(hours=3), "-U", "ada@example.com"
    ),
    lambda _: True,
)
step(
    "overrides",
    lambda: pd("schedule:override:list", "-i", schedule, "--since", at(), "--until", at(days=1)),
    has("Ada Lovelace"),
)
copy = step(
    "a copied schedule",
    lambda: made("schedule:copy", "-i", schedule, "-d", "Watch 2"),
    lambda id: re.fullmatch("P.{6}", id),
)
step(
    "the copy",
    lambda: get(f"/schedules/{copy}")["schedule"],
    lambda s: s["name"] == "Watch 2" and s["schedule_layers"][0]["users"][0]["user"]["id"] == user,
)
policy = step(
    "an escalation policy",
    lambda: made("ep:create", "-n", "Ship", "-s", schedule),
    lambda id: re.fullmatch("P.{6}", id),
)
step("escalation policies", lambda: pd("ep:list"), has("Ship", "Shop escalation"))
step(
    "another level",
    lambda: pd("ep:level:add", "-i", policy, "-l", "2", "-d", "20", "-u", user),
    lambda _: len(get(f"/escalation_policies/{policy}")["escalation_policy"]["escalation_rules"]) == 2,
)
step(
    "another target",
    lambda: pd("ep:target:add", "-i", policy, "-l", "1", "-U", "ada@example.com"),
    lambda _: len(get(f"/escalation_policies/{policy}")["escalation_policy"]["escalation_rules"][0]["targets"]) == 2,
)
step(
    "a target less",
    lambda: pd("ep:target:remove", "-i", policy, "-l", "1", "-U", "ada@example.com"),
    lambda _: len(get(f"/escalation_policies/{policy}")["escalation_policy"]["escalation_rules"][0]["targets"]) == 1,
)
step("on call on a policy", lambda: pd("ep:oncall", "-i", policy), has("Grace"))
step("a copied policy", lambda: made("ep:copy", "-i", policy, "-d", "Ship 2"), lambda id: re.fullmatch("P.{6}", id))
step("a policy of a team", lambda: pd("team:ep:add", "-i", team, "-e", policy), lambda _: True)
step("policies of a team", lambda: pd("team:ep:list", "-i", team), has("Ship"))
service = step(
    "a service", lambda: made("service:create", "-n", "Compiler", "-e", policy), lambda id: re.fullmatch("P.{6}", id)
)
step("services", lambda: pd("service:list"), has("Compiler", "Web shop", "active"))
step(
    "a description",
    lambda: pd("service:set", "-i", service, "-k", "description", "-v", "COBOL"),
    lambda _: get(f"/services/{service}")["service"]["description"] == "COBOL",
)
step(
    "disabled",
    lambda: pd("service:disable", "-i", service),
    lambda _: get(f"/services/{service}")["service"]["status"] == "disabled",
)
step(
    "enabled",
    lambda: pd("service:enable", "-i", service),
    lambda _: get(f"/services/{service}")["service"]["status"] == "active",
)
incident = step(
    "an incident",
    lambda: made("incident:create", "-t", "From the CLI", "--service_id", service, "-u", "high", "-P", "P1"),
    lambda id: re.fullmatch("Q.{13}", id),
)
step("incidents", lambda: pd("incident:list"), has("From the CLI", "P1", "Compiler"))
step(
    "acknowledged",
    lambda: pd("incident:ack", "-i", incident),
    lambda _: get(f"/incidents/{incident}")["incident"]["status"] == "acknowledged",
)
step(
    "snoozed",
    lambda: pd("incident:ack", "-i", incident, "-z", "1h"),
    lambda _: "unacknowledge" in str(get(f"/incidents/{incident}")["incident"]["pending_actions"]),
)
step("a note", lambda: pd("incident:notes", "-i", incident, "-n", "Found it."), lambda _: True)
step("notes", lambda: pd("incident:notes", "-i", incident), has("Found it."))
step(
    "another title",
    lambda: pd("incident:rename", "-i", incident, "-t", "Renamed"),
    lambda _: get(f"/incidents/{incident}")["incident"]["title"] == "Renamed",
)
step(
    "another priority",
    lambda: pd("incident:priority", "-i", incident, "-n", "P3"),
    lambda _: get(f"/incidents/{incident}")["incident"]["priority"]["name"] == "P3",
)
step(
    "a field",
    lambda: pd("incident:set", "-i", incident, "-k", "urgency", "-v", "low"),
    lambda _: get(f"/incidents/{incident}")["incident"]["urgency"] == "low",
)
step(
    "assigned",
    lambda: pd("incident:assign", "-i", incident, "-U", "jonas@example.com"),
    lambda _: get(f"/incidents/{incident}")["incident"]["assignments"][0]["assignee"]["summary"] == "Jonas Weber",
)
step("a responder", lambda: pd("incident:responder:add", "-i", incident, "-U", "ana@example.com"), lambda _: True)
step("responders", lambda: pd("incident:responder:list", "-i", incident), has("Ana Moreau", "pending"))
step("a subscriber", lambda: pd("incident:subscriber:add", "-i", incident, "-u", user), lambda _: True)
step("subscribers", lambda: pd("incident:subscriber:list", "-i", incident), has("Grace"))
step("a status update", lambda: pd("incident:subscriber:update", "-i", incident, "--message", "Soon"), lambda _: True)
step("a subscriber less", lambda: pd("incident:subscriber:remove", "-i", incident, "-u", user), lambda _: True)
step("its log", lambda: pd("incident:log", "-i", incident), has("Acknowledged"))
step("its analytics", lambda: pd("incident:analytics", "-i", incident), has(incident or "-"))
other = step(
    "another incident",
    lambda: made("incident:create", "-t", "Other", "--service_id", service),
    lambda id: re.fullmatch("Q.{13}", id),
)
step(
    "merged",
    lambda: pd("incident:merge", "-I", incident, "-i", other),
    lambda _: get(f"/incidents/{other}")["incident"]["status"] == "resolved",
)
step(
    "resolved",
    lambda: pd("incident:resolve", "-i", incident),
    lambda _: get(f"/incidents/{incident}")["incident"]["status"] == "resolved",
)
step("the log", lambda: pd("log", "--since", at(days=-1), "--until", at(hours=1)), has("Resolved"))
step(
    "analytics",
    lambda: pd("analytics:incident", "--since", at(days=-40), "--until", at(hours=1)),
    lambda printed: re.search(r"\d", printed),
)
step(
    "raw analytics",
    lambda: pd("analytics:incident:raw", "--since", at(days=-40), "--until", at(hours=1)),
    has("Web shop"),
)
key = step(
    "an integration",
    lambda: json.loads(
        pd(
            "rest:post",
            "-e",
            f"/services/{service}/integrations",
            "-d",
            json.dumps({"integration": {"type": "events_api_v2_inbound_integration", "name": "CLI"}}),
        )
    )["integration"]["integration_key"],
    lambda key: len(key) == 32,
)
step(
    "an event",
    lambda: pd("event:alert", "-r", key, "--summary", "Full", "--source", "db", "--severity", "error", "-d", "cli"),
    lambda _: get("/incidents?incident_key=cli")["incidents"][0]["title"] == "Full",
)
step(
    "its alert",
    lambda: pd("incident:alerts", "-i", get("/incidents?incident_key=cli")["incidents"][0]["id"]),
    has("Full"),
)
step(
    "resolved by an event",
    lambda: pd("event:alert", "-r", key, "--summary", "Full", "--source", "db", "-d", "cli", "-a", "resolve"),
    lambda _: get("/incidents?incident_key=cli")["incidents"][0]["status"] == "resolved",
)
step(
    "a change event",
    lambda: pd("event:change", "-r", key, "--summary", "Deployed"),
    lambda _: get("/change_events")["change_events"][0]["summary"] == "Deployed",
)
step("tags", lambda: pd("tag:assign", "-A", "pilot", "-u", user), lambda _: "pilot" in pd("tag:list"))
step("what has a tag", lambda: pd("tag:listobjects", "-n", "pilot"), has(user or "-"))
business = step("a business service", lambda: made("bs:create", "-n", "Sales"), lambda id: re.fullmatch("P.{6}", id))
step("business services", lambda: pd("bs:list"), has("Sales"))
step(
    "a subscriber of it",
    lambda: pd("bs:subscriber:add", "-i", business, "-u", user),
    lambda _: "Grace" in pd("bs:subscriber:list", "-i", business),
)
step(
    "an orchestration",
    lambda: pd("orchestration:add", "-n", "Front door"),
    lambda _: "Front door" in pd("orchestration:list"),
)
orchestration = get("/event_orchestrations")["orchestrations"][0]["id"]
step(
    "a route",
    lambda: pd(
        "orchestration:route:add",
        "-i",
        orchestration,
        "-c",
        "event.summary matches part 'disk'",
        "-s",
        service,
        "-d",
        "disks",
    ),
    lambda _: (
        "Compiler" in pd("orchestration:route:list", "-i", orchestration)
        or service in pd("orchestration:route:list", "-i", orchestration)
    ),
)
step("any list", lambda: pd("rest:fetch", "-e", "/users", "-t", "-k", "email"), has("grace@example.com"))
step(
    "without the service",
    lambda: pd("util:deleteresource", "-t", "service", "-i", service, "--force"),
    lambda _: "Compiler" not in pd("service:list"),
)
