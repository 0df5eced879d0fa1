"""`client.standards`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.standard import Standard
    from .._models.standard_applied import StandardApplied
    from .._models.standard_update import StandardUpdate


class StandardsResource(Resource):
    """Standards for services, and how well services meet them.

    The property `standards` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.standards`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> StandardsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return StandardsWithResponse(self._client)

    def list(
        self,
        *,
        active: bool | None = None,
        resource_type: Literal["technical_service"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Standard]:
        """Lists the standards that the account measures its services by.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /standards`, OAuth scope `standards.read`.

        Args:
            active: True for standards in force, false for those switched off; both when left out.
        """
        from ..api.standards.list_standards import iterate

        return iterate(
            client=self._client,
            active=active,
            resource_type=resource_type,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_scores(
        self,
        resource_type: Literal["technical_services"],
        *,
        ids: Sequence[str],
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[StandardApplied]:
        """Tells which standards each of several services meets, in one call.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /standards/scores/{resource_type}`, OAuth scope `standards.read`.

        Args:
            ids: Ids of the services.
        """
        from ..api.standards.list_resource_standards_many_services import iterate

        return iterate(
            resource_type,
            client=self._client,
            ids=ids,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get_scores(
        self,
        resource_type: Literal["technical_services"],
        id: str,
    ) -> StandardApplied:
        """Tells which standards one service meets, with its score.

        - `GET /standards/scores/{resource_type}/{id}`, OAuth scope `standards.read`.
        """
        from ..api.standards.list_resource_standards import sync

        return sync(
            resource_type,
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: StandardUpdate | Mapping[str, Any] | None = None,
    ) -> Standard:
        """Changes a standard: switches it on or off, or sets which services it applies to.

        - `PUT /standards/{id}`, OAuth scope `standards.write`.

        Args:
            body:
                inclusions: Services that the standard is limited to.
                exclusions: Services that the standard leaves out.
                values: `regex`: the pattern to check against, for standards that have one.
        """
        from ..api.standards.update_standard import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )


class StandardsWithResponse(Resource):
    """The methods of `client.standards`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(StandardsResource.list)
    list_scores = page_with_response(StandardsResource.list_scores)
    get_scores = with_response(StandardsResource.get_scores)
    update = with_response(StandardsResource.update)


class AsyncStandardsResource(Resource):
    """Standards for services, and how well services meet them.

    The property `standards` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.standards`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncStandardsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncStandardsWithResponse(self._client)

    def list(
        self,
        *,
        active: bool | None = None,
        resource_type: Literal["technical_service"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Standard]:
        """Lists the standards that the account measures its services by.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /standards`, OAuth scope `standards.read`.

        Args:
            active: True for standards in force, false for those switched off; both when left out.
        """
        from ..api.standards.list_standards import aiterate

        return aiterate(
            client=self._client,
            active=active,
            resource_type=resource_type,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_scores(
        self,
        resource_type: Literal["technical_services"],
        *,
        ids: Sequence[str],
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[StandardApplied]:
        """Tells which standards each of several services meets, in one call.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /standards/scores/{resource_type}`, OAuth scope `standards.read`.

        Args:
            ids: Ids of the services.
        """
        from ..api.standards.list_resource_standards_many_services import aiterate

        return aiterate(
            resource_type,
            client=self._client,
            ids=ids,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get_scores(
        self,
        resource_type: Literal["technical_services"],
        id: str,
    ) -> StandardApplied:
        """Tells which standards one service meets, with its score.

        - `GET /standards/scores/{resource_type}/{id}`, OAuth scope `standards.read`.
        """
        from ..api.standards.list_resource_standards import asyncio

        return await asyncio(
            resource_type,
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: StandardUpdate | Mapping[str, Any] | None = None,
    ) -> Standard:
        """Changes a standard: switches it on or off, or sets which services it applies to.

        - `PUT /standards/{id}`, OAuth scope `standards.write`.

        Args:
            body:
                inclusions: Services that the standard is limited to.
                exclusions: Services that the standard leaves out.
                values: `regex`: the pattern to check against, for standards that have one.
        """
        from ..api.standards.update_standard import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )


class AsyncStandardsWithResponse(Resource):
    """The methods of `client.standards`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncStandardsResource.list)
    list_scores = apage_with_response(AsyncStandardsResource.list_scores)
    get_scores = awith_response(AsyncStandardsResource.get_scores)
    update = awith_response(AsyncStandardsResource.update)
