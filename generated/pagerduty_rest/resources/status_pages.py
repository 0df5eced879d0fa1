"""`client.status_pages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.status_page import StatusPage
    from .._models.status_page_impact import StatusPageImpact
    from .._models.status_page_post import StatusPagePost
    from .._models.status_page_post_post_request import StatusPagePostPostRequest
    from .._models.status_page_post_put_request import StatusPagePostPutRequest
    from .._models.status_page_post_update import StatusPagePostUpdate
    from .._models.status_page_post_update_request import StatusPagePostUpdateRequest
    from .._models.status_page_postmortem import StatusPagePostmortem
    from .._models.status_page_postmortem_request import StatusPagePostmortemRequest
    from .._models.status_page_service import StatusPageService
    from .._models.status_page_severity import StatusPageSeverity
    from .._models.status_page_status import StatusPageStatus
    from .._models.status_page_subscription import StatusPageSubscription
    from .._models.status_page_subscription_create import StatusPageSubscriptionCreate


class StatusPagesResource(Resource):
    """Status pages, with their posts, subscriptions, services and severities.

    The property `status_pages` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.status_pages`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> StatusPagesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return StatusPagesWithResponse(self._client)

    def list(
        self,
        *,
        status_page_type: Literal["public", "private"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[StatusPage]:
        """Lists the account's status pages, which show outsiders how services are doing.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /status_pages`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.list_status_pages import iterate

        return iterate(
            client=self._client,
            status_page_type=status_page_type,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_impacts(
        self,
        id: str,
        *,
        post_type: Literal["incident", "maintenance"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[StatusPageImpact]:
        """Lists the levels of impact that a post on a status page can give to a service.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /status_pages/{id}/impacts`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).

        Args:
            post_type: Only those for incidents or only those for maintenance; both when left out.
        """
        from ..api.status_pages.list_status_page_impacts import iterate

        return iterate(
            id,
            client=self._client,
            post_type=post_type,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get_impact(
        self,
        id: str,
        impact_id: str,
    ) -> StatusPageImpact:
        """Gets one of the levels of impact that a status page knows.

        - `GET /status_pages/{id}/impacts/{impact_id}`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.get_status_page_impact import sync

        return sync(
            id,
            impact_id,
            client=self._client,
        )

    def list_posts(
        self,
        id: str,
        *,
        post_type: Literal["incident", "maintenance"] | None = None,
        reviewed_status: Literal["approved", "not_reviewed"] | None = None,
        status: Sequence[str] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[StatusPagePost]:
        """Lists the incidents and maintenance announced on a status page.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /status_pages/{id}/posts`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).

        Args:
            status: Ids of statuses, as `client.status_pages.list_statuses` gives them.
        """
        from ..api.status_pages.list_status_page_posts import iterate

        return iterate(
            id,
            client=self._client,
            post_type=post_type,
            reviewed_status=reviewed_status,
            status=status,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_post(
        self,
        id: str,
        *,
        body: StatusPagePostPostRequest | StatusPagePost | Mapping[str, Any],
    ) -> StatusPagePost:
        """Announces an incident or maintenance on a status page.

        - `POST /status_pages/{id}/posts`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        - Updates with `notify_subscribers` send messages to subscribers, which cannot be called back.

        Args:
            body:
                status_page: Reference to the page that `id` names.
                starts_at: Start of the maintenance; null for an incident.
                ends_at: End of the maintenance; null for an incident.
                title: 1 to 128 characters.
                updates: 1 to 50 updates, each with a message, a status and the impacted services.
        """
        from ..api.status_pages.create_status_page_post import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_post(
        self,
        id: str,
        post_id: str,
        *,
        include: Sequence[Literal["status_page_post_update"]] | None = None,
    ) -> StatusPagePost:
        """Gets one incident or maintenance announced on a status page.

        - `GET /status_pages/{id}/posts/{post_id}`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: `status_page_post_update` sends the updates whole instead of as references.
        """
        from ..api.status_pages.get_status_page_post import sync

        return sync(
            id,
            post_id,
            client=self._client,
            include=include,
        )

    def update_post(
        self,
        id: str,
        post_id: str,
        *,
        body: StatusPagePostPutRequest | StatusPagePost | Mapping[str, Any],
    ) -> StatusPagePost:
        """Changes the title or the times of a post on a status page.

        - `PUT /status_pages/{id}/posts/{post_id}`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        - Updates of the post are not part of it: `client.status_pages.create_post_update` and
          `client.status_pages.update_post_update` write those.

        Args:
            body:
                status_page: Reference to the page that `id` names.
                starts_at: Start of the maintenance; null for an incident.
                ends_at: End of the maintenance; null for an incident.
                title: 1 to 128 characters.
        """
        from ..api.status_pages.update_status_page_post import sync

        return sync(
            id,
            post_id,
            client=self._client,
            body=body,
        )

    def delete_post(
        self,
        id: str,
        post_id: str,
    ) -> None:
        """Takes a post, and its updates with it, off a status page.

        - `DELETE /status_pages/{id}/posts/{post_id}`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.delete_status_page_post import sync

        return sync(
            id,
            post_id,
            client=self._client,
        )

    def list_post_updates(
        self,
        id: str,
        post_id: str,
        *,
        reviewed_status: Literal["approved", "not_reviewed"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[StatusPagePostUpdate]:
        """Lists what has been reported so far in a post on a status page.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /status_pages/{id}/posts/{post_id}/post_updates`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.list_status_page_post_updates import iterate

        return iterate(
            id,
            post_id,
            client=self._client,
            reviewed_status=reviewed_status,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_post_update(
        self,
        id: str,
        post_id: str,
        *,
        body: StatusPagePostUpdateRequest | StatusPagePostUpdate | Mapping[str, Any],
    ) -> StatusPagePostUpdate:
        """Reports progress in a post on a status page: a message, a status and the impacted services.

        - `POST /status_pages/{id}/posts/{post_id}/post_updates`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        - With `notify_subscribers`, messages go out to subscribers and cannot be called back.

        Args:
            body:
                post: Reference to the post that `post_id` names.
                impacted_services: Services of the page, each with one of the page's impacts; may be empty.
                notify_subscribers: True to message the subscribers about this update.
                severity: Reference to one of the page's severities for the post's type.
                status: Reference to one of the page's statuses for the post's type.
                update_frequency_ms: Time until the next update is expected, in milliseconds; null when none is
                    promised.
        """
        from ..api.status_pages.create_status_page_post_update import sync

        return sync(
            id,
            post_id,
            client=self._client,
            body=body,
        )

    def get_post_update(
        self,
        id: str,
        post_id: str,
        post_update_id: str,
    ) -> StatusPagePostUpdate:
        """Gets a single update of a post on a status page.

        - `GET /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.get_post_update import sync

        return sync(
            id,
            post_id,
            post_update_id,
            client=self._client,
        )

    def update_post_update(
        self,
        id: str,
        post_id: str,
        post_update_id: str,
        *,
        body: StatusPagePostUpdateRequest | StatusPagePostUpdate | Mapping[str, Any],
    ) -> StatusPagePostUpdate:
        """Rewrites an update that a post on a status page already has.

        - `PUT /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        - With `notify_subscribers`, messages go out to subscribers and cannot be called back.

        Args:
            body:
                post: Reference to the post that `post_id` names.
                impacted_services: Services of the page, each with one of the page's impacts; may be empty.
                notify_subscribers: True to message the subscribers about this update.
                severity: Reference to one of the page's severities for the post's type.
                status: Reference to one of the page's statuses for the post's type.
                update_frequency_ms: Time until the next update is expected, in milliseconds; null when none is
                    promised.
        """
        from ..api.status_pages.update_status_page_post_update import sync

        return sync(
            id,
            post_id,
            post_update_id,
            client=self._client,
            body=body,
        )

    def delete_post_update(
        self,
        id: str,
        post_id: str,
        post_update_id: str,
    ) -> None:
        """Takes one update out of a post on a status page.

        - `DELETE /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.delete_status_page_post_update import sync

        return sync(
            id,
            post_id,
            post_update_id,
            client=self._client,
        )

    def get_postmortem(
        self,
        id: str,
        post_id: str,
    ) -> StatusPagePostmortem:
        """Gets the postmortem published with a post on a status page.

        - `GET /status_pages/{id}/posts/{post_id}/postmortem`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        - Fails with 404 when the post has no postmortem.
        """
        from ..api.status_pages.get_postmortem import sync

        return sync(
            id,
            post_id,
            client=self._client,
        )

    def update_postmortem(
        self,
        id: str,
        post_id: str,
        *,
        body: StatusPagePostmortemRequest | StatusPagePostmortem | Mapping[str, Any],
    ) -> StatusPagePostmortem:
        """Publishes the postmortem of a post on a status page, or replaces the one it has.

        - `PUT /status_pages/{id}/posts/{post_id}/postmortem`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        - With `notify_subscribers`, messages go out to subscribers and cannot be called back.

        Args:
            body:
                post: Reference to the post that `post_id` names.
                message: At most 10000 characters.
                notify_subscribers: True to message the subscribers about the postmortem.
        """
        from ..api.status_pages.create_or_update_status_page_postmortem import sync

        return sync(
            id,
            post_id,
            client=self._client,
            body=body,
        )

    def delete_postmortem(
        self,
        id: str,
        post_id: str,
    ) -> None:
        """Takes the postmortem off a post on a status page; the post stays.

        - `DELETE /status_pages/{id}/posts/{post_id}/postmortem`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.delete_status_page_postmortem import sync

        return sync(
            id,
            post_id,
            client=self._client,
        )

    def list_services(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[StatusPageService]:
        """Lists the services shown on a status page, with the business services behind them.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /status_pages/{id}/services`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.list_status_page_services import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get_service(
        self,
        id: str,
        service_id: str,
    ) -> StatusPageService:
        """Gets one service as a status page shows it, with the business service behind it.

        - `GET /status_pages/{id}/services/{service_id}`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.get_status_page_service import sync

        return sync(
            id,
            service_id,
            client=self._client,
        )

    def list_severities(
        self,
        id: str,
        *,
        post_type: Literal["incident", "maintenance"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[StatusPageSeverity]:
        """Lists the severities that a post on a status page can have.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /status_pages/{id}/severities`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).

        Args:
            post_type: Only those for incidents or only those for maintenance; both when left out.
        """
        from ..api.status_pages.list_status_page_severities import iterate

        return iterate(
            id,
            client=self._client,
            post_type=post_type,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get_severity(
        self,
        id: str,
        severity_id: str,
    ) -> StatusPageSeverity:
        """Gets one of the severities that a status page knows.

        - `GET /status_pages/{id}/severities/{severity_id}`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.get_status_page_severity import sync

        return sync(
            id,
            severity_id,
            client=self._client,
        )

    def list_statuses(
        self,
        id: str,
        *,
        post_type: Literal["incident", "maintenance"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[StatusPageStatus]:
        """Lists the stages that a post on a status page can go through.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /status_pages/{id}/statuses`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).

        Args:
            post_type: Only those for incidents or only those for maintenance; both when left out.
        """
        from ..api.status_pages.list_status_page_statuses import iterate

        return iterate(
            id,
            client=self._client,
            post_type=post_type,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get_status(
        self,
        id: str,
        status_id: str,
    ) -> StatusPageStatus:
        """Gets one of the stages that posts on a status page go through.

        - `GET /status_pages/{id}/statuses/{status_id}`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.get_status_page_status import sync

        return sync(
            id,
            status_id,
            client=self._client,
        )

    def list_subscriptions(
        self,
        id: str,
        *,
        channel: Literal["webhook", "email", "slack"] | None = None,
        status: Literal["active", "pending"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[StatusPageSubscription]:
        """Lists who is told about changes on a status page, and by which channel.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /status_pages/{id}/subscriptions`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        - Subscriptions with the status `suspended` can be among the results, but `status` cannot ask for them.
        """
        from ..api.status_pages.list_status_page_subscriptions import iterate

        return iterate(
            id,
            client=self._client,
            channel=channel,
            status=status,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_subscription(
        self,
        id: str,
        *,
        body: StatusPageSubscriptionCreate | StatusPageSubscription | Mapping[str, Any],
    ) -> StatusPageSubscription:
        """Subscribes an email address or a webhook to a status page, one of its services or one post.

        - `POST /status_pages/{id}/subscriptions`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        - Slack subscriptions show up in lists but cannot be made with this call.

        Args:
            body:
                status_page: Reference to the page that `id` names.
                contact: An email address or the URL of a webhook, as `channel` says.
                subscribable_object: What to subscribe to: the page, one of its services or one of its posts.
        """
        from ..api.status_pages.create_status_page_subscription import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_subscription(
        self,
        id: str,
        subscription_id: str,
    ) -> StatusPageSubscription:
        """Gets one subscription to a status page, with its channel, contact and status.

        - `GET /status_pages/{id}/subscriptions/{subscription_id}`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.get_status_page_subscription import sync

        return sync(
            id,
            subscription_id,
            client=self._client,
        )

    def delete_subscription(
        self,
        id: str,
        subscription_id: str,
    ) -> None:
        """Ends one subscription to a status page, so that its contact is told nothing more.

        - `DELETE /status_pages/{id}/subscriptions/{subscription_id}`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.delete_status_page_subscription import sync

        return sync(
            id,
            subscription_id,
            client=self._client,
        )


class StatusPagesWithResponse(Resource):
    """The methods of `client.status_pages`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(StatusPagesResource.list)
    list_impacts = page_with_response(StatusPagesResource.list_impacts)
    get_impact = with_response(StatusPagesResource.get_impact)
    list_posts = page_with_response(StatusPagesResource.list_posts)
    create_post = with_response(StatusPagesResource.create_post)
    get_post = with_response(StatusPagesResource.get_post)
    update_post = with_response(StatusPagesResource.update_post)
    delete_post = with_response(StatusPagesResource.delete_post)
    list_post_updates = page_with_response(StatusPagesResource.list_post_updates)
    create_post_update = with_response(StatusPagesResource.create_post_update)
    get_post_update = with_response(StatusPagesResource.get_post_update)
    update_post_update = with_response(StatusPagesResource.update_post_update)
    delete_post_update = with_response(StatusPagesResource.delete_post_update)
    get_postmortem = with_response(StatusPagesResource.get_postmortem)
    update_postmortem = with_response(StatusPagesResource.update_postmortem)
    delete_postmortem = with_response(StatusPagesResource.delete_postmortem)
    list_services = page_with_response(StatusPagesResource.list_services)
    get_service = with_response(StatusPagesResource.get_service)
    list_severities = page_with_response(StatusPagesResource.list_severities)
    get_severity = with_response(StatusPagesResource.get_severity)
    list_statuses = page_with_response(StatusPagesResource.list_statuses)
    get_status = with_response(StatusPagesResource.get_status)
    list_subscriptions = page_with_response(StatusPagesResource.list_subscriptions)
    create_subscription = with_response(StatusPagesResource.create_subscription)
    get_subscription = with_response(StatusPagesResource.get_subscription)
    delete_subscription = with_response(StatusPagesResource.delete_subscription)


class AsyncStatusPagesResource(Resource):
    """Status pages, with their posts, subscriptions, services and severities.

    The property `status_pages` of `AsyncClient`. `with_response` has the same methods for callers who need the status,
    the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint
    functions in `pagerduty_rest.api.status_pages`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncStatusPagesWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncStatusPagesWithResponse(self._client)

    def list(
        self,
        *,
        status_page_type: Literal["public", "private"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[StatusPage]:
        """Lists the account's status pages, which show outsiders how services are doing.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /status_pages`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.list_status_pages import aiterate

        return aiterate(
            client=self._client,
            status_page_type=status_page_type,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_impacts(
        self,
        id: str,
        *,
        post_type: Literal["incident", "maintenance"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[StatusPageImpact]:
        """Lists the levels of impact that a post on a status page can give to a service.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /status_pages/{id}/impacts`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).

        Args:
            post_type: Only those for incidents or only those for maintenance; both when left out.
        """
        from ..api.status_pages.list_status_page_impacts import aiterate

        return aiterate(
            id,
            client=self._client,
            post_type=post_type,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get_impact(
        self,
        id: str,
        impact_id: str,
    ) -> StatusPageImpact:
        """Gets one of the levels of impact that a status page knows.

        - `GET /status_pages/{id}/impacts/{impact_id}`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.get_status_page_impact import asyncio

        return await asyncio(
            id,
            impact_id,
            client=self._client,
        )

    def list_posts(
        self,
        id: str,
        *,
        post_type: Literal["incident", "maintenance"] | None = None,
        reviewed_status: Literal["approved", "not_reviewed"] | None = None,
        status: Sequence[str] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[StatusPagePost]:
        """Lists the incidents and maintenance announced on a status page.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /status_pages/{id}/posts`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).

        Args:
            status: Ids of statuses, as `client.status_pages.list_statuses` gives them.
        """
        from ..api.status_pages.list_status_page_posts import aiterate

        return aiterate(
            id,
            client=self._client,
            post_type=post_type,
            reviewed_status=reviewed_status,
            status=status,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_post(
        self,
        id: str,
        *,
        body: StatusPagePostPostRequest | StatusPagePost | Mapping[str, Any],
    ) -> StatusPagePost:
        """Announces an incident or maintenance on a status page.

        - `POST /status_pages/{id}/posts`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        - Updates with `notify_subscribers` send messages to subscribers, which cannot be called back.

        Args:
            body:
                status_page: Reference to the page that `id` names.
                starts_at: Start of the maintenance; null for an incident.
                ends_at: End of the maintenance; null for an incident.
                title: 1 to 128 characters.
                updates: 1 to 50 updates, each with a message, a status and the impacted services.
        """
        from ..api.status_pages.create_status_page_post import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_post(
        self,
        id: str,
        post_id: str,
        *,
        include: Sequence[Literal["status_page_post_update"]] | None = None,
    ) -> StatusPagePost:
        """Gets one incident or maintenance announced on a status page.

        - `GET /status_pages/{id}/posts/{post_id}`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: `status_page_post_update` sends the updates whole instead of as references.
        """
        from ..api.status_pages.get_status_page_post import asyncio

        return await asyncio(
            id,
            post_id,
            client=self._client,
            include=include,
        )

    async def update_post(
        self,
        id: str,
        post_id: str,
        *,
        body: StatusPagePostPutRequest | StatusPagePost | Mapping[str, Any],
    ) -> StatusPagePost:
        """Changes the title or the times of a post on a status page.

        - `PUT /status_pages/{id}/posts/{post_id}`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        - Updates of the post are not part of it: `client.status_pages.create_post_update` and
          `client.status_pages.update_post_update` write those.

        Args:
            body:
                status_page: Reference to the page that `id` names.
                starts_at: Start of the maintenance; null for an incident.
                ends_at: End of the maintenance; null for an incident.
                title: 1 to 128 characters.
        """
        from ..api.status_pages.update_status_page_post import asyncio

        return await asyncio(
            id,
            post_id,
            client=self._client,
            body=body,
        )

    async def delete_post(
        self,
        id: str,
        post_id: str,
    ) -> None:
        """Takes a post, and its updates with it, off a status page.

        - `DELETE /status_pages/{id}/posts/{post_id}`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.delete_status_page_post import asyncio

        return await asyncio(
            id,
            post_id,
            client=self._client,
        )

    def list_post_updates(
        self,
        id: str,
        post_id: str,
        *,
        reviewed_status: Literal["approved", "not_reviewed"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[StatusPagePostUpdate]:
        """Lists what has been reported so far in a post on a status page.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /status_pages/{id}/posts/{post_id}/post_updates`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.list_status_page_post_updates import aiterate

        return aiterate(
            id,
            post_id,
            client=self._client,
            reviewed_status=reviewed_status,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_post_update(
        self,
        id: str,
        post_id: str,
        *,
        body: StatusPagePostUpdateRequest | StatusPagePostUpdate | Mapping[str, Any],
    ) -> StatusPagePostUpdate:
        """Reports progress in a post on a status page: a message, a status and the impacted services.

        - `POST /status_pages/{id}/posts/{post_id}/post_updates`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        - With `notify_subscribers`, messages go out to subscribers and cannot be called back.

        Args:
            body:
                post: Reference to the post that `post_id` names.
                impacted_services: Services of the page, each with one of the page's impacts; may be empty.
                notify_subscribers: True to message the subscribers about this update.
                severity: Reference to one of the page's severities for the post's type.
                status: Reference to one of the page's statuses for the post's type.
                update_frequency_ms: Time until the next update is expected, in milliseconds; null when none is
                    promised.
        """
        from ..api.status_pages.create_status_page_post_update import asyncio

        return await asyncio(
            id,
            post_id,
            client=self._client,
            body=body,
        )

    async def get_post_update(
        self,
        id: str,
        post_id: str,
        post_update_id: str,
    ) -> StatusPagePostUpdate:
        """Gets a single update of a post on a status page.

        - `GET /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.get_post_update import asyncio

        return await asyncio(
            id,
            post_id,
            post_update_id,
            client=self._client,
        )

    async def update_post_update(
        self,
        id: str,
        post_id: str,
        post_update_id: str,
        *,
        body: StatusPagePostUpdateRequest | StatusPagePostUpdate | Mapping[str, Any],
    ) -> StatusPagePostUpdate:
        """Rewrites an update that a post on a status page already has.

        - `PUT /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        - With `notify_subscribers`, messages go out to subscribers and cannot be called back.

        Args:
            body:
                post: Reference to the post that `post_id` names.
                impacted_services: Services of the page, each with one of the page's impacts; may be empty.
                notify_subscribers: True to message the subscribers about this update.
                severity: Reference to one of the page's severities for the post's type.
                status: Reference to one of the page's statuses for the post's type.
                update_frequency_ms: Time until the next update is expected, in milliseconds; null when none is
                    promised.
        """
        from ..api.status_pages.update_status_page_post_update import asyncio

        return await asyncio(
            id,
            post_id,
            post_update_id,
            client=self._client,
            body=body,
        )

    async def delete_post_update(
        self,
        id: str,
        post_id: str,
        post_update_id: str,
    ) -> None:
        """Takes one update out of a post on a status page.

        - `DELETE /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.delete_status_page_post_update import asyncio

        return await asyncio(
            id,
            post_id,
            post_update_id,
            client=self._client,
        )

    async def get_postmortem(
        self,
        id: str,
        post_id: str,
    ) -> StatusPagePostmortem:
        """Gets the postmortem published with a post on a status page.

        - `GET /status_pages/{id}/posts/{post_id}/postmortem`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        - Fails with 404 when the post has no postmortem.
        """
        from ..api.status_pages.get_postmortem import asyncio

        return await asyncio(
            id,
            post_id,
            client=self._client,
        )

    async def update_postmortem(
        self,
        id: str,
        post_id: str,
        *,
        body: StatusPagePostmortemRequest | StatusPagePostmortem | Mapping[str, Any],
    ) -> StatusPagePostmortem:
        """Publishes the postmortem of a post on a status page, or replaces the one it has.

        - `PUT /status_pages/{id}/posts/{post_id}/postmortem`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        - With `notify_subscribers`, messages go out to subscribers and cannot be called back.

        Args:
            body:
                post: Reference to the post that `post_id` names.
                message: At most 10000 characters.
                notify_subscribers: True to message the subscribers about the postmortem.
        """
        from ..api.status_pages.create_or_update_status_page_postmortem import asyncio

        return await asyncio(
            id,
            post_id,
            client=self._client,
            body=body,
        )

    async def delete_postmortem(
        self,
        id: str,
        post_id: str,
    ) -> None:
        """Takes the postmortem off a post on a status page; the post stays.

        - `DELETE /status_pages/{id}/posts/{post_id}/postmortem`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.delete_status_page_postmortem import asyncio

        return await asyncio(
            id,
            post_id,
            client=self._client,
        )

    def list_services(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[StatusPageService]:
        """Lists the services shown on a status page, with the business services behind them.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /status_pages/{id}/services`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.list_status_page_services import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get_service(
        self,
        id: str,
        service_id: str,
    ) -> StatusPageService:
        """Gets one service as a status page shows it, with the business service behind it.

        - `GET /status_pages/{id}/services/{service_id}`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.get_status_page_service import asyncio

        return await asyncio(
            id,
            service_id,
            client=self._client,
        )

    def list_severities(
        self,
        id: str,
        *,
        post_type: Literal["incident", "maintenance"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[StatusPageSeverity]:
        """Lists the severities that a post on a status page can have.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /status_pages/{id}/severities`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).

        Args:
            post_type: Only those for incidents or only those for maintenance; both when left out.
        """
        from ..api.status_pages.list_status_page_severities import aiterate

        return aiterate(
            id,
            client=self._client,
            post_type=post_type,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get_severity(
        self,
        id: str,
        severity_id: str,
    ) -> StatusPageSeverity:
        """Gets one of the severities that a status page knows.

        - `GET /status_pages/{id}/severities/{severity_id}`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.get_status_page_severity import asyncio

        return await asyncio(
            id,
            severity_id,
            client=self._client,
        )

    def list_statuses(
        self,
        id: str,
        *,
        post_type: Literal["incident", "maintenance"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[StatusPageStatus]:
        """Lists the stages that a post on a status page can go through.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /status_pages/{id}/statuses`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).

        Args:
            post_type: Only those for incidents or only those for maintenance; both when left out.
        """
        from ..api.status_pages.list_status_page_statuses import aiterate

        return aiterate(
            id,
            client=self._client,
            post_type=post_type,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get_status(
        self,
        id: str,
        status_id: str,
    ) -> StatusPageStatus:
        """Gets one of the stages that posts on a status page go through.

        - `GET /status_pages/{id}/statuses/{status_id}`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.get_status_page_status import asyncio

        return await asyncio(
            id,
            status_id,
            client=self._client,
        )

    def list_subscriptions(
        self,
        id: str,
        *,
        channel: Literal["webhook", "email", "slack"] | None = None,
        status: Literal["active", "pending"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[StatusPageSubscription]:
        """Lists who is told about changes on a status page, and by which channel.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /status_pages/{id}/subscriptions`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        - Subscriptions with the status `suspended` can be among the results, but `status` cannot ask for them.
        """
        from ..api.status_pages.list_status_page_subscriptions import aiterate

        return aiterate(
            id,
            client=self._client,
            channel=channel,
            status=status,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_subscription(
        self,
        id: str,
        *,
        body: StatusPageSubscriptionCreate | StatusPageSubscription | Mapping[str, Any],
    ) -> StatusPageSubscription:
        """Subscribes an email address or a webhook to a status page, one of its services or one post.

        - `POST /status_pages/{id}/subscriptions`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        - Slack subscriptions show up in lists but cannot be made with this call.

        Args:
            body:
                status_page: Reference to the page that `id` names.
                contact: An email address or the URL of a webhook, as `channel` says.
                subscribable_object: What to subscribe to: the page, one of its services or one of its posts.
        """
        from ..api.status_pages.create_status_page_subscription import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_subscription(
        self,
        id: str,
        subscription_id: str,
    ) -> StatusPageSubscription:
        """Gets one subscription to a status page, with its channel, contact and status.

        - `GET /status_pages/{id}/subscriptions/{subscription_id}`, OAuth scope `status_pages.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.get_status_page_subscription import asyncio

        return await asyncio(
            id,
            subscription_id,
            client=self._client,
        )

    async def delete_subscription(
        self,
        id: str,
        subscription_id: str,
    ) -> None:
        """Ends one subscription to a status page, so that its contact is told nothing more.

        - `DELETE /status_pages/{id}/subscriptions/{subscription_id}`, OAuth scope `status_pages.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.status_pages.delete_status_page_subscription import asyncio

        return await asyncio(
            id,
            subscription_id,
            client=self._client,
        )


class AsyncStatusPagesWithResponse(Resource):
    """The methods of `client.status_pages`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncStatusPagesResource.list)
    list_impacts = apage_with_response(AsyncStatusPagesResource.list_impacts)
    get_impact = awith_response(AsyncStatusPagesResource.get_impact)
    list_posts = apage_with_response(AsyncStatusPagesResource.list_posts)
    create_post = awith_response(AsyncStatusPagesResource.create_post)
    get_post = awith_response(AsyncStatusPagesResource.get_post)
    update_post = awith_response(AsyncStatusPagesResource.update_post)
    delete_post = awith_response(AsyncStatusPagesResource.delete_post)
    list_post_updates = apage_with_response(AsyncStatusPagesResource.list_post_updates)
    create_post_update = awith_response(AsyncStatusPagesResource.create_post_update)
    get_post_update = awith_response(AsyncStatusPagesResource.get_post_update)
    update_post_update = awith_response(AsyncStatusPagesResource.update_post_update)
    delete_post_update = awith_response(AsyncStatusPagesResource.delete_post_update)
    get_postmortem = awith_response(AsyncStatusPagesResource.get_postmortem)
    update_postmortem = awith_response(AsyncStatusPagesResource.update_postmortem)
    delete_postmortem = awith_response(AsyncStatusPagesResource.delete_postmortem)
    list_services = apage_with_response(AsyncStatusPagesResource.list_services)
    get_service = awith_response(AsyncStatusPagesResource.get_service)
    list_severities = apage_with_response(AsyncStatusPagesResource.list_severities)
    get_severity = awith_response(AsyncStatusPagesResource.get_severity)
    list_statuses = apage_with_response(AsyncStatusPagesResource.list_statuses)
    get_status = awith_response(AsyncStatusPagesResource.get_status)
    list_subscriptions = apage_with_response(AsyncStatusPagesResource.list_subscriptions)
    create_subscription = awith_response(AsyncStatusPagesResource.create_subscription)
    get_subscription = awith_response(AsyncStatusPagesResource.get_subscription)
    delete_subscription = awith_response(AsyncStatusPagesResource.delete_subscription)
