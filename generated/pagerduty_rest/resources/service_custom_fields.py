"""`client.service_custom_fields`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.service_custom_fields_field_create_model import ServiceCustomFieldsFieldCreateModel
    from .._models.service_custom_fields_field_option_read_model import ServiceCustomFieldsFieldOptionReadModel
    from .._models.service_custom_fields_field_option_update_model import ServiceCustomFieldsFieldOptionUpdateModel
    from .._models.service_custom_fields_field_read_model import ServiceCustomFieldsFieldReadModel
    from .._models.service_custom_fields_field_update_model import ServiceCustomFieldsFieldUpdateModel


class ServiceCustomFieldsResource(Resource):
    """Custom fields of services, and their options.

    The property `service_custom_fields` of `Client`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.service_custom_fields`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> ServiceCustomFieldsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return ServiceCustomFieldsWithResponse(self._client)

    def list(
        self,
        *,
        include: Sequence[Literal["field_options"]] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[ServiceCustomFieldsFieldReadModel]:
        """Lists the custom fields that services have in this account.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /services/custom_fields`, OAuth scope `custom_fields.read`.

        Args:
            include: field_options adds the values to choose from.
        """
        from ..api.service_custom_fields.list_service_custom_fields import iterate

        return iterate(
            client=self._client,
            include=include,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: ServiceCustomFieldsFieldCreateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any],
    ) -> ServiceCustomFieldsFieldReadModel:
        """Defines a field of your own that every service of the account then has.

        - `POST /services/custom_fields`, OAuth scope `custom_fields.write`.
        - name, data_type and field_type cannot be changed afterwards.

        Args:
            body:
                description: At most 1,000 characters.
                display_name: What people see, at most 50 characters.
                enabled: Whether the field is in use.
                field_options: The values to choose from, 200 characters each at most; only for a field type that ends
                    in _fixed.
                field_type: One value or several, free or, with _fixed, from a choice.
                name: What programs use, at most 50 characters.
        """
        from ..api.service_custom_fields.create_service_custom_field import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        field_id: str,
        *,
        include: Sequence[Literal["field_options"]] | None = None,
    ) -> ServiceCustomFieldsFieldReadModel:
        """Returns the definition of one service custom field: its names and its type.

        - `GET /services/custom_fields/{field_id}`, OAuth scope `custom_fields.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: field_options adds the values to choose from.
        """
        from ..api.service_custom_fields.get_service_custom_field import sync

        return sync(
            field_id,
            client=self._client,
            include=include,
        )

    def update(
        self,
        field_id: str,
        *,
        body: ServiceCustomFieldsFieldUpdateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any] | None = None,
    ) -> ServiceCustomFieldsFieldReadModel:
        """Changes how a service custom field is shown, its choice of values or whether it is in use.

        - `PUT /services/custom_fields/{field_id}`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - name, data_type and field_type stay as they were created.

        Args:
            body:
                description: At most 1,000 characters.
                display_name: What people see, at most 50 characters.
                enabled: Whether the field is in use.
        """
        from ..api.service_custom_fields.update_service_custom_field import sync

        return sync(
            field_id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        field_id: str,
    ) -> None:
        """Deletes a custom field, and with it the values that services have for it.

        - `DELETE /services/custom_fields/{field_id}`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - What services had in the field is lost.
        """
        from ..api.service_custom_fields.delete_service_custom_field import sync

        return sync(
            field_id,
            client=self._client,
        )

    def list_options(
        self,
        field_id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[ServiceCustomFieldsFieldOptionReadModel]:
        """Lists the values that a service custom field lets you choose from.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /services/custom_fields/{field_id}/field_options`, OAuth scope `custom_fields.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.service_custom_fields.list_service_custom_field_options import iterate

        return iterate(
            field_id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_option(
        self,
        field_id: str,
        *,
        body: ServiceCustomFieldsFieldOptionUpdateModel | ServiceCustomFieldsFieldOptionReadModel | Mapping[str, Any],
    ) -> ServiceCustomFieldsFieldOptionReadModel:
        """Adds a value to those that a service custom field lets you choose from.

        - `POST /services/custom_fields/{field_id}/field_options`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - Only fields with a fixed choice of values have options.

        Args:
            body:
                data: The value, a text of at most 200 characters.
        """
        from ..api.service_custom_fields.create_service_custom_field_option import sync

        return sync(
            field_id,
            client=self._client,
            body=body,
        )

    def get_option(
        self,
        field_id: str,
        field_option_id: str,
    ) -> ServiceCustomFieldsFieldOptionReadModel:
        """Returns one value from the choice of a service custom field.

        - `GET /services/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope `custom_fields.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.service_custom_fields.get_service_custom_field_option import sync

        return sync(
            field_id,
            field_option_id,
            client=self._client,
        )

    def update_option(
        self,
        field_id: str,
        field_option_id: str,
        *,
        body: ServiceCustomFieldsFieldOptionUpdateModel | ServiceCustomFieldsFieldOptionReadModel | Mapping[str, Any],
    ) -> ServiceCustomFieldsFieldOptionReadModel:
        """Rewords a value in the choice of a service custom field.

        - `PUT /services/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                data: The new value, a text of at most 200 characters.
        """
        from ..api.service_custom_fields.update_service_custom_field_option import sync

        return sync(
            field_id,
            field_option_id,
            client=self._client,
            body=body,
        )

    def delete_option(
        self,
        field_id: str,
        field_option_id: str,
    ) -> None:
        """Removes a value from the choice of a service custom field.

        - `DELETE /services/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope
          `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.service_custom_fields.delete_service_custom_field_option import sync

        return sync(
            field_id,
            field_option_id,
            client=self._client,
        )


