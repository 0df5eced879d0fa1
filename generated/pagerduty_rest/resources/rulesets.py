"""`client.rulesets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.event_rule import EventRule
    from .._models.event_rule_input import EventRuleInput
    from .._models.ruleset import Ruleset
    from .._models.ruleset_create import RulesetCreate
    from .._models.ruleset_event_rule_update import RulesetEventRuleUpdate
    from .._models.ruleset_input import RulesetInput


class RulesetsResource(Resource):
    """Rulesets and their event rules; event orchestrations replace them.

    The property `rulesets` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.rulesets`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> RulesetsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return RulesetsWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Ruleset]:
        """Lists the account's rulesets, which sort events to services.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /rulesets`, OAuth scope `event_rules.read`.
        - Worth catching: `NotFound` (404).
        - PagerDuty is retiring rulesets; use event orchestrations for anything new.
        """
        from ..api.rulesets.list_rulesets import iterate

        return iterate(
            client=self._client,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: RulesetCreate | Ruleset | Mapping[str, Any],
    ) -> Ruleset:
        """Creates a ruleset, which sorts incoming events to services by its rules.

        - `POST /rulesets`, OAuth scope `event_rules.write`.
        - Worth catching: `NotFound` (404).
        - PagerDuty is retiring rulesets; use event orchestrations for anything new.

        Args:
            body:
                team: The team that owns the ruleset.
        """
        from ..api.rulesets.create_ruleset import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str,
    ) -> Ruleset:
        """Returns a ruleset with its routing keys and its team.

        - `GET /rulesets/{id}`, OAuth scope `event_rules.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.rulesets.get_ruleset import sync

        return sync(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: RulesetInput | Ruleset | Mapping[str, Any] | None = None,
    ) -> Ruleset:
        """Renames a ruleset or gives it to another team.

        - `PUT /rulesets/{id}`, OAuth scope `event_rules.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        """
        from ..api.rulesets.update_ruleset import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Deletes a ruleset together with its rules.

        - `DELETE /rulesets/{id}`, OAuth scope `event_rules.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - Events sent to its routing keys are not processed any more.
        - The account's default ruleset cannot be deleted.
        """
        from ..api.rulesets.delete_ruleset import sync

        return sync(
            id,
            client=self._client,
        )

    def list_rules(
        self,
        id: str,
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[EventRule]:
        """Lists the rules of a ruleset in the order in which events go through them.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /rulesets/{id}/rules`, OAuth scope `event_rules.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.rulesets.list_ruleset_event_rules import iterate

        return iterate(
            id,
            client=self._client,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_rule(
        self,
        id: str,
        *,
        body: EventRuleInput | EventRule | Mapping[str, Any] | None = None,
    ) -> EventRule:
        """Adds a rule to a ruleset, to route, suppress or enrich events.

        - `POST /rulesets/{id}/rules`, OAuth scope `event_rules.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - PagerDuty is retiring rulesets; use event orchestrations for anything new.

        Args:
            body:
                actions: What to do with an event that matches; the time of suspend is in seconds.
                position: Counted from 0. Rules are tried in this order until one matches.
                time_frame: When the rule is active; always if left out.
                variables: Parts of an event, cut out by a regular expression, for use in actions.
        """
        from ..api.rulesets.create_ruleset_event_rule import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_rule(
        self,
        id: str,
        rule_id: str,
    ) -> EventRule:
        """Returns one rule of a ruleset: its conditions, its actions and when it is active.

        - `GET /rulesets/{id}/rules/{rule_id}`, OAuth scope `event_rules.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.rulesets.get_ruleset_event_rule import sync

        return sync(
            id,
            rule_id,
            client=self._client,
        )

    def update_rule(
        self,
        id: str,
        rule_id: str,
        *,
        body: RulesetEventRuleUpdate | Mapping[str, Any],
    ) -> EventRule:
        """Changes a rule of a ruleset or moves it to another position.

        - `PUT /rulesets/{id}/rules/{rule_id}`, OAuth scope `event_rules.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).

        Args:
            rule_id: The rule to change; the same ID in path and body.
            body:
                rule: What to change in the rule.
        """
        from ..api.rulesets.update_ruleset_event_rule import sync

        return sync(
            id,
            rule_id,
            client=self._client,
            body=body,
        )

    def delete_rule(
        self,
        id: str,
        rule_id: str,
    ) -> None:
        """Removes a rule from a ruleset, so that events are no longer checked against it.

        - `DELETE /rulesets/{id}/rules/{rule_id}`, OAuth scope `event_rules.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - The catch-all rule cannot be removed.
        """
        from ..api.rulesets.delete_ruleset_event_rule import sync

        return sync(
            id,
            rule_id,
            client=self._client,
        )


class RulesetsWithResponse(Resource):
    """The methods of `client.rulesets`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(RulesetsResource.list)
    create = with_response(RulesetsResource.create)
    get = with_response(RulesetsResource.get)
    update = with_response(RulesetsResource.update)
    delete = with_response(RulesetsResource.delete)
    list_rules = page_with_response(RulesetsResource.list_rules)
    create_rule = with_response(RulesetsResource.create_rule)
    get_rule = with_response(RulesetsResource.get_rule)
    update_rule = with_response(RulesetsResource.update_rule)
    delete_rule = with_response(RulesetsResource.delete_rule)


class AsyncRulesetsResource(Resource):
    """Rulesets and their event rules; event orchestrations replace them.

    The property `rulesets` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.rulesets`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncRulesetsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncRulesetsWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Ruleset]:
        """Lists the account's rulesets, which sort events to services.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /rulesets`, OAuth scope `event_rules.read`.
        - Worth catching: `NotFound` (404).
        - PagerDuty is retiring rulesets; use event orchestrations for anything new.
        """
        from ..api.rulesets.list_rulesets import aiterate

        return aiterate(
            client=self._client,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: RulesetCreate | Ruleset | Mapping[str, Any],
    ) -> Ruleset:
        """Creates a ruleset, which sorts incoming events to services by its rules.

        - `POST /rulesets`, OAuth scope `event_rules.write`.
        - Worth catching: `NotFound` (404).
        - PagerDuty is retiring rulesets; use event orchestrations for anything new.

        Args:
            body:
                team: The team that owns the ruleset.
        """
        from ..api.rulesets.create_ruleset import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str,
    ) -> Ruleset:
        """Returns a ruleset with its routing keys and its team.

        - `GET /rulesets/{id}`, OAuth scope `event_rules.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.rulesets.get_ruleset import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: RulesetInput | Ruleset | Mapping[str, Any] | None = None,
    ) -> Ruleset:
        """Renames a ruleset or gives it to another team.

        - `PUT /rulesets/{id}`, OAuth scope `event_rules.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        """
        from ..api.rulesets.update_ruleset import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Deletes a ruleset together with its rules.

        - `DELETE /rulesets/{id}`, OAuth scope `event_rules.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - Events sent to its routing keys are not processed any more.
        - The account's default ruleset cannot be deleted.
        """
        from ..api.rulesets.delete_ruleset import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    def list_rules(
        self,
        id: str,
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[EventRule]:
        """Lists the rules of a ruleset in the order in which events go through them.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /rulesets/{id}/rules`, OAuth scope `event_rules.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.rulesets.list_ruleset_event_rules import aiterate

        return aiterate(
            id,
            client=self._client,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_rule(
        self,
        id: str,
        *,
        body: EventRuleInput | EventRule | Mapping[str, Any] | None = None,
    ) -> EventRule:
        """Adds a rule to a ruleset, to route, suppress or enrich events.

        - `POST /rulesets/{id}/rules`, OAuth scope `event_rules.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - PagerDuty is retiring rulesets; use event orchestrations for anything new.

        Args:
            body:
                actions: What to do with an event that matches; the time of suspend is in seconds.
                position: Counted from 0. Rules are tried in this order until one matches.
                time_frame: When the rule is active; always if left out.
                variables: Parts of an event, cut out by a regular expression, for use in actions.
        """
        from ..api.rulesets.create_ruleset_event_rule import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_rule(
        self,
        id: str,
        rule_id: str,
    ) -> EventRule:
        """Returns one rule of a ruleset: its conditions, its actions and when it is active.

        - `GET /rulesets/{id}/rules/{rule_id}`, OAuth scope `event_rules.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.rulesets.get_ruleset_event_rule import asyncio

        return await asyncio(
            id,
            rule_id,
            client=self._client,
        )

    async def update_rule(
        self,
        id: str,
        rule_id: str,
        *,
        body: RulesetEventRuleUpdate | Mapping[str, Any],
    ) -> EventRule:
        """Changes a rule of a ruleset or moves it to another position.

        - `PUT /rulesets/{id}/rules/{rule_id}`, OAuth scope `event_rules.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).

        Args:
            rule_id: The rule to change; the same ID in path and body.
            body:
                rule: What to change in the rule.
        """
        from ..api.rulesets.update_ruleset_event_rule import asyncio

        return await asyncio(
            id,
            rule_id,
            client=self._client,
            body=body,
        )

    async def delete_rule(
        self,
        id: str,
        rule_id: str,
    ) -> None:
        """Removes a rule from a ruleset, so that events are no longer checked against it.

        - `DELETE /rulesets/{id}/rules/{rule_id}`, OAuth scope `event_rules.write`.
        - Worth catching: `NotFound` (404), `Conflict` (409).
        - The catch-all rule cannot be removed.
        """
        from ..api.rulesets.delete_ruleset_event_rule import asyncio

        return await asyncio(
            id,
            rule_id,
            client=self._client,
        )


class AsyncRulesetsWithResponse(Resource):
    """The methods of `client.rulesets`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncRulesetsResource.list)
    create = awith_response(AsyncRulesetsResource.create)
    get = awith_response(AsyncRulesetsResource.get)
    update = awith_response(AsyncRulesetsResource.update)
    delete = awith_response(AsyncRulesetsResource.delete)
    list_rules = apage_with_response(AsyncRulesetsResource.list_rules)
    create_rule = awith_response(AsyncRulesetsResource.create_rule)
    get_rule = awith_response(AsyncRulesetsResource.get_rule)
    update_rule = awith_response(AsyncRulesetsResource.update_rule)
    delete_rule = awith_response(AsyncRulesetsResource.delete_rule)
