"""`client.schedules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.audit_record import AuditRecord
    from .._models.create_schedule_override_result import CreateScheduleOverrideResult
    from .._models.override import Override
    from .._models.schedule import Schedule
    from .._models.schedule_input import ScheduleInput
    from .._models.schedule_override_create import ScheduleOverrideCreate
    from .._models.user import User


class SchedulesResource(Resource):
    """On-call schedules, with their overrides and users.

    The property `schedules` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.schedules`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> SchedulesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return SchedulesWithResponse(self._client)

    def list(
        self,
        *,
        include: Sequence[Literal["schedule_layers", "overrides_subschedule", "final_schedule"]] | None = None,
        include_next_oncall_for_user: str | None = None,
        limit: int | None = None,
        query: str | None = None,
        since: datetime | str | None = None,
        team_ids: Sequence[str] | None = None,
        time_zone: str | None = None,
        total: bool | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Schedule]:
        """Lists the account's on-call schedules.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /schedules`, OAuth scope `schedules.read`.

        Args:
            include: Layers, overrides or the resulting shifts, which the list leaves out by default.
            include_next_oncall_for_user: ID of a user whose next shift is wanted, in next_oncall_for_user of each
                schedule.
            query: Part of a schedule's name.
            since: Start of the time span for which included shifts are worked out.
            team_ids: Only what belongs to one of these teams, given by ID.
            time_zone: Zone, by its IANA name, in which times are given.
            until: End of the time span for which included shifts are worked out.
        """
        from ..api.schedules.list_schedules import iterate

        return iterate(
            client=self._client,
            include=include,
            include_next_oncall_for_user=include_next_oncall_for_user,
            limit=limit,
            query=query,
            since=since,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: ScheduleInput | Schedule | Mapping[str, Any],
        overflow: bool | None = None,
    ) -> Schedule:
        """Creates an on-call schedule, built from layers of users who take turns.

        - `POST /schedules`, OAuth scope `schedules.write`.

        Args:
            overflow: True keeps shifts whole that reach beyond the time span; by default they are cut off at its ends.
            body:
                final_schedule: Computed by the server from layers and overrides.
                next_oncall_for_user: Computed by the server.
                overrides_subschedule: Computed by the server; overrides have operations of their own.
                schedule_layers: Each with its users in turn; the length of a turn, rotation_turn_length_seconds, and of
                    restrictions is in seconds, and weekdays go from 1 for Monday to 7.
                time_zone: IANA name such as Europe/London, in which the layers are reckoned.
        """
        from ..api.schedules.create_schedule import sync

        return sync(
            client=self._client,
            body=body,
            overflow=overflow,
        )

    def preview(
        self,
        *,
        body: ScheduleInput | Schedule | Mapping[str, Any],
        overflow: bool | None = None,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
    ) -> Schedule:
        """Shows who would be on call if a schedule were like this, without saving it.

        - `POST /schedules/preview`, OAuth scope `schedules.write`.

        Args:
            overflow: True keeps shifts whole that reach beyond the time span; by default they are cut off at its ends.
            since: Start of the time span to show.
            until: End of the time span to show.
            body:
                final_schedule: Computed by the server from layers and overrides.
                next_oncall_for_user: Computed by the server.
                overrides_subschedule: Computed by the server; overrides have operations of their own.
                schedule_layers: Each with its users in turn; the length of a turn, rotation_turn_length_seconds, and of
                    restrictions is in seconds, and weekdays go from 1 for Monday to 7.
                time_zone: IANA name such as Europe/London, in which the layers are reckoned.
        """
        from ..api.schedules.create_schedule_preview import sync

        return sync(
            client=self._client,
            body=body,
            overflow=overflow,
            since=since,
            until=until,
        )

    def get(
        self,
        id: str,
        *,
        include_next_oncall_for_user: str | None = None,
        overflow: bool | None = None,
        since: datetime | str | None = None,
        time_zone: str | None = None,
        until: datetime | str | None = None,
    ) -> Schedule:
        """Returns a schedule with its layers and, for a time span, who is on call when.

        - `GET /schedules/{id}`, OAuth scope `schedules.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include_next_oncall_for_user: ID of a user whose next shift is wanted, in next_oncall_for_user.
            overflow: True keeps shifts whole that reach beyond the time span; by default they are cut off at its ends.
            since: Start of the time span for which shifts are worked out.
            time_zone: Zone, by its IANA name, in which times are given; the schedule's own by default.
            until: End of the time span for which shifts are worked out.
        """
        from ..api.schedules.get_schedule import sync

        return sync(
            id,
            client=self._client,
            include_next_oncall_for_user=include_next_oncall_for_user,
            overflow=overflow,
            since=since,
            time_zone=time_zone,
            until=until,
        )

    def update(
        self,
        id: str,
        *,
        body: ScheduleInput | Schedule | Mapping[str, Any],
        overflow: bool | None = None,
    ) -> Schedule:
        """Changes a schedule's name, time zone or layers.

        - `PUT /schedules/{id}`, OAuth scope `schedules.write`.
        - Worth catching: `NotFound` (404).
        - A layer cannot be deleted; give it an end instead.

        Args:
            overflow: True keeps shifts whole that reach beyond the time span; by default they are cut off at its ends.
            body:
                final_schedule: Computed by the server from layers and overrides.
                next_oncall_for_user: Computed by the server.
                overrides_subschedule: Computed by the server; overrides have operations of their own.
                schedule_layers: Each with its users in turn; the length of a turn, rotation_turn_length_seconds, and of
                    restrictions is in seconds, and weekdays go from 1 for Monday to 7. A layer that has an ID is
                    changed, one without is added.
                time_zone: IANA name such as Europe/London, in which the layers are reckoned.
        """
        from ..api.schedules.update_schedule import sync

        return sync(
            id,
            client=self._client,
            body=body,
            overflow=overflow,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Deletes an on-call schedule.

        - `DELETE /schedules/{id}`, OAuth scope `schedules.write`.
        - Worth catching: `NotFound` (404).
        - A schedule that an escalation policy still uses cannot be deleted.
        """
        from ..api.schedules.delete_schedule import sync

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
        """Lists who changed an on-call schedule, when and how.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /schedules/{id}/audit/records`, OAuth scope `audit_records.read`.
        - One call spans at most 31 days; `iterate` asks for a longer time in parts.
        - Without `since`, the last 24 hours.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            since: Start of the time span; 24 hours before until by default.
            until: End of the time span, at most 31 days after since; now by default.
        """
        from ..api.schedules.list_schedules_audit_records import iterate

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

    def list_overrides(
        self,
        id: str,
        *,
        since: datetime | str,
        until: datetime | str,
        editable: bool | None = None,
        overflow: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Override]:
        """Lists the overrides of a schedule in a time span.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /schedules/{id}/overrides`, OAuth scope `schedules.read`.
        - Worth catching: `NotFound` (404).

        Args:
            editable: True leaves only those that can still be changed, so none in the past.
            overflow: True keeps overrides whole that reach beyond the time span; by default they are cut off at its
                ends.
        """
        from ..api.schedules.list_schedule_overrides import iterate

        return iterate(
            id,
            client=self._client,
            since=since,
            until=until,
            editable=editable,
            overflow=overflow,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_override(
        self,
        id: str,
        *,
        body: ScheduleOverrideCreate | Mapping[str, Any],
    ) -> List[CreateScheduleOverrideResult]:
        """Puts other users on call for given times, whatever the layers say.

        - `POST /schedules/{id}/overrides`, OAuth scope `schedules.write`.
        - Worth catching: `NotFound` (404).
        - Each override succeeds or fails by itself: read status and errors of every item in the result.

        Args:
            body:
                overrides: Each with start, end and the user who takes over.
        """
        from ..api.schedules.create_schedule_override import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete_override(
        self,
        id: str,
        override_id: str,
    ) -> None:
        """Removes an override, so that the layers decide again.

        - `DELETE /schedules/{id}/overrides/{override_id}`, OAuth scope `schedules.write`.
        - Worth catching: `NotFound` (404).
        - One that is under way ends now; one in the past cannot be removed.
        """
        from ..api.schedules.delete_schedule_override import sync

        return sync(
            id,
            override_id,
            client=self._client,
        )

    def list_users(
        self,
        id: str,
        *,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[User]:
        """Lists the users who are on call in a schedule during a time span.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /schedules/{id}/users`, OAuth scope `users.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules.list_schedule_users import iterate

        return iterate(
            id,
            client=self._client,
            since=since,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class SchedulesWithResponse(Resource):
    """The methods of `client.schedules`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(SchedulesResource.list)
    create = with_response(SchedulesResource.create)
    preview = with_response(SchedulesResource.preview)
    get = with_response(SchedulesResource.get)
    update = with_response(SchedulesResource.update)
    delete = with_response(SchedulesResource.delete)
    list_audit_records = page_with_response(SchedulesResource.list_audit_records)
    list_overrides = page_with_response(SchedulesResource.list_overrides)
    create_override = with_response(SchedulesResource.create_override)
    delete_override = with_response(SchedulesResource.delete_override)
    list_users = page_with_response(SchedulesResource.list_users)


class AsyncSchedulesResource(Resource):
    """On-call schedules, with their overrides and users.

    The property `schedules` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.schedules`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncSchedulesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncSchedulesWithResponse(self._client)

    def list(
        self,
        *,
        include: Sequence[Literal["schedule_layers", "overrides_subschedule", "final_schedule"]] | None = None,
        include_next_oncall_for_user: str | None = None,
        limit: int | None = None,
        query: str | None = None,
        since: datetime | str | None = None,
        team_ids: Sequence[str] | None = None,
        time_zone: str | None = None,
        total: bool | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Schedule]:
        """Lists the account's on-call schedules.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /schedules`, OAuth scope `schedules.read`.

        Args:
            include: Layers, overrides or the resulting shifts, which the list leaves out by default.
            include_next_oncall_for_user: ID of a user whose next shift is wanted, in next_oncall_for_user of each
                schedule.
            query: Part of a schedule's name.
            since: Start of the time span for which included shifts are worked out.
            team_ids: Only what belongs to one of these teams, given by ID.
            time_zone: Zone, by its IANA name, in which times are given.
            until: End of the time span for which included shifts are worked out.
        """
        from ..api.schedules.list_schedules import aiterate

        return aiterate(
            client=self._client,
            include=include,
            include_next_oncall_for_user=include_next_oncall_for_user,
            limit=limit,
            query=query,
            since=since,
            team_ids=team_ids,
            time_zone=time_zone,
            total=total,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: ScheduleInput | Schedule | Mapping[str, Any],
        overflow: bool | None = None,
    ) -> Schedule:
        """Creates an on-call schedule, built from layers of users who take turns.

        - `POST /schedules`, OAuth scope `schedules.write`.

        Args:
            overflow: True keeps shifts whole that reach beyond the time span; by default they are cut off at its ends.
            body:
                final_schedule: Computed by the server from layers and overrides.
                next_oncall_for_user: Computed by the server.
                overrides_subschedule: Computed by the server; overrides have operations of their own.
                schedule_layers: Each with its users in turn; the length of a turn, rotation_turn_length_seconds, and of
                    restrictions is in seconds, and weekdays go from 1 for Monday to 7.
                time_zone: IANA name such as Europe/London, in which the layers are reckoned.
        """
        from ..api.schedules.create_schedule import asyncio

        return await asyncio(
            client=self._client,
            body=body,
            overflow=overflow,
        )

    async def preview(
        self,
        *,
        body: ScheduleInput | Schedule | Mapping[str, Any],
        overflow: bool | None = None,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
    ) -> Schedule:
        """Shows who would be on call if a schedule were like this, without saving it.

        - `POST /schedules/preview`, OAuth scope `schedules.write`.

        Args:
            overflow: True keeps shifts whole that reach beyond the time span; by default they are cut off at its ends.
            since: Start of the time span to show.
            until: End of the time span to show.
            body:
                final_schedule: Computed by the server from layers and overrides.
                next_oncall_for_user: Computed by the server.
                overrides_subschedule: Computed by the server; overrides have operations of their own.
                schedule_layers: Each with its users in turn; the length of a turn, rotation_turn_length_seconds, and of
                    restrictions is in seconds, and weekdays go from 1 for Monday to 7.
                time_zone: IANA name such as Europe/London, in which the layers are reckoned.
        """
        from ..api.schedules.create_schedule_preview import asyncio

        return await asyncio(
            client=self._client,
            body=body,
            overflow=overflow,
            since=since,
            until=until,
        )

    async def get(
        self,
        id: str,
        *,
        include_next_oncall_for_user: str | None = None,
        overflow: bool | None = None,
        since: datetime | str | None = None,
        time_zone: str | None = None,
        until: datetime | str | None = None,
    ) -> Schedule:
        """Returns a schedule with its layers and, for a time span, who is on call when.

        - `GET /schedules/{id}`, OAuth scope `schedules.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include_next_oncall_for_user: ID of a user whose next shift is wanted, in next_oncall_for_user.
            overflow: True keeps shifts whole that reach beyond the time span; by default they are cut off at its ends.
            since: Start of the time span for which shifts are worked out.
            time_zone: Zone, by its IANA name, in which times are given; the schedule's own by default.
            until: End of the time span for which shifts are worked out.
        """
        from ..api.schedules.get_schedule import asyncio

        return await asyncio(
            id,
            client=self._client,
            include_next_oncall_for_user=include_next_oncall_for_user,
            overflow=overflow,
            since=since,
            time_zone=time_zone,
            until=until,
        )

    async def update(
        self,
        id: str,
        *,
        body: ScheduleInput | Schedule | Mapping[str, Any],
        overflow: bool | None = None,
    ) -> Schedule:
        """Changes a schedule's name, time zone or layers.

        - `PUT /schedules/{id}`, OAuth scope `schedules.write`.
        - Worth catching: `NotFound` (404).
        - A layer cannot be deleted; give it an end instead.

        Args:
            overflow: True keeps shifts whole that reach beyond the time span; by default they are cut off at its ends.
            body:
                final_schedule: Computed by the server from layers and overrides.
                next_oncall_for_user: Computed by the server.
                overrides_subschedule: Computed by the server; overrides have operations of their own.
                schedule_layers: Each with its users in turn; the length of a turn, rotation_turn_length_seconds, and of
                    restrictions is in seconds, and weekdays go from 1 for Monday to 7. A layer that has an ID is
                    changed, one without is added.
                time_zone: IANA name such as Europe/London, in which the layers are reckoned.
        """
        from ..api.schedules.update_schedule import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
            overflow=overflow,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Deletes an on-call schedule.

        - `DELETE /schedules/{id}`, OAuth scope `schedules.write`.
        - Worth catching: `NotFound` (404).
        - A schedule that an escalation policy still uses cannot be deleted.
        """
        from ..api.schedules.delete_schedule import asyncio

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
        """Lists who changed an on-call schedule, when and how.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /schedules/{id}/audit/records`, OAuth scope `audit_records.read`.
        - One call spans at most 31 days; `iterate` asks for a longer time in parts.
        - Without `since`, the last 24 hours.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            since: Start of the time span; 24 hours before until by default.
            until: End of the time span, at most 31 days after since; now by default.
        """
        from ..api.schedules.list_schedules_audit_records import aiterate

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

    def list_overrides(
        self,
        id: str,
        *,
        since: datetime | str,
        until: datetime | str,
        editable: bool | None = None,
        overflow: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Override]:
        """Lists the overrides of a schedule in a time span.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /schedules/{id}/overrides`, OAuth scope `schedules.read`.
        - Worth catching: `NotFound` (404).

        Args:
            editable: True leaves only those that can still be changed, so none in the past.
            overflow: True keeps overrides whole that reach beyond the time span; by default they are cut off at its
                ends.
        """
        from ..api.schedules.list_schedule_overrides import aiterate

        return aiterate(
            id,
            client=self._client,
            since=since,
            until=until,
            editable=editable,
            overflow=overflow,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_override(
        self,
        id: str,
        *,
        body: ScheduleOverrideCreate | Mapping[str, Any],
    ) -> List[CreateScheduleOverrideResult]:
        """Puts other users on call for given times, whatever the layers say.

        - `POST /schedules/{id}/overrides`, OAuth scope `schedules.write`.
        - Worth catching: `NotFound` (404).
        - Each override succeeds or fails by itself: read status and errors of every item in the result.

        Args:
            body:
                overrides: Each with start, end and the user who takes over.
        """
        from ..api.schedules.create_schedule_override import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete_override(
        self,
        id: str,
        override_id: str,
    ) -> None:
        """Removes an override, so that the layers decide again.

        - `DELETE /schedules/{id}/overrides/{override_id}`, OAuth scope `schedules.write`.
        - Worth catching: `NotFound` (404).
        - One that is under way ends now; one in the past cannot be removed.
        """
        from ..api.schedules.delete_schedule_override import asyncio

        return await asyncio(
            id,
            override_id,
            client=self._client,
        )

    def list_users(
        self,
        id: str,
        *,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[User]:
        """Lists the users who are on call in a schedule during a time span.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /schedules/{id}/users`, OAuth scope `users.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules.list_schedule_users import aiterate

        return aiterate(
            id,
            client=self._client,
            since=since,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class AsyncSchedulesWithResponse(Resource):
    """The methods of `client.schedules`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncSchedulesResource.list)
    create = awith_response(AsyncSchedulesResource.create)
    preview = awith_response(AsyncSchedulesResource.preview)
    get = awith_response(AsyncSchedulesResource.get)
    update = awith_response(AsyncSchedulesResource.update)
    delete = awith_response(AsyncSchedulesResource.delete)
    list_audit_records = apage_with_response(AsyncSchedulesResource.list_audit_records)
    list_overrides = apage_with_response(AsyncSchedulesResource.list_overrides)
    create_override = awith_response(AsyncSchedulesResource.create_override)
    delete_override = awith_response(AsyncSchedulesResource.delete_override)
    list_users = apage_with_response(AsyncSchedulesResource.list_users)
