"""Operations that join what others keep: members of teams, tags, overrides, on-calls, log entries, who I am."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

from pagerduty_client.sandbox._account import LOG, Account, envelope
from pagerduty_client.sandbox._incidents import Incidents
from pagerduty_client.sandbox._interface import Route
from pagerduty_client.sandbox._lists import page
from pagerduty_client.sandbox._messages import Call, Refused, not_found
from pagerduty_client.sandbox._oncalls import on_call, shifts
from pagerduty_client.sandbox._resources import Resources
from pagerduty_client.sandbox._store import Entity


class Asked(NamedTuple):
    """A request for an operation, taken apart.

    Attributes:
        path: the parameters in the path; `sender` is who From names.
    """

    route: Route
    call: Call
    path: dict[str, str]
    query: list[tuple[str, str]]
    body: Any
    sender: str | None


class Relations:
    """Carries out these operations.

    Args:
        account: the state; `abilities` what it may, or None for everything.
    """

    def __init__(
        self, account: Account, resources: Resources, incidents: Incidents, abilities: Callable[[], set[str] | None]
    ) -> None:
        self._account = account
        self._resources = resources
        self._incidents = incidents
        self._abilities = abilities

    def _listed(self, asked: Asked, entities: list[Entity]) -> Any:
        return self._resources.listed(asked.route, asked.query, asked.body, entities)

    def _known(self, collection: str, id: str) -> Entity:
        entity = self._account.store.get(collection, id)
        if entity is None:
            raise not_found()
        return entity

    def log_entries(self, asked: Asked) -> Any:
        """All log entries."""
        return self._listed(asked, self._account.store.all(LOG))

    def log_entries_of(self, asked: Asked) -> Any:
        """The log entries of an incident."""
        return self._listed(asked, self._incidents.entries(asked.path["id"]))

    def log_entry(self, asked: Asked) -> Any:
        """One log entry."""
        return {"log_entry": self._known(LOG, asked.path["id"])}

    def incident(self, asked: Asked) -> Any:
        """One incident, by its id or its number."""
        route, found = asked.route, self._incidents.get(asked.path["id"])
        return self._resources.answer(route, f"/incidents/{found['id']}", asked.query, asked.body)

    def on_calls(self, asked: Asked) -> Any:
        """Who is on call, now or in the time that is asked for."""
        values = dict(asked.query)
        now = self._account.now()
        since, until = (datetime.fromisoformat(values[name]) if name in values else now for name in ("since", "until"))
        found = on_call(self._account, since, max(since, until))
        if values.get("earliest") == "true":
            first: dict[tuple[str, int, str], Entity] = {}
            for one in found:
                first.setdefault((one["escalation_policy"]["id"], one["escalation_level"], one["user"]["id"]), one)
            found = list(first.values())
        return self._listed(asked, found)

    def me(self, asked: Asked) -> Any:
        """The user whom the token belongs to: the first one, unless From names another."""
        user = self._account.user(asked.sender)
        if user is None:
            raise not_found()
        return self._resources.answer(asked.route, "/users/me", asked.query, None) | {"user": user}

    def abilities(self, asked: Asked) -> Any:
        """What the account may."""
        return {"abilities": sorted(self._abilities() or ("teams", "urgencies"))}

    def ability(self, asked: Asked) -> Any:
        """Whether the account has an ability: nothing where it has, 402 where it has not."""
        abilities = self._abilities()
        if abilities is not None and asked.path["id"] not in abilities:
            raise Refused(402, "Payment Required", f"the account has not the ability {asked.path['id']}", code=2012)
        return None

    # --- teams

    def members(self, asked: Asked) -> Any:
        """A team's members, with their roles."""
        team = self._known("/teams", asked.path["id"])
        users = self._account.store.all("/users")
        found = [
            {"user": self._account.store.reference(user), "role": self._roles(user).get(team["id"], "manager")}
            for user in users
            if any(one["id"] == team["id"] for one in user.get("teams") or [])
        ]
        return self._listed(asked, found)

    def join(self, asked: Asked) -> Any:
        """Put a user into a team, or change the role there."""
        team, user = self._known("/teams", asked.path["id"]), self._known("/users", asked.path["user_id"])
        if all(one["id"] != team["id"] for one in user.setdefault("teams", [])):
            user["teams"].append(self._account.store.reference(team))
        self._roles(user)[team["id"]] = (asked.body or {}).get("role", "manager")

    def leave(self, asked: Asked) -> Any:
        """Take a user out of a team."""
        team, user = self._known("/teams", asked.path["id"]), self._known("/users", asked.path["user_id"])
        user["teams"] = [one for one in user.get("teams") or [] if one["id"] != team["id"]]
        self._roles(user).pop(team["id"], None)

    def _roles(self, user: Entity) -> dict[str, str]:
        place, key = f"/users/{user['id']}/roles", f"{user['id']}.roles"
        kept = self._account.store.get(place, key) or self._account.store.put(place, {"id": key, "roles": {}})
        found: dict[str, str] = kept["roles"]
        return found

    # --- tags

    def change_tags(self, asked: Asked) -> Any:
        """Put tags on a user, a team or an escalation policy, by id or by a new label, and take others off."""
        place = self._tagged(asked)
        for one in asked.body.get("add") or []:
            tag = self._account.store.get("/tags", one["id"]) if "id" in one else self._tag(one["label"])
            if tag is None:
                raise not_found()
            self._account.store.put(place, {"id": f"{place}/{tag['id']}", "tag": tag["id"]})
        for one in asked.body.get("remove") or []:
            self._account.store.remove(place, f"{place}/{one['id']}")
        return {}

    def _tag(self, label: str) -> Entity:
        known = next((one for one in self._account.store.all("/tags") if one["label"] == label), None)
        return known or self._account.make("Tag", {"label": label, "type": "tag"}, "/tags")

    def _tagged(self, asked: Asked) -> str:
        collection = f"/{asked.path['entity_type']}"
        return f"{collection}/{self._known(collection, asked.path['id'])['id']}/tags"

    def tags_of(self, asked: Asked) -> Any:
        """The tags on an entity."""
        kept = self._account.store.all(self._tagged(asked))
        return self._listed(asked, [tag for one in kept if (tag := self._account.store.get("/tags", one["tag"]))])

    def tagged(self, asked: Asked) -> Any:
        """What a tag is on."""
        tag, kind = self._known("/tags", asked.path["id"]), asked.path["entity_type"]
        found = [
            self._account.store.reference(one)
            for one in self._account.store.all(f"/{kind}")
            if self._account.store.get(f"/{kind}/{one['id']}/tags", f"/{kind}/{one['id']}/tags/{tag['id']}")
        ]
        part, place = page(asked.route, dict(asked.query), None, found)
        return envelope(self._account, asked.route, {**place, kind: part})

    # --- schedules

    def add_overrides(self, asked: Asked) -> Any:
        """Put users on call in place of others, for a time."""
        place = f"/schedules/{self._known('/schedules', asked.path['id'])['id']}/overrides"
        given = asked.body.get("overrides") or [asked.body.get("override")]
        made = [
            self._account.store.put(place, {"id": self._account.store.new_id(place), **one}) for one in given if one
        ]
        return [{"status": 201, "override": one} for one in made]

    def overrides(self, asked: Asked) -> Any:
        """A schedule's overrides in a time."""
        place = f"/schedules/{self._known('/schedules', asked.path['id'])['id']}/overrides"
        values = dict(asked.query)
        since, until = (datetime.fromisoformat(values[name]) for name in ("since", "until"))
        kept = self._account.store.all(place)
        found = [
            one
            for one in kept
            if datetime.fromisoformat(one["start"]) < until and since < datetime.fromisoformat(one["end"])
        ]
        return {"overrides": found}

    def remove_override(self, asked: Asked) -> Any:
        """Forget an override."""
        place = f"/schedules/{asked.path['id']}/overrides"
        if not self._account.store.remove(place, asked.path["override_id"]):
            raise not_found()

    def schedule_users(self, asked: Asked) -> Any:
        """The users that a schedule has on call in a time."""
        schedule = self._known("/schedules", asked.path["id"])
        values, now = dict(asked.query), self._account.now()
        since, until = (datetime.fromisoformat(values[name]) if name in values else now for name in ("since", "until"))
        ids = dict.fromkeys(one for one, _, _ in shifts(self._account, schedule, since, until))
        return {"users": [user for one in ids if (user := self._account.store.get("/users", one))]}


Handler = Callable[[Relations, Asked], Any]

HANDLERS: dict[str, Handler] = {
    "listLogEntries": Relations.log_entries,
    "listIncidentLogEntries": Relations.log_entries_of,
    "getLogEntry": Relations.log_entry,
    "getIncident": Relations.incident,
    "listOnCalls": Relations.on_calls,
    "getCurrentUser": Relations.me,
    "listAbilities": Relations.abilities,
    "getAbility": Relations.ability,
    "listTeamUsers": Relations.members,
    "updateTeamUser": Relations.join,
    "deleteTeamUser": Relations.leave,
    "createEntityTypeByIdChangeTags": Relations.change_tags,
    "getEntityTypeByIdTags": Relations.tags_of,
    "getTagsByEntityType": Relations.tagged,
    "createScheduleOverride": Relations.add_overrides,
    "listScheduleOverrides": Relations.overrides,
    "deleteScheduleOverride": Relations.remove_override,
    "listScheduleUsers": Relations.schedule_users,
}
