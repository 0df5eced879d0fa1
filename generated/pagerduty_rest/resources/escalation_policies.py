"""`client.escalation_policies`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.audit_record import AuditRecord
    from .._models.escalation_policy import EscalationPolicy
    from .._models.escalation_policy_input import EscalationPolicyInput


class EscalationPoliciesResource(Resource):
    """Escalation policies: who is notified of an incident, and in which order.

    The property `escalation_policies` of `Client`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.escalation_policies`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> EscalationPoliciesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return EscalationPoliciesWithResponse(self._client)

    def list(
        self,
        *,
        include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]]
        | None = None,
        limit: int | None = None,
        query: str | None = None,
        sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
        team_ids: Sequence[str] | None = None,
        total: bool | None = None,
        user_ids: Sequence[str] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[EscalationPolicy]:
        """Lists escalation policies, which say who is notified of incidents and in what order.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /escalation_policies`, OAuth scope `escalation_policies.read`.

        Args:
            query: Only policies whose name contains this text.
            sort_by: By name by default.
            team_ids: Only policies of these teams.
            user_ids: Only policies that have one of these users as a target.
        """
        from ..api.escalation_policies.list_escalation_policies import iterate

        return iterate(
            client=self._client,
            include=include,
            limit=limit,
            query=query,
            sort_by=sort_by,
            team_ids=team_ids,
            total=total,
            user_ids=user_ids,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: EscalationPolicyInput | EscalationPolicy | Mapping[str, Any],
    ) -> EscalationPolicy:
        """Creates an escalation policy: who is notified of an incident, and who next if nobody reacts.

        - `POST /escalation_policies`, OAuth scope `escalation_policies.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is sent where the client has one.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            body:
                escalation_rules: Levels in order, each with 1 to 10 targets; escalation_delay_in_minutes is how long a
                    level has before the next is notified.
                num_loops: How often the levels are gone through again when nobody acknowledges; 0 by default.
                on_call_handoff_notifications: When to tell users that they go on or off call: always, or only where a
                    service uses the policy.
        """
        from ..api.escalation_policies.create_escalation_policy import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str,
        *,
        include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]]
        | None = None,
    ) -> EscalationPolicy:
        """Returns one escalation policy with its levels and their targets.

        - `GET /escalation_policies/{id}`, OAuth scope `escalation_policies.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.escalation_policies.get_escalation_policy import sync

        return sync(
            id,
            client=self._client,
            include=include,
        )

    def update(
        self,
        id: str,
        *,
        body: EscalationPolicyInput | EscalationPolicy | Mapping[str, Any],
    ) -> EscalationPolicy:
        """Changes an escalation policy, for example its levels and targets.

        - `PUT /escalation_policies/{id}`, OAuth scope `escalation_policies.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - escalation_rules replaces all levels; a level that is not sent is removed.

        Args:
            body:
                escalation_rules: Levels in order, each with 1 to 10 targets; escalation_delay_in_minutes is how long a
                    level has before the next is notified.
                num_loops: How often the levels are gone through again when nobody acknowledges; 0 by default.
                on_call_handoff_notifications: When to tell users that they go on or off call: always, or only where a
                    service uses the policy.
        """
        from ..api.escalation_policies.update_escalation_policy import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Deletes an escalation policy that no service uses.

        - `DELETE /escalation_policies/{id}`, OAuth scope `escalation_policies.write`.
        - Worth catching: `NotFound` (404).
        - Fails while a service still uses the policy.
        - Cannot be undone.
        """
        from ..api.escalation_policies.delete_escalation_policy import sync

        return sync(
            id,
            client=self._client,
        )

    def list_audit_records(
        self,
        id: str,
        *,
        limit: int | None = None,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AuditRecord]:
        """Lists who changed an escalation policy, when and how.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /escalation_policies/{id}/audit/records`, OAuth scope `audit_records.read`.
        - One call spans at most 31 days; `iterate` asks for a longer time in parts.
        - Without `since`, the last 24 hours.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Newest records come first.
        - Fails with status 402 where the plan has no audit trail.

        Args:
            since: Start of the time span; 24 hours ago when left out.
            until: End of the time span, now when left out; in one call at most 31 days after since.
        """
        from ..api.escalation_policies.list_escalation_policy_audit_records import iterate

        return iterate(
            id,
            client=self._client,
            limit=limit,
            since=since,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class EscalationPoliciesWithResponse(Resource):
    """The methods of `client.escalation_policies`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(EscalationPoliciesResource.list)
    create = with_response(EscalationPoliciesResource.create)
    get = with_response(EscalationPoliciesResource.get)
    update = with_response(EscalationPoliciesResource.update)
    delete = with_response(EscalationPoliciesResource.delete)
    list_audit_records = page_with_response(EscalationPoliciesResource.list_audit_records)


class AsyncEscalationPoliciesResource(Resource):
    """Escalation policies: who is notified of an incident, and in which order.

    The property `escalation_policies` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.escalation_policies`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncEscalationPoliciesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncEscalationPoliciesWithResponse(self._client)

    def list(
        self,
        *,
        include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]]
        | None = None,
        limit: int | None = None,
        query: str | None = None,
        sort_by: Literal["name", "name:asc", "name:desc"] | None = None,
        team_ids: Sequence[str] | None = None,
        total: bool | None = None,
        user_ids: Sequence[str] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[EscalationPolicy]:
        """Lists escalation policies, which say who is notified of incidents and in what order.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /escalation_policies`, OAuth scope `escalation_policies.read`.

        Args:
            query: Only policies whose name contains this text.
            sort_by: By name by default.
            team_ids: Only policies of these teams.
            user_ids: Only policies that have one of these users as a target.
        """
        from ..api.escalation_policies.list_escalation_policies import aiterate

        return aiterate(
            client=self._client,
            include=include,
            limit=limit,
            query=query,
            sort_by=sort_by,
            team_ids=team_ids,
            total=total,
            user_ids=user_ids,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: EscalationPolicyInput | EscalationPolicy | Mapping[str, Any],
    ) -> EscalationPolicy:
        """Creates an escalation policy: who is notified of an incident, and who next if nobody reacts.

        - `POST /escalation_policies`, OAuth scope `escalation_policies.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is sent where the client has one.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            body:
                escalation_rules: Levels in order, each with 1 to 10 targets; escalation_delay_in_minutes is how long a
                    level has before the next is notified.
                num_loops: How often the levels are gone through again when nobody acknowledges; 0 by default.
                on_call_handoff_notifications: When to tell users that they go on or off call: always, or only where a
                    service uses the policy.
        """
        from ..api.escalation_policies.create_escalation_policy import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str,
        *,
        include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]]
        | None = None,
    ) -> EscalationPolicy:
        """Returns one escalation policy with its levels and their targets.

        - `GET /escalation_policies/{id}`, OAuth scope `escalation_policies.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.escalation_policies.get_escalation_policy import asyncio

        return await asyncio(
            id,
            client=self._client,
            include=include,
        )

    async def update(
        self,
        id: str,
        *,
        body: EscalationPolicyInput | EscalationPolicy | Mapping[str, Any],
    ) -> EscalationPolicy:
        """Changes an escalation policy, for example its levels and targets.

        - `PUT /escalation_policies/{id}`, OAuth scope `escalation_policies.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - escalation_rules replaces all levels; a level that is not sent is removed.

        Args:
            body:
                escalation_rules: Levels in order, each with 1 to 10 targets; escalation_delay_in_minutes is how long a
                    level has before the next is notified.
                num_loops: How often the levels are gone through again when nobody acknowledges; 0 by default.
                on_call_handoff_notifications: When to tell users that they go on or off call: always, or only where a
                    service uses the policy.
        """
        from ..api.escalation_policies.update_escalation_policy import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Deletes an escalation policy that no service uses.

        - `DELETE /escalation_policies/{id}`, OAuth scope `escalation_policies.write`.
        - Worth catching: `NotFound` (404).
        - Fails while a service still uses the policy.
        - Cannot be undone.
        """
        from ..api.escalation_policies.delete_escalation_policy import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    def list_audit_records(
        self,
        id: str,
        *,
        limit: int | None = None,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AuditRecord]:
        """Lists who changed an escalation policy, when and how.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /escalation_policies/{id}/audit/records`, OAuth scope `audit_records.read`.
        - One call spans at most 31 days; `iterate` asks for a longer time in parts.
        - Without `since`, the last 24 hours.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Newest records come first.
        - Fails with status 402 where the plan has no audit trail.

        Args:
            since: Start of the time span; 24 hours ago when left out.
            until: End of the time span, now when left out; in one call at most 31 days after since.
        """
        from ..api.escalation_policies.list_escalation_policy_audit_records import aiterate

        return aiterate(
            id,
            client=self._client,
            limit=limit,
            since=since,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class AsyncEscalationPoliciesWithResponse(Resource):
    """The methods of `client.escalation_policies`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncEscalationPoliciesResource.list)
    create = awith_response(AsyncEscalationPoliciesResource.create)
    get = awith_response(AsyncEscalationPoliciesResource.get)
    update = awith_response(AsyncEscalationPoliciesResource.update)
    delete = awith_response(AsyncEscalationPoliciesResource.delete)
    list_audit_records = apage_with_response(AsyncEscalationPoliciesResource.list_audit_records)
