"""`client.business_services`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.business_service import BusinessService
    from .._models.business_service_create import BusinessServiceCreate
    from .._models.business_service_notification_subscribers_create import BusinessServiceNotificationSubscribersCreate
    from .._models.business_service_priority_thresholds_put import BusinessServicePriorityThresholdsPut
    from .._models.create_business_service_account_subscription_result import (
        CreateBusinessServiceAccountSubscriptionResult,
    )
    from .._models.create_business_service_notification_subscribers_page import (
        CreateBusinessServiceNotificationSubscribersPage,
    )
    from .._models.global_threshold import GlobalThreshold
    from .._models.impact import Impact
    from .._models.impact_additional_fields_highest_impacting_priority import (
        ImpactAdditionalFieldsHighestImpactingPriority,
    )
    from .._models.impactor import Impactor
    from .._models.notification_subscriber import NotificationSubscriber
    from .._models.remove_business_service_notification_subscriber_result import (
        RemoveBusinessServiceNotificationSubscriberResult,
    )


class BusinessServicesResource(Resource):
    """Business services, their subscribers, and how incidents impact them.

    The property `business_services` of `Client`. `with_response` has the same methods for callers who need the status,
    the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint
    functions in `pagerduty_rest.api.business_services`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> BusinessServicesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return BusinessServicesWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[BusinessService]:
        """Lists the account's business services, which stand for what customers use.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /business_services`, OAuth scope `services.read`.
        """
        from ..api.business_services.list_business_services import iterate

        return iterate(
            client=self._client,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: BusinessServiceCreate | BusinessService | Mapping[str, Any] | None = None,
    ) -> BusinessService:
        """Creates a business service, which stands for something customers use and rests on other services.

        - `POST /business_services`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).
        - What it rests on is set with the calls of service_dependencies.

        Args:
            body:
                point_of_contact: Free text that says whom to ask about the service.
                team: The team that owns it.
        """
        from ..api.business_services.create_business_service import sync

        return sync(
            client=self._client,
            body=body,
        )

    def list_impactors(
        self,
        *,
        ids: Sequence[str] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Impactor]:
        """Lists the incidents that impact business services now.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /business_services/impactors`, OAuth scope `services.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        - There is no paging; where more is true, name the services of interest in ids.

        Args:
            ids: The business services to look at, in place of those at the top level.
        """
        from ..api.business_services.get_business_service_top_level_impactors import iterate

        return iterate(
            client=self._client,
            ids=ids,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_impacts(
        self,
        *,
        additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]]
        | None = None,
        ids: Sequence[str] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Impact]:
        """Tells which business services are impacted by incidents now.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /business_services/impacts`, OAuth scope `services.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        - There is no paging; where more is true, name the services of interest in ids.

        Args:
            additional_fields: total_impacted_count adds a count to the page; services.highest_impacting_priority adds
                to each service the highest priority that impacts it.
            ids: The business services to report on, in place of those at the top level.
        """
        from ..api.business_services.get_business_service_impacts import iterate

        return iterate(
            client=self._client,
            additional_fields=additional_fields,
            ids=ids,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get_priority_thresholds(
        self,
    ) -> ImpactAdditionalFieldsHighestImpactingPriority | None:
        """Returns the lowest incident priority that counts as impact on business services.

        - `GET /business_services/priority_thresholds`, OAuth scope `services.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        - The threshold is null where none is set.
        """
        from ..api.business_services.get_business_service_priority_thresholds import sync

        return sync(
            client=self._client,
        )

    def update_priority_thresholds(
        self,
        *,
        body: BusinessServicePriorityThresholdsPut | GlobalThreshold | Mapping[str, Any],
    ) -> GlobalThreshold:
        """Sets the lowest incident priority that counts as impact on business services.

        - `PUT /business_services/priority_thresholds`, OAuth scope `services.write`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        - Holds for the whole account.

        Args:
            body:
                id: Id of the priority.
                order: The rank of that priority, as `client.priorities.list` gives it.
        """
        from ..api.business_services.put_business_service_priority_thresholds import sync

        return sync(
            client=self._client,
            body=body,
        )

    def delete_priority_thresholds(
        self,
    ) -> None:
        """Clears the account's priority threshold for impact on business services.

        - `DELETE /business_services/priority_thresholds`, OAuth scope `services.write`.
        """
        from ..api.business_services.delete_business_service_priority_thresholds import sync

        return sync(
            client=self._client,
        )

    def get(
        self,
        id: str,
    ) -> BusinessService:
        """Returns one business service with its contact and the team that owns it.

        - `GET /business_services/{id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.business_services.get_business_service import sync

        return sync(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: BusinessServiceCreate | BusinessService | Mapping[str, Any] | None = None,
    ) -> BusinessService:
        """Changes a business service's name, description, contact or team.

        - `PUT /business_services/{id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                point_of_contact: Free text that says whom to ask about the service.
                team: The team that owns it.
        """
        from ..api.business_services.update_business_service import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Deletes a business service; the technical services it rested on stay.

        - `DELETE /business_services/{id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).
        - Cannot be undone.
        """
        from ..api.business_services.delete_business_service import sync

        return sync(
            id,
            client=self._client,
        )

    def create_account_subscription(
        self,
        id: str,
    ) -> CreateBusinessServiceAccountSubscriptionResult:
        """Subscribes the whole account, rather than single users or teams, to a business service.

        - `POST /business_services/{id}/account_subscription`, OAuth scope `subscribers.write`.
        - Worth catching: `NotFound` (404), `UnprocessableEntity` (422: understood, but it cannot be done).
        """
        from ..api.business_services.create_business_service_account_subscription import sync

        return sync(
            id,
            client=self._client,
        )

    def delete_account_subscription(
        self,
        id: str,
    ) -> None:
        """Ends the whole account's subscription to a business service.

        - `DELETE /business_services/{id}/account_subscription`, OAuth scope `subscribers.write`.
        - Worth catching: `NotFound` (404), `UnprocessableEntity` (422: understood, but it cannot be done).
        """
        from ..api.business_services.remove_business_service_account_subscription import sync

        return sync(
            id,
            client=self._client,
        )

    def list_subscribers(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[NotificationSubscriber]:
        """Lists the users and teams that are subscribed to a business service's state.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /business_services/{id}/subscribers`, OAuth scope `subscribers.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        """
        from ..api.business_services.get_business_service_subscribers import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def add_subscribers(
        self,
        id: str,
        *,
        body: BusinessServiceNotificationSubscribersCreate | Mapping[str, Any],
    ) -> CreateBusinessServiceNotificationSubscribersPage:
        """Subscribes users and teams to news of a business service's state.

        - `POST /business_services/{id}/subscribers`, OAuth scope `subscribers.write`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        - Each subscription in the result has its own outcome: success, duplicate or unauthorized.

        Args:
            body:
                subscribers: At least one, none of them twice.
        """
        from ..api.business_services.create_business_service_notification_subscribers import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def list_supporting_service_impacts(
        self,
        id: str,
        *,
        additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]]
        | None = None,
        ids: Sequence[str] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Impact]:
        """Tells which of the services that a business service rests on are impacted now.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /business_services/{id}/supporting_services/impacts`, OAuth scope `services.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        - There is no paging; where more is true, name the services of interest in ids.

        Args:
            additional_fields: total_impacted_count adds a count to the page; services.highest_impacting_priority adds
                to each service the highest priority that impacts it.
            ids: Only these supporting services.
        """
        from ..api.business_services.get_business_service_supporting_service_impacts import iterate

        return iterate(
            id,
            client=self._client,
            additional_fields=additional_fields,
            ids=ids,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def remove_subscribers(
        self,
        id: str,
        *,
        body: BusinessServiceNotificationSubscribersCreate | Mapping[str, Any],
    ) -> RemoveBusinessServiceNotificationSubscriberResult:
        """Ends the subscriptions of users and teams to a business service.

        - `POST /business_services/{id}/unsubscribe`, OAuth scope `subscribers.write`.
        - Worth catching: `NotFound` (404), `UnprocessableEntity` (422: understood, but it cannot be done).
        - The result counts how many were removed, were not subscribed, and were not allowed.

        Args:
            body:
                subscribers: At least one, none of them twice.
        """
        from ..api.business_services.remove_business_service_notification_subscriber import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )


