"""`client.incident_types`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.custom_fields_editable_field_option import CustomFieldsEditableFieldOption
    from .._models.custom_fields_field_option import CustomFieldsFieldOption
    from .._models.incident_type import IncidentType
    from .._models.incident_type_create import IncidentTypeCreate
    from .._models.incident_type_custom_field_create import IncidentTypeCustomFieldCreate
    from .._models.incident_type_custom_field_field_options_create import IncidentTypeCustomFieldFieldOptionsCreate
    from .._models.incident_type_custom_field_update import IncidentTypeCustomFieldUpdate
    from .._models.incident_type_custom_field_with_options import IncidentTypeCustomFieldWithOptions
    from .._models.incident_type_custom_fields import IncidentTypeCustomFields
    from .._models.incident_type_update import IncidentTypeUpdate


class IncidentTypesResource(Resource):
    """Incident types, their custom fields, and the options of these.

    The property `incident_types` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.incident_types`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> IncidentTypesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return IncidentTypesWithResponse(self._client)

    def list(
        self,
        *,
        filter: Literal["enabled", "disabled", "all"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[IncidentType]:
        """Lists the kinds of incident that the account tells apart.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /incidents/types`, OAuth scope `incident_types.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            filter: enabled by default.
        """
        from ..api.incident_types.list_incident_types import iterate

        return iterate(
            client=self._client,
            filter=filter,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: IncidentTypeCreate | IncidentType | Mapping[str, Any],
    ) -> IncidentType:
        """Creates a kind of incident, with custom fields and workflows of its own.

        - `POST /incidents/types`, OAuth scope `incident_types.write`.
        - Worth catching: `NotFound` (404).
        - An incident type cannot be deleted, only disabled.

        Args:
            body:
                description: At most 1000 characters.
                display_name: At most 50 characters.
                name: At most 50 characters, not ending in _default; cannot be changed later.
                parent_type: Id or name of the type that this one is a kind of.
        """
        from ..api.incident_types.create_incident_type import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        type_id_or_name: str,
    ) -> IncidentType:
        """Returns one incident type with its parent and whether it is enabled.

        - `GET /incidents/types/{type_id_or_name}`, OAuth scope `incident_types.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.incident_types.get_incident_type import sync

        return sync(
            type_id_or_name,
            client=self._client,
        )

    def update(
        self,
        type_id_or_name: str,
        *,
        body: IncidentTypeUpdate | IncidentType | Mapping[str, Any] | None = None,
    ) -> IncidentType:
        """Changes an incident type's label or description, or enables or disables it.

        - `PUT /incidents/types/{type_id_or_name}`, OAuth scope `incident_types.write`.
        - Worth catching: `NotFound` (404).
        - The name and the parent cannot be changed.

        Args:
            body:
                description: At most 1000 characters.
                display_name: At most 50 characters.
        """
        from ..api.incident_types.update_incident_type import sync

        return sync(
            type_id_or_name,
            client=self._client,
            body=body,
        )

    def list_custom_fields(
        self,
        type_id_or_name: str,
        *,
        include: Sequence[Literal["field_options"]] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[IncidentTypeCustomFieldWithOptions]:
        """Lists the custom fields that incidents of a type have.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /incidents/types/{type_id_or_name}/custom_fields`, OAuth scope `custom_fields.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            include: field_options adds the values that each field offers.
        """
        from ..api.incident_types.list_incident_type_custom_fields import iterate

        return iterate(
            type_id_or_name,
            client=self._client,
            include=include,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_custom_field(
        self,
        type_id_or_name: str,
        *,
        body: IncidentTypeCustomFieldCreate | IncidentTypeCustomFields | Mapping[str, Any],
    ) -> IncidentTypeCustomFields:
        """Gives the incidents of one type a field of one's own.

        - `POST /incidents/types/{type_id_or_name}/custom_fields`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - name, data_type and field_type cannot be changed later.

        Args:
            body:
                data_type: One of boolean, integer, float, string, datetime and url.
                description: At most 1000 characters.
                display_name: At most 50 characters.
                field_options: The values to choose from, strings of at most 100 characters; only for the fixed field
                    types.
                field_type: The fixed types take their values from field_options; they and the multi types need
                    data_type string.
                name: At most 50 characters; the name that the API uses.
        """
        from ..api.incident_types.create_incident_type_custom_field import sync

        return sync(
            type_id_or_name,
            client=self._client,
            body=body,
        )

    def get_custom_field(
        self,
        type_id_or_name: str,
        field_id: str,
        *,
        include: Sequence[Literal["field_options"]] | None = None,
    ) -> IncidentTypeCustomFieldWithOptions:
        """Returns one custom field of an incident type with its data type and its default.

        - `GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}`, OAuth scope `custom_fields.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            include: field_options adds the values that the field offers.
        """
        from ..api.incident_types.get_incident_type_custom_field import sync

        return sync(
            type_id_or_name,
            field_id,
            client=self._client,
            include=include,
        )

    def update_custom_field(
        self,
        type_id_or_name: str,
        field_id: str,
        *,
        body: IncidentTypeCustomFieldUpdate | IncidentTypeCustomFieldWithOptions | Mapping[str, Any] | None = None,
    ) -> IncidentTypeCustomFieldWithOptions:
        """Changes the label, default or options of an incident type's custom field, or takes it out of use.

        - `PUT /incidents/types/{type_id_or_name}/custom_fields/{field_id}`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - name, data_type and field_type cannot be changed.

        Args:
            body:
                description: At most 1000 characters.
                display_name: At most 50 characters.
                enabled: False takes the field out of use without deleting it.
                field_options: Only for the fixed field types.
        """
        from ..api.incident_types.update_incident_type_custom_field import sync

        return sync(
            type_id_or_name,
            field_id,
            client=self._client,
            body=body,
        )

    def delete_custom_field(
        self,
        type_id_or_name: str,
        field_id: str,
    ) -> None:
        """Removes a custom field from an incident type, with its values on the incidents of that type.

        - `DELETE /incidents/types/{type_id_or_name}/custom_fields/{field_id}`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - Cannot be undone; to take a field out of use and keep it, set enabled to false with
          `client.incident_types.update_custom_field`.
        """
        from ..api.incident_types.delete_incident_type_custom_field import sync

        return sync(
            type_id_or_name,
            field_id,
            client=self._client,
        )

    def list_custom_field_options(
        self,
        type_id_or_name: str,
        field_id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[CustomFieldsFieldOption]:
        """Lists the values that a fixed custom field of an incident type offers.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options`, OAuth scope
          `custom_fields.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.incident_types.list_incident_type_custom_field import iterate

        return iterate(
            type_id_or_name,
            field_id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_custom_field_option(
        self,
        type_id_or_name: str,
        field_id: str,
        *,
        body: IncidentTypeCustomFieldFieldOptionsCreate | CustomFieldsEditableFieldOption | Mapping[str, Any],
    ) -> CustomFieldsEditableFieldOption:
        """Adds a value to those that a fixed custom field of an incident type offers.

        - `POST /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options`, OAuth scope
          `custom_fields.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                data: data_type is string; value is what the field offers.
        """
        from ..api.incident_types.create_incident_type_custom_field_field_options import sync

        return sync(
            type_id_or_name,
            field_id,
            client=self._client,
            body=body,
        )

    def get_custom_field_option(
        self,
        type_id_or_name: str,
        field_id: str,
        field_option_id: str,
    ) -> CustomFieldsEditableFieldOption:
        """Returns one of the values that a fixed custom field of an incident type offers.

        - `GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope
          `custom_fields.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.incident_types.get_incident_type_custom_field_field_options import sync

        return sync(
            type_id_or_name,
            field_id,
            field_option_id,
            client=self._client,
        )

    def update_custom_field_option(
        self,
        type_id_or_name: str,
        field_id: str,
        field_option_id: str,
        *,
        body: IncidentTypeCustomFieldFieldOptionsCreate | CustomFieldsEditableFieldOption | Mapping[str, Any],
    ) -> CustomFieldsEditableFieldOption:
        """Changes one of the values that a fixed custom field of an incident type offers.

        - `PUT /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope
          `custom_fields.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                data: data_type is string; value is what the field offers.
        """
        from ..api.incident_types.update_incident_type_custom_field_field_option import sync

        return sync(
            type_id_or_name,
            field_id,
            field_option_id,
            client=self._client,
            body=body,
        )

    def delete_custom_field_option(
        self,
        type_id_or_name: str,
        field_id: str,
        field_option_id: str,
    ) -> None:
        """Removes a value from those that a fixed custom field of an incident type offers.

        - `DELETE /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth
          scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.incident_types.delete_incident_type_custom_field_field_option import sync

        return sync(
            type_id_or_name,
            field_id,
            field_option_id,
            client=self._client,
        )


class IncidentTypesWithResponse(Resource):
    """The methods of `client.incident_types`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(IncidentTypesResource.list)
    create = with_response(IncidentTypesResource.create)
    get = with_response(IncidentTypesResource.get)
    update = with_response(IncidentTypesResource.update)
    list_custom_fields = page_with_response(IncidentTypesResource.list_custom_fields)
    create_custom_field = with_response(IncidentTypesResource.create_custom_field)
    get_custom_field = with_response(IncidentTypesResource.get_custom_field)
    update_custom_field = with_response(IncidentTypesResource.update_custom_field)
    delete_custom_field = with_response(IncidentTypesResource.delete_custom_field)
    list_custom_field_options = page_with_response(IncidentTypesResource.list_custom_field_options)
    create_custom_field_option = with_response(IncidentTypesResource.create_custom_field_option)
    get_custom_field_option = with_response(IncidentTypesResource.get_custom_field_option)
    update_custom_field_option = with_response(IncidentTypesResource.update_custom_field_option)
    delete_custom_field_option = with_response(IncidentTypesResource.delete_custom_field_option)


class AsyncIncidentTypesResource(Resource):
    """Incident types, their custom fields, and the options of these.

    The property `incident_types` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.incident_types`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncIncidentTypesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncIncidentTypesWithResponse(self._client)

    def list(
        self,
        *,
        filter: Literal["enabled", "disabled", "all"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[IncidentType]:
        """Lists the kinds of incident that the account tells apart.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /incidents/types`, OAuth scope `incident_types.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            filter: enabled by default.
        """
        from ..api.incident_types.list_incident_types import aiterate

        return aiterate(
            client=self._client,
            filter=filter,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: IncidentTypeCreate | IncidentType | Mapping[str, Any],
    ) -> IncidentType:
        """Creates a kind of incident, with custom fields and workflows of its own.

        - `POST /incidents/types`, OAuth scope `incident_types.write`.
        - Worth catching: `NotFound` (404).
        - An incident type cannot be deleted, only disabled.

        Args:
            body:
                description: At most 1000 characters.
                display_name: At most 50 characters.
                name: At most 50 characters, not ending in _default; cannot be changed later.
                parent_type: Id or name of the type that this one is a kind of.
        """
        from ..api.incident_types.create_incident_type import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        type_id_or_name: str,
    ) -> IncidentType:
        """Returns one incident type with its parent and whether it is enabled.

        - `GET /incidents/types/{type_id_or_name}`, OAuth scope `incident_types.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.incident_types.get_incident_type import asyncio

        return await asyncio(
            type_id_or_name,
            client=self._client,
        )

    async def update(
        self,
        type_id_or_name: str,
        *,
        body: IncidentTypeUpdate | IncidentType | Mapping[str, Any] | None = None,
    ) -> IncidentType:
        """Changes an incident type's label or description, or enables or disables it.

        - `PUT /incidents/types/{type_id_or_name}`, OAuth scope `incident_types.write`.
        - Worth catching: `NotFound` (404).
        - The name and the parent cannot be changed.

        Args:
            body:
                description: At most 1000 characters.
                display_name: At most 50 characters.
        """
        from ..api.incident_types.update_incident_type import asyncio

        return await asyncio(
            type_id_or_name,
            client=self._client,
            body=body,
        )

    def list_custom_fields(
        self,
        type_id_or_name: str,
        *,
        include: Sequence[Literal["field_options"]] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[IncidentTypeCustomFieldWithOptions]:
        """Lists the custom fields that incidents of a type have.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /incidents/types/{type_id_or_name}/custom_fields`, OAuth scope `custom_fields.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            include: field_options adds the values that each field offers.
        """
        from ..api.incident_types.list_incident_type_custom_fields import aiterate

        return aiterate(
            type_id_or_name,
            client=self._client,
            include=include,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_custom_field(
        self,
        type_id_or_name: str,
        *,
        body: IncidentTypeCustomFieldCreate | IncidentTypeCustomFields | Mapping[str, Any],
    ) -> IncidentTypeCustomFields:
        """Gives the incidents of one type a field of one's own.

        - `POST /incidents/types/{type_id_or_name}/custom_fields`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - name, data_type and field_type cannot be changed later.

        Args:
            body:
                data_type: One of boolean, integer, float, string, datetime and url.
                description: At most 1000 characters.
                display_name: At most 50 characters.
                field_options: The values to choose from, strings of at most 100 characters; only for the fixed field
                    types.
                field_type: The fixed types take their values from field_options; they and the multi types need
                    data_type string.
                name: At most 50 characters; the name that the API uses.
        """
        from ..api.incident_types.create_incident_type_custom_field import asyncio

        return await asyncio(
            type_id_or_name,
            client=self._client,
            body=body,
        )

    async def get_custom_field(
        self,
        type_id_or_name: str,
        field_id: str,
        *,
        include: Sequence[Literal["field_options"]] | None = None,
    ) -> IncidentTypeCustomFieldWithOptions:
        """Returns one custom field of an incident type with its data type and its default.

        - `GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}`, OAuth scope `custom_fields.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            include: field_options adds the values that the field offers.
        """
        from ..api.incident_types.get_incident_type_custom_field import asyncio

        return await asyncio(
            type_id_or_name,
            field_id,
            client=self._client,
            include=include,
        )

    async def update_custom_field(
        self,
        type_id_or_name: str,
        field_id: str,
        *,
        body: IncidentTypeCustomFieldUpdate | IncidentTypeCustomFieldWithOptions | Mapping[str, Any] | None = None,
    ) -> IncidentTypeCustomFieldWithOptions:
        """Changes the label, default or options of an incident type's custom field, or takes it out of use.

        - `PUT /incidents/types/{type_id_or_name}/custom_fields/{field_id}`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - name, data_type and field_type cannot be changed.

        Args:
            body:
                description: At most 1000 characters.
                display_name: At most 50 characters.
                enabled: False takes the field out of use without deleting it.
                field_options: Only for the fixed field types.
        """
        from ..api.incident_types.update_incident_type_custom_field import asyncio

        return await asyncio(
            type_id_or_name,
            field_id,
            client=self._client,
            body=body,
        )

    async def delete_custom_field(
        self,
        type_id_or_name: str,
        field_id: str,
    ) -> None:
        """Removes a custom field from an incident type, with its values on the incidents of that type.

        - `DELETE /incidents/types/{type_id_or_name}/custom_fields/{field_id}`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - Cannot be undone; to take a field out of use and keep it, set enabled to false with
          `client.incident_types.update_custom_field`.
        """
        from ..api.incident_types.delete_incident_type_custom_field import asyncio

        return await asyncio(
            type_id_or_name,
            field_id,
            client=self._client,
        )

    def list_custom_field_options(
        self,
        type_id_or_name: str,
        field_id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[CustomFieldsFieldOption]:
        """Lists the values that a fixed custom field of an incident type offers.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options`, OAuth scope
          `custom_fields.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.incident_types.list_incident_type_custom_field import aiterate

        return aiterate(
            type_id_or_name,
            field_id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_custom_field_option(
        self,
        type_id_or_name: str,
        field_id: str,
        *,
        body: IncidentTypeCustomFieldFieldOptionsCreate | CustomFieldsEditableFieldOption | Mapping[str, Any],
    ) -> CustomFieldsEditableFieldOption:
        """Adds a value to those that a fixed custom field of an incident type offers.

        - `POST /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options`, OAuth scope
          `custom_fields.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                data: data_type is string; value is what the field offers.
        """
        from ..api.incident_types.create_incident_type_custom_field_field_options import asyncio

        return await asyncio(
            type_id_or_name,
            field_id,
            client=self._client,
            body=body,
        )

    async def get_custom_field_option(
        self,
        type_id_or_name: str,
        field_id: str,
        field_option_id: str,
    ) -> CustomFieldsEditableFieldOption:
        """Returns one of the values that a fixed custom field of an incident type offers.

        - `GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope
          `custom_fields.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.incident_types.get_incident_type_custom_field_field_options import asyncio

        return await asyncio(
            type_id_or_name,
            field_id,
            field_option_id,
            client=self._client,
        )

    async def update_custom_field_option(
        self,
        type_id_or_name: str,
        field_id: str,
        field_option_id: str,
        *,
        body: IncidentTypeCustomFieldFieldOptionsCreate | CustomFieldsEditableFieldOption | Mapping[str, Any],
    ) -> CustomFieldsEditableFieldOption:
        """Changes one of the values that a fixed custom field of an incident type offers.

        - `PUT /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope
          `custom_fields.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                data: data_type is string; value is what the field offers.
        """
        from ..api.incident_types.update_incident_type_custom_field_field_option import asyncio

        return await asyncio(
            type_id_or_name,
            field_id,
            field_option_id,
            client=self._client,
            body=body,
        )

    async def delete_custom_field_option(
        self,
        type_id_or_name: str,
        field_id: str,
        field_option_id: str,
    ) -> None:
        """Removes a value from those that a fixed custom field of an incident type offers.

        - `DELETE /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth
          scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.incident_types.delete_incident_type_custom_field_field_option import asyncio

        return await asyncio(
            type_id_or_name,
            field_id,
            field_option_id,
            client=self._client,
        )


class AsyncIncidentTypesWithResponse(Resource):
    """The methods of `client.incident_types`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncIncidentTypesResource.list)
    create = awith_response(AsyncIncidentTypesResource.create)
    get = awith_response(AsyncIncidentTypesResource.get)
    update = awith_response(AsyncIncidentTypesResource.update)
    list_custom_fields = apage_with_response(AsyncIncidentTypesResource.list_custom_fields)
    create_custom_field = awith_response(AsyncIncidentTypesResource.create_custom_field)
    get_custom_field = awith_response(AsyncIncidentTypesResource.get_custom_field)
    update_custom_field = awith_response(AsyncIncidentTypesResource.update_custom_field)
    delete_custom_field = awith_response(AsyncIncidentTypesResource.delete_custom_field)
    list_custom_field_options = apage_with_response(AsyncIncidentTypesResource.list_custom_field_options)
    create_custom_field_option = awith_response(AsyncIncidentTypesResource.create_custom_field_option)
    get_custom_field_option = awith_response(AsyncIncidentTypesResource.get_custom_field_option)
    update_custom_field_option = awith_response(AsyncIncidentTypesResource.update_custom_field_option)
    delete_custom_field_option = awith_response(AsyncIncidentTypesResource.delete_custom_field_option)
