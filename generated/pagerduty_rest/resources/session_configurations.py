"""`client.session_configurations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, awith_response, with_response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from .._models.get_session_configurations_page import GetSessionConfigurationsPage
    from .._models.session_configurations_update import SessionConfigurationsUpdate


class SessionConfigurationsResource(Resource):
    """Session configurations: how long users stay signed in.

    The property `session_configurations` of `Client`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.session_configurations`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> SessionConfigurationsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return SessionConfigurationsWithResponse(self._client)

    def get(
        self,
        *,
        type: Literal["mobile", "web"] | None = None,
    ) -> GetSessionConfigurationsPage:
        """Gets how long sign-ins to the account last before users must sign in again.

        - `GET /session_configurations`, OAuth scope `session_configurations.read`.
        - Worth catching: `NotFound` (404).

        Args:
            type: Only the web app's or only the mobile app's; both when left out.
        """
        from ..api.session_configurations.get_session_configurations import sync

        return sync(
            client=self._client,
            type=type,
        )

    def update(
        self,
        *,
        body: SessionConfigurationsUpdate | Mapping[str, Any],
        type: Literal["mobile", "web"],
    ) -> GetSessionConfigurationsPage:
        """Sets how long sign-ins to the account may last and how long they may lie idle.

        - `PUT /session_configurations`, OAuth scope `session_configurations.write`.

        Args:
            type: Which sign-ins: in the web app or in the mobile app.
            body:
                absolute_session_ttl: Longest life of a session, in seconds: 600 to 18144000 (210 days).
                idle_session_ttl: Seconds without activity until a session ends: 60 to 15552000 (180 days).
        """
        from ..api.session_configurations.update_session_configurations import sync

        return sync(
            client=self._client,
            body=body,
            type=type,
        )

    def delete(
        self,
        *,
        type: Literal["mobile", "web"],
    ) -> None:
        """Drops the account's own session limits for one kind of sign-in.

        - `DELETE /session_configurations`, OAuth scope `session_configurations.write`.
        - Worth catching: `NotFound` (404).

        Args:
            type: Which sign-ins: in the web app or in the mobile app.
        """
        from ..api.session_configurations.delete_session_configurations import sync

        return sync(
            client=self._client,
            type=type,
        )


class SessionConfigurationsWithResponse(Resource):
    """The methods of `client.session_configurations`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    get = with_response(SessionConfigurationsResource.get)
    update = with_response(SessionConfigurationsResource.update)
    delete = with_response(SessionConfigurationsResource.delete)


class AsyncSessionConfigurationsResource(Resource):
    """Session configurations: how long users stay signed in.

    The property `session_configurations` of `AsyncClient`. `with_response` has the same methods for callers who need
    the status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.session_configurations`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncSessionConfigurationsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncSessionConfigurationsWithResponse(self._client)

    async def get(
        self,
        *,
        type: Literal["mobile", "web"] | None = None,
    ) -> GetSessionConfigurationsPage:
        """Gets how long sign-ins to the account last before users must sign in again.

        - `GET /session_configurations`, OAuth scope `session_configurations.read`.
        - Worth catching: `NotFound` (404).

        Args:
            type: Only the web app's or only the mobile app's; both when left out.
        """
        from ..api.session_configurations.get_session_configurations import asyncio

        return await asyncio(
            client=self._client,
            type=type,
        )

    async def update(
        self,
        *,
        body: SessionConfigurationsUpdate | Mapping[str, Any],
        type: Literal["mobile", "web"],
    ) -> GetSessionConfigurationsPage:
        """Sets how long sign-ins to the account may last and how long they may lie idle.

        - `PUT /session_configurations`, OAuth scope `session_configurations.write`.

        Args:
            type: Which sign-ins: in the web app or in the mobile app.
            body:
                absolute_session_ttl: Longest life of a session, in seconds: 600 to 18144000 (210 days).
                idle_session_ttl: Seconds without activity until a session ends: 60 to 15552000 (180 days).
        """
        from ..api.session_configurations.update_session_configurations import asyncio

        return await asyncio(
            client=self._client,
            body=body,
            type=type,
        )

    async def delete(
        self,
        *,
        type: Literal["mobile", "web"],
    ) -> None:
        """Drops the account's own session limits for one kind of sign-in.

        - `DELETE /session_configurations`, OAuth scope `session_configurations.write`.
        - Worth catching: `NotFound` (404).

        Args:
            type: Which sign-ins: in the web app or in the mobile app.
        """
        from ..api.session_configurations.delete_session_configurations import asyncio

        return await asyncio(
            client=self._client,
            type=type,
        )


class AsyncSessionConfigurationsWithResponse(Resource):
    """The methods of `client.session_configurations`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    get = awith_response(AsyncSessionConfigurationsResource.get)
    update = awith_response(AsyncSessionConfigurationsResource.update)
    delete = awith_response(AsyncSessionConfigurationsResource.delete)
