"""`client.on_calls`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, page_with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.oncall import Oncall


class OnCallsResource(Resource):
    """On-calls: who is on call, for which escalation policy and at which level.

    The property `on_calls` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.on_calls`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> OnCallsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return OnCallsWithResponse(self._client)

    def list(
        self,
        *,
        earliest: bool | None = None,
        escalation_policy_ids: Sequence[str] | None = None,
        include: Sequence[Literal["escalation_policies", "users", "schedules"]] | None = None,
        limit: int | None = None,
        schedule_ids: Sequence[str] | None = None,
        since: datetime | str | None = None,
        time_zone: str | None = None,
        total: bool | None = None,
        until: datetime | str | None = None,
        user_ids: Sequence[str] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Oncall]:
        """Lists who is on call, from when to when, on which level of which escalation policy.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /oncalls`, OAuth scope `oncalls.read`.
        - `iterate` asks for a time with more than 10,000 records in parts.
        - A shift counts as soon as part of it lies in the time span.
        - Whoever is on call permanently has null as start and end; without a schedule in between, schedule is null too.

        Args:
            earliest: True leaves only a user's next shift on each level of an escalation policy.
            escalation_policy_ids: Only on-calls for these escalation policies.
            include: What to return in full where otherwise only a reference comes.
            schedule_ids: Only on-calls from these schedules.
            since: Start of the time span; now by default.
            time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
            until: End of the time span; now by default, and no more than 90 days ahead.
            user_ids: Only on-calls of these users.
        """
        from ..api.on_calls.list_on_calls import iterate

        return iterate(
            client=self._client,
            earliest=earliest,
            escalation_policy_ids=escalation_policy_ids,
            include=include,
            limit=limit,
            schedule_ids=schedule_ids,
            since=since,
            time_zone=time_zone,
            total=total,
            until=until,
            user_ids=user_ids,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class OnCallsWithResponse(Resource):
    """The methods of `client.on_calls`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(OnCallsResource.list)


class AsyncOnCallsResource(Resource):
    """On-calls: who is on call, for which escalation policy and at which level.

    The property `on_calls` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.on_calls`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncOnCallsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncOnCallsWithResponse(self._client)

    def list(
        self,
        *,
        earliest: bool | None = None,
        escalation_policy_ids: Sequence[str] | None = None,
        include: Sequence[Literal["escalation_policies", "users", "schedules"]] | None = None,
        limit: int | None = None,
        schedule_ids: Sequence[str] | None = None,
        since: datetime | str | None = None,
        time_zone: str | None = None,
        total: bool | None = None,
        until: datetime | str | None = None,
        user_ids: Sequence[str] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Oncall]:
        """Lists who is on call, from when to when, on which level of which escalation policy.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /oncalls`, OAuth scope `oncalls.read`.
        - `iterate` asks for a time with more than 10,000 records in parts.
        - A shift counts as soon as part of it lies in the time span.
        - Whoever is on call permanently has null as start and end; without a schedule in between, schedule is null too.

        Args:
            earliest: True leaves only a user's next shift on each level of an escalation policy.
            escalation_policy_ids: Only on-calls for these escalation policies.
            include: What to return in full where otherwise only a reference comes.
            schedule_ids: Only on-calls from these schedules.
            since: Start of the time span; now by default.
            time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
            until: End of the time span; now by default, and no more than 90 days ahead.
            user_ids: Only on-calls of these users.
        """
        from ..api.on_calls.list_on_calls import aiterate

        return aiterate(
            client=self._client,
            earliest=earliest,
            escalation_policy_ids=escalation_policy_ids,
            include=include,
            limit=limit,
            schedule_ids=schedule_ids,
            since=since,
            time_zone=time_zone,
            total=total,
            until=until,
            user_ids=user_ids,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class AsyncOnCallsWithResponse(Resource):
    """The methods of `client.on_calls`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncOnCallsResource.list)
