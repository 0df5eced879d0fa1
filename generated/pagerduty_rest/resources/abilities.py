"""`client.abilities`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.lists import AsyncResults, Progress, Results


class AbilitiesResource(Resource):
    """The abilities of the account: what its plan and settings allow.

    The property `abilities` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.abilities`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AbilitiesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AbilitiesWithResponse(self._client)

    def list(
        self,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[str]:
        """Lists the names of the abilities that the account's plan includes, such as teams.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /abilities`, OAuth scope `abilities.read`.
        """
        from ..api.abilities.list_abilities import iterate

        return iterate(
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get(
        self,
        id: str,
    ) -> None:
        """Tells whether the account's plan includes an ability.

        - `GET /abilities/{id}`, OAuth scope `abilities.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Returns nothing where the plan includes the ability.
        - Fails with status 402 where the plan lacks it, and with 404 where there is no such ability.

        Args:
            id: The ability's name, such as teams or sso.
        """
        from ..api.abilities.get_ability import sync

        return sync(
            id,
            client=self._client,
        )


class AbilitiesWithResponse(Resource):
    """The methods of `client.abilities`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(AbilitiesResource.list)
    get = with_response(AbilitiesResource.get)


class AsyncAbilitiesResource(Resource):
    """The abilities of the account: what its plan and settings allow.

    The property `abilities` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.abilities`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncAbilitiesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncAbilitiesWithResponse(self._client)

    def list(
        self,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[str]:
        """Lists the names of the abilities that the account's plan includes, such as teams.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /abilities`, OAuth scope `abilities.read`.
        """
        from ..api.abilities.list_abilities import aiterate

        return aiterate(
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get(
        self,
        id: str,
    ) -> None:
        """Tells whether the account's plan includes an ability.

        - `GET /abilities/{id}`, OAuth scope `abilities.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Returns nothing where the plan includes the ability.
        - Fails with status 402 where the plan lacks it, and with 404 where there is no such ability.

        Args:
            id: The ability's name, such as teams or sso.
        """
        from ..api.abilities.get_ability import asyncio

        return await asyncio(
            id,
            client=self._client,
        )


class AsyncAbilitiesWithResponse(Resource):
    """The methods of `client.abilities`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncAbilitiesResource.list)
    get = awith_response(AsyncAbilitiesResource.get)
