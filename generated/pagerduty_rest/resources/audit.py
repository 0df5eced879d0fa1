"""`client.audit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, page_with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.audit_record import AuditRecord


class AuditResource(Resource):
    """Audit records of the whole account.

    The property `audit` of `Client`. `with_response` has the same methods for callers who need the status, the headers
    or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions in
    `pagerduty_rest.api.audit`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AuditWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AuditWithResponse(self._client)

    def list_records(
        self,
        *,
        actions: Sequence[Literal["create", "update", "delete"]] | None = None,
        actor_id: str | None = None,
        actor_type: Literal["user_reference", "api_key_reference", "app_reference"] | None = None,
        limit: int | None = None,
        method_truncated_token: str | None = None,
        method_type: Literal["browser", "oauth", "api_token", "identity_provider", "other"] | None = None,
        root_resource_types: Sequence[
            Literal["users", "teams", "schedules", "escalation_policies", "services", "ip_allow_lists"]
        ]
        | None = None,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AuditRecord]:
        """Lists records of who changed which configuration of the account, when, and by what means.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /audit/records`, OAuth scope `audit_records.read`.
        - One call spans at most 31 days; `iterate` asks for a longer time in parts.
        - Without `since`, the last 24 hours.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Newest records come first.
        - Fails with status 402 where the plan has no audit trail.

        Args:
            actor_id: Only changes by this actor; needs actor_type as well.
            method_truncated_token: Last characters of the API token that was used; needs method_type as well.
            root_resource_types: Only changes to resources of these kinds, or to what belongs to them.
            since: Start of the time span; 24 hours ago when left out.
            until: End of the time span, now when left out; in one call at most 31 days after since.
        """
        from ..api.audit.list_audit_records import iterate

        return iterate(
            client=self._client,
            actions=actions,
            actor_id=actor_id,
            actor_type=actor_type,
            limit=limit,
            method_truncated_token=method_truncated_token,
            method_type=method_type,
            root_resource_types=root_resource_types,
            since=since,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class AuditWithResponse(Resource):
    """The methods of `client.audit`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list_records = page_with_response(AuditResource.list_records)


class AsyncAuditResource(Resource):
    """Audit records of the whole account.

    The property `audit` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.audit`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncAuditWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncAuditWithResponse(self._client)

    def list_records(
        self,
        *,
        actions: Sequence[Literal["create", "update", "delete"]] | None = None,
        actor_id: str | None = None,
        actor_type: Literal["user_reference", "api_key_reference", "app_reference"] | None = None,
        limit: int | None = None,
        method_truncated_token: str | None = None,
        method_type: Literal["browser", "oauth", "api_token", "identity_provider", "other"] | None = None,
        root_resource_types: Sequence[
            Literal["users", "teams", "schedules", "escalation_policies", "services", "ip_allow_lists"]
        ]
        | None = None,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AuditRecord]:
        """Lists records of who changed which configuration of the account, when, and by what means.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /audit/records`, OAuth scope `audit_records.read`.
        - One call spans at most 31 days; `iterate` asks for a longer time in parts.
        - Without `since`, the last 24 hours.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Newest records come first.
        - Fails with status 402 where the plan has no audit trail.

        Args:
            actor_id: Only changes by this actor; needs actor_type as well.
            method_truncated_token: Last characters of the API token that was used; needs method_type as well.
            root_resource_types: Only changes to resources of these kinds, or to what belongs to them.
            since: Start of the time span; 24 hours ago when left out.
            until: End of the time span, now when left out; in one call at most 31 days after since.
        """
        from ..api.audit.list_audit_records import aiterate

        return aiterate(
            client=self._client,
            actions=actions,
            actor_id=actor_id,
            actor_type=actor_type,
            limit=limit,
            method_truncated_token=method_truncated_token,
            method_type=method_type,
            root_resource_types=root_resource_types,
            since=since,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class AsyncAuditWithResponse(Resource):
    """The methods of `client.audit`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list_records = apage_with_response(AsyncAuditResource.list_records)
