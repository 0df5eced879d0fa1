"""`client.status_dashboards`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.impact import Impact
    from .._models.status_dashboard import StatusDashboard


class StatusDashboardsResource(Resource):
    """Status dashboards, and the business services on them that are impacted.

    The property `status_dashboards` of `Client`. `with_response` has the same methods for callers who need the status,
    the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint
    functions in `pagerduty_rest.api.status_dashboards`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> StatusDashboardsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return StatusDashboardsWithResponse(self._client)

    def list(
        self,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[StatusDashboard]:
        """Lists the account's status dashboards, the internal views of how business services fare.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /status_dashboards`, OAuth scope `status_dashboards.read`.
        """
        from ..api.status_dashboards.list_status_dashboards import iterate

        return iterate(
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get_by_url_slug(
        self,
        url_slug: str,
    ) -> StatusDashboard:
        """Gets a status dashboard by the last part of its address instead of its id.

        - `GET /status_dashboards/url_slugs/{url_slug}`, OAuth scope `status_dashboards.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).

        Args:
            url_slug: The dashboard's name in its address; `client.status_dashboards.list` gives it.
        """
        from ..api.status_dashboards.get_status_dashboard_by_url_slug import sync

        return sync(
            url_slug,
            client=self._client,
        )

    def list_service_impacts_by_url_slug(
        self,
        url_slug: str,
        *,
        additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]]
        | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Impact]:
        """Tells which business services are impacted now, for the dashboard at an address.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /status_dashboards/url_slugs/{url_slug}/service_impacts`, OAuth scope `status_dashboards.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).

        Args:
            url_slug: The dashboard's name in its address; `client.status_dashboards.list` gives it.
            additional_fields: `services.highest_impacting_priority` adds to each service the highest priority among the
                incidents behind its impact; `total_impacted_count` adds the number of impacted services.
        """
        from ..api.status_dashboards.get_status_dashboard_service_impacts_by_url_slug import iterate

        return iterate(
            url_slug,
            client=self._client,
            additional_fields=additional_fields,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get(
        self,
        id: str,
    ) -> StatusDashboard:
        """Gets the name and address part of a status dashboard by its id.

        - `GET /status_dashboards/{id}`, OAuth scope `status_dashboards.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        """
        from ..api.status_dashboards.get_status_dashboard_by_id import sync

        return sync(
            id,
            client=self._client,
        )

    def list_service_impacts(
        self,
        id: str,
        *,
        additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]]
        | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Impact]:
        """Tells which business services on a status dashboard are impacted now.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /status_dashboards/{id}/service_impacts`, OAuth scope `status_dashboards.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).

        Args:
            additional_fields: `services.highest_impacting_priority` adds to each service the highest priority among the
                incidents behind its impact; `total_impacted_count` adds the number of impacted services.
        """
        from ..api.status_dashboards.get_status_dashboard_service_impacts_by_id import iterate

        return iterate(
            id,
            client=self._client,
            additional_fields=additional_fields,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class StatusDashboardsWithResponse(Resource):
    """The methods of `client.status_dashboards`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(StatusDashboardsResource.list)
    get_by_url_slug = with_response(StatusDashboardsResource.get_by_url_slug)
    list_service_impacts_by_url_slug = page_with_response(StatusDashboardsResource.list_service_impacts_by_url_slug)
    get = with_response(StatusDashboardsResource.get)
    list_service_impacts = page_with_response(StatusDashboardsResource.list_service_impacts)


class AsyncStatusDashboardsResource(Resource):
    """Status dashboards, and the business services on them that are impacted.

    The property `status_dashboards` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.status_dashboards`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncStatusDashboardsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncStatusDashboardsWithResponse(self._client)

    def list(
        self,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[StatusDashboard]:
        """Lists the account's status dashboards, the internal views of how business services fare.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /status_dashboards`, OAuth scope `status_dashboards.read`.
        """
        from ..api.status_dashboards.list_status_dashboards import aiterate

        return aiterate(
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get_by_url_slug(
        self,
        url_slug: str,
    ) -> StatusDashboard:
        """Gets a status dashboard by the last part of its address instead of its id.

        - `GET /status_dashboards/url_slugs/{url_slug}`, OAuth scope `status_dashboards.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).

        Args:
            url_slug: The dashboard's name in its address; `client.status_dashboards.list` gives it.
        """
        from ..api.status_dashboards.get_status_dashboard_by_url_slug import asyncio

        return await asyncio(
            url_slug,
            client=self._client,
        )

    def list_service_impacts_by_url_slug(
        self,
        url_slug: str,
        *,
        additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]]
        | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Impact]:
        """Tells which business services are impacted now, for the dashboard at an address.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /status_dashboards/url_slugs/{url_slug}/service_impacts`, OAuth scope `status_dashboards.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).

        Args:
            url_slug: The dashboard's name in its address; `client.status_dashboards.list` gives it.
            additional_fields: `services.highest_impacting_priority` adds to each service the highest priority among the
                incidents behind its impact; `total_impacted_count` adds the number of impacted services.
        """
        from ..api.status_dashboards.get_status_dashboard_service_impacts_by_url_slug import aiterate

        return aiterate(
            url_slug,
            client=self._client,
            additional_fields=additional_fields,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get(
        self,
        id: str,
    ) -> StatusDashboard:
        """Gets the name and address part of a status dashboard by its id.

        - `GET /status_dashboards/{id}`, OAuth scope `status_dashboards.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        """
        from ..api.status_dashboards.get_status_dashboard_by_id import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    def list_service_impacts(
        self,
        id: str,
        *,
        additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]]
        | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Impact]:
        """Tells which business services on a status dashboard are impacted now.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /status_dashboards/{id}/service_impacts`, OAuth scope `status_dashboards.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).

        Args:
            additional_fields: `services.highest_impacting_priority` adds to each service the highest priority among the
                incidents behind its impact; `total_impacted_count` adds the number of impacted services.
        """
        from ..api.status_dashboards.get_status_dashboard_service_impacts_by_id import aiterate

        return aiterate(
            id,
            client=self._client,
            additional_fields=additional_fields,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class AsyncStatusDashboardsWithResponse(Resource):
    """The methods of `client.status_dashboards`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncStatusDashboardsResource.list)
    get_by_url_slug = awith_response(AsyncStatusDashboardsResource.get_by_url_slug)
    list_service_impacts_by_url_slug = apage_with_response(
        AsyncStatusDashboardsResource.list_service_impacts_by_url_slug
    )
    get = awith_response(AsyncStatusDashboardsResource.get)
    list_service_impacts = apage_with_response(AsyncStatusDashboardsResource.list_service_impacts)
