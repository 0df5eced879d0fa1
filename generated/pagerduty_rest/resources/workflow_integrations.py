"""`client.workflow_integrations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.workflow_integration import WorkflowIntegration
    from .._models.workflow_integration_connection import WorkflowIntegrationConnection
    from .._models.workflow_integration_connection_create import WorkflowIntegrationConnectionCreate


class WorkflowIntegrationsResource(Resource):
    """Integrations of incident workflows with other systems, and their connections.

    The property `workflow_integrations` of `Client`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.workflow_integrations`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> WorkflowIntegrationsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return WorkflowIntegrationsWithResponse(self._client)

    def list(
        self,
        *,
        include_deprecated: bool | None = None,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[WorkflowIntegration]:
        """Lists the outside systems that workflow actions can work with.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /workflows/integrations`, OAuth scope `workflow_integrations.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include_deprecated: True to list integrations that PagerDuty has deprecated as well.
        """
        from ..api.workflow_integrations.list_workflow_integrations import iterate

        return iterate(
            client=self._client,
            include_deprecated=include_deprecated,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_connections(
        self,
        *,
        limit: int | None = None,
        name: str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[WorkflowIntegrationConnection]:
        """Lists the account's connections to all outside systems used in workflows.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /workflows/integrations/connections`, OAuth scope `workflow_integrations:connections.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.workflow_integrations.list_workflow_integration_connections import iterate

        return iterate(
            client=self._client,
            limit=limit,
            name=name,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get(
        self,
        id: str,
    ) -> WorkflowIntegration:
        """Gets one outside system that workflow actions can work with, and what a connection to it needs.

        - `GET /workflows/integrations/{id}`, OAuth scope `workflow_integrations.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.workflow_integrations.get_workflow_integration import sync

        return sync(
            id,
            client=self._client,
        )

    def list_connections_for_integration(
        self,
        integration_id: str,
        *,
        limit: int | None = None,
        name: str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[WorkflowIntegrationConnection]:
        """Lists the account's connections to one outside system used in workflows.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /workflows/integrations/{integration_id}/connections`, OAuth scope
          `workflow_integrations:connections.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.workflow_integrations.list_workflow_integration_connections_by_integration import iterate

        return iterate(
            integration_id,
            client=self._client,
            limit=limit,
            name=name,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_connection(
        self,
        integration_id: str,
        *,
        body: WorkflowIntegrationConnectionCreate | Mapping[str, Any],
    ) -> WorkflowIntegrationConnection:
        """Stores the credentials and settings by which workflow actions reach an outside system.

        - `POST /workflows/integrations/{integration_id}/connections`, OAuth scope
          `workflow_integrations:connections.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                configuration: Settings, in the form of the integration's `configuration_schema`.
                secrets: Credentials, in the form of the integration's `secrets_schema`.
        """
        from ..api.workflow_integrations.create_workflow_integration_connection import sync

        return sync(
            integration_id,
            client=self._client,
            body=body,
        )

    def get_connection(
        self,
        integration_id: str,
        id: str,
    ) -> WorkflowIntegrationConnection:
        """Gets one connection of workflows to an outside system, with its health.

        - `GET /workflows/integrations/{integration_id}/connections/{id}`, OAuth scope
          `workflow_integrations:connections.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.workflow_integrations.get_workflow_integration_connection import sync

        return sync(
            integration_id,
            id,
            client=self._client,
        )

    def update_connection(
        self,
        integration_id: str,
        id: str,
        *,
        body: WorkflowIntegrationConnectionCreate | Mapping[str, Any],
    ) -> WorkflowIntegrationConnection:
        """Changes a connection's credentials, settings or name.

        - `PATCH /workflows/integrations/{integration_id}/connections/{id}`, OAuth scope
          `workflow_integrations:connections.write`.
        - Worth catching: `NotFound` (404).
        - `name` and `secrets` must be given even where they stay as they are.

        Args:
            body:
                configuration: Settings, in the form of the integration's `configuration_schema`.
                secrets: Credentials, in the form of the integration's `secrets_schema`.
        """
        from ..api.workflow_integrations.update_workflow_integration_connection import sync

        return sync(
            integration_id,
            id,
            client=self._client,
            body=body,
        )

    def delete_connection(
        self,
        integration_id: str,
        id: str,
    ) -> None:
        """Deletes a connection and its stored credentials.

        - `DELETE /workflows/integrations/{integration_id}/connections/{id}`, OAuth scope
          `workflow_integrations:connections.write`.
        - Worth catching: `NotFound` (404).
        - Workflow actions that use it can no longer reach the outside system.
        """
        from ..api.workflow_integrations.delete_workflow_integration_connection import sync

        return sync(
            integration_id,
            id,
            client=self._client,
        )


class WorkflowIntegrationsWithResponse(Resource):
    """The methods of `client.workflow_integrations`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(WorkflowIntegrationsResource.list)
    list_connections = page_with_response(WorkflowIntegrationsResource.list_connections)
    get = with_response(WorkflowIntegrationsResource.get)
    list_connections_for_integration = page_with_response(WorkflowIntegrationsResource.list_connections_for_integration)
    create_connection = with_response(WorkflowIntegrationsResource.create_connection)
    get_connection = with_response(WorkflowIntegrationsResource.get_connection)
    update_connection = with_response(WorkflowIntegrationsResource.update_connection)
    delete_connection = with_response(WorkflowIntegrationsResource.delete_connection)


class AsyncWorkflowIntegrationsResource(Resource):
    """Integrations of incident workflows with other systems, and their connections.

    The property `workflow_integrations` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.workflow_integrations`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncWorkflowIntegrationsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncWorkflowIntegrationsWithResponse(self._client)

    def list(
        self,
        *,
        include_deprecated: bool | None = None,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[WorkflowIntegration]:
        """Lists the outside systems that workflow actions can work with.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /workflows/integrations`, OAuth scope `workflow_integrations.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include_deprecated: True to list integrations that PagerDuty has deprecated as well.
        """
        from ..api.workflow_integrations.list_workflow_integrations import aiterate

        return aiterate(
            client=self._client,
            include_deprecated=include_deprecated,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_connections(
        self,
        *,
        limit: int | None = None,
        name: str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[WorkflowIntegrationConnection]:
        """Lists the account's connections to all outside systems used in workflows.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /workflows/integrations/connections`, OAuth scope `workflow_integrations:connections.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.workflow_integrations.list_workflow_integration_connections import aiterate

        return aiterate(
            client=self._client,
            limit=limit,
            name=name,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get(
        self,
        id: str,
    ) -> WorkflowIntegration:
        """Gets one outside system that workflow actions can work with, and what a connection to it needs.

        - `GET /workflows/integrations/{id}`, OAuth scope `workflow_integrations.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.workflow_integrations.get_workflow_integration import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    def list_connections_for_integration(
        self,
        integration_id: str,
        *,
        limit: int | None = None,
        name: str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[WorkflowIntegrationConnection]:
        """Lists the account's connections to one outside system used in workflows.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /workflows/integrations/{integration_id}/connections`, OAuth scope
          `workflow_integrations:connections.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.workflow_integrations.list_workflow_integration_connections_by_integration import aiterate

        return aiterate(
            integration_id,
            client=self._client,
            limit=limit,
            name=name,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_connection(
        self,
        integration_id: str,
        *,
        body: WorkflowIntegrationConnectionCreate | Mapping[str, Any],
    ) -> WorkflowIntegrationConnection:
        """Stores the credentials and settings by which workflow actions reach an outside system.

        - `POST /workflows/integrations/{integration_id}/connections`, OAuth scope
          `workflow_integrations:connections.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                configuration: Settings, in the form of the integration's `configuration_schema`.
                secrets: Credentials, in the form of the integration's `secrets_schema`.
        """
        from ..api.workflow_integrations.create_workflow_integration_connection import asyncio

        return await asyncio(
            integration_id,
            client=self._client,
            body=body,
        )

    async def get_connection(
        self,
        integration_id: str,
        id: str,
    ) -> WorkflowIntegrationConnection:
        """Gets one connection of workflows to an outside system, with its health.

        - `GET /workflows/integrations/{integration_id}/connections/{id}`, OAuth scope
          `workflow_integrations:connections.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.workflow_integrations.get_workflow_integration_connection import asyncio

        return await asyncio(
            integration_id,
            id,
            client=self._client,
        )

    async def update_connection(
        self,
        integration_id: str,
        id: str,
        *,
        body: WorkflowIntegrationConnectionCreate | Mapping[str, Any],
    ) -> WorkflowIntegrationConnection:
        """Changes a connection's credentials, settings or name.

        - `PATCH /workflows/integrations/{integration_id}/connections/{id}`, OAuth scope
          `workflow_integrations:connections.write`.
        - Worth catching: `NotFound` (404).
        - `name` and `secrets` must be given even where they stay as they are.

        Args:
            body:
                configuration: Settings, in the form of the integration's `configuration_schema`.
                secrets: Credentials, in the form of the integration's `secrets_schema`.
        """
        from ..api.workflow_integrations.update_workflow_integration_connection import asyncio

        return await asyncio(
            integration_id,
            id,
            client=self._client,
            body=body,
        )

    async def delete_connection(
        self,
        integration_id: str,
        id: str,
    ) -> None:
        """Deletes a connection and its stored credentials.

        - `DELETE /workflows/integrations/{integration_id}/connections/{id}`, OAuth scope
          `workflow_integrations:connections.write`.
        - Worth catching: `NotFound` (404).
        - Workflow actions that use it can no longer reach the outside system.
        """
        from ..api.workflow_integrations.delete_workflow_integration_connection import asyncio

        return await asyncio(
            integration_id,
            id,
            client=self._client,
        )


class AsyncWorkflowIntegrationsWithResponse(Resource):
    """The methods of `client.workflow_integrations`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncWorkflowIntegrationsResource.list)
    list_connections = apage_with_response(AsyncWorkflowIntegrationsResource.list_connections)
    get = awith_response(AsyncWorkflowIntegrationsResource.get)
    list_connections_for_integration = apage_with_response(
        AsyncWorkflowIntegrationsResource.list_connections_for_integration
    )
    create_connection = awith_response(AsyncWorkflowIntegrationsResource.create_connection)
    get_connection = awith_response(AsyncWorkflowIntegrationsResource.get_connection)
    update_connection = awith_response(AsyncWorkflowIntegrationsResource.update_connection)
    delete_connection = awith_response(AsyncWorkflowIntegrationsResource.delete_connection)
