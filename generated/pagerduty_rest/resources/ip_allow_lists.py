"""`client.ip_allow_lists`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from typing import Any

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.audit_record import AuditRecord
    from .._models.ip_allow_list import IpAllowList
    from .._models.ip_allow_list_input import IpAllowListInput


class IpAllowListsResource(Resource):
    """IP allow lists: the addresses from which the account may be used.

    The property `ip_allow_lists` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.ip_allow_lists`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> IpAllowListsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return IpAllowListsWithResponse(self._client)

    def list(
        self,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[IpAllowList]:
        """Lists the account's lists of allowed IP address ranges.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /ip_allow_lists`, OAuth scope `ip_allow_lists.read`.
        - In early access: PagerDuty may change it at any time. The client sends the header that it needs.
        - Worth catching: `NotFound` (404).
        """
        from ..api.ip_allow_lists.list_ip_allow_lists import iterate

        return iterate(
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: IpAllowListInput | IpAllowList | Mapping[str, Any],
    ) -> IpAllowList:
        """Adds a list of IP address ranges from which the account may be used.

        - `POST /ip_allow_lists`, OAuth scope `ip_allow_lists.write`.
        - In early access: PagerDuty may change it at any time. The client sends the header that it needs.
        - Worth catching: `NotFound` (404).
        - Make sure that the address you call from is in a list before you enable it.

        Args:
            body:
                cidr_entries: IPv4 ranges in CIDR notation such as 203.0.113.0/24, at most 100; a range's description
                    has 64 characters at most.
                state: Only an enabled list has an effect.
        """
        from ..api.ip_allow_lists.create_ip_allow_list import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str,
    ) -> IpAllowList:
        """Returns one list of allowed address ranges and whether it is enabled.

        - `GET /ip_allow_lists/{id}`, OAuth scope `ip_allow_lists.read`.
        - In early access: PagerDuty may change it at any time. The client sends the header that it needs.
        - Worth catching: `NotFound` (404).
        """
        from ..api.ip_allow_lists.get_ip_allow_list import sync

        return sync(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: IpAllowListInput | IpAllowList | Mapping[str, Any],
    ) -> IpAllowList:
        """Changes the address ranges of an IP allow list, or enables or disables it.

        - `PUT /ip_allow_lists/{id}`, OAuth scope `ip_allow_lists.write`.
        - In early access: PagerDuty may change it at any time. The client sends the header that it needs.
        - Worth catching: `NotFound` (404).
        - Make sure that the address you call from is in a list before you enable it.

        Args:
            body:
                cidr_entries: IPv4 ranges in CIDR notation such as 203.0.113.0/24, at most 100; a range's description
                    has 64 characters at most. They replace the former ones.
                state: Only an enabled list has an effect.
        """
        from ..api.ip_allow_lists.update_ip_allow_list import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Removes a list of allowed address ranges for good.

        - `DELETE /ip_allow_lists/{id}`, OAuth scope `ip_allow_lists.write`.
        - In early access: PagerDuty may change it at any time. The client sends the header that it needs.
        - Worth catching: `NotFound` (404).
        """
        from ..api.ip_allow_lists.delete_ip_allow_list import sync

        return sync(
            id,
            client=self._client,
        )

    def list_audit_records(
        self,
        id: str,
        *,
        limit: int | None = None,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AuditRecord]:
        """Lists who changed an IP allow list, when and how.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /ip_allow_lists/{id}/audit/records`, OAuth scope `audit_records.read`.
        - In early access: PagerDuty may change it at any time. The client sends the header that it needs.
        - One call spans at most 31 days; `iterate` asks for a longer time in parts.
        - Without `since`, the last 24 hours.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            since: Start of the time span; 24 hours before until by default.
            until: End of the time span, at most 31 days after since; now by default.
        """
        from ..api.ip_allow_lists.list_ip_allow_list_audit_records import iterate

        return iterate(
            id,
            client=self._client,
            limit=limit,
            since=since,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class IpAllowListsWithResponse(Resource):
    """The methods of `client.ip_allow_lists`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(IpAllowListsResource.list)
    create = with_response(IpAllowListsResource.create)
    get = with_response(IpAllowListsResource.get)
    update = with_response(IpAllowListsResource.update)
    delete = with_response(IpAllowListsResource.delete)
    list_audit_records = page_with_response(IpAllowListsResource.list_audit_records)


class AsyncIpAllowListsResource(Resource):
    """IP allow lists: the addresses from which the account may be used.

    The property `ip_allow_lists` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.ip_allow_lists`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncIpAllowListsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncIpAllowListsWithResponse(self._client)

    def list(
        self,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[IpAllowList]:
        """Lists the account's lists of allowed IP address ranges.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /ip_allow_lists`, OAuth scope `ip_allow_lists.read`.
        - In early access: PagerDuty may change it at any time. The client sends the header that it needs.
        - Worth catching: `NotFound` (404).
        """
        from ..api.ip_allow_lists.list_ip_allow_lists import aiterate

        return aiterate(
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: IpAllowListInput | IpAllowList | Mapping[str, Any],
    ) -> IpAllowList:
        """Adds a list of IP address ranges from which the account may be used.

        - `POST /ip_allow_lists`, OAuth scope `ip_allow_lists.write`.
        - In early access: PagerDuty may change it at any time. The client sends the header that it needs.
        - Worth catching: `NotFound` (404).
        - Make sure that the address you call from is in a list before you enable it.

        Args:
            body:
                cidr_entries: IPv4 ranges in CIDR notation such as 203.0.113.0/24, at most 100; a range's description
                    has 64 characters at most.
                state: Only an enabled list has an effect.
        """
        from ..api.ip_allow_lists.create_ip_allow_list import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str,
    ) -> IpAllowList:
        """Returns one list of allowed address ranges and whether it is enabled.

        - `GET /ip_allow_lists/{id}`, OAuth scope `ip_allow_lists.read`.
        - In early access: PagerDuty may change it at any time. The client sends the header that it needs.
        - Worth catching: `NotFound` (404).
        """
        from ..api.ip_allow_lists.get_ip_allow_list import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: IpAllowListInput | IpAllowList | Mapping[str, Any],
    ) -> IpAllowList:
        """Changes the address ranges of an IP allow list, or enables or disables it.

        - `PUT /ip_allow_lists/{id}`, OAuth scope `ip_allow_lists.write`.
        - In early access: PagerDuty may change it at any time. The client sends the header that it needs.
        - Worth catching: `NotFound` (404).
        - Make sure that the address you call from is in a list before you enable it.

        Args:
            body:
                cidr_entries: IPv4 ranges in CIDR notation such as 203.0.113.0/24, at most 100; a range's description
                    has 64 characters at most. They replace the former ones.
                state: Only an enabled list has an effect.
        """
        from ..api.ip_allow_lists.update_ip_allow_list import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Removes a list of allowed address ranges for good.

        - `DELETE /ip_allow_lists/{id}`, OAuth scope `ip_allow_lists.write`.
        - In early access: PagerDuty may change it at any time. The client sends the header that it needs.
        - Worth catching: `NotFound` (404).
        """
        from ..api.ip_allow_lists.delete_ip_allow_list import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    def list_audit_records(
        self,
        id: str,
        *,
        limit: int | None = None,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AuditRecord]:
        """Lists who changed an IP allow list, when and how.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /ip_allow_lists/{id}/audit/records`, OAuth scope `audit_records.read`.
        - In early access: PagerDuty may change it at any time. The client sends the header that it needs.
        - One call spans at most 31 days; `iterate` asks for a longer time in parts.
        - Without `since`, the last 24 hours.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            since: Start of the time span; 24 hours before until by default.
            until: End of the time span, at most 31 days after since; now by default.
        """
        from ..api.ip_allow_lists.list_ip_allow_list_audit_records import aiterate

        return aiterate(
            id,
            client=self._client,
            limit=limit,
            since=since,
            until=until,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )


class AsyncIpAllowListsWithResponse(Resource):
    """The methods of `client.ip_allow_lists`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncIpAllowListsResource.list)
    create = awith_response(AsyncIpAllowListsResource.create)
    get = awith_response(AsyncIpAllowListsResource.get)
    update = awith_response(AsyncIpAllowListsResource.update)
    delete = awith_response(AsyncIpAllowListsResource.delete)
    list_audit_records = apage_with_response(AsyncIpAllowListsResource.list_audit_records)
