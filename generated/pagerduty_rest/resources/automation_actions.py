"""`client.automation_actions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.automation_action_invocation_create import AutomationActionInvocationCreate
    from .._models.automation_actions_invocation import AutomationActionsInvocation
    from .._models.automation_actions_process_automation_job_action import AutomationActionsProcessAutomationJobAction
    from .._models.automation_actions_process_automation_job_action_post_body import (
        AutomationActionsProcessAutomationJobActionPostBody,
    )
    from .._models.automation_actions_process_automation_job_action_put_body import (
        AutomationActionsProcessAutomationJobActionPutBody,
    )
    from .._models.automation_actions_process_automation_job_action_with_teams import (
        AutomationActionsProcessAutomationJobActionWithTeams,
    )
    from .._models.automation_actions_runner import AutomationActionsRunner
    from .._models.automation_actions_runner_create import AutomationActionsRunnerCreate
    from .._models.automation_actions_runner_update import AutomationActionsRunnerUpdate
    from .._models.automation_actions_script_action import AutomationActionsScriptAction
    from .._models.automation_actions_script_action_post_body import AutomationActionsScriptActionPostBody
    from .._models.automation_actions_script_action_put_body import AutomationActionsScriptActionPutBody
    from .._models.automation_actions_script_action_with_teams import AutomationActionsScriptActionWithTeams
    from .._models.invocation_envelope_invocation import InvocationEnvelopeInvocation
    from .._models.runner_envelope_runner import RunnerEnvelopeRunner
    from .._models.service_reference import ServiceReference
    from .._models.service_reference_input import ServiceReferenceInput
    from .._models.team_reference import TeamReference
    from .._models.team_reference_input import TeamReferenceInput


class AutomationActionsResource(Resource):
    """Automation actions, the runners that execute them, and their invocations.

    The property `automation_actions` of `Client`. `with_response` has the same methods for callers who need the status,
    the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint
    functions in `pagerduty_rest.api.automation_actions`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AutomationActionsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AutomationActionsWithResponse(self._client)

    def list(
        self,
        *,
        action_type: Literal["script", "process_automation"] | None = None,
        classification: Literal["diagnostic", "remediation"] | None = None,
        limit: int | None = None,
        name: str | None = None,
        runner_id: str | None = None,
        service_id: str | None = None,
        team_id: str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AutomationActionsScriptAction | AutomationActionsProcessAutomationJobAction]:
        """Lists automation actions, the scripts and jobs that can be run on incidents.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /automation_actions/actions`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            classification: Only actions classed as this.
            name: Only actions whose name contains this text.
            runner_id: Only actions that this runner carries out.
            service_id: Only actions that are offered on this service.
            team_id: Only actions that this team has.
        """
        from ..api.automation_actions.get_all_automation_actions import iterate

        return iterate(
            client=self._client,
            action_type=action_type,
            classification=classification,
            limit=limit,
            name=name,
            runner_id=runner_id,
            service_id=service_id,
            team_id=team_id,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create(
        self,
        *,
        body: AutomationActionsScriptActionPostBody
        | AutomationActionsProcessAutomationJobActionPostBody
        | AutomationActionsProcessAutomationJobActionWithTeams
        | AutomationActionsScriptActionWithTeams
        | Mapping[str, Any],
    ) -> AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams:
        """Creates an action, a script or a Process Automation job, that responders can run on incidents.

        - `POST /automation_actions/actions`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                action_classification: Shown to responders: a diagnostic only looks, a remediation changes something.
                action_data_reference: What is run: for script the script itself and its invocation_command, for
                    process_automation the job's id, arguments and node filter.
                allow_invocation_from_event_orchestration: True by default.
                allow_invocation_manually: True by default.
                description: At most 1024 characters.
                map_to_all_services: False by default; true offers the action on every service, whatever services holds.
                name: At most 255 characters.
                only_invocable_on_unresolved_incidents: False by default.
                runner: Id of the runner that carries the action out.
                services: The services on whose incidents the action is offered.
        """
        from ..api.automation_actions.create_automation_action import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str,
    ) -> AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams:
        """Returns an action with what it runs, where it is offered and when it last ran.

        - `GET /automation_actions/actions/{id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.get_automation_action import sync

        return sync(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: AutomationActionsScriptActionPutBody
        | AutomationActionsProcessAutomationJobActionPutBody
        | AutomationActionsProcessAutomationJobActionWithTeams
        | AutomationActionsScriptActionWithTeams
        | Mapping[str, Any],
    ) -> AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams:
        """Changes an action, for example what it runs or which runner carries it out.

        - `PUT /automation_actions/actions/{id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Services and teams are not changed here but with the calls that add and remove them.

        Args:
            body:
                action_classification: Shown to responders: a diagnostic only looks, a remediation changes something.
                action_data_reference: What is run: for script the script itself and its invocation_command, for
                    process_automation the job's id, arguments and node filter.
                description: At most 1024 characters.
                name: At most 255 characters.
                runner: Id of the runner that carries the action out.
        """
        from ..api.automation_actions.update_automation_action import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Deletes an action, so that it can no longer be run.

        - `DELETE /automation_actions/actions/{id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Cannot be undone.
        """
        from ..api.automation_actions.delete_automation_action import sync

        return sync(
            id,
            client=self._client,
        )

    def create_invocation(
        self,
        id: str,
        *,
        body: AutomationActionInvocationCreate | InvocationEnvelopeInvocation | Mapping[str, Any],
    ) -> InvocationEnvelopeInvocation:
        """Runs an action for an incident.

        - `POST /automation_actions/actions/{id}/invocations`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - The call does not wait for the run to end: poll `client.automation_actions.get_invocation` for its state.

        Args:
            body:
                metadata: The incident that the action is run for, and an alert of it if one is meant.
        """
        from ..api.automation_actions.create_automation_action_invocation import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def list_services(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[ServiceReference]:
        """Lists the services on whose incidents an action is offered.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /automation_actions/actions/{id}/services`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.get_automation_actions_action_service_associations import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def add_service(
        self,
        id: str,
        *,
        body: ServiceReferenceInput | ServiceReference | Mapping[str, Any],
    ) -> ServiceReference:
        """Offers an action on the incidents of one more service.

        - `POST /automation_actions/actions/{id}/services`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.create_automation_action_service_assocation import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_service(
        self,
        id: str,
        service_id: str,
    ) -> ServiceReference:
        """Returns the reference to a service on which an action is offered.

        - `GET /automation_actions/actions/{id}/services/{service_id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Fails with status 404 where the action is not offered on that service.
        """
        from ..api.automation_actions.get_automation_actions_action_service_association import sync

        return sync(
            id,
            service_id,
            client=self._client,
        )

    def remove_service(
        self,
        id: str,
        service_id: str,
    ) -> None:
        """Stops offering an action on the incidents of a service; both of them stay.

        - `DELETE /automation_actions/actions/{id}/services/{service_id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.delete_automation_action_service_association import sync

        return sync(
            id,
            service_id,
            client=self._client,
        )

    def list_teams(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[TeamReference]:
        """Lists the teams that have an action.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /automation_actions/actions/{id}/teams`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.get_automation_actions_action_team_associations import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def add_team(
        self,
        id: str,
        *,
        body: TeamReferenceInput | TeamReference | Mapping[str, Any],
    ) -> TeamReference:
        """Gives an action to one more team.

        - `POST /automation_actions/actions/{id}/teams`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.create_automation_action_team_association import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_team(
        self,
        id: str,
        team_id: str,
    ) -> TeamReference:
        """Returns the reference to a team that has an action.

        - `GET /automation_actions/actions/{id}/teams/{team_id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Fails with status 404 where the team does not have the action.
        """
        from ..api.automation_actions.get_automation_actions_action_team_association import sync

        return sync(
            id,
            team_id,
            client=self._client,
        )

    def remove_team(
        self,
        id: str,
        team_id: str,
    ) -> None:
        """Takes an action away from a team; both of them stay.

        - `DELETE /automation_actions/actions/{id}/teams/{team_id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.delete_automation_action_team_association import sync

        return sync(
            id,
            team_id,
            client=self._client,
        )

    def list_invocations(
        self,
        *,
        action_id: str | None = None,
        incident_id: str | None = None,
        invocation_state: Literal[
            "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
        ]
        | None = None,
        not_invocation_state: Literal[
            "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
        ]
        | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AutomationActionsInvocation]:
        """Lists the runs of actions, each with its state.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /automation_actions/invocations`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            invocation_state: Only runs in this state.
            not_invocation_state: Only runs in any other state.
        """
        from ..api.automation_actions.list_automation_action_invocations import iterate

        return iterate(
            client=self._client,
            action_id=action_id,
            incident_id=incident_id,
            invocation_state=invocation_state,
            not_invocation_state=not_invocation_state,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get_invocation(
        self,
        id: str,
    ) -> AutomationActionsInvocation:
        """Returns one run of an action with its state, its timing and the incident it was for.

        - `GET /automation_actions/invocations/{id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.get_automation_actions_invocation import sync

        return sync(
            id,
            client=self._client,
        )

    def list_runners(
        self,
        *,
        include: Sequence[Literal["associated_actions"]] | None = None,
        limit: int | None = None,
        name: str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[AutomationActionsRunner]:
        """Lists the runners that can carry out actions.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /automation_actions/runners`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            include: associated_actions adds actions of each runner; its member more is true where there are others.
            name: Only runners whose name contains this text.
        """
        from ..api.automation_actions.get_automation_actions_runners import iterate

        return iterate(
            client=self._client,
            include=include,
            limit=limit,
            name=name,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_runner(
        self,
        *,
        body: AutomationActionsRunnerCreate | RunnerEnvelopeRunner | Mapping[str, Any],
    ) -> RunnerEnvelopeRunner:
        """Registers a runner, the agent that carries actions out inside one's own network or in the cloud.

        - `POST /automation_actions/runners`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - The runner's secret is in the result of this call only, so keep it.

        Args:
            body:
                description: At most 1024 characters.
                name: At most 255 characters.
                runbook_api_key: For runner_type runbook: the key to the Runbook Automation instance, at most 64
                    characters.
                runbook_base_uri: For runner_type runbook: which Runbook Automation instance to use, at most 255
                    characters.
        """
        from ..api.automation_actions.create_automation_actions_runner import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_runner(
        self,
        id: str,
    ) -> AutomationActionsRunner:
        """Returns a runner with its status and when it was last seen.

        - `GET /automation_actions/runners/{id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - The runner's secret is not included.
        """
        from ..api.automation_actions.get_automation_actions_runner import sync

        return sync(
            id,
            client=self._client,
        )

    def update_runner(
        self,
        id: str,
        *,
        body: AutomationActionsRunnerUpdate | AutomationActionsRunner | Mapping[str, Any],
    ) -> AutomationActionsRunner:
        """Changes a runner's name, its description or its access to Runbook Automation.

        - `PUT /automation_actions/runners/{id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Teams are not changed here but with the calls that add and remove them.

        Args:
            body:
                description: At most 1024 characters.
                name: At most 255 characters.
                runbook_api_key: Only for runners of the runbook type; at most 64 characters.
                runbook_base_uri: Only for runners of the runbook type; at most 255 characters.
        """
        from ..api.automation_actions.update_automation_actions_runner import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete_runner(
        self,
        id: str,
    ) -> None:
        """Deletes a runner's registration, so that it carries out no more actions.

        - `DELETE /automation_actions/runners/{id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Cannot be undone.
        """
        from ..api.automation_actions.delete_automation_actions_runner import sync

        return sync(
            id,
            client=self._client,
        )

    def list_runner_teams(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[TeamReference]:
        """Lists the teams that have a runner.

        Returns the entities in one request, for `for`. `resume` takes an earlier list's `checkpoint()`. `progress=True`
        shows a bar; a function is called with a Progress after each page. `concurrency` is the number of pages to
        request at once; 1 requests a page when it is needed.

        - `GET /automation_actions/runners/{id}/teams`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.get_automation_actions_runner_team_associations import iterate

        return iterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def add_runner_team(
        self,
        id: str,
        *,
        body: TeamReferenceInput | TeamReference | Mapping[str, Any],
    ) -> TeamReference:
        """Gives a runner to one more team.

        - `POST /automation_actions/runners/{id}/teams`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.create_automation_actions_runner_team_association import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def get_runner_team(
        self,
        id: str,
        team_id: str,
    ) -> TeamReference:
        """Returns the reference to a team that has a runner.

        - `GET /automation_actions/runners/{id}/teams/{team_id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Fails with status 404 where the team does not have the runner.
        """
        from ..api.automation_actions.get_automation_actions_runner_team_association import sync

        return sync(
            id,
            team_id,
            client=self._client,
        )

    def remove_runner_team(
        self,
        id: str,
        team_id: str,
    ) -> None:
        """Takes a runner away from a team; both of them stay.

        - `DELETE /automation_actions/runners/{id}/teams/{team_id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.delete_automation_actions_runner_team_association import sync

        return sync(
            id,
            team_id,
            client=self._client,
        )


class AutomationActionsWithResponse(Resource):
    """The methods of `client.automation_actions`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(AutomationActionsResource.list)
    create = with_response(AutomationActionsResource.create)
    get = with_response(AutomationActionsResource.get)
    update = with_response(AutomationActionsResource.update)
    delete = with_response(AutomationActionsResource.delete)
    create_invocation = with_response(AutomationActionsResource.create_invocation)
    list_services = page_with_response(AutomationActionsResource.list_services)
    add_service = with_response(AutomationActionsResource.add_service)
    get_service = with_response(AutomationActionsResource.get_service)
    remove_service = with_response(AutomationActionsResource.remove_service)
    list_teams = page_with_response(AutomationActionsResource.list_teams)
    add_team = with_response(AutomationActionsResource.add_team)
    get_team = with_response(AutomationActionsResource.get_team)
    remove_team = with_response(AutomationActionsResource.remove_team)
    list_invocations = page_with_response(AutomationActionsResource.list_invocations)
    get_invocation = with_response(AutomationActionsResource.get_invocation)
    list_runners = page_with_response(AutomationActionsResource.list_runners)
    create_runner = with_response(AutomationActionsResource.create_runner)
    get_runner = with_response(AutomationActionsResource.get_runner)
    update_runner = with_response(AutomationActionsResource.update_runner)
    delete_runner = with_response(AutomationActionsResource.delete_runner)
    list_runner_teams = page_with_response(AutomationActionsResource.list_runner_teams)
    add_runner_team = with_response(AutomationActionsResource.add_runner_team)
    get_runner_team = with_response(AutomationActionsResource.get_runner_team)
    remove_runner_team = with_response(AutomationActionsResource.remove_runner_team)


class AsyncAutomationActionsResource(Resource):
    """Automation actions, the runners that execute them, and their invocations.

    The property `automation_actions` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.automation_actions`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncAutomationActionsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncAutomationActionsWithResponse(self._client)

    def list(
        self,
        *,
        action_type: Literal["script", "process_automation"] | None = None,
        classification: Literal["diagnostic", "remediation"] | None = None,
        limit: int | None = None,
        name: str | None = None,
        runner_id: str | None = None,
        service_id: str | None = None,
        team_id: str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AutomationActionsScriptAction | AutomationActionsProcessAutomationJobAction]:
        """Lists automation actions, the scripts and jobs that can be run on incidents.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /automation_actions/actions`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            classification: Only actions classed as this.
            name: Only actions whose name contains this text.
            runner_id: Only actions that this runner carries out.
            service_id: Only actions that are offered on this service.
            team_id: Only actions that this team has.
        """
        from ..api.automation_actions.get_all_automation_actions import aiterate

        return aiterate(
            client=self._client,
            action_type=action_type,
            classification=classification,
            limit=limit,
            name=name,
            runner_id=runner_id,
            service_id=service_id,
            team_id=team_id,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create(
        self,
        *,
        body: AutomationActionsScriptActionPostBody
        | AutomationActionsProcessAutomationJobActionPostBody
        | AutomationActionsProcessAutomationJobActionWithTeams
        | AutomationActionsScriptActionWithTeams
        | Mapping[str, Any],
    ) -> AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams:
        """Creates an action, a script or a Process Automation job, that responders can run on incidents.

        - `POST /automation_actions/actions`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            body:
                action_classification: Shown to responders: a diagnostic only looks, a remediation changes something.
                action_data_reference: What is run: for script the script itself and its invocation_command, for
                    process_automation the job's id, arguments and node filter.
                allow_invocation_from_event_orchestration: True by default.
                allow_invocation_manually: True by default.
                description: At most 1024 characters.
                map_to_all_services: False by default; true offers the action on every service, whatever services holds.
                name: At most 255 characters.
                only_invocable_on_unresolved_incidents: False by default.
                runner: Id of the runner that carries the action out.
                services: The services on whose incidents the action is offered.
        """
        from ..api.automation_actions.create_automation_action import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str,
    ) -> AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams:
        """Returns an action with what it runs, where it is offered and when it last ran.

        - `GET /automation_actions/actions/{id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.get_automation_action import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: AutomationActionsScriptActionPutBody
        | AutomationActionsProcessAutomationJobActionPutBody
        | AutomationActionsProcessAutomationJobActionWithTeams
        | AutomationActionsScriptActionWithTeams
        | Mapping[str, Any],
    ) -> AutomationActionsScriptActionWithTeams | AutomationActionsProcessAutomationJobActionWithTeams:
        """Changes an action, for example what it runs or which runner carries it out.

        - `PUT /automation_actions/actions/{id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Services and teams are not changed here but with the calls that add and remove them.

        Args:
            body:
                action_classification: Shown to responders: a diagnostic only looks, a remediation changes something.
                action_data_reference: What is run: for script the script itself and its invocation_command, for
                    process_automation the job's id, arguments and node filter.
                description: At most 1024 characters.
                name: At most 255 characters.
                runner: Id of the runner that carries the action out.
        """
        from ..api.automation_actions.update_automation_action import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Deletes an action, so that it can no longer be run.

        - `DELETE /automation_actions/actions/{id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Cannot be undone.
        """
        from ..api.automation_actions.delete_automation_action import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def create_invocation(
        self,
        id: str,
        *,
        body: AutomationActionInvocationCreate | InvocationEnvelopeInvocation | Mapping[str, Any],
    ) -> InvocationEnvelopeInvocation:
        """Runs an action for an incident.

        - `POST /automation_actions/actions/{id}/invocations`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - The call does not wait for the run to end: poll `client.automation_actions.get_invocation` for its state.

        Args:
            body:
                metadata: The incident that the action is run for, and an alert of it if one is meant.
        """
        from ..api.automation_actions.create_automation_action_invocation import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    def list_services(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[ServiceReference]:
        """Lists the services on whose incidents an action is offered.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /automation_actions/actions/{id}/services`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.get_automation_actions_action_service_associations import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def add_service(
        self,
        id: str,
        *,
        body: ServiceReferenceInput | ServiceReference | Mapping[str, Any],
    ) -> ServiceReference:
        """Offers an action on the incidents of one more service.

        - `POST /automation_actions/actions/{id}/services`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.create_automation_action_service_assocation import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_service(
        self,
        id: str,
        service_id: str,
    ) -> ServiceReference:
        """Returns the reference to a service on which an action is offered.

        - `GET /automation_actions/actions/{id}/services/{service_id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Fails with status 404 where the action is not offered on that service.
        """
        from ..api.automation_actions.get_automation_actions_action_service_association import asyncio

        return await asyncio(
            id,
            service_id,
            client=self._client,
        )

    async def remove_service(
        self,
        id: str,
        service_id: str,
    ) -> None:
        """Stops offering an action on the incidents of a service; both of them stay.

        - `DELETE /automation_actions/actions/{id}/services/{service_id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.delete_automation_action_service_association import asyncio

        return await asyncio(
            id,
            service_id,
            client=self._client,
        )

    def list_teams(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[TeamReference]:
        """Lists the teams that have an action.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /automation_actions/actions/{id}/teams`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.get_automation_actions_action_team_associations import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def add_team(
        self,
        id: str,
        *,
        body: TeamReferenceInput | TeamReference | Mapping[str, Any],
    ) -> TeamReference:
        """Gives an action to one more team.

        - `POST /automation_actions/actions/{id}/teams`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.create_automation_action_team_association import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_team(
        self,
        id: str,
        team_id: str,
    ) -> TeamReference:
        """Returns the reference to a team that has an action.

        - `GET /automation_actions/actions/{id}/teams/{team_id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Fails with status 404 where the team does not have the action.
        """
        from ..api.automation_actions.get_automation_actions_action_team_association import asyncio

        return await asyncio(
            id,
            team_id,
            client=self._client,
        )

    async def remove_team(
        self,
        id: str,
        team_id: str,
    ) -> None:
        """Takes an action away from a team; both of them stay.

        - `DELETE /automation_actions/actions/{id}/teams/{team_id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.delete_automation_action_team_association import asyncio

        return await asyncio(
            id,
            team_id,
            client=self._client,
        )

    def list_invocations(
        self,
        *,
        action_id: str | None = None,
        incident_id: str | None = None,
        invocation_state: Literal[
            "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
        ]
        | None = None,
        not_invocation_state: Literal[
            "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
        ]
        | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AutomationActionsInvocation]:
        """Lists the runs of actions, each with its state.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /automation_actions/invocations`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            invocation_state: Only runs in this state.
            not_invocation_state: Only runs in any other state.
        """
        from ..api.automation_actions.list_automation_action_invocations import aiterate

        return aiterate(
            client=self._client,
            action_id=action_id,
            incident_id=incident_id,
            invocation_state=invocation_state,
            not_invocation_state=not_invocation_state,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get_invocation(
        self,
        id: str,
    ) -> AutomationActionsInvocation:
        """Returns one run of an action with its state, its timing and the incident it was for.

        - `GET /automation_actions/invocations/{id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.get_automation_actions_invocation import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    def list_runners(
        self,
        *,
        include: Sequence[Literal["associated_actions"]] | None = None,
        limit: int | None = None,
        name: str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[AutomationActionsRunner]:
        """Lists the runners that can carry out actions.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /automation_actions/runners`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            include: associated_actions adds actions of each runner; its member more is true where there are others.
            name: Only runners whose name contains this text.
        """
        from ..api.automation_actions.get_automation_actions_runners import aiterate

        return aiterate(
            client=self._client,
            include=include,
            limit=limit,
            name=name,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_runner(
        self,
        *,
        body: AutomationActionsRunnerCreate | RunnerEnvelopeRunner | Mapping[str, Any],
    ) -> RunnerEnvelopeRunner:
        """Registers a runner, the agent that carries actions out inside one's own network or in the cloud.

        - `POST /automation_actions/runners`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - The runner's secret is in the result of this call only, so keep it.

        Args:
            body:
                description: At most 1024 characters.
                name: At most 255 characters.
                runbook_api_key: For runner_type runbook: the key to the Runbook Automation instance, at most 64
                    characters.
                runbook_base_uri: For runner_type runbook: which Runbook Automation instance to use, at most 255
                    characters.
        """
        from ..api.automation_actions.create_automation_actions_runner import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_runner(
        self,
        id: str,
    ) -> AutomationActionsRunner:
        """Returns a runner with its status and when it was last seen.

        - `GET /automation_actions/runners/{id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - The runner's secret is not included.
        """
        from ..api.automation_actions.get_automation_actions_runner import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update_runner(
        self,
        id: str,
        *,
        body: AutomationActionsRunnerUpdate | AutomationActionsRunner | Mapping[str, Any],
    ) -> AutomationActionsRunner:
        """Changes a runner's name, its description or its access to Runbook Automation.

        - `PUT /automation_actions/runners/{id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Teams are not changed here but with the calls that add and remove them.

        Args:
            body:
                description: At most 1024 characters.
                name: At most 255 characters.
                runbook_api_key: Only for runners of the runbook type; at most 64 characters.
                runbook_base_uri: Only for runners of the runbook type; at most 255 characters.
        """
        from ..api.automation_actions.update_automation_actions_runner import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete_runner(
        self,
        id: str,
    ) -> None:
        """Deletes a runner's registration, so that it carries out no more actions.

        - `DELETE /automation_actions/runners/{id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Cannot be undone.
        """
        from ..api.automation_actions.delete_automation_actions_runner import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    def list_runner_teams(
        self,
        id: str,
        *,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[TeamReference]:
        """Lists the teams that have a runner.

        Returns the entities in one request, for `async for`. `resume` takes an earlier list's `checkpoint()`.
        `progress=True` shows a bar; a function is called with a Progress after each page. `concurrency` is the number
        of pages to request at once; 1 requests a page when it is needed.

        - `GET /automation_actions/runners/{id}/teams`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.get_automation_actions_runner_team_associations import aiterate

        return aiterate(
            id,
            client=self._client,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def add_runner_team(
        self,
        id: str,
        *,
        body: TeamReferenceInput | TeamReference | Mapping[str, Any],
    ) -> TeamReference:
        """Gives a runner to one more team.

        - `POST /automation_actions/runners/{id}/teams`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.create_automation_actions_runner_team_association import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def get_runner_team(
        self,
        id: str,
        team_id: str,
    ) -> TeamReference:
        """Returns the reference to a team that has a runner.

        - `GET /automation_actions/runners/{id}/teams/{team_id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Fails with status 404 where the team does not have the runner.
        """
        from ..api.automation_actions.get_automation_actions_runner_team_association import asyncio

        return await asyncio(
            id,
            team_id,
            client=self._client,
        )

    async def remove_runner_team(
        self,
        id: str,
        team_id: str,
    ) -> None:
        """Takes a runner away from a team; both of them stay.

        - `DELETE /automation_actions/runners/{id}/teams/{team_id}`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.automation_actions.delete_automation_actions_runner_team_association import asyncio

        return await asyncio(
            id,
            team_id,
            client=self._client,
        )


class AsyncAutomationActionsWithResponse(Resource):
    """The methods of `client.automation_actions`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncAutomationActionsResource.list)
    create = awith_response(AsyncAutomationActionsResource.create)
    get = awith_response(AsyncAutomationActionsResource.get)
    update = awith_response(AsyncAutomationActionsResource.update)
    delete = awith_response(AsyncAutomationActionsResource.delete)
    create_invocation = awith_response(AsyncAutomationActionsResource.create_invocation)
    list_services = apage_with_response(AsyncAutomationActionsResource.list_services)
    add_service = awith_response(AsyncAutomationActionsResource.add_service)
    get_service = awith_response(AsyncAutomationActionsResource.get_service)
    remove_service = awith_response(AsyncAutomationActionsResource.remove_service)
    list_teams = apage_with_response(AsyncAutomationActionsResource.list_teams)
    add_team = awith_response(AsyncAutomationActionsResource.add_team)
    get_team = awith_response(AsyncAutomationActionsResource.get_team)
    remove_team = awith_response(AsyncAutomationActionsResource.remove_team)
    list_invocations = apage_with_response(AsyncAutomationActionsResource.list_invocations)
    get_invocation = awith_response(AsyncAutomationActionsResource.get_invocation)
    list_runners = apage_with_response(AsyncAutomationActionsResource.list_runners)
    create_runner = awith_response(AsyncAutomationActionsResource.create_runner)
    get_runner = awith_response(AsyncAutomationActionsResource.get_runner)
    update_runner = awith_response(AsyncAutomationActionsResource.update_runner)
    delete_runner = awith_response(AsyncAutomationActionsResource.delete_runner)
    list_runner_teams = apage_with_response(AsyncAutomationActionsResource.list_runner_teams)
    add_runner_team = awith_response(AsyncAutomationActionsResource.add_runner_team)
    get_runner_team = awith_response(AsyncAutomationActionsResource.get_runner_team)
    remove_runner_team = awith_response(AsyncAutomationActionsResource.remove_runner_team)
