"""`client.alert_grouping_settings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.alert_grouping_setting import AlertGroupingSetting
    from .._models.alert_grouping_setting_input import AlertGroupingSettingInput


class AlertGroupingSettingsResource(Resource):
    """Alert grouping settings: how alerts of one or more services are grouped into incidents.

    The property `alert_grouping_settings` of `Client`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.alert_grouping_settings`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AlertGroupingSettingsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AlertGroupingSettingsWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        service_ids: Sequence[str] | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AlertGroupingSetting]:
        """Lists the settings by which alerts are gathered into one incident.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /alert_grouping_settings`, OAuth scope `services.read`.

        Args:
            service_ids: Only settings that cover one of these services.
        """
        from ..api.alert_grouping_settings.list_alert_grouping_settings import iterate

        return iterate(
            client=self._client,
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
        body: AlertGroupingSettingInput | AlertGroupingSetting | Mapping[str, Any] | None = None,
    ) -> AlertGroupingSetting:
        """Creates a setting that gathers the alerts of some services into fewer incidents.

        - `POST /alert_grouping_settings`, OAuth scope `services.write`.

        Args:
            body:
                config: Goes with type. content_based takes aggregate, fields and time_window (300 to 86400 seconds);
                    intelligent takes iag_fields and time_window (300 to 3600); content_based_intelligent takes
                    aggregate, fields and time_window (300 to 3600); time takes timeout (60 to 86400).
                services: The services whose alerts are grouped this way.
                type: What alerts are grouped by: equal fields (content_based), likeness (intelligent), both, or
                    closeness in time.
        """
        from ..api.alert_grouping_settings.post_alert_grouping_settings import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str,
    ) -> AlertGroupingSetting:
        """Returns one alert grouping setting with its configuration and the services it covers.

        - `GET /alert_grouping_settings/{id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.alert_grouping_settings.get_alert_grouping_setting import sync

        return sync(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: AlertGroupingSettingInput | AlertGroupingSetting | Mapping[str, Any] | None = None,
    ) -> AlertGroupingSetting:
        """Changes how a setting groups alerts, or which services it covers.

        - `PUT /alert_grouping_settings/{id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                config: Goes with type. content_based takes aggregate, fields and time_window (300 to 86400 seconds);
                    intelligent takes iag_fields and time_window (300 to 3600); content_based_intelligent takes
                    aggregate, fields and time_window (300 to 3600); time takes timeout (60 to 86400).
                services: The services whose alerts are grouped this way.
                type: What alerts are grouped by: equal fields (content_based), likeness (intelligent), both, or
                    closeness in time.
        """
        from ..api.alert_grouping_settings.put_alert_grouping_setting import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Deletes an alert grouping setting, which ends its grouping of alerts into incidents.

        - `DELETE /alert_grouping_settings/{id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.alert_grouping_settings.delete_alert_grouping_setting import sync

        return sync(
            id,
            client=self._client,
        )


class AlertGroupingSettingsWithResponse(Resource):
    """The methods of `client.alert_grouping_settings`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(AlertGroupingSettingsResource.list)
    create = with_response(AlertGroupingSettingsResource.create)
    get = with_response(AlertGroupingSettingsResource.get)
    update = with_response(AlertGroupingSettingsResource.update)
    delete = with_response(AlertGroupingSettingsResource.delete)


class AsyncAlertGroupingSettingsResource(Resource):
    """Alert grouping settings: how alerts of one or more services are grouped into incidents.

    The property `alert_grouping_settings` of `AsyncClient`. `with_response` has the same methods for callers who need
    the status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.alert_grouping_settings`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncAlertGroupingSettingsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncAlertGroupingSettingsWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        service_ids: Sequence[str] | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AlertGroupingSetting]:
        """Lists the settings by which alerts are gathered into one incident.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /alert_grouping_settings`, OAuth scope `services.read`.

        Args:
            service_ids: Only settings that cover one of these services.
        """
        from ..api.alert_grouping_settings.list_alert_grouping_settings import aiterate

        return aiterate(
            client=self._client,
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
        body: AlertGroupingSettingInput | AlertGroupingSetting | Mapping[str, Any] | None = None,
    ) -> AlertGroupingSetting:
        """Creates a setting that gathers the alerts of some services into fewer incidents.

        - `POST /alert_grouping_settings`, OAuth scope `services.write`.

        Args:
            body:
                config: Goes with type. content_based takes aggregate, fields and time_window (300 to 86400 seconds);
                    intelligent takes iag_fields and time_window (300 to 3600); content_based_intelligent takes
                    aggregate, fields and time_window (300 to 3600); time takes timeout (60 to 86400).
                services: The services whose alerts are grouped this way.
                type: What alerts are grouped by: equal fields (content_based), likeness (intelligent), both, or
                    closeness in time.
        """
        from ..api.alert_grouping_settings.post_alert_grouping_settings import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str,
    ) -> AlertGroupingSetting:
        """Returns one alert grouping setting with its configuration and the services it covers.

        - `GET /alert_grouping_settings/{id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.alert_grouping_settings.get_alert_grouping_setting import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: AlertGroupingSettingInput | AlertGroupingSetting | Mapping[str, Any] | None = None,
    ) -> AlertGroupingSetting:
        """Changes how a setting groups alerts, or which services it covers.

        - `PUT /alert_grouping_settings/{id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                config: Goes with type. content_based takes aggregate, fields and time_window (300 to 86400 seconds);
                    intelligent takes iag_fields and time_window (300 to 3600); content_based_intelligent takes
                    aggregate, fields and time_window (300 to 3600); time takes timeout (60 to 86400).
                services: The services whose alerts are grouped this way.
                type: What alerts are grouped by: equal fields (content_based), likeness (intelligent), both, or
                    closeness in time.
        """
        from ..api.alert_grouping_settings.put_alert_grouping_setting import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Deletes an alert grouping setting, which ends its grouping of alerts into incidents.

        - `DELETE /alert_grouping_settings/{id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.alert_grouping_settings.delete_alert_grouping_setting import asyncio

        return await asyncio(
            id,
            client=self._client,
        )


class AsyncAlertGroupingSettingsWithResponse(Resource):
    """The methods of `client.alert_grouping_settings`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncAlertGroupingSettingsResource.list)
    create = awith_response(AsyncAlertGroupingSettingsResource.create)
    get = awith_response(AsyncAlertGroupingSettingsResource.get)
    update = awith_response(AsyncAlertGroupingSettingsResource.update)
    delete = awith_response(AsyncAlertGroupingSettingsResource.delete)
