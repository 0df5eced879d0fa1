"""`client.licenses`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, page_with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.license_allocation import LicenseAllocation
    from .._models.license_with_counts import LicenseWithCounts


class LicensesResource(Resource):
    """Licenses of the account, and the users that they are allocated to.

    The property `licenses` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.licenses`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> LicensesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return LicensesWithResponse(self._client)

    def list_allocations(
        self,
        *,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[LicenseAllocation]:
        """Lists which user holds which license, and since when.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /license_allocations`, OAuth scope `licenses.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.licenses.list_license_allocations import iterate

        return iterate(
            client=self._client,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list(
        self,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[LicenseWithCounts]:
        """Lists the account's licenses: how many are in use, how many are left, and for which roles.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /licenses`, OAuth scope `licenses.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.licenses.list_licenses import iterate

        return iterate(
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class LicensesWithResponse(Resource):
    """The methods of `client.licenses`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list_allocations = page_with_response(LicensesResource.list_allocations)
    list = page_with_response(LicensesResource.list)


class AsyncLicensesResource(Resource):
    """Licenses of the account, and the users that they are allocated to.

    The property `licenses` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.licenses`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncLicensesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncLicensesWithResponse(self._client)

    def list_allocations(
        self,
        *,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[LicenseAllocation]:
        """Lists which user holds which license, and since when.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /license_allocations`, OAuth scope `licenses.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.licenses.list_license_allocations import aiterate

        return aiterate(
            client=self._client,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list(
        self,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[LicenseWithCounts]:
        """Lists the account's licenses: how many are in use, how many are left, and for which roles.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /licenses`, OAuth scope `licenses.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.licenses.list_licenses import aiterate

        return aiterate(
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class AsyncLicensesWithResponse(Resource):
    """The methods of `client.licenses`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list_allocations = apage_with_response(AsyncLicensesResource.list_allocations)
    list = apage_with_response(AsyncLicensesResource.list)
