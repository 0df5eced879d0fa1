"""Status pages and dashboards: one of each, with the catalogs that posts refer to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._crud import made
from pagerduty_client.sandbox._ids import identifier
from pagerduty_client.sandbox._json import Entity, objects
from pagerduty_client.sandbox._messages import not_found
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._store import PLACE

PAGES = "/status_pages"
DASHBOARDS = "/status_dashboards"
_CATALOGS = {
    "impacts": ("StatusPageImpact", ("operational", "partial outage", "major outage"), ("operational", "maintenance")),
    "severities": ("StatusPageSeverity", ("all good", "minor", "major"), ("all good", "maintenance")),
    "statuses": (
        "StatusPageStatus",
        ("detected", "investigating", "resolved"),
        ("scheduled", "in progress", "completed"),
    ),
}


@resource("/status_pages")
class StatusPage(Resource):
    """The API cannot create status pages: the account has one."""

    web = None
    schema = "StatusPage"

    def initial(self, account: Account) -> Iterable[Mapping[str, Any]]:
        id = identifier(account.seed, PAGES)
        own = {"id": id, "type": "status_page", "name": "Acme status", "url": "https://status.example.com"}
        return [{**own, "status_page_type": "public", "published_at": account.stamp()}]

    def made(self, account: Account, entity: Entity) -> None:
        page = {"id": entity["id"], "type": "status_page"}
        for name, (schema, incident, maintenance) in _CATALOGS.items():
            kind = {"impacts": "impact", "severities": "severity", "statuses": "status"}[name]
            for post_type, words in (("incident", incident), ("maintenance", maintenance)):
                for word in words:
                    given: Entity = {"type": f"status_page_{kind}", "description": word, "post_type": post_type}
                    account.make(schema, {**given, "status_page": page}, f"{PAGES}/{entity['id']}/{name}")
        service = {"type": "status_page_service", "name": "Web shop", "status_page": page}
        account.make("StatusPageService", service, f"{PAGES}/{entity['id']}/services")


@resource(
    "/status_pages/{id}/impacts",
    "/status_pages/{id}/severities",
    "/status_pages/{id}/statuses",
    "/status_pages/{id}/services",
)
class Catalog(Resource):
    """What posts and updates refer to."""

    web = None
    schema = "StatusPageImpact"


@resource("/status_pages/{id}/posts")
class Post(Resource):
    """Updates of a post are kept below it."""

    kind = "status_page_post"
    web = None

    def create(self, call: OperationCall, given: Entity) -> Entity:
        own = {"type": "status_page_post", "status_page": {"id": call.path["id"], "type": "status_page"}}
        return {"starts_at": None, "ends_at": None, "post_type": "incident", **given, **own}

    def created(self, call: OperationCall, entity: Entity) -> None:
        post = {"id": entity["id"], "type": "status_page_post"}
        for one in objects(entity.get("updates")):
            given: Entity = {
                "reported_at": call.account.stamp(),
                **one,
                "type": "status_page_post_update",
                "post": post,
            }
            given = {name: value for name, value in given.items() if name != "id"}
            call.account.make("StatusPagePostUpdate", given, f"{call.request.path}/{entity['id']}/post_updates")

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        given.pop("updates", None)
        return given

    def show(self, account: Account, entity: Entity) -> None:
        updates = account.store.all(f"{entity[PLACE]}/{entity['id']}/post_updates")
        if updates:
            entity["updates"] = [dict(one) for one in updates]


@resource("/status_pages/{id}/posts/{post_id}/post_updates")
class PostUpdate(Resource):
    """Updates belong to a post."""

    kind = "status_page_post_update"
    web = None

    def create(self, call: OperationCall, given: Entity) -> Entity:
        post = {"id": call.path["post_id"], "type": "status_page_post"}
        return {"reported_at": call.account.stamp(), **given, "type": "status_page_post_update", "post": post}


@resource("/status_dashboards")
class Dashboard(Resource):
    """The API cannot create dashboards: the account has one."""

    web = None
    schema = "StatusDashboard"

    def initial(self, account: Account) -> Iterable[Mapping[str, Any]]:
        return [{"id": identifier(account.seed, DASHBOARDS), "name": "Acme", "url_slug": "acme"}]


@operation("getStatusDashboardByUrlSlug", state="read-only")
def by_slug(call: OperationCall) -> Any:
    """Return a dashboard by the last part of its address."""
    every = call.account.store.all(DASHBOARDS)
    found = next((one for one in every if one["url_slug"] == call.path["url_slug"]), None)
    if found is None:
        raise not_found()
    return call.one(found) if call.route.wrapper is not None else made(call)
