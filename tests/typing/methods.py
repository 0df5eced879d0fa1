"""A program that uses 40 methods of the client, with a line to import the client and one for models."""

from datetime import UTC, datetime, timedelta

from pagerduty_client import Client
from pagerduty_rest.models import IncidentCreate, MaintenanceWindowInput, ServiceReferenceInput


def main() -> None:
    with Client.from_env() as client:
        now = datetime.now(UTC)
        services = client.services.list(query="shop").all()
        service = client.services.get(services[0].id, include=["escalation_policies"])
        incident = client.incidents.create(
            body=IncidentCreate(title="Disk full", service=ServiceReferenceInput(id=service.id), urgency="high")
        )
        client.incidents.update(incident.id, body={"type": "incident", "status": "acknowledged"})
        client.incidents.snooze(incident.id, body={"duration": 3600})
        client.incidents.create_note(incident.id, body={"content": "Looking"})
        client.incidents.merge(incident.id, body={"source_incidents": [{"id": "P2", "type": "incident_reference"}]})
        client.incidents.update_many(body={"incidents": [{"id": "P2", "type": "incident", "status": "resolved"}]})
        titles: list[str] = [one.title for one in client.incidents.list(statuses=["triggered"], since=now)]
        notes: list[str] = [note.content for note in client.incidents.list_notes(incident.id)]
        entries: list[str | None] = [entry.summary for entry in client.incidents.list_log_entries(incident.id)]
        alerts: list[str] = [alert.id for alert in client.incidents.list_alerts(incident.id)]
        past = client.incidents.list_past_incidents(incident.id).all()
        print(titles, notes, entries, alerts, len(past))
        for oncall in client.on_calls.list(earliest=True):
            print(oncall.user.summary, oncall.escalation_level)
        for policy in client.escalation_policies.list():
            print(client.escalation_policies.get(policy.id).num_loops)
        schedule = client.schedules.get("P1", since=now, until=now + timedelta(days=7))
        print(schedule.time_zone, client.schedules.list_users(schedule.id).all())
        for override in client.schedules.list_overrides(schedule.id, since=now, until=now + timedelta(days=7)):
            client.schedules.delete_override(schedule.id, override.id)
        me = client.users.get_current()
        for user in client.users.list(query="ada", limit=25).first(3):
            print(user.name, [rule.id for rule in client.users.list_notification_rules(user.id)])
            print([method.id for method in client.users.list_contact_methods(user.id)])
        team = client.teams.create(body={"type": "team", "name": "Ops"})
        client.teams.add_user(team.id, me.id, body={"role": "manager"})
        print([member.role for member in client.teams.list_members(team.id)])
        client.teams.remove_user(team.id, me.id)
        client.teams.delete(team.id)
        window = client.maintenance_windows.create(
            body=MaintenanceWindowInput(
                start_time=now, end_time=now + timedelta(hours=1), services=[ServiceReferenceInput(id=service.id)]
            )
        )
        client.maintenance_windows.delete(window.id)
        print([priority.name for priority in client.priorities.list()], client.abilities.list().all())
        print([vendor.name for vendor in client.vendors.list(limit=100)], [tag.label for tag in client.tags.list()])
        print([event.summary for event in client.change_events.list(since=now)])
        print([record.action for record in client.audit.list_records(since=now)])
        print([one.id for one in client.log_entries.list(is_overview=True)])
        print([business.name for business in client.business_services.list()])
        print([hook.active for hook in client.webhooks.list()], client.webhooks.get("P1").active)
        response = client.incidents.with_response.get(incident.id)
        print(response.status_code, response.headers["x-request-id"], response.parsed.title)
        page = client.incidents.with_response.list(limit=10)
        print([one.title for one in page.parsed])


main()
