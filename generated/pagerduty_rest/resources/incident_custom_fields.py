"""`client.incident_custom_fields`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from typing_extensions import deprecated

    from .._models.custom_fields_editable_field_input import CustomFieldsEditableFieldInput
    from .._models.custom_fields_editable_field_option import CustomFieldsEditableFieldOption
    from .._models.custom_fields_editable_field_option_input import CustomFieldsEditableFieldOptionInput
    from .._models.custom_fields_field import CustomFieldsField
    from .._models.custom_fields_field_option import CustomFieldsFieldOption
    from .._models.custom_fields_field_option_input import CustomFieldsFieldOptionInput
    from .._models.custom_fields_field_with_options import CustomFieldsFieldWithOptions
    from .._models.custom_fields_field_with_options_input import CustomFieldsFieldWithOptionsInput

else:
    from pagerduty_runtime.deprecation import deprecated


class IncidentCustomFieldsResource(Resource):
    """Custom fields of incidents, and their options.

    The property `incident_custom_fields` of `Client`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.incident_custom_fields`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> IncidentCustomFieldsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return IncidentCustomFieldsWithResponse(self._client)

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.list_custom_fields` instead."
    )
    def list(
        self,
        *,
        include: Sequence[Literal["field_options"]] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[CustomFieldsFieldWithOptions]:
        """Lists the custom fields that incidents have.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /incidents/custom_fields`, OAuth scope `custom_fields.read`.
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.list_custom_fields`
          instead.

        Args:
            include: field_options adds the values that each field offers.
        """
        from ..api.incident_custom_fields.list_custom_fields_fields import iterate

        return iterate(
            client=self._client,
            include=include,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.create_custom_field` instead."
    )
    def create(
        self,
        *,
        body: CustomFieldsFieldWithOptionsInput | CustomFieldsFieldWithOptions | Mapping[str, Any],
    ) -> CustomFieldsFieldWithOptions:
        """Creates a field of one's own that every incident has.

        - `POST /incidents/custom_fields`, OAuth scope `custom_fields.write`.
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.create_custom_field`
          instead.
        - name, data_type and field_type cannot be changed later.

        Args:
            body:
                description: At most 1000 characters.
                display_name: At most 50 characters.
                field_options: Only for the fixed field types.
                field_type: The fixed types take their values from field_options; they and the multi types need
                    data_type string.
                name: At most 50 characters; the name that the API uses.
        """
        from ..api.incident_custom_fields.create_custom_fields_field import sync

        return sync(
            client=self._client,
            body=body,
        )

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.get_custom_field` instead."
    )
    def get(
        self,
        field_id: str,
        *,
        include: Sequence[Literal["field_options"]] | None = None,
    ) -> CustomFieldsFieldWithOptions:
        """Returns one custom field of incidents with its type and its default.

        - `GET /incidents/custom_fields/{field_id}`, OAuth scope `custom_fields.read`.
        - Worth catching: `NotFound` (404).
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.get_custom_field` instead.

        Args:
            include: field_options adds the values that the field offers.
        """
        from ..api.incident_custom_fields.get_custom_fields_field import sync

        return sync(
            field_id,
            client=self._client,
            include=include,
        )

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.update_custom_field` instead."
    )
    def update(
        self,
        field_id: str,
        *,
        body: CustomFieldsEditableFieldInput | CustomFieldsField | Mapping[str, Any] | None = None,
    ) -> CustomFieldsField:
        """Changes a custom field's label, description or default, or takes it out of use.

        - `PUT /incidents/custom_fields/{field_id}`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.update_custom_field`
          instead.
        - name, data_type and field_type cannot be changed.

        Args:
            body:
                default_value: Null for no default.
                description: At most 1000 characters.
                display_name: At most 50 characters.
        """
        from ..api.incident_custom_fields.update_custom_fields_field import sync

        return sync(
            field_id,
            client=self._client,
            body=body,
        )

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.delete_custom_field` instead."
    )
    def delete(
        self,
        field_id: str,
    ) -> None:
        """Removes a custom field from all incidents.

        - `DELETE /incidents/custom_fields/{field_id}`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.delete_custom_field`
          instead.
        - Cannot be undone.
        """
        from ..api.incident_custom_fields.delete_custom_fields_field import sync

        return sync(
            field_id,
            client=self._client,
        )

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.list_custom_field_options` instead."
    )
    def list_options(
        self,
        field_id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[CustomFieldsFieldOption]:
        """Lists the values that a fixed custom field of incidents offers.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /incidents/custom_fields/{field_id}/field_options`, OAuth scope `custom_fields.read`.
        - Worth catching: `NotFound` (404).
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.list_custom_field_options`
          instead.
        """
        from ..api.incident_custom_fields.list_custom_fields_field_options import iterate

        return iterate(
            field_id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.create_custom_field_option` instead."
    )
    def create_option(
        self,
        field_id: str,
        *,
        body: CustomFieldsFieldOptionInput | CustomFieldsFieldOption | Mapping[str, Any],
    ) -> CustomFieldsFieldOption:
        """Adds a value to those that a fixed custom field of incidents offers.

        - `POST /incidents/custom_fields/{field_id}/field_options`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.create_custom_field_option`
          instead.

        Args:
            body:
                data: The option's value, a string of at most 100 characters.
        """
        from ..api.incident_custom_fields.create_custom_fields_field_option import sync

        return sync(
            field_id,
            client=self._client,
            body=body,
        )

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.update_custom_field_option` instead."
    )
    def update_option(
        self,
        field_id: str,
        field_option_id: str,
        *,
        body: CustomFieldsEditableFieldOptionInput
        | CustomFieldsEditableFieldOption
        | CustomFieldsFieldOption
        | Mapping[str, Any]
        | None = None,
    ) -> CustomFieldsFieldOption:
        """Changes one of the values that a fixed custom field of incidents offers.

        - `PUT /incidents/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.update_custom_field_option`
          instead.

        Args:
            body:
                data: The option's value, a string of at most 100 characters.
        """
        from ..api.incident_custom_fields.update_custom_fields_field_option import sync

        return sync(
            field_id,
            field_option_id,
            client=self._client,
            body=body,
        )

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.delete_custom_field_option` instead."
    )
    def delete_option(
        self,
        field_id: str,
        field_option_id: str,
    ) -> None:
        """Removes a value from those that a fixed custom field of incidents offers.

        - `DELETE /incidents/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope
          `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.delete_custom_field_option`
          instead.
        """
        from ..api.incident_custom_fields.delete_custom_fields_field_option import sync

        return sync(
            field_id,
            field_option_id,
            client=self._client,
        )


class IncidentCustomFieldsWithResponse(Resource):
    """The methods of `client.incident_custom_fields`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(IncidentCustomFieldsResource.list)
    create = with_response(IncidentCustomFieldsResource.create)
    get = with_response(IncidentCustomFieldsResource.get)
    update = with_response(IncidentCustomFieldsResource.update)
    delete = with_response(IncidentCustomFieldsResource.delete)
    list_options = page_with_response(IncidentCustomFieldsResource.list_options)
    create_option = with_response(IncidentCustomFieldsResource.create_option)
    update_option = with_response(IncidentCustomFieldsResource.update_option)
    delete_option = with_response(IncidentCustomFieldsResource.delete_option)


