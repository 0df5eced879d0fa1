"""`client.templates`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.editable_template_input import EditableTemplateInput
    from .._models.get_template_fields_page_field import GetTemplateFieldsPageField
    from .._models.rendered_template import RenderedTemplate
    from .._models.status_update_template_input import StatusUpdateTemplateInput
    from .._models.template import Template


class TemplatesResource(Resource):
    """Templates of status updates.

    The property `templates` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.templates`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> TemplatesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return TemplatesWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        query: str | None = None,
        sort_by: Literal["name", "name:asc", "name:desc", "created_at", "created_at:asc", "created_at:desc"]
        | None = None,
        template_type: str | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Template]:
        """Lists the templates that responders can start a status update from.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /templates`, OAuth scope `templates.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            sort_by: Ascending unless the value ends in `:desc`.
            template_type: By default status_update.
        """
        from ..api.templates.get_templates import iterate

        return iterate(
            client=self._client,
            limit=limit,
            query=query,
            sort_by=sort_by,
            template_type=template_type,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: EditableTemplateInput | Template | Mapping[str, Any],
    ) -> Template:
        """Creates a template for status updates, with placeholders for the incident's data.

        - `POST /templates`, OAuth scope `templates.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - `client.templates.list_fields` lists the placeholders.

        Args:
            body:
                template_type: `status_update` is the only type.
                templated_fields: The texts to fill in: `email_subject` and `email_body` for email, `message` for the
                    other channels.
        """
        from ..api.templates.create_template import sync

        return sync(
            client=self._client,
            body=body,
        )

    def list_fields(
        self,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[GetTemplateFieldsPageField]:
        """Lists the fields of an incident that a template's placeholders can stand for.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /templates/fields`, OAuth scope `templates.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        """
        from ..api.templates.get_template_fields import iterate

        return iterate(
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get(
        self,
        id: str,
    ) -> Template:
        """Gets one status update template with its texts, placeholders unfilled.

        - `GET /templates/{id}`, OAuth scope `templates.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.templates.get_template import sync

        return sync(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: EditableTemplateInput | Template | Mapping[str, Any],
    ) -> Template:
        """Changes a status update template's name, description or texts.

        - `PUT /templates/{id}`, OAuth scope `templates.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                template_type: `status_update` is the only type.
                templated_fields: The texts to fill in: `email_subject` and `email_body` for email, `message` for the
                    other channels.
        """
        from ..api.templates.update_template import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Deletes a status update template; updates already sent stay as they are.

        - `DELETE /templates/{id}`, OAuth scope `templates.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.templates.delete_template import sync

        return sync(
            id,
            client=self._client,
        )

    def render(
        self,
        id: str,
        *,
        body: StatusUpdateTemplateInput | Mapping[str, Any],
    ) -> RenderedTemplate:
        """Fills in a template for an incident and gives back the texts, as a preview.

        - `POST /templates/{id}/render`, OAuth scope `templates.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Nothing is sent to anybody.
        - What is wrong with the template comes in the result's `errors` and `warnings`.

        Args:
            body:
                incident_id: The incident whose data fills the placeholders.
                status_update: `message`: the text of the status update itself.
                external: Further values for placeholders, in any form.
        """
        from ..api.templates.render_template import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )


class TemplatesWithResponse(Resource):
    """The methods of `client.templates`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(TemplatesResource.list)
    create = with_response(TemplatesResource.create)
    list_fields = page_with_response(TemplatesResource.list_fields)
    get = with_response(TemplatesResource.get)
    update = with_response(TemplatesResource.update)
    delete = with_response(TemplatesResource.delete)
    render = with_response(TemplatesResource.render)


class AsyncTemplatesResource(Resource):
    """Templates of status updates.

    The property `templates` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.templates`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncTemplatesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncTemplatesWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        query: str | None = None,
        sort_by: Literal["name", "name:asc", "name:desc", "created_at", "created_at:asc", "created_at:desc"]
        | None = None,
        template_type: str | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Template]:
        """Lists the templates that responders can start a status update from.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /templates`, OAuth scope `templates.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            sort_by: Ascending unless the value ends in `:desc`.
            template_type: By default status_update.
        """
        from ..api.templates.get_templates import aiterate

        return aiterate(
            client=self._client,
            limit=limit,
            query=query,
            sort_by=sort_by,
            template_type=template_type,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: EditableTemplateInput | Template | Mapping[str, Any],
    ) -> Template:
        """Creates a template for status updates, with placeholders for the incident's data.

        - `POST /templates`, OAuth scope `templates.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - `client.templates.list_fields` lists the placeholders.

        Args:
            body:
                template_type: `status_update` is the only type.
                templated_fields: The texts to fill in: `email_subject` and `email_body` for email, `message` for the
                    other channels.
        """
        from ..api.templates.create_template import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    def list_fields(
        self,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[GetTemplateFieldsPageField]:
        """Lists the fields of an incident that a template's placeholders can stand for.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /templates/fields`, OAuth scope `templates.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        """
        from ..api.templates.get_template_fields import aiterate

        return aiterate(
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get(
        self,
        id: str,
    ) -> Template:
        """Gets one status update template with its texts, placeholders unfilled.

        - `GET /templates/{id}`, OAuth scope `templates.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.templates.get_template import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: EditableTemplateInput | Template | Mapping[str, Any],
    ) -> Template:
        """Changes a status update template's name, description or texts.

        - `PUT /templates/{id}`, OAuth scope `templates.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                template_type: `status_update` is the only type.
                templated_fields: The texts to fill in: `email_subject` and `email_body` for email, `message` for the
                    other channels.
        """
        from ..api.templates.update_template import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Deletes a status update template; updates already sent stay as they are.

        - `DELETE /templates/{id}`, OAuth scope `templates.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.templates.delete_template import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def render(
        self,
        id: str,
        *,
        body: StatusUpdateTemplateInput | Mapping[str, Any],
    ) -> RenderedTemplate:
        """Fills in a template for an incident and gives back the texts, as a preview.

        - `POST /templates/{id}/render`, OAuth scope `templates.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Nothing is sent to anybody.
        - What is wrong with the template comes in the result's `errors` and `warnings`.

        Args:
            body:
                incident_id: The incident whose data fills the placeholders.
                status_update: `message`: the text of the status update itself.
                external: Further values for placeholders, in any form.
        """
        from ..api.templates.render_template import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )


class AsyncTemplatesWithResponse(Resource):
    """The methods of `client.templates`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncTemplatesResource.list)
    create = awith_response(AsyncTemplatesResource.create)
    list_fields = apage_with_response(AsyncTemplatesResource.list_fields)
    get = awith_response(AsyncTemplatesResource.get)
    update = awith_response(AsyncTemplatesResource.update)
    delete = awith_response(AsyncTemplatesResource.delete)
    render = awith_response(AsyncTemplatesResource.render)
