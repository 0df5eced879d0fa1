"""`client.webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.o_auth_client import OAuthClient
    from .._models.oauth_client_create import OauthClientCreate
    from .._models.oauth_client_update import OauthClientUpdate
    from .._models.webhook_subscription import WebhookSubscription
    from .._models.webhook_subscription_input import WebhookSubscriptionInput
    from .._models.webhook_subscription_update import WebhookSubscriptionUpdate


class WebhooksResource(Resource):
    """Webhook subscriptions, and the OAuth clients that they authenticate with.

    The property `webhooks` of `Client`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.webhooks`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> WebhooksWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return WebhooksWithResponse(self._client)

    def list(
        self,
        *,
        filter_id: str | None = None,
        filter_type: Literal["account", "service", "team"] | None = None,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[WebhookSubscription]:
        """Lists where PagerDuty posts events to, and which events.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /webhook_subscriptions`, OAuth scope `webhook_subscriptions.read`.

        Args:
            filter_id: Id of the service or team; goes with `filter_type` `service` or `team`.
            filter_type: Only subscriptions to the whole account, to services or to teams.
        """
        from ..api.webhooks.list_webhook_subscriptions import iterate

        return iterate(
            client=self._client,
            filter_id=filter_id,
            filter_type=filter_type,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: WebhookSubscriptionInput | WebhookSubscription | Mapping[str, Any],
    ) -> WebhookSubscription:
        """Has PagerDuty post chosen events of the account, a service or a team to a URL.

        - `POST /webhook_subscriptions`, OAuth scope `webhook_subscriptions.write`.
        - The secret that signs the payloads, `delivery_method.secret`, comes with this answer only: keep it.

        Args:
            body:
                events: At least one, each only once: names of events such as `incident.triggered`.
                active: True by default; false sends nothing.
                filter: Whose events: a service's or a team's by its `id`, or the account's without one.
                delivery_method: The URL to post to, with headers to send along.
        """
        from ..api.webhooks.create_webhook_subscription import sync

        return sync(
            client=self._client,
            body=body,
        )

    def list_oauth_clients(
        self,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[OAuthClient]:
        """Lists the OAuth clients that webhook deliveries can authenticate with.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /webhook_subscriptions/oauth_clients`.
        """
        from ..api.webhooks.list_oauth_clients import iterate

        return iterate(
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_oauth_client(
        self,
        *,
        body: OauthClientCreate | OAuthClient | Mapping[str, Any],
    ) -> OAuthClient:
        """Stores OAuth credentials that PagerDuty fetches tokens with for webhook deliveries.

        - `POST /webhook_subscriptions/oauth_clients`.
        - It takes effect once `client.webhooks.update` sets it as a subscription's `oauth_client_id`.

        Args:
            body:
                client_secret: At most 255 characters; no answer shows it again.
                client_id: At most 255 characters.
                name: At most 255 characters.
                scope: What to ask the token for; at most 255 characters.
                token_url: Where PagerDuty fetches its tokens; at most 255 characters.
        """
        from ..api.webhooks.create_oauth_client import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_oauth_client(
        self,
        id: str,
    ) -> OAuthClient:
        """Gets one OAuth client for webhook deliveries, with its status but without its secret.

        - `GET /webhook_subscriptions/oauth_clients/{id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.webhooks.get_oauth_client import sync

        return sync(
            id,
            client=self._client,
        )

    def update_oauth_client(
        self,
        id: str,
        *,
        body: OauthClientUpdate | OAuthClient | Mapping[str, Any],
    ) -> OAuthClient:
        """Changes an OAuth client for webhook deliveries, for example to rotate its secret.

        - `PUT /webhook_subscriptions/oauth_clients/{id}`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                client_secret: At most 255 characters; no answer shows it again.
                client_id: At most 255 characters.
                name: At most 255 characters.
                scope: What to ask the token for; at most 255 characters.
                token_url: Where PagerDuty fetches its tokens; at most 255 characters.
        """
        from ..api.webhooks.update_oauth_client import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete_oauth_client(
        self,
        id: str,
    ) -> None:
        """Deletes the credentials that webhook deliveries could authenticate with.

        - `DELETE /webhook_subscriptions/oauth_clients/{id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.webhooks.delete_oauth_client import sync

        return sync(
            id,
            client=self._client,
        )

    def get(
        self,
        id: str,
    ) -> WebhookSubscription:
        """Gets one webhook subscription: its URL, its events and whether it is active.

        - `GET /webhook_subscriptions/{id}`, OAuth scope `webhook_subscriptions.read`.
        - Worth catching: `NotFound` (404).
        - The signing secret is not in the answer.
        """
        from ..api.webhooks.get_webhook_subscription import sync

        return sync(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: WebhookSubscriptionUpdate | WebhookSubscription | Mapping[str, Any] | None = None,
    ) -> WebhookSubscription:
        """Changes which events a webhook gets, or switches it on or off.

        - `PUT /webhook_subscriptions/{id}`, OAuth scope `webhook_subscriptions.write`.
        - Worth catching: `NotFound` (404).
        - The call cannot change the URL: create another subscription for a new one.

        Args:
            body:
                events: At least one, each only once: names of events such as `incident.triggered`.
                active: False stops deliveries until it is true again.
                oauth_client_id: OAuth client that deliveries authenticate with; null for none.
        """
        from ..api.webhooks.update_webhook_subscription import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Stops a webhook for good.

        - `DELETE /webhook_subscriptions/{id}`, OAuth scope `webhook_subscriptions.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.webhooks.delete_webhook_subscription import sync

        return sync(
            id,
            client=self._client,
        )

    def enable(
        self,
        id: str,
    ) -> WebhookSubscription:
        """Resumes a webhook that PagerDuty disabled for a while because deliveries failed.

        - `POST /webhook_subscriptions/{id}/enable`, OAuth scope `webhook_subscriptions.write`.
        - Worth catching: `NotFound` (404).
        - `delivery_method.temporarily_disabled` tells whether it is needed.
        """
        from ..api.webhooks.enable_webhook_subscription import sync

        return sync(
            id,
            client=self._client,
        )

    def test(
        self,
        id: str,
    ) -> None:
        """Sends a `pagey.ping` event to a webhook's URL, to try it out.

        - `POST /webhook_subscriptions/{id}/ping`, OAuth scope `webhook_subscriptions.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.webhooks.test_webhook_subscription import sync

        return sync(
            id,
            client=self._client,
        )


class WebhooksWithResponse(Resource):
    """The methods of `client.webhooks`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(WebhooksResource.list)
    create = with_response(WebhooksResource.create)
    list_oauth_clients = page_with_response(WebhooksResource.list_oauth_clients)
    create_oauth_client = with_response(WebhooksResource.create_oauth_client)
    get_oauth_client = with_response(WebhooksResource.get_oauth_client)
    update_oauth_client = with_response(WebhooksResource.update_oauth_client)
    delete_oauth_client = with_response(WebhooksResource.delete_oauth_client)
    get = with_response(WebhooksResource.get)
    update = with_response(WebhooksResource.update)
    delete = with_response(WebhooksResource.delete)
    enable = with_response(WebhooksResource.enable)
    test = with_response(WebhooksResource.test)


class AsyncWebhooksResource(Resource):
    """Webhook subscriptions, and the OAuth clients that they authenticate with.

    The property `webhooks` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.webhooks`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncWebhooksWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncWebhooksWithResponse(self._client)

    def list(
        self,
        *,
        filter_id: str | None = None,
        filter_type: Literal["account", "service", "team"] | None = None,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[WebhookSubscription]:
        """Lists where PagerDuty posts events to, and which events.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /webhook_subscriptions`, OAuth scope `webhook_subscriptions.read`.

        Args:
            filter_id: Id of the service or team; goes with `filter_type` `service` or `team`.
            filter_type: Only subscriptions to the whole account, to services or to teams.
        """
        from ..api.webhooks.list_webhook_subscriptions import aiterate

        return aiterate(
            client=self._client,
            filter_id=filter_id,
            filter_type=filter_type,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: WebhookSubscriptionInput | WebhookSubscription | Mapping[str, Any],
    ) -> WebhookSubscription:
        """Has PagerDuty post chosen events of the account, a service or a team to a URL.

        - `POST /webhook_subscriptions`, OAuth scope `webhook_subscriptions.write`.
        - The secret that signs the payloads, `delivery_method.secret`, comes with this answer only: keep it.

        Args:
            body:
                events: At least one, each only once: names of events such as `incident.triggered`.
                active: True by default; false sends nothing.
                filter: Whose events: a service's or a team's by its `id`, or the account's without one.
                delivery_method: The URL to post to, with headers to send along.
        """
        from ..api.webhooks.create_webhook_subscription import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    def list_oauth_clients(
        self,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[OAuthClient]:
        """Lists the OAuth clients that webhook deliveries can authenticate with.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /webhook_subscriptions/oauth_clients`.
        """
        from ..api.webhooks.list_oauth_clients import aiterate

        return aiterate(
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_oauth_client(
        self,
        *,
        body: OauthClientCreate | OAuthClient | Mapping[str, Any],
    ) -> OAuthClient:
        """Stores OAuth credentials that PagerDuty fetches tokens with for webhook deliveries.

        - `POST /webhook_subscriptions/oauth_clients`.
        - It takes effect once `client.webhooks.update` sets it as a subscription's `oauth_client_id`.

        Args:
            body:
                client_secret: At most 255 characters; no answer shows it again.
                client_id: At most 255 characters.
                name: At most 255 characters.
                scope: What to ask the token for; at most 255 characters.
                token_url: Where PagerDuty fetches its tokens; at most 255 characters.
        """
        from ..api.webhooks.create_oauth_client import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_oauth_client(
        self,
        id: str,
    ) -> OAuthClient:
        """Gets one OAuth client for webhook deliveries, with its status but without its secret.

        - `GET /webhook_subscriptions/oauth_clients/{id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.webhooks.get_oauth_client import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update_oauth_client(
        self,
        id: str,
        *,
        body: OauthClientUpdate | OAuthClient | Mapping[str, Any],
    ) -> OAuthClient:
        """Changes an OAuth client for webhook deliveries, for example to rotate its secret.

        - `PUT /webhook_subscriptions/oauth_clients/{id}`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                client_secret: At most 255 characters; no answer shows it again.
                client_id: At most 255 characters.
                name: At most 255 characters.
                scope: What to ask the token for; at most 255 characters.
                token_url: Where PagerDuty fetches its tokens; at most 255 characters.
        """
        from ..api.webhooks.update_oauth_client import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete_oauth_client(
        self,
        id: str,
    ) -> None:
        """Deletes the credentials that webhook deliveries could authenticate with.

        - `DELETE /webhook_subscriptions/oauth_clients/{id}`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.webhooks.delete_oauth_client import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def get(
        self,
        id: str,
    ) -> WebhookSubscription:
        """Gets one webhook subscription: its URL, its events and whether it is active.

        - `GET /webhook_subscriptions/{id}`, OAuth scope `webhook_subscriptions.read`.
        - Worth catching: `NotFound` (404).
        - The signing secret is not in the answer.
        """
        from ..api.webhooks.get_webhook_subscription import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: WebhookSubscriptionUpdate | WebhookSubscription | Mapping[str, Any] | None = None,
    ) -> WebhookSubscription:
        """Changes which events a webhook gets, or switches it on or off.

        - `PUT /webhook_subscriptions/{id}`, OAuth scope `webhook_subscriptions.write`.
        - Worth catching: `NotFound` (404).
        - The call cannot change the URL: create another subscription for a new one.

        Args:
            body:
                events: At least one, each only once: names of events such as `incident.triggered`.
                active: False stops deliveries until it is true again.
                oauth_client_id: OAuth client that deliveries authenticate with; null for none.
        """
        from ..api.webhooks.update_webhook_subscription import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Stops a webhook for good.

        - `DELETE /webhook_subscriptions/{id}`, OAuth scope `webhook_subscriptions.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.webhooks.delete_webhook_subscription import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def enable(
        self,
        id: str,
    ) -> WebhookSubscription:
        """Resumes a webhook that PagerDuty disabled for a while because deliveries failed.

        - `POST /webhook_subscriptions/{id}/enable`, OAuth scope `webhook_subscriptions.write`.
        - Worth catching: `NotFound` (404).
        - `delivery_method.temporarily_disabled` tells whether it is needed.
        """
        from ..api.webhooks.enable_webhook_subscription import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def test(
        self,
        id: str,
    ) -> None:
        """Sends a `pagey.ping` event to a webhook's URL, to try it out.

        - `POST /webhook_subscriptions/{id}/ping`, OAuth scope `webhook_subscriptions.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.webhooks.test_webhook_subscription import asyncio

        return await asyncio(
            id,
            client=self._client,
        )


class AsyncWebhooksWithResponse(Resource):
    """The methods of `client.webhooks`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncWebhooksResource.list)
    create = awith_response(AsyncWebhooksResource.create)
    list_oauth_clients = apage_with_response(AsyncWebhooksResource.list_oauth_clients)
    create_oauth_client = awith_response(AsyncWebhooksResource.create_oauth_client)
    get_oauth_client = awith_response(AsyncWebhooksResource.get_oauth_client)
    update_oauth_client = awith_response(AsyncWebhooksResource.update_oauth_client)
    delete_oauth_client = awith_response(AsyncWebhooksResource.delete_oauth_client)
    get = awith_response(AsyncWebhooksResource.get)
    update = awith_response(AsyncWebhooksResource.update)
    delete = awith_response(AsyncWebhooksResource.delete)
    enable = awith_response(AsyncWebhooksResource.enable)
    test = awith_response(AsyncWebhooksResource.test)
