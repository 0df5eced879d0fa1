"""`client.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from typing_extensions import deprecated

    from .._models.any_contact_method import AnyContactMethod
    from .._models.any_contact_method_input import AnyContactMethodInput
    from .._models.audit_record import AuditRecord
    from .._models.create_business_service_notification_subscribers_page import (
        CreateBusinessServiceNotificationSubscribersPage,
    )
    from .._models.email_contact_method import EmailContactMethod
    from .._models.get_subscription import GetSubscription
    from .._models.handoff_notification_rule import HandoffNotificationRule
    from .._models.handoff_notification_rule_input import HandoffNotificationRuleInput
    from .._models.license_with_counts_base import LicenseWithCountsBase
    from .._models.notification_rule import NotificationRule
    from .._models.notification_rule_input import NotificationRuleInput
    from .._models.o_auth_delegation import OAuthDelegation
    from .._models.phone_contact_method import PhoneContactMethod
    from .._models.push_contact_method import PushContactMethod
    from .._models.regenerate_user_private_url_key_result import RegenerateUserPrivateUrlKeyResult
    from .._models.remove_business_service_notification_subscriber_result import (
        RemoveBusinessServiceNotificationSubscriberResult,
    )
    from .._models.status_update_notification_rule import StatusUpdateNotificationRule
    from .._models.status_update_notification_rule_input import StatusUpdateNotificationRuleInput
    from .._models.user import User
    from .._models.user_create import UserCreate
    from .._models.user_notification_subscriptions_create import UserNotificationSubscriptionsCreate
    from .._models.user_session import UserSession
    from .._models.whats_app_contact_method import WhatsAppContactMethod

else:
    from pagerduty_runtime.deprecation import deprecated


class UsersResource(Resource):
    """Users, with their contact methods, notification rules and sessions.

    The property `users` of `Client`. `with_response` has the same methods for callers who need the status, the headers
    or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions in
    `pagerduty_rest.api.users`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> UsersWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return UsersWithResponse(self._client)

    def list(
        self,
        *,
        include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains"]] | None = None,
        limit: int | None = None,
        query: str | None = None,
        team_ids: Sequence[str] | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[User]:
        """Lists the people in the account.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /users`, OAuth scope `users.read`.

        Args:
            include: Related things to send whole instead of as references.
            query: Text to match against names and email addresses.
            team_ids: Only members of these teams.
        """
        from ..api.users.list_users import iterate

        return iterate(
            client=self._client,
            include=include,
            limit=limit,
            query=query,
            team_ids=team_ids,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: UserCreate | User | Mapping[str, Any],
    ) -> User:
        """Adds a person to the account, with a role and a license.

        - `POST /users`, OAuth scope `users.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - Fails with 400 when the email address is taken.
        - The new user is invited by email.

        Args:
            body:
                email: 6 to 100 characters; the user signs in with it.
                name: At most 100 characters.
                job_title: At most 100 characters.
                color: Colour of the user's shifts in schedules.
                license: Reference to a license whose `valid_roles` hold `role`.
                time_zone: Name from the tz database, such as `Europe/Vienna`.
                role: As the web app calls them: `owner` Account Owner, `admin` Global Admin, `user` Manager,
                    `limited_user` Responder, `observer` Observer, `restricted_access` Restricted Access,
                    `read_only_user` Full Stakeholder, `read_only_limited_user` Limited Stakeholder.
        """
        from ..api.users.create_user import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_current(
        self,
        *,
        include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
        | None = None,
    ) -> User:
        """Gets the user to whom the caller's own token belongs.

        - `GET /users/me`.
        - Needs a user's token: fails with 400 for an account-level API key.

        Args:
            include: Related things to send whole instead of as references; `calendar_urls` adds `http_cal_url` and
                `web_cal_url`.
        """
        from ..api.users.get_current_user import sync

        return sync(
            client=self._client,
            include=include,
        )

    def get(
        self,
        id: str,
        *,
        include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
        | None = None,
    ) -> User:
        """Gets a user's profile: email address, role, time zone and more.

        - `GET /users/{id}`, OAuth scope `users.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: Related things to send whole instead of as references; `calendar_urls` adds `http_cal_url` and
                `web_cal_url`.
        """
        from ..api.users.get_user import sync

        return sync(
            id,
            client=self._client,
            include=include,
        )

    def update(
        self,
        id: str,
        *,
        body: UserCreate | User | Mapping[str, Any],
    ) -> User:
        """Changes a user's profile, role or license.

        - `PUT /users/{id}`, OAuth scope `users.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                email: 6 to 100 characters; the user signs in with it.
                name: At most 100 characters.
                job_title: At most 100 characters.
                color: Colour of the user's shifts in schedules.
                license: Reference to a license whose `valid_roles` hold `role`.
                time_zone: Name from the tz database, such as `Europe/Vienna`.
                role: As the web app calls them: `owner` Account Owner, `admin` Global Admin, `user` Manager,
                    `limited_user` Responder, `observer` Observer, `restricted_access` Restricted Access,
                    `read_only_user` Full Stakeholder, `read_only_limited_user` Limited Stakeholder.
        """
        from ..api.users.update_user import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Removes a person from the account.

        - `DELETE /users/{id}`, OAuth scope `users.write`.
        - Worth catching: `NotFound` (404).
        - Fails with 400 while open incidents are assigned to the user, unless the account is set up to hand them over.
        - Handing them over happens in the background and may still go on when the call returns.
        """
        from ..api.users.delete_user import sync

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
        """Lists who changed a user's account, when and how, newest first.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /users/{id}/audit/records`, OAuth scope `audit_records.read`.
        - One call spans at most 31 days; `iterate` asks for a longer time in parts.
        - Without `since`, the last 24 hours.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            since: Start of the time span; 24 hours ago when left out.
            until: End of the time span, at most 31 days after `since`; now when left out.
        """
        from ..api.users.list_users_audit_records import iterate

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

    def list_contact_methods(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AnyContactMethod]:
        """Lists the addresses, numbers and devices at which PagerDuty can reach a user.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /users/{id}/contact_methods`, OAuth scope `users:contact_methods.read`.
        """
        from ..api.users.get_user_contact_methods import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_contact_method(
        self,
        id: str,
        *,
        body: AnyContactMethodInput
        | AnyContactMethod
        | EmailContactMethod
        | PhoneContactMethod
        | PushContactMethod
        | WhatsAppContactMethod
        | Mapping[str, Any],
    ) -> AnyContactMethod:
        """Adds a way to reach a user: an email address, a phone number or a device.

        - `POST /users/{id}/contact_methods`, OAuth scope `users:contact_methods.write`.
        - Fails with 400 when the user already has the same contact method.

        Args:
            body:
                address: By `type`: an email address, a number without its country code, or a device's push token.
                country_code: For numbers only: 1 to 1999, without a plus sign.
                send_short_email: For email only: true for shorter messages; false by default.
                sounds: For push only: which sound to play for which kind of notification.
                type: `phone_contact_method` calls the number, `sms_contact_method` sends it a text.
        """
        from ..api.users.create_user_contact_method import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_contact_method(
        self,
        id: str,
        contact_method_id: str,
    ) -> AnyContactMethod:
        """Gets one of the addresses, numbers or devices at which a user can be reached.

        - `GET /users/{id}/contact_methods/{contact_method_id}`, OAuth scope `users:contact_methods.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.users.get_user_contact_method import sync

        return sync(
            id,
            contact_method_id,
            client=self._client,
        )

    def update_contact_method(
        self,
        id: str,
        contact_method_id: str,
        *,
        body: AnyContactMethodInput
        | AnyContactMethod
        | EmailContactMethod
        | PhoneContactMethod
        | PushContactMethod
        | WhatsAppContactMethod
        | Mapping[str, Any],
    ) -> AnyContactMethod:
        """Changes the address or the label of one way to reach a user.

        - `PUT /users/{id}/contact_methods/{contact_method_id}`, OAuth scope `users:contact_methods.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                address: By `type`: an email address, a number without its country code, or a device's push token.
                country_code: For numbers only: 1 to 1999, without a plus sign.
                send_short_email: For email only: true for shorter messages; false by default.
                sounds: For push only: which sound to play for which kind of notification.
                type: `phone_contact_method` calls the number, `sms_contact_method` sends it a text.
        """
        from ..api.users.update_user_contact_method import sync

        return sync(
            id,
            contact_method_id,
            client=self._client,
            body=body,
        )

    def delete_contact_method(
        self,
        id: str,
        contact_method_id: str,
    ) -> None:
        """Removes one of the ways to reach a user.

        - `DELETE /users/{id}/contact_methods/{contact_method_id}`, OAuth scope `users:contact_methods.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.users.delete_user_contact_method import sync

        return sync(
            id,
            contact_method_id,
            client=self._client,
        )

    def get_license(
        self,
        id: str,
    ) -> LicenseWithCountsBase:
        """Tells which license a user holds and which roles it allows.

        - `GET /users/{id}/license`, OAuth scope `licenses.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.users.get_user_license import sync

        return sync(
            id,
            client=self._client,
        )

    def list_notification_rules(
        self,
        id: str,
        *,
        include: Sequence[Literal["contact_methods"]] | None = None,
        urgency: Sequence[Literal["high", "low", "all"]] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[NotificationRule]:
        """Lists how, and how soon after an assignment, a user is notified of incidents.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /users/{id}/notification_rules`, OAuth scope `users:contact_methods.read`.

        Args:
            include: `contact_methods` sends the contact methods whole instead of as references.
        """
        from ..api.users.get_user_notification_rules import iterate

        return iterate(
            id,
            client=self._client,
            include=include,
            urgency=urgency,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_notification_rule(
        self,
        id: str,
        *,
        body: NotificationRuleInput | NotificationRule | Mapping[str, Any],
    ) -> NotificationRule:
        """Adds a rule by which a user is notified of assigned incidents.

        - `POST /users/{id}/notification_rules`, OAuth scope `users:contact_methods.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            body:
                contact_method: Reference to one of the same user's contact methods.
                start_delay_in_minutes: Minutes between the incident's assignment and the notification; 0 for at once.
                urgency: Urgency of the incidents that the rule is for.
        """
        from ..api.users.create_user_notification_rule import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_notification_rule(
        self,
        id: str,
        notification_rule_id: str,
        *,
        include: Sequence[Literal["contact_methods"]] | None = None,
    ) -> NotificationRule:
        """Gets one of the rules by which a user is notified of assigned incidents.

        - `GET /users/{id}/notification_rules/{notification_rule_id}`, OAuth scope `users:contact_methods.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: `contact_methods` sends the contact method whole instead of as a reference.
        """
        from ..api.users.get_user_notification_rule import sync

        return sync(
            id,
            notification_rule_id,
            client=self._client,
            include=include,
        )

    def update_notification_rule(
        self,
        id: str,
        notification_rule_id: str,
        *,
        body: NotificationRuleInput | NotificationRule | Mapping[str, Any],
    ) -> NotificationRule:
        """Changes the contact method, delay or urgency of a user's notification rule.

        - `PUT /users/{id}/notification_rules/{notification_rule_id}`, OAuth scope `users:contact_methods.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                contact_method: Reference to one of the same user's contact methods.
                start_delay_in_minutes: Minutes between the incident's assignment and the notification; 0 for at once.
                urgency: Urgency of the incidents that the rule is for.
        """
        from ..api.users.update_user_notification_rule import sync

        return sync(
            id,
            notification_rule_id,
            client=self._client,
            body=body,
        )

    def delete_notification_rule(
        self,
        id: str,
        notification_rule_id: str,
    ) -> None:
        """Removes a notification rule; its contact method stays.

        - `DELETE /users/{id}/notification_rules/{notification_rule_id}`, OAuth scope `users:contact_methods.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.users.delete_user_notification_rule import sync

        return sync(
            id,
            notification_rule_id,
            client=self._client,
        )

    def list_notification_subscriptions(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[GetSubscription]:
        """Lists the incidents and business services whose status updates reach a user.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /users/{id}/notification_subscriptions`, OAuth scope `subscribers.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.users.get_user_notification_subscriptions import iterate

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
        body: UserNotificationSubscriptionsCreate | Mapping[str, Any],
    ) -> CreateBusinessServiceNotificationSubscribersPage:
        """Subscribes a user to status updates of incidents or business services.

        - `POST /users/{id}/notification_subscriptions`, OAuth scope `subscribers.write`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        - Each entry has its own `result`; `duplicate` and `unauthorized` ones raise no error.

        Args:
            body:
                subscribables: At least one, each only once: incidents or business services, by id and type.
        """
        from ..api.users.create_user_notification_subscriptions import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def remove_notification_subscriptions(
        self,
        id: str,
        *,
        body: UserNotificationSubscriptionsCreate | Mapping[str, Any],
    ) -> RemoveBusinessServiceNotificationSubscriberResult:
        """Ends a user's subscriptions to incidents or business services.

        - `POST /users/{id}/notification_subscriptions/unsubscribe`, OAuth scope `subscribers.write`.
        - Worth catching: `NotFound` (404), `UnprocessableEntity` (422: understood, but it cannot be done).
        - The result counts what was ended, what was not there and what the caller may not touch.

        Args:
            body:
                subscribables: At least one, each only once: incidents or business services, by id and type.
        """
        from ..api.users.unsubscribe_user_notification_subscriptions import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def list_oauth_delegations(
        self,
        id: str,
        *,
        delegation_type: Literal["mobile", "web", "integration"] | None = None,
        limit: int | None = None,
        status: Literal["issued", "revoked"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[OAuthDelegation]:
        """Lists the apps and sign-ins that may act for a user by OAuth.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /users/{id}/oauth_delegations`, OAuth scope `oauth_delegations.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.users.list_user_delegations import iterate

        return iterate(
            id,
            client=self._client,
            delegation_type=delegation_type,
            limit=limit,
            status=status,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get_oauth_delegation(
        self,
        id: str,
        delegation_id: str,
    ) -> OAuthDelegation:
        """Gets one grant by which an app or a sign-in may act for a user, with scope and expiry.

        - `GET /users/{id}/oauth_delegations/{delegation_id}`, OAuth scope `oauth_delegations.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.users.get_user_delegation import sync

        return sync(
            id,
            delegation_id,
            client=self._client,
        )

    def list_oncall_handoff_notification_rules(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[HandoffNotificationRule]:
        """Lists how a user is reminded of shifts on call that begin or end.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /users/{id}/oncall_handoff_notification_rules`, OAuth scope `users.read`.
        """
        from ..api.users.get_user_handoff_notification_rules import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_oncall_handoff_notification_rule(
        self,
        id: str,
        *,
        body: HandoffNotificationRuleInput | HandoffNotificationRule | Mapping[str, Any],
    ) -> HandoffNotificationRule:
        """Adds a reminder for a user ahead of shifts on call that begin or end.

        - `POST /users/{id}/oncall_handoff_notification_rules`, OAuth scope `users.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            body:
                contact_method: Reference to one of the same user's contact methods.
                handoff_type: `oncall`: the user's shift begins; `offcall`: it ends.
                notify_advance_in_minutes: How many minutes before the handoff; 0 or more.
        """
        from ..api.users.create_user_handoff_notification_rule import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_oncall_handoff_notification_rule(
        self,
        id: str,
        oncall_handoff_notification_rule_id: str,
    ) -> HandoffNotificationRule:
        """Gets one of a user's reminders of on-call handoffs.

        - `GET /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}`, OAuth scope
          `users.read`.
        - Worth catching: `NotFound` (404).
        - The misspelling in the name is PagerDuty's own.
        """
        from ..api.users.get_user_handoff_notifiaction_rule import sync

        return sync(
            id,
            oncall_handoff_notification_rule_id,
            client=self._client,
        )

    def update_oncall_handoff_notification_rule(
        self,
        id: str,
        oncall_handoff_notification_rule_id: str,
        *,
        body: HandoffNotificationRuleInput | HandoffNotificationRule | Mapping[str, Any],
    ) -> HandoffNotificationRule:
        """Changes when, for which handoffs or how a user is reminded.

        - `PUT /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}`, OAuth scope
          `users.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                contact_method: Reference to one of the same user's contact methods.
                handoff_type: `oncall`: the user's shift begins; `offcall`: it ends.
                notify_advance_in_minutes: How many minutes before the handoff; 0 or more.
        """
        from ..api.users.update_user_handoff_notification import sync

        return sync(
            id,
            oncall_handoff_notification_rule_id,
            client=self._client,
            body=body,
        )

    def delete_oncall_handoff_notification_rule(
        self,
        id: str,
        oncall_handoff_notification_rule_id: str,
    ) -> None:
        """Removes one of a user's reminders of on-call handoffs.

        - `DELETE /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}`, OAuth scope
          `users.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.users.delete_user_handoff_notification_rule import sync

        return sync(
            id,
            oncall_handoff_notification_rule_id,
            client=self._client,
        )

    def regenerate_private_url_key(
        self,
        id: str,
    ) -> RegenerateUserPrivateUrlKeyResult:
        """Gives a user a new secret key for the addresses of private calendar feeds.

        - `POST /users/{id}/regenerate_private_url_key`, OAuth scope `users.write`.
        - Worth catching: `NotFound` (404).
        - Feed addresses with the old key stop working.
        """
        from ..api.users.regenerate_user_private_url_key import sync

        return sync(
            id,
            client=self._client,
        )

    @deprecated("Deprecated by PagerDuty. Use `client.users.list_oauth_delegations`.")
    def list_sessions(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[UserSession]:
        """Lists where a user is signed in, by browser or by OAuth.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /users/{id}/sessions`, OAuth scope `users:sessions.read`.
        - Worth catching: `NotFound` (404).
        - Deprecated: use `client.users.list_oauth_delegations`.
        """
        from ..api.users.get_user_sessions import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    @deprecated(
        "Deprecated by PagerDuty. Use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user."
    )
    def delete_sessions(
        self,
        id: str,
    ) -> None:
        """Signs a user out everywhere.

        - `DELETE /users/{id}/sessions`, OAuth scope `users:sessions.write`.
        - Worth catching: `NotFound` (404).
        - Deprecated: use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user.
        """
        from ..api.users.delete_user_sessions import sync

        return sync(
            id,
            client=self._client,
        )

    @deprecated("Deprecated by PagerDuty. Use `client.users.get_oauth_delegation`.")
    def get_session(
        self,
        id: str,
        type: str,
        session_id: str,
    ) -> UserSession:
        """Gets one of a user's sign-ins.

        - `GET /users/{id}/sessions/{type}/{session_id}`, OAuth scope `users:sessions.read`.
        - Worth catching: `NotFound` (404).
        - Deprecated: use `client.users.get_oauth_delegation`.

        Args:
            type: The session's own `type`: `browser` or `oauth`.
        """
        from ..api.users.get_user_session import sync

        return sync(
            id,
            type,
            session_id,
            client=self._client,
        )

    @deprecated(
        "Deprecated by PagerDuty. Use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user."
    )
    def delete_session(
        self,
        id: str,
        type: str,
        session_id: str,
    ) -> None:
        """Ends one of a user's sign-ins.

        - `DELETE /users/{id}/sessions/{type}/{session_id}`, OAuth scope `users:sessions.write`.
        - Worth catching: `NotFound` (404).
        - Deprecated: use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user.

        Args:
            type: The session's own `type`: `browser` or `oauth`.
        """
        from ..api.users.delete_user_session import sync

        return sync(
            id,
            type,
            session_id,
            client=self._client,
        )

    def list_status_update_notification_rules(
        self,
        id: str,
        *,
        include: Sequence[Literal["contact_methods"]] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[StatusUpdateNotificationRule]:
        """Lists the contact methods that bring status updates to a user.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /users/{id}/status_update_notification_rules`, OAuth scope `users.read`.

        Args:
            include: `contact_methods` sends the contact methods whole instead of as references.
        """
        from ..api.users.get_user_status_update_notification_rules import iterate

        return iterate(
            id,
            client=self._client,
            include=include,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_status_update_notification_rule(
        self,
        id: str,
        *,
        body: StatusUpdateNotificationRuleInput | StatusUpdateNotificationRule | Mapping[str, Any],
    ) -> StatusUpdateNotificationRule:
        """Has status updates sent to one more of a user's contact methods.

        - `POST /users/{id}/status_update_notification_rules`, OAuth scope `users.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            body:
                contact_method: Reference to one of the same user's contact methods.
        """
        from ..api.users.create_user_status_update_notification_rule import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_status_update_notification_rule(
        self,
        id: str,
        status_update_notification_rule_id: str,
        *,
        include: Sequence[Literal["contact_methods"]] | None = None,
    ) -> StatusUpdateNotificationRule:
        """Gets one of the rules that bring status updates to a user.

        - `GET /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}`, OAuth scope
          `users.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: `contact_methods` sends the contact method whole instead of as a reference.
        """
        from ..api.users.get_user_status_update_notification_rule import sync

        return sync(
            id,
            status_update_notification_rule_id,
            client=self._client,
            include=include,
        )

    def update_status_update_notification_rule(
        self,
        id: str,
        status_update_notification_rule_id: str,
        *,
        body: StatusUpdateNotificationRuleInput | StatusUpdateNotificationRule | Mapping[str, Any],
    ) -> StatusUpdateNotificationRule:
        """Has status updates sent to another of the user's contact methods.

        - `PUT /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}`, OAuth scope
          `users.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                contact_method: Reference to one of the same user's contact methods.
        """
        from ..api.users.update_user_status_update_notification_rule import sync

        return sync(
            id,
            status_update_notification_rule_id,
            client=self._client,
            body=body,
        )

    def delete_status_update_notification_rule(
        self,
        id: str,
        status_update_notification_rule_id: str,
    ) -> None:
        """Stops status updates to one of a user's contact methods.

        - `DELETE /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}`, OAuth scope
          `users.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.users.delete_user_status_update_notification_rule import sync

        return sync(
            id,
            status_update_notification_rule_id,
            client=self._client,
        )


class UsersWithResponse(Resource):
    """The methods of `client.users`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(UsersResource.list)
    create = with_response(UsersResource.create)
    get_current = with_response(UsersResource.get_current)
    get = with_response(UsersResource.get)
    update = with_response(UsersResource.update)
    delete = with_response(UsersResource.delete)
    list_audit_records = page_with_response(UsersResource.list_audit_records)
    list_contact_methods = page_with_response(UsersResource.list_contact_methods)
    create_contact_method = with_response(UsersResource.create_contact_method)
    get_contact_method = with_response(UsersResource.get_contact_method)
    update_contact_method = with_response(UsersResource.update_contact_method)
    delete_contact_method = with_response(UsersResource.delete_contact_method)
    get_license = with_response(UsersResource.get_license)
    list_notification_rules = page_with_response(UsersResource.list_notification_rules)
    create_notification_rule = with_response(UsersResource.create_notification_rule)
    get_notification_rule = with_response(UsersResource.get_notification_rule)
    update_notification_rule = with_response(UsersResource.update_notification_rule)
    delete_notification_rule = with_response(UsersResource.delete_notification_rule)
    list_notification_subscriptions = page_with_response(UsersResource.list_notification_subscriptions)
    add_notification_subscriptions = with_response(UsersResource.add_notification_subscriptions)
    remove_notification_subscriptions = with_response(UsersResource.remove_notification_subscriptions)
    list_oauth_delegations = page_with_response(UsersResource.list_oauth_delegations)
    get_oauth_delegation = with_response(UsersResource.get_oauth_delegation)
    list_oncall_handoff_notification_rules = page_with_response(UsersResource.list_oncall_handoff_notification_rules)
    create_oncall_handoff_notification_rule = with_response(UsersResource.create_oncall_handoff_notification_rule)
    get_oncall_handoff_notification_rule = with_response(UsersResource.get_oncall_handoff_notification_rule)
    update_oncall_handoff_notification_rule = with_response(UsersResource.update_oncall_handoff_notification_rule)
    delete_oncall_handoff_notification_rule = with_response(UsersResource.delete_oncall_handoff_notification_rule)
    regenerate_private_url_key = with_response(UsersResource.regenerate_private_url_key)
    list_sessions = page_with_response(UsersResource.list_sessions)
    delete_sessions = with_response(UsersResource.delete_sessions)
    get_session = with_response(UsersResource.get_session)
    delete_session = with_response(UsersResource.delete_session)
    list_status_update_notification_rules = page_with_response(UsersResource.list_status_update_notification_rules)
    create_status_update_notification_rule = with_response(UsersResource.create_status_update_notification_rule)
    get_status_update_notification_rule = with_response(UsersResource.get_status_update_notification_rule)
    update_status_update_notification_rule = with_response(UsersResource.update_status_update_notification_rule)
    delete_status_update_notification_rule = with_response(UsersResource.delete_status_update_notification_rule)


class AsyncUsersResource(Resource):
    """Users, with their contact methods, notification rules and sessions.

    The property `users` of `AsyncClient`. `with_response` has the same methods for callers who need the status, the
    headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint functions
    in `pagerduty_rest.api.users`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncUsersWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncUsersWithResponse(self._client)

    def list(
        self,
        *,
        include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains"]] | None = None,
        limit: int | None = None,
        query: str | None = None,
        team_ids: Sequence[str] | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[User]:
        """Lists the people in the account.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /users`, OAuth scope `users.read`.

        Args:
            include: Related things to send whole instead of as references.
            query: Text to match against names and email addresses.
            team_ids: Only members of these teams.
        """
        from ..api.users.list_users import aiterate

        return aiterate(
            client=self._client,
            include=include,
            limit=limit,
            query=query,
            team_ids=team_ids,
            total=total,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: UserCreate | User | Mapping[str, Any],
    ) -> User:
        """Adds a person to the account, with a role and a license.

        - `POST /users`, OAuth scope `users.write`.
        - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - Fails with 400 when the email address is taken.
        - The new user is invited by email.

        Args:
            body:
                email: 6 to 100 characters; the user signs in with it.
                name: At most 100 characters.
                job_title: At most 100 characters.
                color: Colour of the user's shifts in schedules.
                license: Reference to a license whose `valid_roles` hold `role`.
                time_zone: Name from the tz database, such as `Europe/Vienna`.
                role: As the web app calls them: `owner` Account Owner, `admin` Global Admin, `user` Manager,
                    `limited_user` Responder, `observer` Observer, `restricted_access` Restricted Access,
                    `read_only_user` Full Stakeholder, `read_only_limited_user` Limited Stakeholder.
        """
        from ..api.users.create_user import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_current(
        self,
        *,
        include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
        | None = None,
    ) -> User:
        """Gets the user to whom the caller's own token belongs.

        - `GET /users/me`.
        - Needs a user's token: fails with 400 for an account-level API key.

        Args:
            include: Related things to send whole instead of as references; `calendar_urls` adds `http_cal_url` and
                `web_cal_url`.
        """
        from ..api.users.get_current_user import asyncio

        return await asyncio(
            client=self._client,
            include=include,
        )

    async def get(
        self,
        id: str,
        *,
        include: Sequence[Literal["contact_methods", "notification_rules", "teams", "subdomains", "calendar_urls"]]
        | None = None,
    ) -> User:
        """Gets a user's profile: email address, role, time zone and more.

        - `GET /users/{id}`, OAuth scope `users.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: Related things to send whole instead of as references; `calendar_urls` adds `http_cal_url` and
                `web_cal_url`.
        """
        from ..api.users.get_user import asyncio

        return await asyncio(
            id,
            client=self._client,
            include=include,
        )

    async def update(
        self,
        id: str,
        *,
        body: UserCreate | User | Mapping[str, Any],
    ) -> User:
        """Changes a user's profile, role or license.

        - `PUT /users/{id}`, OAuth scope `users.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                email: 6 to 100 characters; the user signs in with it.
                name: At most 100 characters.
                job_title: At most 100 characters.
                color: Colour of the user's shifts in schedules.
                license: Reference to a license whose `valid_roles` hold `role`.
                time_zone: Name from the tz database, such as `Europe/Vienna`.
                role: As the web app calls them: `owner` Account Owner, `admin` Global Admin, `user` Manager,
                    `limited_user` Responder, `observer` Observer, `restricted_access` Restricted Access,
                    `read_only_user` Full Stakeholder, `read_only_limited_user` Limited Stakeholder.
        """
        from ..api.users.update_user import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Removes a person from the account.

        - `DELETE /users/{id}`, OAuth scope `users.write`.
        - Worth catching: `NotFound` (404).
        - Fails with 400 while open incidents are assigned to the user, unless the account is set up to hand them over.
        - Handing them over happens in the background and may still go on when the call returns.
        """
        from ..api.users.delete_user import asyncio

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
        """Lists who changed a user's account, when and how, newest first.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /users/{id}/audit/records`, OAuth scope `audit_records.read`.
        - One call spans at most 31 days; `iterate` asks for a longer time in parts.
        - Without `since`, the last 24 hours.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            since: Start of the time span; 24 hours ago when left out.
            until: End of the time span, at most 31 days after `since`; now when left out.
        """
        from ..api.users.list_users_audit_records import aiterate

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

    def list_contact_methods(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AnyContactMethod]:
        """Lists the addresses, numbers and devices at which PagerDuty can reach a user.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /users/{id}/contact_methods`, OAuth scope `users:contact_methods.read`.
        """
        from ..api.users.get_user_contact_methods import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_contact_method(
        self,
        id: str,
        *,
        body: AnyContactMethodInput
        | AnyContactMethod
        | EmailContactMethod
        | PhoneContactMethod
        | PushContactMethod
        | WhatsAppContactMethod
        | Mapping[str, Any],
    ) -> AnyContactMethod:
        """Adds a way to reach a user: an email address, a phone number or a device.

        - `POST /users/{id}/contact_methods`, OAuth scope `users:contact_methods.write`.
        - Fails with 400 when the user already has the same contact method.

        Args:
            body:
                address: By `type`: an email address, a number without its country code, or a device's push token.
                country_code: For numbers only: 1 to 1999, without a plus sign.
                send_short_email: For email only: true for shorter messages; false by default.
                sounds: For push only: which sound to play for which kind of notification.
                type: `phone_contact_method` calls the number, `sms_contact_method` sends it a text.
        """
        from ..api.users.create_user_contact_method import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_contact_method(
        self,
        id: str,
        contact_method_id: str,
    ) -> AnyContactMethod:
        """Gets one of the addresses, numbers or devices at which a user can be reached.

        - `GET /users/{id}/contact_methods/{contact_method_id}`, OAuth scope `users:contact_methods.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.users.get_user_contact_method import asyncio

        return await asyncio(
            id,
            contact_method_id,
            client=self._client,
        )

    async def update_contact_method(
        self,
        id: str,
        contact_method_id: str,
        *,
        body: AnyContactMethodInput
        | AnyContactMethod
        | EmailContactMethod
        | PhoneContactMethod
        | PushContactMethod
        | WhatsAppContactMethod
        | Mapping[str, Any],
    ) -> AnyContactMethod:
        """Changes the address or the label of one way to reach a user.

        - `PUT /users/{id}/contact_methods/{contact_method_id}`, OAuth scope `users:contact_methods.write`.
        - Worth catching: `NotFound` (404).

        Args:
            body:
                address: By `type`: an email address, a number without its country code, or a device's push token.
                country_code: For numbers only: 1 to 1999, without a plus sign.
                send_short_email: For email only: true for shorter messages; false by default.
                sounds: For push only: which sound to play for which kind of notification.
                type: `phone_contact_method` calls the number, `sms_contact_method` sends it a text.
        """
        from ..api.users.update_user_contact_method import asyncio

        return await asyncio(
            id,
            contact_method_id,
            client=self._client,
            body=body,
        )

    async def delete_contact_method(
        self,
        id: str,
        contact_method_id: str,
    ) -> None:
        """Removes one of the ways to reach a user.

        - `DELETE /users/{id}/contact_methods/{contact_method_id}`, OAuth scope `users:contact_methods.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.users.delete_user_contact_method import asyncio

        return await asyncio(
            id,
            contact_method_id,
            client=self._client,
        )

    async def get_license(
        self,
        id: str,
    ) -> LicenseWithCountsBase:
        """Tells which license a user holds and which roles it allows.

        - `GET /users/{id}/license`, OAuth scope `licenses.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.users.get_user_license import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    def list_notification_rules(
        self,
        id: str,
        *,
        include: Sequence[Literal["contact_methods"]] | None = None,
        urgency: Sequence[Literal["high", "low", "all"]] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[NotificationRule]:
        """Lists how, and how soon after an assignment, a user is notified of incidents.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /users/{id}/notification_rules`, OAuth scope `users:contact_methods.read`.

        Args:
            include: `contact_methods` sends the contact methods whole instead of as references.
        """
        from ..api.users.get_user_notification_rules import aiterate

        return aiterate(
            id,
            client=self._client,
            include=include,
            urgency=urgency,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_notification_rule(
        self,
        id: str,
        *,
        body: NotificationRuleInput | NotificationRule | Mapping[str, Any],
    ) -> NotificationRule:
        """Adds a rule by which a user is notified of assigned incidents.

        - `POST /users/{id}/notification_rules`, OAuth scope `users:contact_methods.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            body:
                contact_method: Reference to one of the same user's contact methods.
                start_delay_in_minutes: Minutes between the incident's assignment and the notification; 0 for at once.
                urgency: Urgency of the incidents that the rule is for.
        """
        from ..api.users.create_user_notification_rule import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_notification_rule(
        self,
        id: str,
        notification_rule_id: str,
        *,
        include: Sequence[Literal["contact_methods"]] | None = None,
    ) -> NotificationRule:
        """Gets one of the rules by which a user is notified of assigned incidents.

        - `GET /users/{id}/notification_rules/{notification_rule_id}`, OAuth scope `users:contact_methods.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: `contact_methods` sends the contact method whole instead of as a reference.
        """
        from ..api.users.get_user_notification_rule import asyncio

        return await asyncio(
            id,
            notification_rule_id,
            client=self._client,
            include=include,
        )

    async def update_notification_rule(
        self,
        id: str,
        notification_rule_id: str,
        *,
        body: NotificationRuleInput | NotificationRule | Mapping[str, Any],
    ) -> NotificationRule:
        """Changes the contact method, delay or urgency of a user's notification rule.

        - `PUT /users/{id}/notification_rules/{notification_rule_id}`, OAuth scope `users:contact_methods.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                contact_method: Reference to one of the same user's contact methods.
                start_delay_in_minutes: Minutes between the incident's assignment and the notification; 0 for at once.
                urgency: Urgency of the incidents that the rule is for.
        """
        from ..api.users.update_user_notification_rule import asyncio

        return await asyncio(
            id,
            notification_rule_id,
            client=self._client,
            body=body,
        )

    async def delete_notification_rule(
        self,
        id: str,
        notification_rule_id: str,
    ) -> None:
        """Removes a notification rule; its contact method stays.

        - `DELETE /users/{id}/notification_rules/{notification_rule_id}`, OAuth scope `users:contact_methods.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.users.delete_user_notification_rule import asyncio

        return await asyncio(
            id,
            notification_rule_id,
            client=self._client,
        )

    def list_notification_subscriptions(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[GetSubscription]:
        """Lists the incidents and business services whose status updates reach a user.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /users/{id}/notification_subscriptions`, OAuth scope `subscribers.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.users.get_user_notification_subscriptions import aiterate

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
        body: UserNotificationSubscriptionsCreate | Mapping[str, Any],
    ) -> CreateBusinessServiceNotificationSubscribersPage:
        """Subscribes a user to status updates of incidents or business services.

        - `POST /users/{id}/notification_subscriptions`, OAuth scope `subscribers.write`.
        - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
        - Each entry has its own `result`; `duplicate` and `unauthorized` ones raise no error.

        Args:
            body:
                subscribables: At least one, each only once: incidents or business services, by id and type.
        """
        from ..api.users.create_user_notification_subscriptions import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def remove_notification_subscriptions(
        self,
        id: str,
        *,
        body: UserNotificationSubscriptionsCreate | Mapping[str, Any],
    ) -> RemoveBusinessServiceNotificationSubscriberResult:
        """Ends a user's subscriptions to incidents or business services.

        - `POST /users/{id}/notification_subscriptions/unsubscribe`, OAuth scope `subscribers.write`.
        - Worth catching: `NotFound` (404), `UnprocessableEntity` (422: understood, but it cannot be done).
        - The result counts what was ended, what was not there and what the caller may not touch.

        Args:
            body:
                subscribables: At least one, each only once: incidents or business services, by id and type.
        """
        from ..api.users.unsubscribe_user_notification_subscriptions import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    def list_oauth_delegations(
        self,
        id: str,
        *,
        delegation_type: Literal["mobile", "web", "integration"] | None = None,
        limit: int | None = None,
        status: Literal["issued", "revoked"] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[OAuthDelegation]:
        """Lists the apps and sign-ins that may act for a user by OAuth.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /users/{id}/oauth_delegations`, OAuth scope `oauth_delegations.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.users.list_user_delegations import aiterate

        return aiterate(
            id,
            client=self._client,
            delegation_type=delegation_type,
            limit=limit,
            status=status,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get_oauth_delegation(
        self,
        id: str,
        delegation_id: str,
    ) -> OAuthDelegation:
        """Gets one grant by which an app or a sign-in may act for a user, with scope and expiry.

        - `GET /users/{id}/oauth_delegations/{delegation_id}`, OAuth scope `oauth_delegations.read`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.users.get_user_delegation import asyncio

        return await asyncio(
            id,
            delegation_id,
            client=self._client,
        )

    def list_oncall_handoff_notification_rules(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[HandoffNotificationRule]:
        """Lists how a user is reminded of shifts on call that begin or end.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /users/{id}/oncall_handoff_notification_rules`, OAuth scope `users.read`.
        """
        from ..api.users.get_user_handoff_notification_rules import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_oncall_handoff_notification_rule(
        self,
        id: str,
        *,
        body: HandoffNotificationRuleInput | HandoffNotificationRule | Mapping[str, Any],
    ) -> HandoffNotificationRule:
        """Adds a reminder for a user ahead of shifts on call that begin or end.

        - `POST /users/{id}/oncall_handoff_notification_rules`, OAuth scope `users.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            body:
                contact_method: Reference to one of the same user's contact methods.
                handoff_type: `oncall`: the user's shift begins; `offcall`: it ends.
                notify_advance_in_minutes: How many minutes before the handoff; 0 or more.
        """
        from ..api.users.create_user_handoff_notification_rule import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_oncall_handoff_notification_rule(
        self,
        id: str,
        oncall_handoff_notification_rule_id: str,
    ) -> HandoffNotificationRule:
        """Gets one of a user's reminders of on-call handoffs.

        - `GET /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}`, OAuth scope
          `users.read`.
        - Worth catching: `NotFound` (404).
        - The misspelling in the name is PagerDuty's own.
        """
        from ..api.users.get_user_handoff_notifiaction_rule import asyncio

        return await asyncio(
            id,
            oncall_handoff_notification_rule_id,
            client=self._client,
        )

    async def update_oncall_handoff_notification_rule(
        self,
        id: str,
        oncall_handoff_notification_rule_id: str,
        *,
        body: HandoffNotificationRuleInput | HandoffNotificationRule | Mapping[str, Any],
    ) -> HandoffNotificationRule:
        """Changes when, for which handoffs or how a user is reminded.

        - `PUT /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}`, OAuth scope
          `users.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                contact_method: Reference to one of the same user's contact methods.
                handoff_type: `oncall`: the user's shift begins; `offcall`: it ends.
                notify_advance_in_minutes: How many minutes before the handoff; 0 or more.
        """
        from ..api.users.update_user_handoff_notification import asyncio

        return await asyncio(
            id,
            oncall_handoff_notification_rule_id,
            client=self._client,
            body=body,
        )

    async def delete_oncall_handoff_notification_rule(
        self,
        id: str,
        oncall_handoff_notification_rule_id: str,
    ) -> None:
        """Removes one of a user's reminders of on-call handoffs.

        - `DELETE /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}`, OAuth scope
          `users.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.users.delete_user_handoff_notification_rule import asyncio

        return await asyncio(
            id,
            oncall_handoff_notification_rule_id,
            client=self._client,
        )

    async def regenerate_private_url_key(
        self,
        id: str,
    ) -> RegenerateUserPrivateUrlKeyResult:
        """Gives a user a new secret key for the addresses of private calendar feeds.

        - `POST /users/{id}/regenerate_private_url_key`, OAuth scope `users.write`.
        - Worth catching: `NotFound` (404).
        - Feed addresses with the old key stop working.
        """
        from ..api.users.regenerate_user_private_url_key import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    @deprecated("Deprecated by PagerDuty. Use `client.users.list_oauth_delegations`.")
    def list_sessions(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[UserSession]:
        """Lists where a user is signed in, by browser or by OAuth.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /users/{id}/sessions`, OAuth scope `users:sessions.read`.
        - Worth catching: `NotFound` (404).
        - Deprecated: use `client.users.list_oauth_delegations`.
        """
        from ..api.users.get_user_sessions import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    @deprecated(
        "Deprecated by PagerDuty. Use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user."
    )
    async def delete_sessions(
        self,
        id: str,
    ) -> None:
        """Signs a user out everywhere.

        - `DELETE /users/{id}/sessions`, OAuth scope `users:sessions.write`.
        - Worth catching: `NotFound` (404).
        - Deprecated: use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user.
        """
        from ..api.users.delete_user_sessions import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    @deprecated("Deprecated by PagerDuty. Use `client.users.get_oauth_delegation`.")
    async def get_session(
        self,
        id: str,
        type: str,
        session_id: str,
    ) -> UserSession:
        """Gets one of a user's sign-ins.

        - `GET /users/{id}/sessions/{type}/{session_id}`, OAuth scope `users:sessions.read`.
        - Worth catching: `NotFound` (404).
        - Deprecated: use `client.users.get_oauth_delegation`.

        Args:
            type: The session's own `type`: `browser` or `oauth`.
        """
        from ..api.users.get_user_session import asyncio

        return await asyncio(
            id,
            type,
            session_id,
            client=self._client,
        )

    @deprecated(
        "Deprecated by PagerDuty. Use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user."
    )
    async def delete_session(
        self,
        id: str,
        type: str,
        session_id: str,
    ) -> None:
        """Ends one of a user's sign-ins.

        - `DELETE /users/{id}/sessions/{type}/{session_id}`, OAuth scope `users:sessions.write`.
        - Worth catching: `NotFound` (404).
        - Deprecated: use `client.oauth_delegations.delete`, which ends all web or all mobile sign-ins of a user.

        Args:
            type: The session's own `type`: `browser` or `oauth`.
        """
        from ..api.users.delete_user_session import asyncio

        return await asyncio(
            id,
            type,
            session_id,
            client=self._client,
        )

    def list_status_update_notification_rules(
        self,
        id: str,
        *,
        include: Sequence[Literal["contact_methods"]] | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[StatusUpdateNotificationRule]:
        """Lists the contact methods that bring status updates to a user.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /users/{id}/status_update_notification_rules`, OAuth scope `users.read`.

        Args:
            include: `contact_methods` sends the contact methods whole instead of as references.
        """
        from ..api.users.get_user_status_update_notification_rules import aiterate

        return aiterate(
            id,
            client=self._client,
            include=include,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_status_update_notification_rule(
        self,
        id: str,
        *,
        body: StatusUpdateNotificationRuleInput | StatusUpdateNotificationRule | Mapping[str, Any],
    ) -> StatusUpdateNotificationRule:
        """Has status updates sent to one more of a user's contact methods.

        - `POST /users/{id}/status_update_notification_rules`, OAuth scope `users.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            body:
                contact_method: Reference to one of the same user's contact methods.
        """
        from ..api.users.create_user_status_update_notification_rule import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_status_update_notification_rule(
        self,
        id: str,
        status_update_notification_rule_id: str,
        *,
        include: Sequence[Literal["contact_methods"]] | None = None,
    ) -> StatusUpdateNotificationRule:
        """Gets one of the rules that bring status updates to a user.

        - `GET /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}`, OAuth scope
          `users.read`.
        - Worth catching: `NotFound` (404).

        Args:
            include: `contact_methods` sends the contact method whole instead of as a reference.
        """
        from ..api.users.get_user_status_update_notification_rule import asyncio

        return await asyncio(
            id,
            status_update_notification_rule_id,
            client=self._client,
            include=include,
        )

    async def update_status_update_notification_rule(
        self,
        id: str,
        status_update_notification_rule_id: str,
        *,
        body: StatusUpdateNotificationRuleInput | StatusUpdateNotificationRule | Mapping[str, Any],
    ) -> StatusUpdateNotificationRule:
        """Has status updates sent to another of the user's contact methods.

        - `PUT /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}`, OAuth scope
          `users.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                contact_method: Reference to one of the same user's contact methods.
        """
        from ..api.users.update_user_status_update_notification_rule import asyncio

        return await asyncio(
            id,
            status_update_notification_rule_id,
            client=self._client,
            body=body,
        )

    async def delete_status_update_notification_rule(
        self,
        id: str,
        status_update_notification_rule_id: str,
    ) -> None:
        """Stops status updates to one of a user's contact methods.

        - `DELETE /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}`, OAuth scope
          `users.write`.
        - Worth catching: `NotFound` (404).
        """
        from ..api.users.delete_user_status_update_notification_rule import asyncio

        return await asyncio(
            id,
            status_update_notification_rule_id,
            client=self._client,
        )


class AsyncUsersWithResponse(Resource):
    """The methods of `client.users`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncUsersResource.list)
    create = awith_response(AsyncUsersResource.create)
    get_current = awith_response(AsyncUsersResource.get_current)
    get = awith_response(AsyncUsersResource.get)
    update = awith_response(AsyncUsersResource.update)
    delete = awith_response(AsyncUsersResource.delete)
    list_audit_records = apage_with_response(AsyncUsersResource.list_audit_records)
    list_contact_methods = apage_with_response(AsyncUsersResource.list_contact_methods)
    create_contact_method = awith_response(AsyncUsersResource.create_contact_method)
    get_contact_method = awith_response(AsyncUsersResource.get_contact_method)
    update_contact_method = awith_response(AsyncUsersResource.update_contact_method)
    delete_contact_method = awith_response(AsyncUsersResource.delete_contact_method)
    get_license = awith_response(AsyncUsersResource.get_license)
    list_notification_rules = apage_with_response(AsyncUsersResource.list_notification_rules)
    create_notification_rule = awith_response(AsyncUsersResource.create_notification_rule)
    get_notification_rule = awith_response(AsyncUsersResource.get_notification_rule)
    update_notification_rule = awith_response(AsyncUsersResource.update_notification_rule)
    delete_notification_rule = awith_response(AsyncUsersResource.delete_notification_rule)
    list_notification_subscriptions = apage_with_response(AsyncUsersResource.list_notification_subscriptions)
    add_notification_subscriptions = awith_response(AsyncUsersResource.add_notification_subscriptions)
    remove_notification_subscriptions = awith_response(AsyncUsersResource.remove_notification_subscriptions)
    list_oauth_delegations = apage_with_response(AsyncUsersResource.list_oauth_delegations)
    get_oauth_delegation = awith_response(AsyncUsersResource.get_oauth_delegation)
    list_oncall_handoff_notification_rules = apage_with_response(
        AsyncUsersResource.list_oncall_handoff_notification_rules
    )
    create_oncall_handoff_notification_rule = awith_response(AsyncUsersResource.create_oncall_handoff_notification_rule)
    get_oncall_handoff_notification_rule = awith_response(AsyncUsersResource.get_oncall_handoff_notification_rule)
    update_oncall_handoff_notification_rule = awith_response(AsyncUsersResource.update_oncall_handoff_notification_rule)
    delete_oncall_handoff_notification_rule = awith_response(AsyncUsersResource.delete_oncall_handoff_notification_rule)
    regenerate_private_url_key = awith_response(AsyncUsersResource.regenerate_private_url_key)
    list_sessions = apage_with_response(AsyncUsersResource.list_sessions)
    delete_sessions = awith_response(AsyncUsersResource.delete_sessions)
    get_session = awith_response(AsyncUsersResource.get_session)
    delete_session = awith_response(AsyncUsersResource.delete_session)
    list_status_update_notification_rules = apage_with_response(
        AsyncUsersResource.list_status_update_notification_rules
    )
    create_status_update_notification_rule = awith_response(AsyncUsersResource.create_status_update_notification_rule)
    get_status_update_notification_rule = awith_response(AsyncUsersResource.get_status_update_notification_rule)
    update_status_update_notification_rule = awith_response(AsyncUsersResource.update_status_update_notification_rule)
    delete_status_update_notification_rule = awith_response(AsyncUsersResource.delete_status_update_notification_rule)
