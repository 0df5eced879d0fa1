"""`client.extension_schemas`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.extension_schema import ExtensionSchema


class ExtensionSchemasResource(Resource):
    """Extension schemas: the kinds of extensions that exist.

    The property `extension_schemas` of `Client`. `with_response` has the same methods for callers who need the status,
    the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint
    functions in `pagerduty_rest.api.extension_schemas`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> ExtensionSchemasWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return ExtensionSchemasWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[ExtensionSchema]:
        """Lists the kinds of extension that can be added to services, such as chat or ticket tools.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /extension_schemas`, OAuth scope `extension_schemas.read`.
        """
        from ..api.extension_schemas.list_extension_schemas import iterate

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
    ) -> ExtensionSchema:
        """Returns one kind of extension: its label, its guide and the incident actions it is told of.

        - `GET /extension_schemas/{id}`, OAuth scope `extension_schemas.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.extension_schemas.get_extension_schema import sync

        return sync(
            id,
            client=self._client,
        )


class ExtensionSchemasWithResponse(Resource):
    """The methods of `client.extension_schemas`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(ExtensionSchemasResource.list)
    get = with_response(ExtensionSchemasResource.get)


class AsyncExtensionSchemasResource(Resource):
    """Extension schemas: the kinds of extensions that exist.

    The property `extension_schemas` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.extension_schemas`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncExtensionSchemasWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncExtensionSchemasWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[ExtensionSchema]:
        """Lists the kinds of extension that can be added to services, such as chat or ticket tools.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /extension_schemas`, OAuth scope `extension_schemas.read`.
        """
        from ..api.extension_schemas.list_extension_schemas import aiterate

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
    ) -> ExtensionSchema:
        """Returns one kind of extension: its label, its guide and the incident actions it is told of.

        - `GET /extension_schemas/{id}`, OAuth scope `extension_schemas.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.extension_schemas.get_extension_schema import asyncio

        return await asyncio(
            id,
            client=self._client,
        )


class AsyncExtensionSchemasWithResponse(Resource):
    """The methods of `client.extension_schemas`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncExtensionSchemasResource.list)
    get = awith_response(AsyncExtensionSchemasResource.get)
