"""`client.enrichment_integrations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.enable_service_now_table_sync_result import EnableServiceNowTableSyncResult
    from .._models.service_now_credentials import ServiceNowCredentials
    from .._models.service_now_credentials_input import ServiceNowCredentialsInput
    from .._models.service_now_credentials_request import ServiceNowCredentialsRequest
    from .._models.service_now_integration import ServiceNowIntegration
    from .._models.service_now_integration_create import ServiceNowIntegrationCreate
    from .._models.service_now_table import ServiceNowTable
    from .._models.service_now_table_input import ServiceNowTableInput
    from .._models.test_service_now_table_page import TestServiceNowTablePage


class EnrichmentIntegrationsResource(Resource):
    """Integrations that fill enrichment schemas from ServiceNow.

    The property `enrichment_integrations` of `Client`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.enrichment_integrations`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> EnrichmentIntegrationsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return EnrichmentIntegrationsWithResponse(self._client)

    def list_servicenow(
        self,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[ServiceNowIntegration]:
        """Lists the ServiceNow integrations whose CMDB data enriches events.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /enrichment/integrations/servicenow`, OAuth scope `contextual_data.read`.
        """
        from ..api.enrichment_integrations.list_service_now_integrations import iterate

        return iterate(
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_servicenow(
        self,
        *,
        body: ServiceNowIntegrationCreate | Mapping[str, Any],
    ) -> ServiceNowIntegration:
        """Connects ServiceNow CMDB tables, whose rows then enrich events.

        - `POST /enrichment/integrations/servicenow`, OAuth scope `contextual_data.write`.

        Args:
            body:
                cmdb_tables: From 1 to 8 tables, each with 2 to 20 field mappings.
                description: At most 500 characters.
                name: At most 100 characters.
        """
        from ..api.enrichment_integrations.create_service_now_integration import sync

        return sync(
            client=self._client,
            body=body,
        )

    def create_servicenow_credentials(
        self,
        *,
        body: ServiceNowCredentialsInput | ServiceNowCredentials | Mapping[str, Any],
    ) -> ServiceNowCredentials:
        """Stores the address and the login of a ServiceNow instance.

        - `POST /enrichment/integrations/servicenow/credentials`, OAuth scope `contextual_data.write`.
        - The password is never returned.

        Args:
            body:
                instance_endpoint: Address of the ServiceNow instance.
        """
        from ..api.enrichment_integrations.create_service_now_credentials import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_servicenow_credentials(
        self,
        credentials_id: str,
    ) -> ServiceNowCredentials:
        """Returns a stored ServiceNow login without its password.

        - `GET /enrichment/integrations/servicenow/credentials/{credentials_id}`, OAuth scope `contextual_data.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.enrichment_integrations.get_service_now_credentials import sync

        return sync(
            credentials_id,
            client=self._client,
        )

    def update_servicenow_credentials(
        self,
        credentials_id: str,
        *,
        body: ServiceNowCredentialsRequest | ServiceNowCredentials | Mapping[str, Any],
    ) -> ServiceNowCredentials:
        """Changes the address, the user or the password of a stored ServiceNow login.

        - `PUT /enrichment/integrations/servicenow/credentials/{credentials_id}`, OAuth scope `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        - The password is never returned.

        Args:
            body:
                instance_endpoint: Address of the ServiceNow instance.
        """
        from ..api.enrichment_integrations.update_service_now_credentials import sync

        return sync(
            credentials_id,
            client=self._client,
            body=body,
        )

    def delete_servicenow_credentials(
        self,
        credentials_id: str,
    ) -> None:
        """Deletes a stored ServiceNow login.

        - `DELETE /enrichment/integrations/servicenow/credentials/{credentials_id}`, OAuth scope
          `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        - Cannot be undone.
        """
        from ..api.enrichment_integrations.delete_service_now_credentials import sync

        return sync(
            credentials_id,
            client=self._client,
        )

    def get_servicenow(
        self,
        integration_id: str,
    ) -> ServiceNowIntegration:
        """Returns a ServiceNow integration with its tables and the state of their sync.

        - `GET /enrichment/integrations/servicenow/{integration_id}`, OAuth scope `contextual_data.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.enrichment_integrations.get_service_now_integration import sync

        return sync(
            integration_id,
            client=self._client,
        )

    def delete_servicenow(
        self,
        integration_id: str,
    ) -> None:
        """Removes a ServiceNow integration together with its tables.

        - `DELETE /enrichment/integrations/servicenow/{integration_id}`, OAuth scope `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.enrichment_integrations.delete_service_now_integration import sync

        return sync(
            integration_id,
            client=self._client,
        )

    def create_servicenow_table(
        self,
        integration_id: str,
        *,
        body: ServiceNowTableInput | ServiceNowTable | Mapping[str, Any],
    ) -> ServiceNowTable:
        """Adds a ServiceNow CMDB table to an integration, as a source of data for events.

        - `POST /enrichment/integrations/servicenow/{integration_id}/tables`, OAuth scope `contextual_data.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                ci_table_name: The table's name in ServiceNow, such as cmdb_ci_server.
                field_mappings: From 2 to 20 pairs of an event field and a ServiceNow field; type query marks a field to
                    look rows up by.
                query_filter: Limits which rows are taken; null for no limit.
        """
        from ..api.enrichment_integrations.add_service_now_table import sync

        return sync(
            integration_id,
            client=self._client,
            body=body,
        )

    def update_servicenow_table(
        self,
        integration_id: str,
        table_id: str,
        *,
        body: ServiceNowTableInput | ServiceNowTable | Mapping[str, Any],
    ) -> ServiceNowTable:
        """Changes which ServiceNow table is read and how its fields are mapped.

        - `PUT /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}`, OAuth scope
          `contextual_data.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                ci_table_name: The table's name in ServiceNow, such as cmdb_ci_server.
                field_mappings: From 2 to 20 pairs of an event field and a ServiceNow field; type query marks a field to
                    look rows up by.
                query_filter: Limits which rows are taken; null for no limit.
        """
        from ..api.enrichment_integrations.update_service_now_table import sync

        return sync(
            integration_id,
            table_id,
            client=self._client,
            body=body,
        )

    def delete_servicenow_table(
        self,
        integration_id: str,
        table_id: str,
    ) -> None:
        """Removes one CMDB table from a ServiceNow integration.

        - `DELETE /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}`, OAuth scope
          `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        - The table in ServiceNow itself is not touched.
        """
        from ..api.enrichment_integrations.delete_service_now_table import sync

        return sync(
            integration_id,
            table_id,
            client=self._client,
        )

    def enable_servicenow_table(
        self,
        integration_id: str,
        table_id: str,
    ) -> EnableServiceNowTableSyncResult:
        """Starts copying a ServiceNow table's rows into PagerDuty.

        - `POST /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}/enable`, OAuth scope
          `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        - How the sync stands is in the table's status: disabled, syncing, active or error.
        """
        from ..api.enrichment_integrations.enable_service_now_table_sync import sync

        return sync(
            integration_id,
            table_id,
            client=self._client,
        )

    def test_servicenow_table(
        self,
        integration_id: str,
        table_id: str,
    ) -> TestServiceNowTablePage:
        """Reads sample rows through a ServiceNow table's mapping, to see whether it works.

        - `GET /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}/test`, OAuth scope
          `contextual_data.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.enrichment_integrations.test_service_now_table import sync

        return sync(
            integration_id,
            table_id,
            client=self._client,
        )


class EnrichmentIntegrationsWithResponse(Resource):
    """The methods of `client.enrichment_integrations`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list_servicenow = page_with_response(EnrichmentIntegrationsResource.list_servicenow)
    create_servicenow = with_response(EnrichmentIntegrationsResource.create_servicenow)
    create_servicenow_credentials = with_response(EnrichmentIntegrationsResource.create_servicenow_credentials)
    get_servicenow_credentials = with_response(EnrichmentIntegrationsResource.get_servicenow_credentials)
    update_servicenow_credentials = with_response(EnrichmentIntegrationsResource.update_servicenow_credentials)
    delete_servicenow_credentials = with_response(EnrichmentIntegrationsResource.delete_servicenow_credentials)
    get_servicenow = with_response(EnrichmentIntegrationsResource.get_servicenow)
    delete_servicenow = with_response(EnrichmentIntegrationsResource.delete_servicenow)
    create_servicenow_table = with_response(EnrichmentIntegrationsResource.create_servicenow_table)
    update_servicenow_table = with_response(EnrichmentIntegrationsResource.update_servicenow_table)
    delete_servicenow_table = with_response(EnrichmentIntegrationsResource.delete_servicenow_table)
    enable_servicenow_table = with_response(EnrichmentIntegrationsResource.enable_servicenow_table)
    test_servicenow_table = with_response(EnrichmentIntegrationsResource.test_servicenow_table)


class AsyncEnrichmentIntegrationsResource(Resource):
    """Integrations that fill enrichment schemas from ServiceNow.

    The property `enrichment_integrations` of `AsyncClient`. `with_response` has the same methods for callers who need
    the status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.enrichment_integrations`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncEnrichmentIntegrationsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncEnrichmentIntegrationsWithResponse(self._client)

    def list_servicenow(
        self,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[ServiceNowIntegration]:
        """Lists the ServiceNow integrations whose CMDB data enriches events.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /enrichment/integrations/servicenow`, OAuth scope `contextual_data.read`.
        """
        from ..api.enrichment_integrations.list_service_now_integrations import aiterate

        return aiterate(
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_servicenow(
        self,
        *,
        body: ServiceNowIntegrationCreate | Mapping[str, Any],
    ) -> ServiceNowIntegration:
        """Connects ServiceNow CMDB tables, whose rows then enrich events.

        - `POST /enrichment/integrations/servicenow`, OAuth scope `contextual_data.write`.

        Args:
            body:
                cmdb_tables: From 1 to 8 tables, each with 2 to 20 field mappings.
                description: At most 500 characters.
                name: At most 100 characters.
        """
        from ..api.enrichment_integrations.create_service_now_integration import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def create_servicenow_credentials(
        self,
        *,
        body: ServiceNowCredentialsInput | ServiceNowCredentials | Mapping[str, Any],
    ) -> ServiceNowCredentials:
        """Stores the address and the login of a ServiceNow instance.

        - `POST /enrichment/integrations/servicenow/credentials`, OAuth scope `contextual_data.write`.
        - The password is never returned.

        Args:
            body:
                instance_endpoint: Address of the ServiceNow instance.
        """
        from ..api.enrichment_integrations.create_service_now_credentials import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_servicenow_credentials(
        self,
        credentials_id: str,
    ) -> ServiceNowCredentials:
        """Returns a stored ServiceNow login without its password.

        - `GET /enrichment/integrations/servicenow/credentials/{credentials_id}`, OAuth scope `contextual_data.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.enrichment_integrations.get_service_now_credentials import asyncio

        return await asyncio(
            credentials_id,
            client=self._client,
        )

    async def update_servicenow_credentials(
        self,
        credentials_id: str,
        *,
        body: ServiceNowCredentialsRequest | ServiceNowCredentials | Mapping[str, Any],
    ) -> ServiceNowCredentials:
        """Changes the address, the user or the password of a stored ServiceNow login.

        - `PUT /enrichment/integrations/servicenow/credentials/{credentials_id}`, OAuth scope `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        - The password is never returned.

        Args:
            body:
                instance_endpoint: Address of the ServiceNow instance.
        """
        from ..api.enrichment_integrations.update_service_now_credentials import asyncio

        return await asyncio(
            credentials_id,
            client=self._client,
            body=body,
        )

    async def delete_servicenow_credentials(
        self,
        credentials_id: str,
    ) -> None:
        """Deletes a stored ServiceNow login.

        - `DELETE /enrichment/integrations/servicenow/credentials/{credentials_id}`, OAuth scope
          `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        - Cannot be undone.
        """
        from ..api.enrichment_integrations.delete_service_now_credentials import asyncio

        return await asyncio(
            credentials_id,
            client=self._client,
        )

    async def get_servicenow(
        self,
        integration_id: str,
    ) -> ServiceNowIntegration:
        """Returns a ServiceNow integration with its tables and the state of their sync.

        - `GET /enrichment/integrations/servicenow/{integration_id}`, OAuth scope `contextual_data.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.enrichment_integrations.get_service_now_integration import asyncio

        return await asyncio(
            integration_id,
            client=self._client,
        )

    async def delete_servicenow(
        self,
        integration_id: str,
    ) -> None:
        """Removes a ServiceNow integration together with its tables.

        - `DELETE /enrichment/integrations/servicenow/{integration_id}`, OAuth scope `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.enrichment_integrations.delete_service_now_integration import asyncio

        return await asyncio(
            integration_id,
            client=self._client,
        )

    async def create_servicenow_table(
        self,
        integration_id: str,
        *,
        body: ServiceNowTableInput | ServiceNowTable | Mapping[str, Any],
    ) -> ServiceNowTable:
        """Adds a ServiceNow CMDB table to an integration, as a source of data for events.

        - `POST /enrichment/integrations/servicenow/{integration_id}/tables`, OAuth scope `contextual_data.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                ci_table_name: The table's name in ServiceNow, such as cmdb_ci_server.
                field_mappings: From 2 to 20 pairs of an event field and a ServiceNow field; type query marks a field to
                    look rows up by.
                query_filter: Limits which rows are taken; null for no limit.
        """
        from ..api.enrichment_integrations.add_service_now_table import asyncio

        return await asyncio(
            integration_id,
            client=self._client,
            body=body,
        )

    async def update_servicenow_table(
        self,
        integration_id: str,
        table_id: str,
        *,
        body: ServiceNowTableInput | ServiceNowTable | Mapping[str, Any],
    ) -> ServiceNowTable:
        """Changes which ServiceNow table is read and how its fields are mapped.

        - `PUT /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}`, OAuth scope
          `contextual_data.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                ci_table_name: The table's name in ServiceNow, such as cmdb_ci_server.
                field_mappings: From 2 to 20 pairs of an event field and a ServiceNow field; type query marks a field to
                    look rows up by.
                query_filter: Limits which rows are taken; null for no limit.
        """
        from ..api.enrichment_integrations.update_service_now_table import asyncio

        return await asyncio(
            integration_id,
            table_id,
            client=self._client,
            body=body,
        )

    async def delete_servicenow_table(
        self,
        integration_id: str,
        table_id: str,
    ) -> None:
        """Removes one CMDB table from a ServiceNow integration.

        - `DELETE /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}`, OAuth scope
          `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        - The table in ServiceNow itself is not touched.
        """
        from ..api.enrichment_integrations.delete_service_now_table import asyncio

        return await asyncio(
            integration_id,
            table_id,
            client=self._client,
        )

    async def enable_servicenow_table(
        self,
        integration_id: str,
        table_id: str,
    ) -> EnableServiceNowTableSyncResult:
        """Starts copying a ServiceNow table's rows into PagerDuty.

        - `POST /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}/enable`, OAuth scope
          `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        - How the sync stands is in the table's status: disabled, syncing, active or error.
        """
        from ..api.enrichment_integrations.enable_service_now_table_sync import asyncio

        return await asyncio(
            integration_id,
            table_id,
            client=self._client,
        )

    async def test_servicenow_table(
        self,
        integration_id: str,
        table_id: str,
    ) -> TestServiceNowTablePage:
        """Reads sample rows through a ServiceNow table's mapping, to see whether it works.

        - `GET /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}/test`, OAuth scope
          `contextual_data.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.enrichment_integrations.test_service_now_table import asyncio

        return await asyncio(
            integration_id,
            table_id,
            client=self._client,
        )


class AsyncEnrichmentIntegrationsWithResponse(Resource):
    """The methods of `client.enrichment_integrations`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list_servicenow = apage_with_response(AsyncEnrichmentIntegrationsResource.list_servicenow)
    create_servicenow = awith_response(AsyncEnrichmentIntegrationsResource.create_servicenow)
    create_servicenow_credentials = awith_response(AsyncEnrichmentIntegrationsResource.create_servicenow_credentials)
    get_servicenow_credentials = awith_response(AsyncEnrichmentIntegrationsResource.get_servicenow_credentials)
    update_servicenow_credentials = awith_response(AsyncEnrichmentIntegrationsResource.update_servicenow_credentials)
    delete_servicenow_credentials = awith_response(AsyncEnrichmentIntegrationsResource.delete_servicenow_credentials)
    get_servicenow = awith_response(AsyncEnrichmentIntegrationsResource.get_servicenow)
    delete_servicenow = awith_response(AsyncEnrichmentIntegrationsResource.delete_servicenow)
    create_servicenow_table = awith_response(AsyncEnrichmentIntegrationsResource.create_servicenow_table)
    update_servicenow_table = awith_response(AsyncEnrichmentIntegrationsResource.update_servicenow_table)
    delete_servicenow_table = awith_response(AsyncEnrichmentIntegrationsResource.delete_servicenow_table)
    enable_servicenow_table = awith_response(AsyncEnrichmentIntegrationsResource.enable_servicenow_table)
    test_servicenow_table = awith_response(AsyncEnrichmentIntegrationsResource.test_servicenow_table)