class BusinessServicesWithResponse(Resource):
    """The methods of `client.business_services`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(BusinessServicesResource.list)
    create = with_response(BusinessServicesResource.create)
    list_impactors = page_with_response(BusinessServicesResource.list_impactors)
    list_impacts = page_with_response(BusinessServicesResource.list_impacts)
    get_priority_thresholds = with_response(BusinessServicesResource.get_priority_thresholds)
    update_priority_thresholds = with_response(BusinessServicesResource.update_priority_thresholds)
    delete_priority_thresholds = with_response(BusinessServicesResource.delete_priority_thresholds)
    get = with_response(BusinessServicesResource.get)
    update = with_response(BusinessServicesResource.update)
    delete = with_response(BusinessServicesResource.delete)
    create_account_subscription = with_response(BusinessServicesResource.create_account_subscription)
    delete_account_subscription = with_response(BusinessServicesResource.delete_account_subscription)
    list_subscribers = page_with_response(BusinessServicesResource.list_subscribers)
    add_subscribers = with_response(BusinessServicesResource.add_subscribers)
    list_supporting_service_impacts = page_with_response(BusinessServicesResource.list_supporting_service_impacts)
    remove_subscribers = with_response(BusinessServicesResource.remove_subscribers)


class AsyncBusinessServicesResource(Resource):
    """Business services, their subscribers, and how incidents impact them.

    The property `business_services` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.business_services`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncBusinessServicesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncBusinessServicesWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[BusinessService]:
        """Lists the account's business services, which stand for what customers use.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /business_services`, OAuth scope `services.read`.
        """
        from ..api.business_services.list_business_services import aiterate

        return aiterate(
            client=self._client,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: BusinessServiceCreate | BusinessService | Mapping[str, Any] | None = None,
    ) -> BusinessService:
        """Creates a business service, which stands for something customers use and rests on other services.

        - `POST /business_services`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).
        - What it rests on is set with the calls of service_dependencies.

        Args:
            body:
                point_of_contact: Free text that says whom to ask about the service.
                team: The team that owns it.
        """
        from ..api.business_services.create_business_service import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    def list_impactors(
        self,
        *,
        ids: Sequence[str] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Impactor]:
        """Lists the incidents that impact business services now.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /business_services/impactors`, OAuth scope `services.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        - There is no paging; where more is true, name the services of interest in ids.

        Args:
            ids: The business services to look at, in place of those at the top level.
        """
        from ..api.business_services.get_business_service_top_level_impactors import aiterate

        return aiterate(
            client=self._client,
            ids=ids,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_impacts(
        self,
        *,
        additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]]
        | None = None,
        ids: Sequence[str] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Impact]:
        """Tells which business services are impacted by incidents now.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /business_services/impacts`, OAuth scope `services.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        - There is no paging; where more is true, name the services of interest in ids.

        Args:
            additional_fields: total_impacted_count adds a count to the page; services.highest_impacting_priority adds
                to each service the highest priority that impacts it.
            ids: The business services to report on, in place of those at the top level.
        """
        from ..api.business_services.get_business_service_impacts import aiterate

        return aiterate(
            client=self._client,
            additional_fields=additional_fields,
            ids=ids,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get_priority_thresholds(
        self,
    ) -> ImpactAdditionalFieldsHighestImpactingPriority | None:
        """Returns the lowest incident priority that counts as impact on business services.

        - `GET /business_services/priority_thresholds`, OAuth scope `services.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        - The threshold is null where none is set.
        """
        from ..api.business_services.get_business_service_priority_thresholds import asyncio

        return await asyncio(
            client=self._client,
        )

    async def update_priority_thresholds(
        self,
        *,
        body: BusinessServicePriorityThresholdsPut | GlobalThreshold | Mapping[str, Any],
    ) -> GlobalThreshold:
        """Sets the lowest incident priority that counts as impact on business services.

        - `PUT /business_services/priority_thresholds`, OAuth scope `services.write`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        - Holds for the whole account.

        Args:
            body:
                id: Id of the priority.
                order: The rank of that priority, as `client.priorities.list` gives it.
        """
        from ..api.business_services.put_business_service_priority_thresholds import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def delete_priority_thresholds(
        self,
    ) -> None:
        """Clears the account's priority threshold for impact on business services.

        - `DELETE /business_services/priority_thresholds`, OAuth scope `services.write`.
        """
        from ..api.business_services.delete_business_service_priority_thresholds import asyncio

        return await asyncio(
            client=self._client,
        )

    async def get(
        self,
        id: str,
    ) -> BusinessService:
        """Returns one business service with its contact and the team that owns it.

        - `GET /business_services/{id}`, OAuth scope `services.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.business_services.get_business_service import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: BusinessServiceCreate | BusinessService | Mapping[str, Any] | None = None,
    ) -> BusinessService:
        """Changes a business service's name, description, contact or team.

        - `PUT /business_services/{id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                point_of_contact: Free text that says whom to ask about the service.
                team: The team that owns it.
        """
        from ..api.business_services.update_business_service import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Deletes a business service; the technical services it rested on stay.

        - `DELETE /business_services/{id}`, OAuth scope `services.write`.
        - Worth catching: `NotFound` (404).
        - Cannot be undone.
        """
        from ..api.business_services.delete_business_service import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def create_account_subscription(
        self,
        id: str,
    ) -> CreateBusinessServiceAccountSubscriptionResult:
        """Subscribes the whole account, rather than single users or teams, to a business service.

        - `POST /business_services/{id}/account_subscription`, OAuth scope `subscribers.write`.
        - Worth catching: `NotFound` (404), `UnprocessableEntity` (422: understood, but it cannot be done).
        """
        from ..api.business_services.create_business_service_account_subscription import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def delete_account_subscription(
        self,
        id: str,
    ) -> None:
        """Ends the whole account's subscription to a business service.

        - `DELETE /business_services/{id}/account_subscription`, OAuth scope `subscribers.write`.
        - Worth catching: `NotFound` (404), `UnprocessableEntity` (422: understood, but it cannot be done).
        """
        from ..api.business_services.remove_business_service_account_subscription import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    def list_subscribers(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[NotificationSubscriber]:
        """Lists the users and teams that are subscribed to a business service's state.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /business_services/{id}/subscribers`, OAuth scope `subscribers.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        """
        from ..api.business_services.get_business_service_subscribers import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def add_subscribers(
        self,
        id: str,
        *,
        body: BusinessServiceNotificationSubscribersCreate | Mapping[str, Any],
    ) -> CreateBusinessServiceNotificationSubscribersPage:
        """Subscribes users and teams to news of a business service's state.

        - `POST /business_services/{id}/subscribers`, OAuth scope `subscribers.write`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        - Each subscription in the result has its own outcome: success, duplicate or unauthorized.

        Args:
            body:
                subscribers: At least one, none of them twice.
        """
        from ..api.business_services.create_business_service_notification_subscribers import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    def list_supporting_service_impacts(
        self,
        id: str,
        *,
        additional_fields: Sequence[Literal["services.highest_impacting_priority", "total_impacted_count"]]
        | None = None,
        ids: Sequence[str] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Impact]:
        """Tells which of the services that a business service rests on are impacted now.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /business_services/{id}/supporting_services/impacts`, OAuth scope `services.read`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        - There is no paging; where more is true, name the services of interest in ids.

        Args:
            additional_fields: total_impacted_count adds a count to the page; services.highest_impacting_priority adds
                to each service the highest priority that impacts it.
            ids: Only these supporting services.
        """
        from ..api.business_services.get_business_service_supporting_service_impacts import aiterate

        return aiterate(
            id,
            client=self._client,
            additional_fields=additional_fields,
            ids=ids,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def remove_subscribers(
        self,
        id: str,
        *,
        body: BusinessServiceNotificationSubscribersCreate | Mapping[str, Any],
    ) -> RemoveBusinessServiceNotificationSubscriberResult:
        """Ends the subscriptions of users and teams to a business service.

        - `POST /business_services/{id}/unsubscribe`, OAuth scope `subscribers.write`.
        - Worth catching: `NotFound` (404), `UnprocessableEntity` (422: understood, but it cannot be done).
        - The result counts how many were removed, were not subscribed, and were not allowed.

        Args:
            body:
                subscribers: At least one, none of them twice.
        """
        from ..api.business_services.remove_business_service_notification_subscriber import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )


