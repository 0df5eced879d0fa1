"""`client.add_ons`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.addon import Addon
    from .._models.addon_input import AddonInput
    from .._models.addon_reference import AddonReference


class AddOnsResource(Resource):
    """Add-ons: pages of your own, embedded in PagerDuty's web app.

    The property `add_ons` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.add_ons`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AddOnsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AddOnsWithResponse(self._client)

    def list(
        self,
        *,
        filter: Literal["full_page_addon", "incident_show_addon"] | None = None,
        include: Sequence[Literal["services"]] | None = None,
        limit: int | None = None,
        service_ids: Sequence[str] | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AddonReference]:
        """Lists the add-ons that are installed on the account.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /addons`, OAuth scope `addons.read`.

        Args:
            filter: Only add-ons of this kind.
            service_ids: Only add-ons that belong to these services.
        """
        from ..api.add_ons.list_addon import iterate

        return iterate(
            client=self._client,
            filter=filter,
            include=include,
            limit=limit,
            service_ids=service_ids,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: AddonInput | Addon | AddonReference | Mapping[str, Any],
    ) -> AddonReference:
        """Installs an add-on: a page of one's own that PagerDuty shows in a frame.

        - `POST /addons`, OAuth scope `addons.write`.

        Args:
            body:
                name: At most 100 characters.
                src: HTTPS address of the page to show in the frame.
                type: full_page_addon gets a page of its own in the menu; incident_show_addon appears on the pages of
                    incidents.
        """
        from ..api.add_ons.create_addon import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str,
    ) -> Addon:
        """Returns an installed add-on with its name, its kind and the address it shows.

        - `GET /addons/{id}`, OAuth scope `addons.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.add_ons.get_addon import sync

        return sync(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: AddonInput | Addon | Mapping[str, Any],
    ) -> Addon:
        """Changes an installed add-on, for example the page it shows.

        - `PUT /addons/{id}`, OAuth scope `addons.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                name: At most 100 characters.
                src: HTTPS address of the page to show in the frame.
                type: full_page_addon gets a page of its own in the menu; incident_show_addon appears on the pages of
                    incidents.
        """
        from ..api.add_ons.update_addon import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Uninstalls an add-on, so that its page is no longer shown in PagerDuty.

        - `DELETE /addons/{id}`, OAuth scope `addons.write`.
        - Worth catching: `NotFound` (404).
        - Cannot be undone; the add-on has to be created again.
        """
        from ..api.add_ons.delete_addon import sync

        return sync(
            id,
            client=self._client,
        )


class AddOnsWithResponse(Resource):
    """The methods of `client.add_ons`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(AddOnsResource.list)
    create = with_response(AddOnsResource.create)
    get = with_response(AddOnsResource.get)
    update = with_response(AddOnsResource.update)
    delete = with_response(AddOnsResource.delete)


class AsyncAddOnsResource(Resource):
    """Add-ons: pages of your own, embedded in PagerDuty's web app.

    The property `add_ons` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.add_ons`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncAddOnsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncAddOnsWithResponse(self._client)

    def list(
        self,
        *,
        filter: Literal["full_page_addon", "incident_show_addon"] | None = None,
        include: Sequence[Literal["services"]] | None = None,
        limit: int | None = None,
        service_ids: Sequence[str] | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AddonReference]:
        """Lists the add-ons that are installed on the account.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /addons`, OAuth scope `addons.read`.

        Args:
            filter: Only add-ons of this kind.
            service_ids: Only add-ons that belong to these services.
        """
        from ..api.add_ons.list_addon import aiterate

        return aiterate(
            client=self._client,
            filter=filter,
            include=include,
            limit=limit,
            service_ids=service_ids,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: AddonInput | Addon | AddonReference | Mapping[str, Any],
    ) -> AddonReference:
        """Installs an add-on: a page of one's own that PagerDuty shows in a frame.

        - `POST /addons`, OAuth scope `addons.write`.

        Args:
            body:
                name: At most 100 characters.
                src: HTTPS address of the page to show in the frame.
                type: full_page_addon gets a page of its own in the menu; incident_show_addon appears on the pages of
                    incidents.
        """
        from ..api.add_ons.create_addon import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str,
    ) -> Addon:
        """Returns an installed add-on with its name, its kind and the address it shows.

        - `GET /addons/{id}`, OAuth scope `addons.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.add_ons.get_addon import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: AddonInput | Addon | Mapping[str, Any],
    ) -> Addon:
        """Changes an installed add-on, for example the page it shows.

        - `PUT /addons/{id}`, OAuth scope `addons.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                name: At most 100 characters.
                src: HTTPS address of the page to show in the frame.
                type: full_page_addon gets a page of its own in the menu; incident_show_addon appears on the pages of
                    incidents.
        """
        from ..api.add_ons.update_addon import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Uninstalls an add-on, so that its page is no longer shown in PagerDuty.

        - `DELETE /addons/{id}`, OAuth scope `addons.write`.
        - Worth catching: `NotFound` (404).
        - Cannot be undone; the add-on has to be created again.
        """
        from ..api.add_ons.delete_addon import asyncio

        return await asyncio(
            id,
            client=self._client,
        )


class AsyncAddOnsWithResponse(Resource):
    """The methods of `client.add_ons`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncAddOnsResource.list)
    create = awith_response(AsyncAddOnsResource.create)
    get = awith_response(AsyncAddOnsResource.get)
    update = awith_response(AsyncAddOnsResource.update)
    delete = awith_response(AsyncAddOnsResource.delete)
