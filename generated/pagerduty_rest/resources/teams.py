"""`client.teams`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.audit_record import AuditRecord
    from .._models.create_business_service_notification_subscribers_page import (
        CreateBusinessServiceNotificationSubscribersPage,
    )
    from .._models.get_subscription import GetSubscription
    from .._models.list_team_users_page_member import ListTeamUsersPageMember
    from .._models.remove_business_service_notification_subscriber_result import (
        RemoveBusinessServiceNotificationSubscriberResult,
    )
    from .._models.team import Team
    from .._models.team_input import TeamInput
    from .._models.team_notification_subscriptions_create import TeamNotificationSubscriptionsCreate
    from .._models.team_user_update import TeamUserUpdate


class TeamsResource(Resource):
    """Teams, with their members, escalation policies and notification subscriptions.

    The property `teams` of `Client`. `with_response` has the same methods for callers who need the status, the headers
    or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions in
    `pagerduty_rest.api.teams`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> TeamsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return TeamsWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        query: str | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[Team]:
        """Lists the account's teams, which group users, escalation policies and schedules.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /teams`, OAuth scope `teams.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - Fails with 402 when the account's plan has no teams.

        Args:
            query: Text to match against the names.
        """
        from ..api.teams.list_teams import iterate

        return iterate(
            client=self._client,
            limit=limit,
            query=query,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: TeamInput | Team | Mapping[str, Any],
    ) -> Team:
        """Creates a team without members, optionally below another team.

        - `POST /teams`, OAuth scope `teams.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - Fails with 402 when the account's plan has no teams.

        Args:
            body:
                name: At most 100 characters.
                description: At most 1024 characters.
                default_role: What non-members may do with the team's things: `manager` (the default) leaves them their
                    account role, `none` makes the team private.
                parent: The team above this one; null for none.
        """
        from ..api.teams.create_team import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str,
        *,
        include: Sequence[Literal["privileges"]] | None = None,
    ) -> Team:
        """Gets a team with its description and its place below a parent team.

        - `GET /teams/{id}`, OAuth scope `teams.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            include: `privileges` adds what the caller may do with the team.
        """
        from ..api.teams.get_team import sync

        return sync(
            id,
            client=self._client,
            include=include,
        )

    def update(
        self,
        id: str,
        *,
        body: TeamInput | Team | Mapping[str, Any],
    ) -> Team:
        """Changes a team's name, description, visibility or parent.

        - `PUT /teams/{id}`, OAuth scope `teams.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                name: At most 100 characters.
                description: At most 1024 characters.
                default_role: What non-members may do with the team's things: `manager` (the default) leaves them their
                    account role, `none` makes the team private.
                parent: The team above this one; null for none.
        """
        from ..api.teams.update_team import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
        *,
        reassignment_team: str | None = None,
    ) -> None:
        """Deletes a team and hands its open incidents to another team, if one is named.

        - `DELETE /teams/{id}`, OAuth scope `teams.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - Works only once the team has no escalation policies, services, schedules or subteams.
        - The incidents move in the background and may still be on their way when the call returns.

        Args:
            reassignment_team: Id of the team that gets the unresolved incidents; without it, they belong to no team,
                which can change who sees them.
        """
        from ..api.teams.delete_team import sync

        return sync(
            id,
            client=self._client,
            reassignment_team=reassignment_team,
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
        """Lists who changed a team, when and how, newest first.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /teams/{id}/audit/records`, OAuth scope `audit_records.read`.
        - One call spans at most 31 days; `iterate` asks for a longer time in parts.
        - Without `since`, the last 24 hours.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            since: Start of the time span; 24 hours ago when left out.
            until: End of the time span, at most 31 days after `since`; now when left out.
        """
        from ..api.teams.list_teams_audit_records import iterate

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

    def add_escalation_policy(
        self,
        id: str,
        escalation_policy_id: str,
    ) -> None:
        """Puts an escalation policy under a team.

        - `PUT /teams/{id}/escalation_policies/{escalation_policy_id}`, OAuth scope `teams.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.teams.update_team_escalation_policy import sync

        return sync(
            id,
            escalation_policy_id,
            client=self._client,
        )

    def remove_escalation_policy(
        self,
        id: str,
        escalation_policy_id: str,
    ) -> None:
        """Takes an escalation policy away from a team; the policy itself stays.

        - `DELETE /teams/{id}/escalation_policies/{escalation_policy_id}`, OAuth scope `teams.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.teams.delete_team_escalation_policy import sync

        return sync(
            id,
            escalation_policy_id,
            client=self._client,
        )

    def list_members(
        self,
        id: str,
        *,
        include: Sequence[Literal["users"]] | None = None,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[ListTeamUsersPageMember]:
        """Lists the members of a team, each with the role held in it.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /teams/{id}/members`, OAuth scope `teams.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: `users` sends the users whole instead of as references.
        """
        from ..api.teams.list_team_users import iterate

        return iterate(
            id,
            client=self._client,
            include=include,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_notification_subscriptions(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[GetSubscription]:
        """Lists the incidents and business services whose status updates reach a team.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /teams/{id}/notification_subscriptions`, OAuth scope `subscribers.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.teams.get_team_notification_subscriptions import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def add_notification_subscriptions(
        self,
        id: str,
        *,
        body: TeamNotificationSubscriptionsCreate | Mapping[str, Any],
    ) -> CreateBusinessServiceNotificationSubscribersPage:
        """Subscribes a team to status updates of incidents or business services.

        - `POST /teams/{id}/notification_subscriptions`, OAuth scope `subscribers.write`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        - Each entry has its own `result`; `duplicate` and `unauthorized` ones raise no error.

        Args:
            body:
                subscribables: At least one, each only once: incidents or business services, by id and type.
        """
        from ..api.teams.create_team_notification_subscriptions import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def remove_notification_subscriptions(
        self,
        id: str,
        *,
        body: TeamNotificationSubscriptionsCreate | Mapping[str, Any],
    ) -> RemoveBusinessServiceNotificationSubscriberResult:
        """Ends a team's subscriptions to incidents or business services.

        - `POST /teams/{id}/notification_subscriptions/unsubscribe`, OAuth scope `subscribers.write`.
        - Worth catching: `NotFound` (404), `UnprocessableEntity` (422: understood, but it cannot be done).
        - The result counts what was ended, what was not there and what the caller may not touch.

        Args:
            body:
                subscribables: At least one, each only once: incidents or business services, by id and type.
        """
        from ..api.teams.remove_team_notification_subscriptions import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def add_user(
        self,
        id: str,
        user_id: str,
        *,
        body: TeamUserUpdate | Mapping[str, Any] | None = None,
    ) -> None:
        """Makes a user a member of a team, or changes the role of one who is.

        - `PUT /teams/{id}/users/{user_id}`, OAuth scope `teams.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                role: Role within the team only; the user's role in the account stays.
        """
        from ..api.teams.update_team_user import sync

        return sync(
            id,
            user_id,
            client=self._client,
            body=body,
        )

    def remove_user(
        self,
        id: str,
        user_id: str,
    ) -> None:
        """Ends a user's membership of a team; the user stays in the account.

        - `DELETE /teams/{id}/users/{user_id}`, OAuth scope `teams.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Fails with 400 while the user is in one of the team's escalation policies.
        """
        from ..api.teams.delete_team_user import sync

        return sync(
            id,
            user_id,
            client=self._client,
        )


class TeamsWithResponse(Resource):
    """The methods of `client.teams`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(TeamsResource.list)
    create = with_response(TeamsResource.create)
    get = with_response(TeamsResource.get)
    update = with_response(TeamsResource.update)
    delete = with_response(TeamsResource.delete)
    list_audit_records = page_with_response(TeamsResource.list_audit_records)
    add_escalation_policy = with_response(TeamsResource.add_escalation_policy)
    remove_escalation_policy = with_response(TeamsResource.remove_escalation_policy)
    list_members = page_with_response(TeamsResource.list_members)
    list_notification_subscriptions = page_with_response(TeamsResource.list_notification_subscriptions)
    add_notification_subscriptions = with_response(TeamsResource.add_notification_subscriptions)
    remove_notification_subscriptions = with_response(TeamsResource.remove_notification_subscriptions)
    add_user = with_response(TeamsResource.add_user)
    remove_user = with_response(TeamsResource.remove_user)


class AsyncTeamsResource(Resource):
    """Teams, with their members, escalation policies and notification subscriptions.

    The property `teams` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.teams`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncTeamsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncTeamsWithResponse(self._client)

    def list(
        self,
        *,
        limit: int | None = None,
        query: str | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[Team]:
        """Lists the account's teams, which group users, escalation policies and schedules.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /teams`, OAuth scope `teams.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - Fails with 402 when the account's plan has no teams.

        Args:
            query: Text to match against the names.
        """
        from ..api.teams.list_teams import aiterate

        return aiterate(
            client=self._client,
            limit=limit,
            query=query,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: TeamInput | Team | Mapping[str, Any],
    ) -> Team:
        """Creates a team without members, optionally below another team.

        - `POST /teams`, OAuth scope `teams.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - Fails with 402 when the account's plan has no teams.

        Args:
            body:
                name: At most 100 characters.
                description: At most 1024 characters.
                default_role: What non-members may do with the team's things: `manager` (the default) leaves them their
                    account role, `none` makes the team private.
                parent: The team above this one; null for none.
        """
        from ..api.teams.create_team import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str,
        *,
        include: Sequence[Literal["privileges"]] | None = None,
    ) -> Team:
        """Gets a team with its description and its place below a parent team.

        - `GET /teams/{id}`, OAuth scope `teams.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            include: `privileges` adds what the caller may do with the team.
        """
        from ..api.teams.get_team import asyncio

        return await asyncio(
            id,
            client=self._client,
            include=include,
        )

    async def update(
        self,
        id: str,
        *,
        body: TeamInput | Team | Mapping[str, Any],
    ) -> Team:
        """Changes a team's name, description, visibility or parent.

        - `PUT /teams/{id}`, OAuth scope `teams.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                name: At most 100 characters.
                description: At most 1024 characters.
                default_role: What non-members may do with the team's things: `manager` (the default) leaves them their
                    account role, `none` makes the team private.
                parent: The team above this one; null for none.
        """
        from ..api.teams.update_team import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
        *,
        reassignment_team: str | None = None,
    ) -> None:
        """Deletes a team and hands its open incidents to another team, if one is named.

        - `DELETE /teams/{id}`, OAuth scope `teams.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - Works only once the team has no escalation policies, services, schedules or subteams.
        - The incidents move in the background and may still be on their way when the call returns.

        Args:
            reassignment_team: Id of the team that gets the unresolved incidents; without it, they belong to no team,
                which can change who sees them.
        """
        from ..api.teams.delete_team import asyncio

        return await asyncio(
            id,
            client=self._client,
            reassignment_team=reassignment_team,
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
        """Lists who changed a team, when and how, newest first.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /teams/{id}/audit/records`, OAuth scope `audit_records.read`.
        - One call spans at most 31 days; `iterate` asks for a longer time in parts.
        - Without `since`, the last 24 hours.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            since: Start of the time span; 24 hours ago when left out.
            until: End of the time span, at most 31 days after `since`; now when left out.
        """
        from ..api.teams.list_teams_audit_records import aiterate

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

    async def add_escalation_policy(
        self,
        id: str,
        escalation_policy_id: str,
    ) -> None:
        """Puts an escalation policy under a team.

        - `PUT /teams/{id}/escalation_policies/{escalation_policy_id}`, OAuth scope `teams.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.teams.update_team_escalation_policy import asyncio

        return await asyncio(
            id,
            escalation_policy_id,
            client=self._client,
        )

    async def remove_escalation_policy(
        self,
        id: str,
        escalation_policy_id: str,
    ) -> None:
        """Takes an escalation policy away from a team; the policy itself stays.

        - `DELETE /teams/{id}/escalation_policies/{escalation_policy_id}`, OAuth scope `teams.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.teams.delete_team_escalation_policy import asyncio

        return await asyncio(
            id,
            escalation_policy_id,
            client=self._client,
        )

    def list_members(
        self,
        id: str,
        *,
        include: Sequence[Literal["users"]] | None = None,
        limit: int | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[ListTeamUsersPageMember]:
        """Lists the members of a team, each with the role held in it.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /teams/{id}/members`, OAuth scope `teams.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: `users` sends the users whole instead of as references.
        """
        from ..api.teams.list_team_users import aiterate

        return aiterate(
            id,
            client=self._client,
            include=include,
            limit=limit,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def list_notification_subscriptions(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[GetSubscription]:
        """Lists the incidents and business services whose status updates reach a team.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /teams/{id}/notification_subscriptions`, OAuth scope `subscribers.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.teams.get_team_notification_subscriptions import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def add_notification_subscriptions(
        self,
        id: str,
        *,
        body: TeamNotificationSubscriptionsCreate | Mapping[str, Any],
    ) -> CreateBusinessServiceNotificationSubscribersPage:
        """Subscribes a team to status updates of incidents or business services.

        - `POST /teams/{id}/notification_subscriptions`, OAuth scope `subscribers.write`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        - Each entry has its own `result`; `duplicate` and `unauthorized` ones raise no error.

        Args:
            body:
                subscribables: At least one, each only once: incidents or business services, by id and type.
        """
        from ..api.teams.create_team_notification_subscriptions import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def remove_notification_subscriptions(
        self,
        id: str,
        *,
        body: TeamNotificationSubscriptionsCreate | Mapping[str, Any],
    ) -> RemoveBusinessServiceNotificationSubscriberResult:
        """Ends a team's subscriptions to incidents or business services.

        - `POST /teams/{id}/notification_subscriptions/unsubscribe`, OAuth scope `subscribers.write`.
        - Worth catching: `NotFound` (404), `UnprocessableEntity` (422: understood, but it cannot be done).
        - The result counts what was ended, what was not there and what the caller may not touch.

        Args:
            body:
                subscribables: At least one, each only once: incidents or business services, by id and type.
        """
        from ..api.teams.remove_team_notification_subscriptions import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def add_user(
        self,
        id: str,
        user_id: str,
        *,
        body: TeamUserUpdate | Mapping[str, Any] | None = None,
    ) -> None:
        """Makes a user a member of a team, or changes the role of one who is.

        - `PUT /teams/{id}/users/{user_id}`, OAuth scope `teams.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                role: Role within the team only; the user's role in the account stays.
        """
        from ..api.teams.update_team_user import asyncio

        return await asyncio(
            id,
            user_id,
            client=self._client,
            body=body,
        )

    async def remove_user(
        self,
        id: str,
        user_id: str,
    ) -> None:
        """Ends a user's membership of a team; the user stays in the account.

        - `DELETE /teams/{id}/users/{user_id}`, OAuth scope `teams.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Fails with 400 while the user is in one of the team's escalation policies.
        """
        from ..api.teams.delete_team_user import asyncio

        return await asyncio(
            id,
            user_id,
            client=self._client,
        )


class AsyncTeamsWithResponse(Resource):
    """The methods of `client.teams`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncTeamsResource.list)
    create = awith_response(AsyncTeamsResource.create)
    get = awith_response(AsyncTeamsResource.get)
    update = awith_response(AsyncTeamsResource.update)
    delete = awith_response(AsyncTeamsResource.delete)
    list_audit_records = apage_with_response(AsyncTeamsResource.list_audit_records)
    add_escalation_policy = awith_response(AsyncTeamsResource.add_escalation_policy)
    remove_escalation_policy = awith_response(AsyncTeamsResource.remove_escalation_policy)
    list_members = apage_with_response(AsyncTeamsResource.list_members)
    list_notification_subscriptions = apage_with_response(AsyncTeamsResource.list_notification_subscriptions)
    add_notification_subscriptions = awith_response(AsyncTeamsResource.add_notification_subscriptions)
    remove_notification_subscriptions = awith_response(AsyncTeamsResource.remove_notification_subscriptions)
    add_user = awith_response(AsyncTeamsResource.add_user)
    remove_user = awith_response(AsyncTeamsResource.remove_user)