class ServiceCustomFieldsWithResponse(Resource):
    """The methods of `client.service_custom_fields`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(ServiceCustomFieldsResource.list)
    create = with_response(ServiceCustomFieldsResource.create)
    get = with_response(ServiceCustomFieldsResource.get)
    update = with_response(ServiceCustomFieldsResource.update)
    delete = with_response(ServiceCustomFieldsResource.delete)
    list_options = page_with_response(ServiceCustomFieldsResource.list_options)
    create_option = with_response(ServiceCustomFieldsResource.create_option)
    get_option = with_response(ServiceCustomFieldsResource.get_option)
    update_option = with_response(ServiceCustomFieldsResource.update_option)
    delete_option = with_response(ServiceCustomFieldsResource.delete_option)


class AsyncServiceCustomFieldsResource(Resource):
    """Custom fields of services, and their options.

    The property `service_custom_fields` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.service_custom_fields`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncServiceCustomFieldsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncServiceCustomFieldsWithResponse(self._client)

    def list(
        self,
        *,
        include: Sequence[Literal["field_options"]] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[ServiceCustomFieldsFieldReadModel]:
        """Lists the custom fields that services have in this account.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /services/custom_fields`, OAuth scope `custom_fields.read`.

        Args:
            include: field_options adds the values to choose from.
        """
        from ..api.service_custom_fields.list_service_custom_fields import aiterate

        return aiterate(
            client=self._client,
            include=include,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: ServiceCustomFieldsFieldCreateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any],
    ) -> ServiceCustomFieldsFieldReadModel:
        """Defines a field of your own that every service of the account then has.

        - `POST /services/custom_fields`, OAuth scope `custom_fields.write`.
        - name, data_type and field_type cannot be changed afterwards.

        Args:
            body:
                description: At most 1,000 characters.
                display_name: What people see, at most 50 characters.
                enabled: Whether the field is in use.
                field_options: The values to choose from, 200 characters each at most; only for a field type that ends
                    in _fixed.
                field_type: One value or several, free or, with _fixed, from a choice.
                name: What programs use, at most 50 characters.
        """
        from ..api.service_custom_fields.create_service_custom_field import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        field_id: str,
        *,
        include: Sequence[Literal["field_options"]] | None = None,
    ) -> ServiceCustomFieldsFieldReadModel:
        """Returns the definition of one service custom field: its names and its type.

        - `GET /services/custom_fields/{field_id}`, OAuth scope `custom_fields.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: field_options adds the values to choose from.
        """
        from ..api.service_custom_fields.get_service_custom_field import asyncio

        return await asyncio(
            field_id,
            client=self._client,
            include=include,
        )

    async def update(
        self,
        field_id: str,
        *,
        body: ServiceCustomFieldsFieldUpdateModel | ServiceCustomFieldsFieldReadModel | Mapping[str, Any] | None = None,
    ) -> ServiceCustomFieldsFieldReadModel:
        """Changes how a service custom field is shown, its choice of values or whether it is in use.

        - `PUT /services/custom_fields/{field_id}`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - name, data_type and field_type stay as they were created.

        Args:
            body:
                description: At most 1,000 characters.
                display_name: What people see, at most 50 characters.
                enabled: Whether the field is in use.
        """
        from ..api.service_custom_fields.update_service_custom_field import asyncio

        return await asyncio(
            field_id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        field_id: str,
    ) -> None:
        """Deletes a custom field, and with it the values that services have for it.

        - `DELETE /services/custom_fields/{field_id}`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - What services had in the field is lost.
        """
        from ..api.service_custom_fields.delete_service_custom_field import asyncio

        return await asyncio(
            field_id,
            client=self._client,
        )

    def list_options(
        self,
        field_id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[ServiceCustomFieldsFieldOptionReadModel]:
        """Lists the values that a service custom field lets you choose from.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /services/custom_fields/{field_id}/field_options`, OAuth scope `custom_fields.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.service_custom_fields.list_service_custom_field_options import aiterate

        return aiterate(
            field_id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_option(
        self,
        field_id: str,
        *,
        body: ServiceCustomFieldsFieldOptionUpdateModel | ServiceCustomFieldsFieldOptionReadModel | Mapping[str, Any],
    ) -> ServiceCustomFieldsFieldOptionReadModel:
        """Adds a value to those that a service custom field lets you choose from.

        - `POST /services/custom_fields/{field_id}/field_options`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - Only fields with a fixed choice of values have options.

        Args:
            body:
                data: The value, a text of at most 200 characters.
        """
        from ..api.service_custom_fields.create_service_custom_field_option import asyncio

        return await asyncio(
            field_id,
            client=self._client,
            body=body,
        )

    async def get_option(
        self,
        field_id: str,
        field_option_id: str,
    ) -> ServiceCustomFieldsFieldOptionReadModel:
        """Returns one value from the choice of a service custom field.

        - `GET /services/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope `custom_fields.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.service_custom_fields.get_service_custom_field_option import asyncio

        return await asyncio(
            field_id,
            field_option_id,
            client=self._client,
        )

    async def update_option(
        self,
        field_id: str,
        field_option_id: str,
        *,
        body: ServiceCustomFieldsFieldOptionUpdateModel | ServiceCustomFieldsFieldOptionReadModel | Mapping[str, Any],
    ) -> ServiceCustomFieldsFieldOptionReadModel:
        """Rewords a value in the choice of a service custom field.

        - `PUT /services/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                data: The new value, a text of at most 200 characters.
        """
        from ..api.service_custom_fields.update_service_custom_field_option import asyncio

        return await asyncio(
            field_id,
            field_option_id,
            client=self._client,
            body=body,
        )

    async def delete_option(
        self,
        field_id: str,
        field_option_id: str,
    ) -> None:
        """Removes a value from the choice of a service custom field.

        - `DELETE /services/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope
          `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.service_custom_fields.delete_service_custom_field_option import asyncio

        return await asyncio(
            field_id,
            field_option_id,
            client=self._client,
        )


class AsyncServiceCustomFieldsWithResponse(Resource):
    """The methods of `client.service_custom_fields`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncServiceCustomFieldsResource.list)
    create = awith_response(AsyncServiceCustomFieldsResource.create)
    get = awith_response(AsyncServiceCustomFieldsResource.get)
    update = awith_response(AsyncServiceCustomFieldsResource.update)
    delete = awith_response(AsyncServiceCustomFieldsResource.delete)
    list_options = apage_with_response(AsyncServiceCustomFieldsResource.list_options)
    create_option = awith_response(AsyncServiceCustomFieldsResource.create_option)
    get_option = awith_response(AsyncServiceCustomFieldsResource.get_option)
    update_option = awith_response(AsyncServiceCustomFieldsResource.update_option)
    delete_option = awith_response(AsyncServiceCustomFieldsResource.delete_option)
