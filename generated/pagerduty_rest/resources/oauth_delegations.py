"""`client.oauth_delegations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, awith_response, with_response

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from typing_extensions import deprecated

    from .._models.delete_oauth_delegations_result import DeleteOauthDelegationsResult

else:
    from pagerduty_runtime.deprecation import deprecated


class OauthDelegationsResource(Resource):
    """OAuth delegations: what users have allowed apps and sign-ins to do for them.

    The property `oauth_delegations` of `Client`. `with_response` has the same methods for callers who need the status,
    the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint
    functions in `pagerduty_rest.api.oauth_delegations`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> OauthDelegationsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return OauthDelegationsWithResponse(self._client)

    def delete(
        self,
        *,
        type: Literal["mobile", "web"],
        user_id: str,
    ) -> DeleteOauthDelegationsResult:
        """Signs a user out of the mobile app or the web by revoking what was granted there.

        - `DELETE /oauth_delegations`, OAuth scope `oauth_delegations.write`.
        - The user has to sign in again.

        Args:
            type: Where to sign the user out.
            user_id: Whom to sign out.
        """
        from ..api.oauth_delegations.delete_oauth_delegations import sync

        return sync(
            client=self._client,
            type=type,
            user_id=user_id,
        )

    @deprecated(
        "Deprecated by PagerDuty. No successful answer is defined for it, and nothing replaces it; to revoke, `client.oauth_delegations.delete` is enough."
    )
    def get_revocation_request_status(
        self,
        *,
        requested_at_end: datetime | str | None = None,
    ) -> None:
        """Asks how far the revocation of delegations has come.

        - `GET /oauth_delegations/revocation_requests/status`, OAuth scope `oauth_delegations.read`.
        - Worth catching: `NotFound` (404).
        - Deprecated: no successful answer is defined for it, and nothing replaces it; to revoke,
          `client.oauth_delegations.delete` is enough.

        Args:
            requested_at_end: Only revocations that were requested up to this time.
        """
        from ..api.oauth_delegations.get_oauth_delegations_revocation_requests_status import sync

        return sync(
            client=self._client,
            requested_at_end=requested_at_end,
        )


class OauthDelegationsWithResponse(Resource):
    """The methods of `client.oauth_delegations`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    delete = with_response(OauthDelegationsResource.delete)
    get_revocation_request_status = with_response(OauthDelegationsResource.get_revocation_request_status)


class AsyncOauthDelegationsResource(Resource):
    """OAuth delegations: what users have allowed apps and sign-ins to do for them.

    The property `oauth_delegations` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.oauth_delegations`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncOauthDelegationsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncOauthDelegationsWithResponse(self._client)

    async def delete(
        self,
        *,
        type: Literal["mobile", "web"],
        user_id: str,
    ) -> DeleteOauthDelegationsResult:
        """Signs a user out of the mobile app or the web by revoking what was granted there.

        - `DELETE /oauth_delegations`, OAuth scope `oauth_delegations.write`.
        - The user has to sign in again.

        Args:
            type: Where to sign the user out.
            user_id: Whom to sign out.
        """
        from ..api.oauth_delegations.delete_oauth_delegations import asyncio

        return await asyncio(
            client=self._client,
            type=type,
            user_id=user_id,
        )

    @deprecated(
        "Deprecated by PagerDuty. No successful answer is defined for it, and nothing replaces it; to revoke, `client.oauth_delegations.delete` is enough."
    )
    async def get_revocation_request_status(
        self,
        *,
        requested_at_end: datetime | str | None = None,
    ) -> None:
        """Asks how far the revocation of delegations has come.

        - `GET /oauth_delegations/revocation_requests/status`, OAuth scope `oauth_delegations.read`.
        - Worth catching: `NotFound` (404).
        - Deprecated: no successful answer is defined for it, and nothing replaces it; to revoke,
          `client.oauth_delegations.delete` is enough.

        Args:
            requested_at_end: Only revocations that were requested up to this time.
        """
        from ..api.oauth_delegations.get_oauth_delegations_revocation_requests_status import asyncio

        return await asyncio(
            client=self._client,
            requested_at_end=requested_at_end,
        )


class AsyncOauthDelegationsWithResponse(Resource):
    """The methods of `client.oauth_delegations`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    delete = awith_response(AsyncOauthDelegationsResource.delete)
    get_revocation_request_status = awith_response(AsyncOauthDelegationsResource.get_revocation_request_status)