class AsyncIncidentCustomFieldsResource(Resource):
    """Custom fields of incidents, and their options.

    The property `incident_custom_fields` of `AsyncClient`. `with_response` has the same methods for callers who need
    the status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.incident_custom_fields`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncIncidentCustomFieldsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncIncidentCustomFieldsWithResponse(self._client)

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.list_custom_fields` instead."
    )
    def list(
        self,
        *,
        include: Sequence[Literal["field_options"]] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[CustomFieldsFieldWithOptions]:
        """Lists the custom fields that incidents have.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /incidents/custom_fields`, OAuth scope `custom_fields.read`.
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.list_custom_fields`
          instead.

        Args:
            include: field_options adds the values that each field offers.
        """
        from ..api.incident_custom_fields.list_custom_fields_fields import aiterate

        return aiterate(
            client=self._client,
            include=include,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.create_custom_field` instead."
    )
    async def create(
        self,
        *,
        body: CustomFieldsFieldWithOptionsInput | CustomFieldsFieldWithOptions | Mapping[str, Any],
    ) -> CustomFieldsFieldWithOptions:
        """Creates a field of one's own that every incident has.

        - `POST /incidents/custom_fields`, OAuth scope `custom_fields.write`.
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.create_custom_field`
          instead.
        - name, data_type and field_type cannot be changed later.

        Args:
            body:
                description: At most 1000 characters.
                display_name: At most 50 characters.
                field_options: Only for the fixed field types.
                field_type: The fixed types take their values from field_options; they and the multi types need
                    data_type string.
                name: At most 50 characters; the name that the API uses.
        """
        from ..api.incident_custom_fields.create_custom_fields_field import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.get_custom_field` instead."
    )
    async def get(
        self,
        field_id: str,
        *,
        include: Sequence[Literal["field_options"]] | None = None,
    ) -> CustomFieldsFieldWithOptions:
        """Returns one custom field of incidents with its type and its default.

        - `GET /incidents/custom_fields/{field_id}`, OAuth scope `custom_fields.read`.
        - Worth catching: `NotFound` (404).
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.get_custom_field` instead.

        Args:
            include: field_options adds the values that the field offers.
        """
        from ..api.incident_custom_fields.get_custom_fields_field import asyncio

        return await asyncio(
            field_id,
            client=self._client,
            include=include,
        )

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.update_custom_field` instead."
    )
    async def update(
        self,
        field_id: str,
        *,
        body: CustomFieldsEditableFieldInput | CustomFieldsField | Mapping[str, Any] | None = None,
    ) -> CustomFieldsField:
        """Changes a custom field's label, description or default, or takes it out of use.

        - `PUT /incidents/custom_fields/{field_id}`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.update_custom_field`
          instead.
        - name, data_type and field_type cannot be changed.

        Args:
            body:
                default_value: Null for no default.
                description: At most 1000 characters.
                display_name: At most 50 characters.
        """
        from ..api.incident_custom_fields.update_custom_fields_field import asyncio

        return await asyncio(
            field_id,
            client=self._client,
            body=body,
        )

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.delete_custom_field` instead."
    )
    async def delete(
        self,
        field_id: str,
    ) -> None:
        """Removes a custom field from all incidents.

        - `DELETE /incidents/custom_fields/{field_id}`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.delete_custom_field`
          instead.
        - Cannot be undone.
        """
        from ..api.incident_custom_fields.delete_custom_fields_field import asyncio

        return await asyncio(
            field_id,
            client=self._client,
        )

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.list_custom_field_options` instead."
    )
    def list_options(
        self,
        field_id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[CustomFieldsFieldOption]:
        """Lists the values that a fixed custom field of incidents offers.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /incidents/custom_fields/{field_id}/field_options`, OAuth scope `custom_fields.read`.
        - Worth catching: `NotFound` (404).
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.list_custom_field_options`
          instead.
        """
        from ..api.incident_custom_fields.list_custom_fields_field_options import aiterate

        return aiterate(
            field_id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.create_custom_field_option` instead."
    )
    async def create_option(
        self,
        field_id: str,
        *,
        body: CustomFieldsFieldOptionInput | CustomFieldsFieldOption | Mapping[str, Any],
    ) -> CustomFieldsFieldOption:
        """Adds a value to those that a fixed custom field of incidents offers.

        - `POST /incidents/custom_fields/{field_id}/field_options`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.create_custom_field_option`
          instead.

        Args:
            body:
                data: The option's value, a string of at most 100 characters.
        """
        from ..api.incident_custom_fields.create_custom_fields_field_option import asyncio

        return await asyncio(
            field_id,
            client=self._client,
            body=body,
        )

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.update_custom_field_option` instead."
    )
    async def update_option(
        self,
        field_id: str,
        field_option_id: str,
        *,
        body: CustomFieldsEditableFieldOptionInput
        | CustomFieldsEditableFieldOption
        | CustomFieldsFieldOption
        | Mapping[str, Any]
        | None = None,
    ) -> CustomFieldsFieldOption:
        """Changes one of the values that a fixed custom field of incidents offers.

        - `PUT /incidents/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.update_custom_field_option`
          instead.

        Args:
            body:
                data: The option's value, a string of at most 100 characters.
        """
        from ..api.incident_custom_fields.update_custom_fields_field_option import asyncio

        return await asyncio(
            field_id,
            field_option_id,
            client=self._client,
            body=body,
        )

    @deprecated(
        "Deprecated by PagerDuty. Custom fields belong to incident types now; use `client.incident_types.delete_custom_field_option` instead."
    )
    async def delete_option(
        self,
        field_id: str,
        field_option_id: str,
    ) -> None:
        """Removes a value from those that a fixed custom field of incidents offers.

        - `DELETE /incidents/custom_fields/{field_id}/field_options/{field_option_id}`, OAuth scope
          `custom_fields.write`.
        - Worth catching: `NotFound` (404).
        - Deprecated: custom fields belong to incident types now; use `client.incident_types.delete_custom_field_option`
          instead.
        """
        from ..api.incident_custom_fields.delete_custom_fields_field_option import asyncio

        return await asyncio(
            field_id,
            field_option_id,
            client=self._client,
        )


class AsyncIncidentCustomFieldsWithResponse(Resource):
    """The methods of `client.incident_custom_fields`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncIncidentCustomFieldsResource.list)
    create = awith_response(AsyncIncidentCustomFieldsResource.create)
    get = awith_response(AsyncIncidentCustomFieldsResource.get)
    update = awith_response(AsyncIncidentCustomFieldsResource.update)
    delete = awith_response(AsyncIncidentCustomFieldsResource.delete)
    list_options = apage_with_response(AsyncIncidentCustomFieldsResource.list_options)
    create_option = awith_response(AsyncIncidentCustomFieldsResource.create_option)
    update_option = awith_response(AsyncIncidentCustomFieldsResource.update_option)
    delete_option = awith_response(AsyncIncidentCustomFieldsResource.delete_option)
