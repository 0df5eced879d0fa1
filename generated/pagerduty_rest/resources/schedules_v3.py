"""`client.schedules_v3`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.audit_record import AuditRecord
    from .._models.create_custom_shifts_page import CreateCustomShiftsPage
    from .._models.create_custom_shifts_request import CreateCustomShiftsRequest
    from .._models.create_overrides_page import CreateOverridesPage
    from .._models.create_overrides_request import CreateOverridesRequest
    from .._models.custom_shift import CustomShift
    from .._models.custom_shift_update import CustomShiftUpdate
    from .._models.event import Event
    from .._models.event_create import EventCreate
    from .._models.event_update import EventUpdate
    from .._models.override_shift import OverrideShift
    from .._models.override_update import OverrideUpdate
    from .._models.rotation import Rotation
    from .._models.schedule_response_schedule import ScheduleResponseSchedule
    from .._models.schedule_v3_create import ScheduleV3Create
    from .._models.schedule_v3_update import ScheduleV3Update
    from .._models.v3_schedule_reference import V3ScheduleReference


class SchedulesV3Resource(Resource):
    """On-call schedules in version 3 of the schedules API, with rotations, events, shifts and overrides.

    The property `schedules_v3` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.schedules_v3`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> SchedulesV3WithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return SchedulesV3WithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        query: str | None = None,
        team_ids: Sequence[str] | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[V3ScheduleReference]:
        """Lists v3 on-call schedules, as references without their rotations.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /v3/schedules`.

        Args:
            limit: From 1 to 1,000; 100 by default.
            query: Part of a schedule's name.
            team_ids: Only what belongs to one of these teams, given by ID.
        """
        from ..api.schedules_v3.list_schedules_v3 import iterate

        return iterate(
            client=self._client,
            limit=limit,
            query=query,
            team_ids=team_ids,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: ScheduleV3Create | ScheduleResponseSchedule | Mapping[str, Any],
    ) -> ScheduleResponseSchedule:
        """Creates a v3 on-call schedule, to be filled with rotations and events.

        - `POST /v3/schedules`.

        Args:
            body:
                description: At most 1,024 characters.
                name: From 1 to 255 characters.
                teams: The teams it belongs to; given only here, not on update.
                time_zone: IANA name such as Europe/London.
        """
        from ..api.schedules_v3.create_schedule_v3 import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str,
        *,
        include: Sequence[Literal["final_schedule"]] | None = None,
        overflow: bool | None = None,
        since: datetime | str | None = None,
        time_zone: str | None = None,
        until: datetime | str | None = None,
    ) -> ScheduleResponseSchedule:
        """Returns a v3 schedule with its rotations and, if included, who is on call when.

        - `GET /v3/schedules/{id}`.
        - Worth catching: `NotFound` (404).

        Args:
            include: final_schedule adds the shifts that result, for the time from since to until.
            overflow: True keeps shifts whole that reach beyond the time span; by default they are cut off at its ends.
            time_zone: Zone, by its IANA name, in which times are given.
        """
        from ..api.schedules_v3.get_schedule_v3 import sync

        return sync(
            id,
            client=self._client,
            include=include,
            overflow=overflow,
            since=since,
            time_zone=time_zone,
            until=until,
        )

    def update(
        self,
        id: str,
        *,
        body: ScheduleV3Update | ScheduleResponseSchedule | Mapping[str, Any],
    ) -> ScheduleResponseSchedule:
        """Changes the name, description or time zone of a v3 schedule.

        - `PUT /v3/schedules/{id}`.
        - Worth catching: `NotFound` (404).
        - Rotations, overrides and custom shifts have operations of their own.

        Args:
            body:
                description: At most 1,024 characters.
                name: From 1 to 255 characters.
                time_zone: IANA name such as Europe/London.
        """
        from ..api.schedules_v3.update_schedule_v3 import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Deletes a v3 on-call schedule with everything in it.

        - `DELETE /v3/schedules/{id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.delete_schedule_v3 import sync

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
        """Lists who changed a v3 schedule, when and how.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /v3/schedules/{id}/audit/records`, OAuth scope `audit_records.read`.
        - One call spans at most 31 days; `iterate` asks for a longer time in parts.
        - Without `since`, the last 24 hours.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            since: Start of the time span; 24 hours before until by default.
            until: End of the time span, at most 31 days after since; now by default.
        """
        from ..api.schedules_v3.list_schedules_audit_records_v3 import iterate

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

    def list_custom_shifts(
        self,
        id: str,
        *,
        since: datetime | str,
        until: datetime | str,
        limit: int | None = None,
        overflow: bool | None = None,
        time_zone: str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[CustomShift]:
        """Lists the custom shifts of a v3 schedule in a time span.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /v3/schedules/{id}/custom_shifts`.
        - `iterate` asks for a time with more than 10,000 records in parts.
        - Worth catching: `NotFound` (404).

        Args:
            limit: From 1 to 100; 25 by default.
            overflow: True keeps shifts whole that reach beyond the time span; by default they are cut off at its ends.
            time_zone: Zone, by its IANA name, in which times are given.
        """
        from ..api.schedules_v3.list_custom_shifts import iterate

        return iterate(
            id,
            client=self._client,
            since=since,
            until=until,
            limit=limit,
            overflow=overflow,
            time_zone=time_zone,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_custom_shifts(
        self,
        id: str,
        *,
        body: CreateCustomShiftsRequest | Mapping[str, Any],
    ) -> CreateCustomShiftsPage:
        """Adds single shifts to a v3 schedule, apart from its rotations.

        - `POST /v3/schedules/{id}/custom_shifts`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                custom_shifts: At least one, each with exactly one assignment: user_member with a user_id, or
                    empty_member for nobody.
        """
        from ..api.schedules_v3.create_custom_shifts import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_custom_shift(
        self,
        id: str,
        custom_shift_id: str,
    ) -> CustomShift:
        """Returns one custom shift: its time and who takes it.

        - `GET /v3/schedules/{id}/custom_shifts/{custom_shift_id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.get_custom_shift import sync

        return sync(
            id,
            custom_shift_id,
            client=self._client,
        )

    def update_custom_shift(
        self,
        id: str,
        custom_shift_id: str,
        *,
        body: CustomShiftUpdate | CustomShift | Mapping[str, Any],
    ) -> CustomShift:
        """Changes the time of a custom shift or who takes it.

        - `PUT /v3/schedules/{id}/custom_shifts/{custom_shift_id}`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                assignments: Exactly one: user_member with a user_id, or empty_member for nobody.
        """
        from ..api.schedules_v3.update_custom_shift import sync

        return sync(
            id,
            custom_shift_id,
            client=self._client,
            body=body,
        )

    def delete_custom_shift(
        self,
        id: str,
        custom_shift_id: str,
    ) -> None:
        """Removes a single custom shift from a v3 schedule.

        - `DELETE /v3/schedules/{id}/custom_shifts/{custom_shift_id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.delete_custom_shift import sync

        return sync(
            id,
            custom_shift_id,
            client=self._client,
        )

    def list_overrides(
        self,
        id: str,
        *,
        since: datetime | str,
        until: datetime | str,
        limit: int | None = None,
        overflow: bool | None = None,
        time_zone: str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[OverrideShift]:
        """Lists the overrides of a v3 schedule in a time span.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /v3/schedules/{id}/overrides`.
        - `iterate` asks for a time with more than 10,000 records in parts.
        - Worth catching: `NotFound` (404).

        Args:
            limit: From 1 to 100; 25 by default.
            overflow: True keeps overrides whole that reach beyond the time span; by default they are cut off at its
                ends.
            time_zone: Zone, by its IANA name, in which times are given.
        """
        from ..api.schedules_v3.list_overrides import iterate

        return iterate(
            id,
            client=self._client,
            since=since,
            until=until,
            limit=limit,
            overflow=overflow,
            time_zone=time_zone,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_overrides(
        self,
        id: str,
        *,
        body: CreateOverridesRequest | Mapping[str, Any],
    ) -> CreateOverridesPage:
        """Replaces who is on call in a v3 schedule for given times.

        - `POST /v3/schedules/{id}/overrides`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                overrides: At least one. Each names who steps out and who steps in, user_member with a user_id, or
                    empty_member for nobody, and may name the rotation or the custom shift it is for.
        """
        from ..api.schedules_v3.create_overrides import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_override(
        self,
        id: str,
        override_id: str,
    ) -> OverrideShift:
        """Returns one override of a v3 schedule: its time, who steps out and who steps in.

        - `GET /v3/schedules/{id}/overrides/{override_id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.get_override import sync

        return sync(
            id,
            override_id,
            client=self._client,
        )

    def update_override(
        self,
        id: str,
        override_id: str,
        *,
        body: OverrideUpdate | OverrideShift | Mapping[str, Any],
    ) -> OverrideShift:
        """Changes the time of an override or who steps in.

        - `PUT /v3/schedules/{id}/overrides/{override_id}`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                overriding_member: Who steps in: user_member with a user_id, or empty_member for nobody.
        """
        from ..api.schedules_v3.update_override import sync

        return sync(
            id,
            override_id,
            client=self._client,
            body=body,
        )

    def delete_override(
        self,
        id: str,
        override_id: str,
    ) -> None:
        """Removes an override from a v3 schedule, so that the regular shifts hold again.

        - `DELETE /v3/schedules/{id}/overrides/{override_id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.delete_override import sync

        return sync(
            id,
            override_id,
            client=self._client,
        )

    def list_rotations(
        self,
        id: str,
        *,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Rotation]:
        """Lists the rotations of a v3 schedule.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /v3/schedules/{id}/rotations`.
        - Worth catching: `NotFound` (404).

        Args:
            limit: From 1 to 100; 25 by default.
        """
        from ..api.schedules_v3.list_rotations import iterate

        return iterate(
            id,
            client=self._client,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_rotation(
        self,
        id: str,
        *,
        body: Mapping[str, Any],
    ) -> Rotation:
        """Adds a rotation to a v3 schedule, to hold events that say who is on call when.

        - `POST /v3/schedules/{id}/rotations`.
        - Worth catching: `NotFound` (404).
        - No body member is defined; send an empty object and add events afterwards.
        - Nobody is on call through a rotation that has no event.
        """
        from ..api.schedules_v3.create_rotation import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_rotation(
        self,
        id: str,
        rotation_id: str,
        *,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
    ) -> Rotation:
        """Returns a rotation of a v3 schedule with its events.

        - `GET /v3/schedules/{id}/rotations/{rotation_id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.get_rotation import sync

        return sync(
            id,
            rotation_id,
            client=self._client,
            since=since,
            until=until,
        )

    def delete_rotation(
        self,
        id: str,
        rotation_id: str,
    ) -> None:
        """Removes a rotation from a v3 schedule together with its events.

        - `DELETE /v3/schedules/{id}/rotations/{rotation_id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.delete_rotation import sync

        return sync(
            id,
            rotation_id,
            client=self._client,
        )

    def list_rotation_events(
        self,
        id: str,
        rotation_id: str,
        *,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Event]:
        """Lists the events of a rotation, from which its shifts come.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /v3/schedules/{id}/rotations/{rotation_id}/events`.
        - Worth catching: `NotFound` (404).

        Args:
            limit: From 1 to 100; 25 by default.
        """
        from ..api.schedules_v3.list_events import iterate

        return iterate(
            id,
            rotation_id,
            client=self._client,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_rotation_event(
        self,
        id: str,
        rotation_id: str,
        *,
        body: EventCreate | Event | Mapping[str, Any],
    ) -> Event:
        """Adds an event to a rotation: a shift that repeats, and those who take it.

        - `POST /v3/schedules/{id}/rotations/{rotation_id}/events`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                assignment_strategy: Whether members take turns or all are on call at once: 1 to 20 members, each a
                    user_member with a user_id, or empty_member for nobody; shifts_per_member is how many shifts in a
                    row each takes.
                effective_since: From when the event yields shifts.
                effective_until: Until when the event yields shifts; null for no end.
                end_time: End of the first shift.
                name: At most 255 characters.
                recurrence: How the shift repeats, as iCalendar rules (RFC 5545) such as RRULE:FREQ=WEEKLY.
                start_time: Start of the first shift.
        """
        from ..api.schedules_v3.create_event import sync

        return sync(
            id,
            rotation_id,
            client=self._client,
            body=body,
        )

    def get_rotation_event(
        self,
        id: str,
        rotation_id: str,
        event_id: str,
        *,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
    ) -> Event:
        """Returns one event of a rotation: when it repeats and who takes part.

        - `GET /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.get_event import sync

        return sync(
            id,
            rotation_id,
            event_id,
            client=self._client,
            since=since,
            until=until,
        )

    def update_rotation_event(
        self,
        id: str,
        rotation_id: str,
        event_id: str,
        *,
        body: EventUpdate | Event | Mapping[str, Any],
    ) -> Event:
        """Changes an event of a rotation: its times, its repetition or its members.

        - `PUT /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                assignment_strategy: Whether members take turns or all are on call at once: 1 to 20 members, each a
                    user_member with a user_id, or empty_member for nobody; shifts_per_member is how many shifts in a
                    row each takes.
                effective_since: From when the event yields shifts.
                effective_until: Until when the event yields shifts; null for no end.
                end_time: End of the first shift.
                name: At most 255 characters.
                recurrence: How the shift repeats, as iCalendar rules (RFC 5545) such as RRULE:FREQ=WEEKLY.
                start_time: Start of the first shift.
        """
        from ..api.schedules_v3.update_event import sync

        return sync(
            id,
            rotation_id,
            event_id,
            client=self._client,
            body=body,
        )

    def delete_rotation_event(
        self,
        id: str,
        rotation_id: str,
        event_id: str,
    ) -> None:
        """Removes an event from a rotation, and with it the shifts that it yields.

        - `DELETE /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.delete_event import sync

        return sync(
            id,
            rotation_id,
            event_id,
            client=self._client,
        )


class SchedulesV3WithResponse(Resource):
    """The methods of `client.schedules_v3`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(SchedulesV3Resource.list)
    create = with_response(SchedulesV3Resource.create)
    get = with_response(SchedulesV3Resource.get)
    update = with_response(SchedulesV3Resource.update)
    delete = with_response(SchedulesV3Resource.delete)
    list_audit_records = page_with_response(SchedulesV3Resource.list_audit_records)
    list_custom_shifts = page_with_response(SchedulesV3Resource.list_custom_shifts)
    create_custom_shifts = with_response(SchedulesV3Resource.create_custom_shifts)
    get_custom_shift = with_response(SchedulesV3Resource.get_custom_shift)
    update_custom_shift = with_response(SchedulesV3Resource.update_custom_shift)
    delete_custom_shift = with_response(SchedulesV3Resource.delete_custom_shift)
    list_overrides = page_with_response(SchedulesV3Resource.list_overrides)
    create_overrides = with_response(SchedulesV3Resource.create_overrides)
    get_override = with_response(SchedulesV3Resource.get_override)
    update_override = with_response(SchedulesV3Resource.update_override)
    delete_override = with_response(SchedulesV3Resource.delete_override)
    list_rotations = page_with_response(SchedulesV3Resource.list_rotations)
    create_rotation = with_response(SchedulesV3Resource.create_rotation)
    get_rotation = with_response(SchedulesV3Resource.get_rotation)
    delete_rotation = with_response(SchedulesV3Resource.delete_rotation)
    list_rotation_events = page_with_response(SchedulesV3Resource.list_rotation_events)
    create_rotation_event = with_response(SchedulesV3Resource.create_rotation_event)
    get_rotation_event = with_response(SchedulesV3Resource.get_rotation_event)
    update_rotation_event = with_response(SchedulesV3Resource.update_rotation_event)
    delete_rotation_event = with_response(SchedulesV3Resource.delete_rotation_event)


class AsyncSchedulesV3Resource(Resource):
    """On-call schedules in version 3 of the schedules API, with rotations, events, shifts and overrides.

    The property `schedules_v3` of `AsyncClient`. `with_response` has the same methods for callers who need the status,
    the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint
    functions in `pagerduty_rest.api.schedules_v3`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncSchedulesV3WithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncSchedulesV3WithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        query: str | None = None,
        team_ids: Sequence[str] | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[V3ScheduleReference]:
        """Lists v3 on-call schedules, as references without their rotations.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /v3/schedules`.

        Args:
            limit: From 1 to 1,000; 100 by default.
            query: Part of a schedule's name.
            team_ids: Only what belongs to one of these teams, given by ID.
        """
        from ..api.schedules_v3.list_schedules_v3 import aiterate

        return aiterate(
            client=self._client,
            limit=limit,
            query=query,
            team_ids=team_ids,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: ScheduleV3Create | ScheduleResponseSchedule | Mapping[str, Any],
    ) -> ScheduleResponseSchedule:
        """Creates a v3 on-call schedule, to be filled with rotations and events.

        - `POST /v3/schedules`.

        Args:
            body:
                description: At most 1,024 characters.
                name: From 1 to 255 characters.
                teams: The teams it belongs to; given only here, not on update.
                time_zone: IANA name such as Europe/London.
        """
        from ..api.schedules_v3.create_schedule_v3 import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str,
        *,
        include: Sequence[Literal["final_schedule"]] | None = None,
        overflow: bool | None = None,
        since: datetime | str | None = None,
        time_zone: str | None = None,
        until: datetime | str | None = None,
    ) -> ScheduleResponseSchedule:
        """Returns a v3 schedule with its rotations and, if included, who is on call when.

        - `GET /v3/schedules/{id}`.
        - Worth catching: `NotFound` (404).

        Args:
            include: final_schedule adds the shifts that result, for the time from since to until.
            overflow: True keeps shifts whole that reach beyond the time span; by default they are cut off at its ends.
            time_zone: Zone, by its IANA name, in which times are given.
        """
        from ..api.schedules_v3.get_schedule_v3 import asyncio

        return await asyncio(
            id,
            client=self._client,
            include=include,
            overflow=overflow,
            since=since,
            time_zone=time_zone,
            until=until,
        )

    async def update(
        self,
        id: str,
        *,
        body: ScheduleV3Update | ScheduleResponseSchedule | Mapping[str, Any],
    ) -> ScheduleResponseSchedule:
        """Changes the name, description or time zone of a v3 schedule.

        - `PUT /v3/schedules/{id}`.
        - Worth catching: `NotFound` (404).
        - Rotations, overrides and custom shifts have operations of their own.

        Args:
            body:
                description: At most 1,024 characters.
                name: From 1 to 255 characters.
                time_zone: IANA name such as Europe/London.
        """
        from ..api.schedules_v3.update_schedule_v3 import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Deletes a v3 on-call schedule with everything in it.

        - `DELETE /v3/schedules/{id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.delete_schedule_v3 import asyncio

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
        """Lists who changed a v3 schedule, when and how.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /v3/schedules/{id}/audit/records`, OAuth scope `audit_records.read`.
        - One call spans at most 31 days; `iterate` asks for a longer time in parts.
        - Without `since`, the last 24 hours.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            since: Start of the time span; 24 hours before until by default.
            until: End of the time span, at most 31 days after since; now by default.
        """
        from ..api.schedules_v3.list_schedules_audit_records_v3 import aiterate

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

    def list_custom_shifts(
        self,
        id: str,
        *,
        since: datetime | str,
        until: datetime | str,
        limit: int | None = None,
        overflow: bool | None = None,
        time_zone: str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[CustomShift]:
        """Lists the custom shifts of a v3 schedule in a time span.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /v3/schedules/{id}/custom_shifts`.
        - `iterate` asks for a time with more than 10,000 records in parts.
        - Worth catching: `NotFound` (404).

        Args:
            limit: From 1 to 100; 25 by default.
            overflow: True keeps shifts whole that reach beyond the time span; by default they are cut off at its ends.
            time_zone: Zone, by its IANA name, in which times are given.
        """
        from ..api.schedules_v3.list_custom_shifts import aiterate

        return aiterate(
            id,
            client=self._client,
            since=since,
            until=until,
            limit=limit,
            overflow=overflow,
            time_zone=time_zone,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_custom_shifts(
        self,
        id: str,
        *,
        body: CreateCustomShiftsRequest | Mapping[str, Any],
    ) -> CreateCustomShiftsPage:
        """Adds single shifts to a v3 schedule, apart from its rotations.

        - `POST /v3/schedules/{id}/custom_shifts`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                custom_shifts: At least one, each with exactly one assignment: user_member with a user_id, or
                    empty_member for nobody.
        """
        from ..api.schedules_v3.create_custom_shifts import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_custom_shift(
        self,
        id: str,
        custom_shift_id: str,
    ) -> CustomShift:
        """Returns one custom shift: its time and who takes it.

        - `GET /v3/schedules/{id}/custom_shifts/{custom_shift_id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.get_custom_shift import asyncio

        return await asyncio(
            id,
            custom_shift_id,
            client=self._client,
        )

    async def update_custom_shift(
        self,
        id: str,
        custom_shift_id: str,
        *,
        body: CustomShiftUpdate | CustomShift | Mapping[str, Any],
    ) -> CustomShift:
        """Changes the time of a custom shift or who takes it.

        - `PUT /v3/schedules/{id}/custom_shifts/{custom_shift_id}`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                assignments: Exactly one: user_member with a user_id, or empty_member for nobody.
        """
        from ..api.schedules_v3.update_custom_shift import asyncio

        return await asyncio(
            id,
            custom_shift_id,
            client=self._client,
            body=body,
        )

    async def delete_custom_shift(
        self,
        id: str,
        custom_shift_id: str,
    ) -> None:
        """Removes a single custom shift from a v3 schedule.

        - `DELETE /v3/schedules/{id}/custom_shifts/{custom_shift_id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.delete_custom_shift import asyncio

        return await asyncio(
            id,
            custom_shift_id,
            client=self._client,
        )

    def list_overrides(
        self,
        id: str,
        *,
        since: datetime | str,
        until: datetime | str,
        limit: int | None = None,
        overflow: bool | None = None,
        time_zone: str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[OverrideShift]:
        """Lists the overrides of a v3 schedule in a time span.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /v3/schedules/{id}/overrides`.
        - `iterate` asks for a time with more than 10,000 records in parts.
        - Worth catching: `NotFound` (404).

        Args:
            limit: From 1 to 100; 25 by default.
            overflow: True keeps overrides whole that reach beyond the time span; by default they are cut off at its
                ends.
            time_zone: Zone, by its IANA name, in which times are given.
        """
        from ..api.schedules_v3.list_overrides import aiterate

        return aiterate(
            id,
            client=self._client,
            since=since,
            until=until,
            limit=limit,
            overflow=overflow,
            time_zone=time_zone,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_overrides(
        self,
        id: str,
        *,
        body: CreateOverridesRequest | Mapping[str, Any],
    ) -> CreateOverridesPage:
        """Replaces who is on call in a v3 schedule for given times.

        - `POST /v3/schedules/{id}/overrides`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                overrides: At least one. Each names who steps out and who steps in, user_member with a user_id, or
                    empty_member for nobody, and may name the rotation or the custom shift it is for.
        """
        from ..api.schedules_v3.create_overrides import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_override(
        self,
        id: str,
        override_id: str,
    ) -> OverrideShift:
        """Returns one override of a v3 schedule: its time, who steps out and who steps in.

        - `GET /v3/schedules/{id}/overrides/{override_id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.get_override import asyncio

        return await asyncio(
            id,
            override_id,
            client=self._client,
        )

    async def update_override(
        self,
        id: str,
        override_id: str,
        *,
        body: OverrideUpdate | OverrideShift | Mapping[str, Any],
    ) -> OverrideShift:
        """Changes the time of an override or who steps in.

        - `PUT /v3/schedules/{id}/overrides/{override_id}`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                overriding_member: Who steps in: user_member with a user_id, or empty_member for nobody.
        """
        from ..api.schedules_v3.update_override import asyncio

        return await asyncio(
            id,
            override_id,
            client=self._client,
            body=body,
        )

    async def delete_override(
        self,
        id: str,
        override_id: str,
    ) -> None:
        """Removes an override from a v3 schedule, so that the regular shifts hold again.

        - `DELETE /v3/schedules/{id}/overrides/{override_id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.delete_override import asyncio

        return await asyncio(
            id,
            override_id,
            client=self._client,
        )

    def list_rotations(
        self,
        id: str,
        *,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Rotation]:
        """Lists the rotations of a v3 schedule.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /v3/schedules/{id}/rotations`.
        - Worth catching: `NotFound` (404).

        Args:
            limit: From 1 to 100; 25 by default.
        """
        from ..api.schedules_v3.list_rotations import aiterate

        return aiterate(
            id,
            client=self._client,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_rotation(
        self,
        id: str,
        *,
        body: Mapping[str, Any],
    ) -> Rotation:
        """Adds a rotation to a v3 schedule, to hold events that say who is on call when.

        - `POST /v3/schedules/{id}/rotations`.
        - Worth catching: `NotFound` (404).
        - No body member is defined; send an empty object and add events afterwards.
        - Nobody is on call through a rotation that has no event.
        """
        from ..api.schedules_v3.create_rotation import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_rotation(
        self,
        id: str,
        rotation_id: str,
        *,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
    ) -> Rotation:
        """Returns a rotation of a v3 schedule with its events.

        - `GET /v3/schedules/{id}/rotations/{rotation_id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.get_rotation import asyncio

        return await asyncio(
            id,
            rotation_id,
            client=self._client,
            since=since,
            until=until,
        )

    async def delete_rotation(
        self,
        id: str,
        rotation_id: str,
    ) -> None:
        """Removes a rotation from a v3 schedule together with its events.

        - `DELETE /v3/schedules/{id}/rotations/{rotation_id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.delete_rotation import asyncio

        return await asyncio(
            id,
            rotation_id,
            client=self._client,
        )

    def list_rotation_events(
        self,
        id: str,
        rotation_id: str,
        *,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Event]:
        """Lists the events of a rotation, from which its shifts come.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /v3/schedules/{id}/rotations/{rotation_id}/events`.
        - Worth catching: `NotFound` (404).

        Args:
            limit: From 1 to 100; 25 by default.
        """
        from ..api.schedules_v3.list_events import aiterate

        return aiterate(
            id,
            rotation_id,
            client=self._client,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_rotation_event(
        self,
        id: str,
        rotation_id: str,
        *,
        body: EventCreate | Event | Mapping[str, Any],
    ) -> Event:
        """Adds an event to a rotation: a shift that repeats, and those who take it.

        - `POST /v3/schedules/{id}/rotations/{rotation_id}/events`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                assignment_strategy: Whether members take turns or all are on call at once: 1 to 20 members, each a
                    user_member with a user_id, or empty_member for nobody; shifts_per_member is how many shifts in a
                    row each takes.
                effective_since: From when the event yields shifts.
                effective_until: Until when the event yields shifts; null for no end.
                end_time: End of the first shift.
                name: At most 255 characters.
                recurrence: How the shift repeats, as iCalendar rules (RFC 5545) such as RRULE:FREQ=WEEKLY.
                start_time: Start of the first shift.
        """
        from ..api.schedules_v3.create_event import asyncio

        return await asyncio(
            id,
            rotation_id,
            client=self._client,
            body=body,
        )

    async def get_rotation_event(
        self,
        id: str,
        rotation_id: str,
        event_id: str,
        *,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
    ) -> Event:
        """Returns one event of a rotation: when it repeats and who takes part.

        - `GET /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.get_event import asyncio

        return await asyncio(
            id,
            rotation_id,
            event_id,
            client=self._client,
            since=since,
            until=until,
        )

    async def update_rotation_event(
        self,
        id: str,
        rotation_id: str,
        event_id: str,
        *,
        body: EventUpdate | Event | Mapping[str, Any],
    ) -> Event:
        """Changes an event of a rotation: its times, its repetition or its members.

        - `PUT /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                assignment_strategy: Whether members take turns or all are on call at once: 1 to 20 members, each a
                    user_member with a user_id, or empty_member for nobody; shifts_per_member is how many shifts in a
                    row each takes.
                effective_since: From when the event yields shifts.
                effective_until: Until when the event yields shifts; null for no end.
                end_time: End of the first shift.
                name: At most 255 characters.
                recurrence: How the shift repeats, as iCalendar rules (RFC 5545) such as RRULE:FREQ=WEEKLY.
                start_time: Start of the first shift.
        """
        from ..api.schedules_v3.update_event import asyncio

        return await asyncio(
            id,
            rotation_id,
            event_id,
            client=self._client,
            body=body,
        )

    async def delete_rotation_event(
        self,
        id: str,
        rotation_id: str,
        event_id: str,
    ) -> None:
        """Removes an event from a rotation, and with it the shifts that it yields.

        - `DELETE /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.schedules_v3.delete_event import asyncio

        return await asyncio(
            id,
            rotation_id,
            event_id,
            client=self._client,
        )


class AsyncSchedulesV3WithResponse(Resource):
    """The methods of `client.schedules_v3`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncSchedulesV3Resource.list)
    create = awith_response(AsyncSchedulesV3Resource.create)
    get = awith_response(AsyncSchedulesV3Resource.get)
    update = awith_response(AsyncSchedulesV3Resource.update)
    delete = awith_response(AsyncSchedulesV3Resource.delete)
    list_audit_records = apage_with_response(AsyncSchedulesV3Resource.list_audit_records)
    list_custom_shifts = apage_with_response(AsyncSchedulesV3Resource.list_custom_shifts)
    create_custom_shifts = awith_response(AsyncSchedulesV3Resource.create_custom_shifts)
    get_custom_shift = awith_response(AsyncSchedulesV3Resource.get_custom_shift)
    update_custom_shift = awith_response(AsyncSchedulesV3Resource.update_custom_shift)
    delete_custom_shift = awith_response(AsyncSchedulesV3Resource.delete_custom_shift)
    list_overrides = apage_with_response(AsyncSchedulesV3Resource.list_overrides)
    create_overrides = awith_response(AsyncSchedulesV3Resource.create_overrides)
    get_override = awith_response(AsyncSchedulesV3Resource.get_override)
    update_override = awith_response(AsyncSchedulesV3Resource.update_override)
    delete_override = awith_response(AsyncSchedulesV3Resource.delete_override)
    list_rotations = apage_with_response(AsyncSchedulesV3Resource.list_rotations)
    create_rotation = awith_response(AsyncSchedulesV3Resource.create_rotation)
    get_rotation = awith_response(AsyncSchedulesV3Resource.get_rotation)
    delete_rotation = awith_response(AsyncSchedulesV3Resource.delete_rotation)
    list_rotation_events = apage_with_response(AsyncSchedulesV3Resource.list_rotation_events)
    create_rotation_event = awith_response(AsyncSchedulesV3Resource.create_rotation_event)
    get_rotation_event = awith_response(AsyncSchedulesV3Resource.get_rotation_event)
    update_rotation_event = awith_response(AsyncSchedulesV3Resource.update_rotation_event)
    delete_rotation_event = awith_response(AsyncSchedulesV3Resource.delete_rotation_event)
