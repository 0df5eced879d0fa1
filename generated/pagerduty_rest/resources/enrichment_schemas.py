"""`client.enrichment_schemas`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.create_enrichment_schema_body import CreateEnrichmentSchemaBody
    from .._models.enrichment_csv_upload import EnrichmentCsvUpload
    from .._models.enrichment_data_query import EnrichmentDataQuery
    from .._models.enrichment_record import EnrichmentRecord
    from .._models.enrichment_schema import EnrichmentSchema
    from .._models.enrichment_schema_create import EnrichmentSchemaCreate
    from .._models.enrichment_schema_update import EnrichmentSchemaUpdate
    from .._models.query_enrichment_data_page import QueryEnrichmentDataPage
    from .._models.upload_enrichment_csv_result import UploadEnrichmentCsvResult


class EnrichmentSchemasResource(Resource):
    """Enrichment schemas and their records, which add data to events.

    The property `enrichment_schemas` of `Client`. `with_response` has the same methods for callers who need the status,
    the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint
    functions in `pagerduty_rest.api.enrichment_schemas`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> EnrichmentSchemasWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return EnrichmentSchemasWithResponse(self._client)

    def query(
        self,
        *,
        body: EnrichmentDataQuery | Mapping[str, Any],
    ) -> QueryEnrichmentDataPage:
        """Looks rows up in an enrichment schema by the values of its query columns.

        - `POST /enrichment/query`, OAuth scope `contextual_data.read`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                query: From one to three query columns with the value to find in each.
        """
        from ..api.enrichment_schemas.query_enrichment_data import sync

        return sync(
            client=self._client,
            body=body,
        )

    def list(
        self,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[EnrichmentSchema]:
        """Lists the lookup tables that events can be enriched from.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /enrichment/schemas`, OAuth scope `contextual_data.read`.
        """
        from ..api.enrichment_schemas.list_enrichment_schemas import iterate

        return iterate(
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: EnrichmentSchemaCreate | Mapping[str, Any] | CreateEnrichmentSchemaBody | str | bytes,
        filename: str | None = None,
    ) -> EnrichmentSchema:
        """Creates a schema: a lookup table from which events can be given more data.

        - `POST /enrichment/schemas`, OAuth scope `contextual_data.write`.
        - Members describe a schema without rows; CSV, as text or as a file, brings rows, which are taken in after the
          call has returned.

        Args:
            filename: Name of the file, where body is CSV text.
            body:
                description: At most 2048 characters.
                fields: From 2 to 25 columns with names of at most 256 characters; query columns are searched, enriched
                    columns are what a match adds.
                name: At most 50 characters.
        """
        from ..api.enrichment_schemas.create_enrichment_schema import sync

        return sync(
            client=self._client,
            body=body,
            filename=filename,
        )

    def get(
        self,
        schema_id: str,
    ) -> EnrichmentSchema:
        """Returns an enrichment schema with its columns, but without its rows.

        - `GET /enrichment/schemas/{schema_id}`, OAuth scope `contextual_data.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.enrichment_schemas.get_enrichment_schema import sync

        return sync(
            schema_id,
            client=self._client,
        )

    def update(
        self,
        schema_id: str,
        *,
        body: EnrichmentSchemaUpdate | EnrichmentSchema | Mapping[str, Any],
    ) -> EnrichmentSchema:
        """Renames an enrichment schema or changes its description.

        - `PUT /enrichment/schemas/{schema_id}`, OAuth scope `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        - Columns cannot be changed here.

        Args:
            body:
                description: At most 2048 characters.
                name: At most 50 characters.
        """
        from ..api.enrichment_schemas.update_enrichment_schema import sync

        return sync(
            schema_id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        schema_id: str,
    ) -> EnrichmentSchema:
        """Deletes an enrichment schema, a lookup table for events, and returns it.

        - `DELETE /enrichment/schemas/{schema_id}`, OAuth scope `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.enrichment_schemas.delete_enrichment_schema import sync

        return sync(
            schema_id,
            client=self._client,
        )

    def list_records(
        self,
        schema_id: str,
        *,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[EnrichmentRecord]:
        """Lists the rows of an enrichment schema.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /enrichment/schemas/{schema_id}/records`, OAuth scope `contextual_data.read`.
        - Worth catching: `NotFound` (404).

        Args:
            limit: Rows on a page: from 1 to 100, 100 by default.
        """
        from ..api.enrichment_schemas.list_enrichment_records import iterate

        return iterate(
            schema_id,
            client=self._client,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def upload_records(
        self,
        schema_id: str,
        *,
        body: EnrichmentCsvUpload | Mapping[str, Any] | str | bytes,
        filename: str | None = None,
    ) -> UploadEnrichmentCsvResult:
        """Uploads a CSV file with rows for an enrichment schema.

        - `POST /enrichment/schemas/{schema_id}/records`, OAuth scope `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        - The rows are taken in after the call has returned; the result says only that the file was accepted.

        Args:
            filename: Name of the file, where body is CSV text.
        """
        from ..api.enrichment_schemas.upload_enrichment_csv import sync

        return sync(
            schema_id,
            client=self._client,
            body=body,
            filename=filename,
        )

    def delete_record(
        self,
        schema_id: str,
        record_id: str,
    ) -> EnrichmentRecord:
        """Deletes one row of an enrichment schema and returns it.

        - `DELETE /enrichment/schemas/{schema_id}/records/{record_id}`, OAuth scope `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.enrichment_schemas.delete_enrichment_record import sync

        return sync(
            schema_id,
            record_id,
            client=self._client,
        )


class EnrichmentSchemasWithResponse(Resource):
    """The methods of `client.enrichment_schemas`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    query = with_response(EnrichmentSchemasResource.query)
    list = page_with_response(EnrichmentSchemasResource.list)
    create = with_response(EnrichmentSchemasResource.create)
    get = with_response(EnrichmentSchemasResource.get)
    update = with_response(EnrichmentSchemasResource.update)
    delete = with_response(EnrichmentSchemasResource.delete)
    list_records = page_with_response(EnrichmentSchemasResource.list_records)
    upload_records = with_response(EnrichmentSchemasResource.upload_records)
    delete_record = with_response(EnrichmentSchemasResource.delete_record)


class AsyncEnrichmentSchemasResource(Resource):
    """Enrichment schemas and their records, which add data to events.

    The property `enrichment_schemas` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.enrichment_schemas`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncEnrichmentSchemasWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncEnrichmentSchemasWithResponse(self._client)

    async def query(
        self,
        *,
        body: EnrichmentDataQuery | Mapping[str, Any],
    ) -> QueryEnrichmentDataPage:
        """Looks rows up in an enrichment schema by the values of its query columns.

        - `POST /enrichment/query`, OAuth scope `contextual_data.read`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                query: From one to three query columns with the value to find in each.
        """
        from ..api.enrichment_schemas.query_enrichment_data import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    def list(
        self,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[EnrichmentSchema]:
        """Lists the lookup tables that events can be enriched from.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /enrichment/schemas`, OAuth scope `contextual_data.read`.
        """
        from ..api.enrichment_schemas.list_enrichment_schemas import aiterate

        return aiterate(
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: EnrichmentSchemaCreate | Mapping[str, Any] | CreateEnrichmentSchemaBody | str | bytes,
        filename: str | None = None,
    ) -> EnrichmentSchema:
        """Creates a schema: a lookup table from which events can be given more data.

        - `POST /enrichment/schemas`, OAuth scope `contextual_data.write`.
        - Members describe a schema without rows; CSV, as text or as a file, brings rows, which are taken in after the
          call has returned.

        Args:
            filename: Name of the file, where body is CSV text.
            body:
                description: At most 2048 characters.
                fields: From 2 to 25 columns with names of at most 256 characters; query columns are searched, enriched
                    columns are what a match adds.
                name: At most 50 characters.
        """
        from ..api.enrichment_schemas.create_enrichment_schema import asyncio

        return await asyncio(
            client=self._client,
            body=body,
            filename=filename,
        )

    async def get(
        self,
        schema_id: str,
    ) -> EnrichmentSchema:
        """Returns an enrichment schema with its columns, but without its rows.

        - `GET /enrichment/schemas/{schema_id}`, OAuth scope `contextual_data.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.enrichment_schemas.get_enrichment_schema import asyncio

        return await asyncio(
            schema_id,
            client=self._client,
        )

    async def update(
        self,
        schema_id: str,
        *,
        body: EnrichmentSchemaUpdate | EnrichmentSchema | Mapping[str, Any],
    ) -> EnrichmentSchema:
        """Renames an enrichment schema or changes its description.

        - `PUT /enrichment/schemas/{schema_id}`, OAuth scope `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        - Columns cannot be changed here.

        Args:
            body:
                description: At most 2048 characters.
                name: At most 50 characters.
        """
        from ..api.enrichment_schemas.update_enrichment_schema import asyncio

        return await asyncio(
            schema_id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        schema_id: str,
    ) -> EnrichmentSchema:
        """Deletes an enrichment schema, a lookup table for events, and returns it.

        - `DELETE /enrichment/schemas/{schema_id}`, OAuth scope `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.enrichment_schemas.delete_enrichment_schema import asyncio

        return await asyncio(
            schema_id,
            client=self._client,
        )

    def list_records(
        self,
        schema_id: str,
        *,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[EnrichmentRecord]:
        """Lists the rows of an enrichment schema.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /enrichment/schemas/{schema_id}/records`, OAuth scope `contextual_data.read`.
        - Worth catching: `NotFound` (404).

        Args:
            limit: Rows on a page: from 1 to 100, 100 by default.
        """
        from ..api.enrichment_schemas.list_enrichment_records import aiterate

        return aiterate(
            schema_id,
            client=self._client,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def upload_records(
        self,
        schema_id: str,
        *,
        body: EnrichmentCsvUpload | Mapping[str, Any] | str | bytes,
        filename: str | None = None,
    ) -> UploadEnrichmentCsvResult:
        """Uploads a CSV file with rows for an enrichment schema.

        - `POST /enrichment/schemas/{schema_id}/records`, OAuth scope `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        - The rows are taken in after the call has returned; the result says only that the file was accepted.

        Args:
            filename: Name of the file, where body is CSV text.
        """
        from ..api.enrichment_schemas.upload_enrichment_csv import asyncio

        return await asyncio(
            schema_id,
            client=self._client,
            body=body,
            filename=filename,
        )

    async def delete_record(
        self,
        schema_id: str,
        record_id: str,
    ) -> EnrichmentRecord:
        """Deletes one row of an enrichment schema and returns it.

        - `DELETE /enrichment/schemas/{schema_id}/records/{record_id}`, OAuth scope `contextual_data.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.enrichment_schemas.delete_enrichment_record import asyncio

        return await asyncio(
            schema_id,
            record_id,
            client=self._client,
        )


class AsyncEnrichmentSchemasWithResponse(Resource):
    """The methods of `client.enrichment_schemas`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    query = awith_response(AsyncEnrichmentSchemasResource.query)
    list = apage_with_response(AsyncEnrichmentSchemasResource.list)
    create = awith_response(AsyncEnrichmentSchemasResource.create)
    get = awith_response(AsyncEnrichmentSchemasResource.get)
    update = awith_response(AsyncEnrichmentSchemasResource.update)
    delete = awith_response(AsyncEnrichmentSchemasResource.delete)
    list_records = apage_with_response(AsyncEnrichmentSchemasResource.list_records)
    upload_records = awith_response(AsyncEnrichmentSchemasResource.upload_records)
    delete_record = awith_response(AsyncEnrichmentSchemasResource.delete_record)