class AsyncBusinessServicesWithResponse(Resource):
    """The methods of `client.business_services`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncBusinessServicesResource.list)
    create = awith_response(AsyncBusinessServicesResource.create)
    list_impactors = apage_with_response(AsyncBusinessServicesResource.list_impactors)
    list_impacts = apage_with_response(AsyncBusinessServicesResource.list_impacts)
    get_priority_thresholds = awith_response(AsyncBusinessServicesResource.get_priority_thresholds)
    update_priority_thresholds = awith_response(AsyncBusinessServicesResource.update_priority_thresholds)
    delete_priority_thresholds = awith_response(AsyncBusinessServicesResource.delete_priority_thresholds)
    get = awith_response(AsyncBusinessServicesResource.get)
    update = awith_response(AsyncBusinessServicesResource.update)
    delete = awith_response(AsyncBusinessServicesResource.delete)
    create_account_subscription = awith_response(AsyncBusinessServicesResource.create_account_subscription)
    delete_account_subscription = awith_response(AsyncBusinessServicesResource.delete_account_subscription)
    list_subscribers = apage_with_response(AsyncBusinessServicesResource.list_subscribers)
    add_subscribers = awith_response(AsyncBusinessServicesResource.add_subscribers)
    list_supporting_service_impacts = apage_with_response(AsyncBusinessServicesResource.list_supporting_service_impacts)
    remove_subscribers = awith_response(AsyncBusinessServicesResource.remove_subscribers)
