"""`client.extensions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.extension import Extension
    from .._models.extension_input import ExtensionInput


class ExtensionsResource(Resource):
    """Extensions, which send the incidents of a service to another system.

    The property `extensions` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.extensions`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> ExtensionsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return ExtensionsWithResponse(self._client)

    def list(
        self,
        *,
        extension_object_id: str | None = None,
        extension_schema_id: str | None = None,
        include: Sequence[Literal["extension_objects", "extension_schemas"]] | None = None,
        limit: int | None = None,
        query: str | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Extension]:
        """Lists the extensions that tell other tools about incidents.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /extensions`, OAuth scope `extensions.read`.

        Args:
            extension_object_id: Only extensions of this service.
            extension_schema_id: Only extensions of this kind.
            query: Only extensions whose name contains this text.
        """
        from ..api.extensions.list_extensions import iterate

        return iterate(
            client=self._client,
            extension_object_id=extension_object_id,
            extension_schema_id=extension_schema_id,
            include=include,
            limit=limit,
            query=query,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: ExtensionInput | Extension | Mapping[str, Any],
    ) -> Extension:
        """Adds an extension to services: PagerDuty then tells another tool what happens to incidents.

        - `POST /extensions`, OAuth scope `extensions.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - For plain webhooks, create a subscription with `client.webhooks.create` instead.

        Args:
            body:
                config: Settings whose members depend on the extension schema.
                endpoint_url: Where the extension is called, for schemas that need an address.
                extension_objects: The services that the extension is for.
                extension_schema: What kind of extension it is, from `client.extension_schemas.list`.
        """
        from ..api.extensions.create_extension import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str,
        *,
        include: Sequence[Literal["extension_schemas", "extension_objects", "temporarily_disabled"]] | None = None,
    ) -> Extension:
        """Returns one extension with its settings and the services it is for.

        - `GET /extensions/{id}`, OAuth scope `extensions.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: temporarily_disabled adds whether the extension is switched off for a time.
        """
        from ..api.extensions.get_extension import sync

        return sync(
            id,
            client=self._client,
            include=include,
        )

    def update(
        self,
        id: str,
        *,
        body: ExtensionInput | Extension | Mapping[str, Any],
    ) -> Extension:
        """Changes an extension's name, settings, address or services.

        - `PUT /extensions/{id}`, OAuth scope `extensions.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                config: Settings whose members depend on the extension schema.
                endpoint_url: Where the extension is called, for schemas that need an address.
                extension_objects: The services that the extension is for.
                extension_schema: What kind of extension it is, from `client.extension_schemas.list`.
        """
        from ..api.extensions.update_extension import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Deletes an extension, so that the other tool no longer hears of incidents.

        - `DELETE /extensions/{id}`, OAuth scope `extensions.write`.
        - Worth catching: `NotFound` (404).
        - Cannot be undone.
        """
        from ..api.extensions.delete_extension import sync

        return sync(
            id,
            client=self._client,
        )

    def enable(
        self,
        id: str,
    ) -> Extension:
        """Switches an extension on again that was disabled for a time, as after failed deliveries.

        - `POST /extensions/{id}/enable`, OAuth scope `extensions.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.extensions.enable_extension import sync

        return sync(
            id,
            client=self._client,
        )


class ExtensionsWithResponse(Resource):
    """The methods of `client.extensions`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(ExtensionsResource.list)
    create = with_response(ExtensionsResource.create)
    get = with_response(ExtensionsResource.get)
    update = with_response(ExtensionsResource.update)
    delete = with_response(ExtensionsResource.delete)
    enable = with_response(ExtensionsResource.enable)


class AsyncExtensionsResource(Resource):
    """Extensions, which send the incidents of a service to another system.

    The property `extensions` of `AsyncClient`. `with_response` has the same methods for callers who need the status,
    the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint
    functions in `pagerduty_rest.api.extensions`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncExtensionsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncExtensionsWithResponse(self._client)

    def list(
        self,
        *,
        extension_object_id: str | None = None,
        extension_schema_id: str | None = None,
        include: Sequence[Literal["extension_objects", "extension_schemas"]] | None = None,
        limit: int | None = None,
        query: str | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Extension]:
        """Lists the extensions that tell other tools about incidents.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /extensions`, OAuth scope `extensions.read`.

        Args:
            extension_object_id: Only extensions of this service.
            extension_schema_id: Only extensions of this kind.
            query: Only extensions whose name contains this text.
        """
        from ..api.extensions.list_extensions import aiterate

        return aiterate(
            client=self._client,
            extension_object_id=extension_object_id,
            extension_schema_id=extension_schema_id,
            include=include,
            limit=limit,
            query=query,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: ExtensionInput | Extension | Mapping[str, Any],
    ) -> Extension:
        """Adds an extension to services: PagerDuty then tells another tool what happens to incidents.

        - `POST /extensions`, OAuth scope `extensions.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - For plain webhooks, create a subscription with `client.webhooks.create` instead.

        Args:
            body:
                config: Settings whose members depend on the extension schema.
                endpoint_url: Where the extension is called, for schemas that need an address.
                extension_objects: The services that the extension is for.
                extension_schema: What kind of extension it is, from `client.extension_schemas.list`.
        """
        from ..api.extensions.create_extension import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str,
        *,
        include: Sequence[Literal["extension_schemas", "extension_objects", "temporarily_disabled"]] | None = None,
    ) -> Extension:
        """Returns one extension with its settings and the services it is for.

        - `GET /extensions/{id}`, OAuth scope `extensions.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: temporarily_disabled adds whether the extension is switched off for a time.
        """
        from ..api.extensions.get_extension import asyncio

        return await asyncio(
            id,
            client=self._client,
            include=include,
        )

    async def update(
        self,
        id: str,
        *,
        body: ExtensionInput | Extension | Mapping[str, Any],
    ) -> Extension:
        """Changes an extension's name, settings, address or services.

        - `PUT /extensions/{id}`, OAuth scope `extensions.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                config: Settings whose members depend on the extension schema.
                endpoint_url: Where the extension is called, for schemas that need an address.
                extension_objects: The services that the extension is for.
                extension_schema: What kind of extension it is, from `client.extension_schemas.list`.
        """
        from ..api.extensions.update_extension import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Deletes an extension, so that the other tool no longer hears of incidents.

        - `DELETE /extensions/{id}`, OAuth scope `extensions.write`.
        - Worth catching: `NotFound` (404).
        - Cannot be undone.
        """
        from ..api.extensions.delete_extension import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def enable(
        self,
        id: str,
    ) -> Extension:
        """Switches an extension on again that was disabled for a time, as after failed deliveries.

        - `POST /extensions/{id}/enable`, OAuth scope `extensions.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.extensions.enable_extension import asyncio

        return await asyncio(
            id,
            client=self._client,
        )


class AsyncExtensionsWithResponse(Resource):
    """The methods of `client.extensions`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncExtensionsResource.list)
    create = awith_response(AsyncExtensionsResource.create)
    get = awith_response(AsyncExtensionsResource.get)
    update = awith_response(AsyncExtensionsResource.update)
    delete = awith_response(AsyncExtensionsResource.delete)
    enable = awith_response(AsyncExtensionsResource.enable)
