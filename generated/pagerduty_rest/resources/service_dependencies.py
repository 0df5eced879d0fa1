"""`client.service_dependencies`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.create_service_dependency_page import CreateServiceDependencyPage
    from .._models.create_service_dependency_page_relationship import CreateServiceDependencyPageRelationship
    from .._models.service_dependency_create import ServiceDependencyCreate


class ServiceDependenciesResource(Resource):
    """Dependencies between technical and business services.

    The property `service_dependencies` of `Client`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.service_dependencies`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> ServiceDependenciesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return ServiceDependenciesWithResponse(self._client)

    def associate(
        self,
        *,
        body: ServiceDependencyCreate | Mapping[str, Any] | None = None,
    ) -> CreateServiceDependencyPage:
        """Records that services rely on other services, technical or business.

        - `POST /service_dependencies/associate`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                relationships: Pairs of services, each by ID and type (service or business_service): the dependent one
                    relies on the supporting one.
        """
        from ..api.service_dependencies.create_service_dependency import sync

        return sync(
            client=self._client,
            body=body,
        )

    def list_for_business_service(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[CreateServiceDependencyPageRelationship]:
        """Lists what a business service relies on and what relies on it.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /service_dependencies/business_services/{id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        - Only direct dependencies are given.
        """
        from ..api.service_dependencies.get_business_service_service_dependencies import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def disassociate(
        self,
        *,
        body: ServiceDependencyCreate | Mapping[str, Any] | None = None,
    ) -> CreateServiceDependencyPage:
        """Drops dependencies between services.

        - `POST /service_dependencies/disassociate`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).
        - Only the relation goes; the services stay.

        Args:
            body:
                relationships: Pairs of services, each by ID and type (service or business_service): the dependent one
                    relies on the supporting one.
        """
        from ..api.service_dependencies.delete_service_dependency import sync

        return sync(
            client=self._client,
            body=body,
        )

    def list_for_technical_service(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[CreateServiceDependencyPageRelationship]:
        """Lists what a technical service relies on and what relies on it.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /service_dependencies/technical_services/{id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        - Only direct dependencies are given.
        """
        from ..api.service_dependencies.get_technical_service_service_dependencies import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class ServiceDependenciesWithResponse(Resource):
    """The methods of `client.service_dependencies`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    associate = with_response(ServiceDependenciesResource.associate)
    list_for_business_service = page_with_response(ServiceDependenciesResource.list_for_business_service)
    disassociate = with_response(ServiceDependenciesResource.disassociate)
    list_for_technical_service = page_with_response(ServiceDependenciesResource.list_for_technical_service)


class AsyncServiceDependenciesResource(Resource):
    """Dependencies between technical and business services.

    The property `service_dependencies` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.service_dependencies`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncServiceDependenciesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncServiceDependenciesWithResponse(self._client)

    async def associate(
        self,
        *,
        body: ServiceDependencyCreate | Mapping[str, Any] | None = None,
    ) -> CreateServiceDependencyPage:
        """Records that services rely on other services, technical or business.

        - `POST /service_dependencies/associate`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                relationships: Pairs of services, each by ID and type (service or business_service): the dependent one
                    relies on the supporting one.
        """
        from ..api.service_dependencies.create_service_dependency import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    def list_for_business_service(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[CreateServiceDependencyPageRelationship]:
        """Lists what a business service relies on and what relies on it.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /service_dependencies/business_services/{id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        - Only direct dependencies are given.
        """
        from ..api.service_dependencies.get_business_service_service_dependencies import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def disassociate(
        self,
        *,
        body: ServiceDependencyCreate | Mapping[str, Any] | None = None,
    ) -> CreateServiceDependencyPage:
        """Drops dependencies between services.

        - `POST /service_dependencies/disassociate`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).
        - Only the relation goes; the services stay.

        Args:
            body:
                relationships: Pairs of services, each by ID and type (service or business_service): the dependent one
                    relies on the supporting one.
        """
        from ..api.service_dependencies.delete_service_dependency import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    def list_for_technical_service(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[CreateServiceDependencyPageRelationship]:
        """Lists what a technical service relies on and what relies on it.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /service_dependencies/technical_services/{id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        - Only direct dependencies are given.
        """
        from ..api.service_dependencies.get_technical_service_service_dependencies import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class AsyncServiceDependenciesWithResponse(Resource):
    """The methods of `client.service_dependencies`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    associate = awith_response(AsyncServiceDependenciesResource.associate)
    list_for_business_service = apage_with_response(AsyncServiceDependenciesResource.list_for_business_service)
    disassociate = awith_response(AsyncServiceDependenciesResource.disassociate)
    list_for_technical_service = apage_with_response(AsyncServiceDependenciesResource.list_for_technical_service)
