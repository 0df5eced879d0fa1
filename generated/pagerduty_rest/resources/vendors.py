"""`client.vendors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.get_vendor_page import GetVendorPage
    from .._models.vendor import Vendor


class VendorsResource(Resource):
    """Vendors: the tools that a service can be integrated with.

    The property `vendors` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.vendors`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> VendorsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return VendorsWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Vendor]:
        """Lists the products that PagerDuty has ready-made integrations for.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /vendors`, OAuth scope `vendors.read`.
        - A vendor's id is what a service integration refers to.
        """
        from ..api.vendors.list_vendors import iterate

        return iterate(
            client=self._client,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get(
        self,
        id: str,
    ) -> GetVendorPage:
        """Gets one product that PagerDuty integrates with: its logo, website and integration guide.

        - `GET /vendors/{id}`, OAuth scope `vendors.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.vendors.get_vendor import sync

        return sync(
            id,
            client=self._client,
        )


class VendorsWithResponse(Resource):
    """The methods of `client.vendors`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(VendorsResource.list)
    get = with_response(VendorsResource.get)


class AsyncVendorsResource(Resource):
    """Vendors: the tools that a service can be integrated with.

    The property `vendors` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.vendors`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncVendorsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncVendorsWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Vendor]:
        """Lists the products that PagerDuty has ready-made integrations for.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /vendors`, OAuth scope `vendors.read`.
        - A vendor's id is what a service integration refers to.
        """
        from ..api.vendors.list_vendors import aiterate

        return aiterate(
            client=self._client,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get(
        self,
        id: str,
    ) -> GetVendorPage:
        """Gets one product that PagerDuty integrates with: its logo, website and integration guide.

        - `GET /vendors/{id}`, OAuth scope `vendors.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.vendors.get_vendor import asyncio

        return await asyncio(
            id,
            client=self._client,
        )


class AsyncVendorsWithResponse(Resource):
    """The methods of `client.vendors`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncVendorsResource.list)
    get = awith_response(AsyncVendorsResource.get)
