"""`client.maintenance_windows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.maintenance_window import MaintenanceWindow
    from .._models.maintenance_window_input import MaintenanceWindowInput


class MaintenanceWindowsResource(Resource):
    """Maintenance windows, during which services open no incidents.

    The property `maintenance_windows` of `Client`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.maintenance_windows`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> MaintenanceWindowsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return MaintenanceWindowsWithResponse(self._client)

    def list(
        self,
        *,
        filter: Literal["past", "future", "ongoing", "open", "all"] | None = None,
        include: Sequence[Literal["teams", "services", "users"]] | None = None,
        limit: int | None = None,
        query: str | None = None,
        service_ids: Sequence[str] | None = None,
        team_ids: Sequence[str] | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[MaintenanceWindow]:
        """Lists maintenance windows: past, present and to come.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /maintenance_windows`, OAuth scope `services.read`.

        Args:
            filter: open means those under way and those to come.
            include: What to return in full where otherwise only a reference comes.
            query: Text to look for.
            service_ids: Only windows for these services.
            team_ids: Only what belongs to one of these teams, given by ID.
        """
        from ..api.maintenance_windows.list_maintenance_windows import iterate

        return iterate(
            client=self._client,
            filter=filter,
            include=include,
            limit=limit,
            query=query,
            service_ids=service_ids,
            team_ids=team_ids,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: MaintenanceWindowInput | MaintenanceWindow | Mapping[str, Any],
    ) -> MaintenanceWindow:
        """Plans a time in which the given services open no incidents.

        - `POST /maintenance_windows`, OAuth scope `services.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.

        Args:
            body:
                description: Why the services are in maintenance.
                end_time: In the future and after start_time.
                services: The services to put into maintenance.
                start_time: From when services are in maintenance; a time in the past becomes now.
        """
        from ..api.maintenance_windows.create_maintenance_window import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str,
        *,
        include: Sequence[Literal["teams", "services", "users"]] | None = None,
    ) -> MaintenanceWindow:
        """Returns one maintenance window: its time, its services and who made it.

        - `GET /maintenance_windows/{id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: What to return in full where otherwise only a reference comes.
        """
        from ..api.maintenance_windows.get_maintenance_window import sync

        return sync(
            id,
            client=self._client,
            include=include,
        )

    def update(
        self,
        id: str,
        *,
        body: MaintenanceWindowInput | MaintenanceWindow | Mapping[str, Any],
    ) -> MaintenanceWindow:
        """Changes the time, the services or the description of a maintenance window.

        - `PUT /maintenance_windows/{id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                end_time: In the future and after start_time.
                start_time: From when services are in maintenance; a time in the past becomes now.
        """
        from ..api.maintenance_windows.update_maintenance_window import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Deletes a maintenance window that is still to come, or ends one that is under way.

        - `DELETE /maintenance_windows/{id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).
        - A window in the past cannot be deleted and raises a 405 error.
        """
        from ..api.maintenance_windows.delete_maintenance_window import sync

        return sync(
            id,
            client=self._client,
        )


class MaintenanceWindowsWithResponse(Resource):
    """The methods of `client.maintenance_windows`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(MaintenanceWindowsResource.list)
    create = with_response(MaintenanceWindowsResource.create)
    get = with_response(MaintenanceWindowsResource.get)
    update = with_response(MaintenanceWindowsResource.update)
    delete = with_response(MaintenanceWindowsResource.delete)


class AsyncMaintenanceWindowsResource(Resource):
    """Maintenance windows, during which services open no incidents.

    The property `maintenance_windows` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.maintenance_windows`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncMaintenanceWindowsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncMaintenanceWindowsWithResponse(self._client)

    def list(
        self,
        *,
        filter: Literal["past", "future", "ongoing", "open", "all"] | None = None,
        include: Sequence[Literal["teams", "services", "users"]] | None = None,
        limit: int | None = None,
        query: str | None = None,
        service_ids: Sequence[str] | None = None,
        team_ids: Sequence[str] | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[MaintenanceWindow]:
        """Lists maintenance windows: past, present and to come.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /maintenance_windows`, OAuth scope `services.read`.

        Args:
            filter: open means those under way and those to come.
            include: What to return in full where otherwise only a reference comes.
            query: Text to look for.
            service_ids: Only windows for these services.
            team_ids: Only what belongs to one of these teams, given by ID.
        """
        from ..api.maintenance_windows.list_maintenance_windows import aiterate

        return aiterate(
            client=self._client,
            filter=filter,
            include=include,
            limit=limit,
            query=query,
            service_ids=service_ids,
            team_ids=team_ids,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: MaintenanceWindowInput | MaintenanceWindow | Mapping[str, Any],
    ) -> MaintenanceWindow:
        """Plans a time in which the given services open no incidents.

        - `POST /maintenance_windows`, OAuth scope `services.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.

        Args:
            body:
                description: Why the services are in maintenance.
                end_time: In the future and after start_time.
                services: The services to put into maintenance.
                start_time: From when services are in maintenance; a time in the past becomes now.
        """
        from ..api.maintenance_windows.create_maintenance_window import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str,
        *,
        include: Sequence[Literal["teams", "services", "users"]] | None = None,
    ) -> MaintenanceWindow:
        """Returns one maintenance window: its time, its services and who made it.

        - `GET /maintenance_windows/{id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: What to return in full where otherwise only a reference comes.
        """
        from ..api.maintenance_windows.get_maintenance_window import asyncio

        return await asyncio(
            id,
            client=self._client,
            include=include,
        )

    async def update(
        self,
        id: str,
        *,
        body: MaintenanceWindowInput | MaintenanceWindow | Mapping[str, Any],
    ) -> MaintenanceWindow:
        """Changes the time, the services or the description of a maintenance window.

        - `PUT /maintenance_windows/{id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                end_time: In the future and after start_time.
                start_time: From when services are in maintenance; a time in the past becomes now.
        """
        from ..api.maintenance_windows.update_maintenance_window import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Deletes a maintenance window that is still to come, or ends one that is under way.

        - `DELETE /maintenance_windows/{id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).
        - A window in the past cannot be deleted and raises a 405 error.
        """
        from ..api.maintenance_windows.delete_maintenance_window import asyncio

        return await asyncio(
            id,
            client=self._client,
        )


class AsyncMaintenanceWindowsWithResponse(Resource):
    """The methods of `client.maintenance_windows`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncMaintenanceWindowsResource.list)
    create = awith_response(AsyncMaintenanceWindowsResource.create)
    get = awith_response(AsyncMaintenanceWindowsResource.get)
    update = awith_response(AsyncMaintenanceWindowsResource.update)
    delete = awith_response(AsyncMaintenanceWindowsResource.delete)
