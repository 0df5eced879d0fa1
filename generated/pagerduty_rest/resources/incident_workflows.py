"""`client.incident_workflows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pagerduty_runtime.resource import Resource, apage_with_response, awith_response, page_with_response, with_response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.lists import AsyncResults, Progress, Results

    from .._models.incident_workflow import IncidentWorkflow
    from .._models.incident_workflow_action import IncidentWorkflowAction
    from .._models.incident_workflow_input import IncidentWorkflowInput
    from .._models.incident_workflow_instance import IncidentWorkflowInstance
    from .._models.incident_workflow_instance_create import IncidentWorkflowInstanceCreate
    from .._models.incident_workflow_trigger import IncidentWorkflowTrigger
    from .._models.incident_workflow_trigger_create import IncidentWorkflowTriggerCreate
    from .._models.incident_workflow_trigger_update import IncidentWorkflowTriggerUpdate
    from .._models.service_to_incident_workflow_trigger_associate import ServiceToIncidentWorkflowTriggerAssociate


class IncidentWorkflowsResource(Resource):
    """Incident workflows, their triggers, and the actions that they are made of.

    The property `incident_workflows` of `Client`. `with_response` has the same methods for callers who need the status,
    the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the endpoint
    functions in `pagerduty_rest.api.incident_workflows`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> IncidentWorkflowsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return IncidentWorkflowsWithResponse(self._client)

    def list(
        self,
        *,
        include: Sequence[Literal["steps", "team"]] | None = None,
        limit: int | None = None,
        query: str | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[IncidentWorkflow]:
        """Lists workflows: sequences of steps that are run when something happens to an incident.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /incident_workflows`, OAuth scope `incident_workflows.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            include: steps adds the steps of each workflow, team its team.
            query: Only workflows whose name contains this text.
        """
        from ..api.incident_workflows.list_incident_workflows import iterate

        return iterate(
            client=self._client,
            include=include,
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
        body: IncidentWorkflowInput | IncidentWorkflow | Mapping[str, Any] | None = None,
    ) -> IncidentWorkflow:
        """Creates a workflow: a sequence of steps to run on incidents.

        - `POST /incident_workflows`, OAuth scope `incident_workflows.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - Nothing starts it until there is a trigger, see `client.incident_workflows.create_trigger`.

        Args:
            body:
                is_enabled: True by default.
                steps: In the order they run in; action_id is from `client.incident_workflows.list_actions`, inputs are
                    by the names that action gives.
        """
        from ..api.incident_workflows.post_incident_workflow import sync

        return sync(
            client=self._client,
            body=body,
        )

    def list_actions(
        self,
        *,
        keyword: str | None = None,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[IncidentWorkflowAction]:
        """Lists the kinds of step that workflows can be made of.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /incident_workflows/actions`, OAuth scope `incident_workflows.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            keyword: Only actions that carry this keyword.
        """
        from ..api.incident_workflows.list_incident_workflow_actions import iterate

        return iterate(
            client=self._client,
            keyword=keyword,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def get_action(
        self,
        id: str,
    ) -> IncidentWorkflowAction:
        """Returns one kind of workflow step with the inputs it takes and the outputs it gives.

        - `GET /incident_workflows/actions/{id}`, OAuth scope `incident_workflows.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        """
        from ..api.incident_workflows.get_incident_workflow_action import sync

        return sync(
            id,
            client=self._client,
        )

    def list_triggers(
        self,
        *,
        incident_id: str | None = None,
        is_disabled: bool | None = None,
        limit: int | None = None,
        service_id: str | None = None,
        sort_by: Literal[
            "workflow_id",
            "workflow_id asc",
            "workflow_id desc",
            "workflow_name",
            "workflow_name asc",
            "workflow_name desc",
        ]
        | None = None,
        trigger_type: Literal["manual", "conditional", "incident_type"] | None = None,
        workflow_id: str | None = None,
        workflow_name_contains: str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> Results[IncidentWorkflowTrigger]:
        """Lists the triggers that start workflows.

        Returns the entities of all pages, each once, as they are needed, for `for`. `limit` is the size of a page.
        `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /incident_workflows/triggers`, OAuth scope `incident_workflows.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            incident_id: Only triggers that cover this incident's service; not together with service_id.
            service_id: Only triggers that cover this service.
            workflow_id: Only triggers of this workflow.
            workflow_name_contains: Only triggers of workflows whose name contains this text.
        """
        from ..api.incident_workflows.list_incident_workflow_triggers import iterate

        return iterate(
            client=self._client,
            incident_id=incident_id,
            is_disabled=is_disabled,
            limit=limit,
            service_id=service_id,
            sort_by=sort_by,
            trigger_type=trigger_type,
            workflow_id=workflow_id,
            workflow_name_contains=workflow_name_contains,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    def create_trigger(
        self,
        *,
        body: IncidentWorkflowTriggerCreate | IncidentWorkflowTrigger | Mapping[str, Any] | None = None,
    ) -> IncidentWorkflowTrigger:
        """Creates a trigger, which says when a workflow starts: by hand, on a condition or by incident type.

        - `POST /incident_workflows/triggers`, OAuth scope `incident_workflows.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - trigger_type and workflow cannot be changed later.

        Args:
            body:
                condition: For conditional triggers: the expression, in PagerDuty Condition Language (PCL), that an
                    incident must meet.
                incident_types: For triggers of the incident_type kind: the types that start the workflow.
                is_disabled: Deprecated; to stop a workflow, set its is_enabled to false.
                is_subscribed_to_all_services: True covers the incidents of every service.
                permissions: For manual triggers: restricted leaves starting the workflow to the team in team_id.
                services: The services whose incidents the trigger covers, where it does not cover all.
        """
        from ..api.incident_workflows.create_incident_workflow_trigger import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get_trigger(
        self,
        id: str,
    ) -> IncidentWorkflowTrigger:
        """Returns one trigger with the workflow it starts and the services it covers.

        - `GET /incident_workflows/triggers/{id}`, OAuth scope `incident_workflows.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        """
        from ..api.incident_workflows.get_incident_workflow_trigger import sync

        return sync(
            id,
            client=self._client,
        )

    def update_trigger(
        self,
        id: str,
        *,
        body: IncidentWorkflowTriggerUpdate | IncidentWorkflowTrigger | Mapping[str, Any] | None = None,
    ) -> IncidentWorkflowTrigger:
        """Changes when a trigger starts its workflow, and for which services.

        - `PUT /incident_workflows/triggers/{id}`, OAuth scope `incident_workflows.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - The trigger's type and workflow cannot be changed.

        Args:
            body:
                condition: For conditional triggers: the expression, in PagerDuty Condition Language (PCL), that an
                    incident must meet.
                incident_types: For triggers of the incident_type kind: the types that start the workflow.
                is_disabled: Deprecated; to stop a workflow, set its is_enabled to false.
                is_subscribed_to_all_services: True covers the incidents of every service.
                permissions: For manual triggers: restricted leaves starting the workflow to the team in team_id.
                services: The services whose incidents the trigger covers, where it does not cover all.
        """
        from ..api.incident_workflows.update_incident_workflow_trigger import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete_trigger(
        self,
        id: str,
    ) -> None:
        """Deletes a trigger, so that it no longer starts its workflow; the workflow stays.

        - `DELETE /incident_workflows/triggers/{id}`, OAuth scope `incident_workflows.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.incident_workflows.delete_incident_workflow_trigger import sync

        return sync(
            id,
            client=self._client,
        )

    def add_trigger_service(
        self,
        id: str,
        *,
        body: ServiceToIncidentWorkflowTriggerAssociate | Mapping[str, Any] | None = None,
    ) -> IncidentWorkflowTrigger:
        """Extends a workflow trigger to the incidents of one more service.

        - `POST /incident_workflows/triggers/{id}/services`, OAuth scope `incident_workflows.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            id: In the path the trigger's id, in body the service's.
        """
        from ..api.incident_workflows.associate_service_to_incident_workflow_trigger import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def remove_trigger_service(
        self,
        trigger_id: str,
        service_id: str,
    ) -> IncidentWorkflowTrigger:
        """Takes a service out of those that a workflow trigger covers, and returns the trigger.

        - `DELETE /incident_workflows/triggers/{trigger_id}/services/{service_id}`, OAuth scope
          `incident_workflows.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.incident_workflows.delete_service_from_incident_workflow_trigger import sync

        return sync(
            trigger_id,
            service_id,
            client=self._client,
        )

    def get(
        self,
        id: str,
    ) -> IncidentWorkflow:
        """Returns one workflow with its steps in the order they run in.

        - `GET /incident_workflows/{id}`, OAuth scope `incident_workflows.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.incident_workflows.get_incident_workflow import sync

        return sync(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: IncidentWorkflowInput | IncidentWorkflow | Mapping[str, Any] | None = None,
    ) -> IncidentWorkflow:
        """Changes a workflow, for example its steps, or switches it on or off.

        - `PUT /incident_workflows/{id}`, OAuth scope `incident_workflows.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - steps replaces all steps of the workflow.

        Args:
            body:
                steps: In the order they run in; action_id is from `client.incident_workflows.list_actions`, inputs are
                    by the names that action gives.
        """
        from ..api.incident_workflows.put_incident_workflow import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Deletes a workflow and its steps.

        - `DELETE /incident_workflows/{id}`, OAuth scope `incident_workflows.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Cannot be undone; to stop a workflow and keep it, set is_enabled to false with
          `client.incident_workflows.update`.
        """
        from ..api.incident_workflows.delete_incident_workflow import sync

        return sync(
            id,
            client=self._client,
        )

    def create_instance(
        self,
        id: str,
        *,
        body: IncidentWorkflowInstanceCreate | IncidentWorkflowInstance | Mapping[str, Any] | None = None,
    ) -> IncidentWorkflowInstance:
        """Starts a workflow on an incident, without waiting for a trigger.

        - `POST /incident_workflows/{id}/instances`, OAuth scope `incident_workflows:instances.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - The call does not wait for the steps to be done.

        Args:
            body:
                incident: The incident to run the workflow on.
        """
        from ..api.incident_workflows.create_incident_workflow_instance import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )


class IncidentWorkflowsWithResponse(Resource):
    """The methods of `client.incident_workflows`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = page_with_response(IncidentWorkflowsResource.list)
    create = with_response(IncidentWorkflowsResource.create)
    list_actions = page_with_response(IncidentWorkflowsResource.list_actions)
    get_action = with_response(IncidentWorkflowsResource.get_action)
    list_triggers = page_with_response(IncidentWorkflowsResource.list_triggers)
    create_trigger = with_response(IncidentWorkflowsResource.create_trigger)
    get_trigger = with_response(IncidentWorkflowsResource.get_trigger)
    update_trigger = with_response(IncidentWorkflowsResource.update_trigger)
    delete_trigger = with_response(IncidentWorkflowsResource.delete_trigger)
    add_trigger_service = with_response(IncidentWorkflowsResource.add_trigger_service)
    remove_trigger_service = with_response(IncidentWorkflowsResource.remove_trigger_service)
    get = with_response(IncidentWorkflowsResource.get)
    update = with_response(IncidentWorkflowsResource.update)
    delete = with_response(IncidentWorkflowsResource.delete)
    create_instance = with_response(IncidentWorkflowsResource.create_instance)


class AsyncIncidentWorkflowsResource(Resource):
    """Incident workflows, their triggers, and the actions that they are made of.

    The property `incident_workflows` of `AsyncClient`. `with_response` has the same methods for callers who need the
    status, the headers or a single page. Whole envelopes come from `sync_detailed` and `asyncio_detailed` of the
    endpoint functions in `pagerduty_rest.api.incident_workflows`.
    """

    __slots__ = ()

    @property
    def with_response(self) -> AsyncIncidentWorkflowsWithResponse:
        """The same methods, returning a Response with status and headers; those of lists make one request."""
        return AsyncIncidentWorkflowsWithResponse(self._client)

    def list(
        self,
        *,
        include: Sequence[Literal["steps", "team"]] | None = None,
        limit: int | None = None,
        query: str | None = None,
        total: bool | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[IncidentWorkflow]:
        """Lists workflows: sequences of steps that are run when something happens to an incident.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /incident_workflows`, OAuth scope `incident_workflows.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            include: steps adds the steps of each workflow, team its team.
            query: Only workflows whose name contains this text.
        """
        from ..api.incident_workflows.list_incident_workflows import aiterate

        return aiterate(
            client=self._client,
            include=include,
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
        body: IncidentWorkflowInput | IncidentWorkflow | Mapping[str, Any] | None = None,
    ) -> IncidentWorkflow:
        """Creates a workflow: a sequence of steps to run on incidents.

        - `POST /incident_workflows`, OAuth scope `incident_workflows.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        - Nothing starts it until there is a trigger, see `client.incident_workflows.create_trigger`.

        Args:
            body:
                is_enabled: True by default.
                steps: In the order they run in; action_id is from `client.incident_workflows.list_actions`, inputs are
                    by the names that action gives.
        """
        from ..api.incident_workflows.post_incident_workflow import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    def list_actions(
        self,
        *,
        keyword: str | None = None,
        limit: int | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[IncidentWorkflowAction]:
        """Lists the kinds of step that workflows can be made of.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /incident_workflows/actions`, OAuth scope `incident_workflows.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            keyword: Only actions that carry this keyword.
        """
        from ..api.incident_workflows.list_incident_workflow_actions import aiterate

        return aiterate(
            client=self._client,
            keyword=keyword,
            limit=limit,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def get_action(
        self,
        id: str,
    ) -> IncidentWorkflowAction:
        """Returns one kind of workflow step with the inputs it takes and the outputs it gives.

        - `GET /incident_workflows/actions/{id}`, OAuth scope `incident_workflows.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        """
        from ..api.incident_workflows.get_incident_workflow_action import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    def list_triggers(
        self,
        *,
        incident_id: str | None = None,
        is_disabled: bool | None = None,
        limit: int | None = None,
        service_id: str | None = None,
        sort_by: Literal[
            "workflow_id",
            "workflow_id asc",
            "workflow_id desc",
            "workflow_name",
            "workflow_name asc",
            "workflow_name desc",
        ]
        | None = None,
        trigger_type: Literal["manual", "conditional", "incident_type"] | None = None,
        workflow_id: str | None = None,
        workflow_name_contains: str | None = None,
        resume: Mapping[str, Any] | None = None,
        progress: Callable[[Progress], object] | bool | None = None,
        concurrency: int | None = None,
    ) -> AsyncResults[IncidentWorkflowTrigger]:
        """Lists the triggers that start workflows.

        Returns the entities of all pages, each once, as they are needed, for `async for`. `limit` is the size of a
        page. `resume` takes an earlier list's `checkpoint()`. `progress=True` shows a bar; a function is called with a
        Progress after each page. `concurrency` is the number of pages to request at once; 1 requests a page when it is
        needed.

        - `GET /incident_workflows/triggers`, OAuth scope `incident_workflows.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

        Args:
            incident_id: Only triggers that cover this incident's service; not together with service_id.
            service_id: Only triggers that cover this service.
            workflow_id: Only triggers of this workflow.
            workflow_name_contains: Only triggers of workflows whose name contains this text.
        """
        from ..api.incident_workflows.list_incident_workflow_triggers import aiterate

        return aiterate(
            client=self._client,
            incident_id=incident_id,
            is_disabled=is_disabled,
            limit=limit,
            service_id=service_id,
            sort_by=sort_by,
            trigger_type=trigger_type,
            workflow_id=workflow_id,
            workflow_name_contains=workflow_name_contains,
            resume=resume,
            progress=progress,
            concurrency=concurrency,
        )

    async def create_trigger(
        self,
        *,
        body: IncidentWorkflowTriggerCreate | IncidentWorkflowTrigger | Mapping[str, Any] | None = None,
    ) -> IncidentWorkflowTrigger:
        """Creates a trigger, which says when a workflow starts: by hand, on a condition or by incident type.

        - `POST /incident_workflows/triggers`, OAuth scope `incident_workflows.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - trigger_type and workflow cannot be changed later.

        Args:
            body:
                condition: For conditional triggers: the expression, in PagerDuty Condition Language (PCL), that an
                    incident must meet.
                incident_types: For triggers of the incident_type kind: the types that start the workflow.
                is_disabled: Deprecated; to stop a workflow, set its is_enabled to false.
                is_subscribed_to_all_services: True covers the incidents of every service.
                permissions: For manual triggers: restricted leaves starting the workflow to the team in team_id.
                services: The services whose incidents the trigger covers, where it does not cover all.
        """
        from ..api.incident_workflows.create_incident_workflow_trigger import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get_trigger(
        self,
        id: str,
    ) -> IncidentWorkflowTrigger:
        """Returns one trigger with the workflow it starts and the services it covers.

        - `GET /incident_workflows/triggers/{id}`, OAuth scope `incident_workflows.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability).
        """
        from ..api.incident_workflows.get_incident_workflow_trigger import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update_trigger(
        self,
        id: str,
        *,
        body: IncidentWorkflowTriggerUpdate | IncidentWorkflowTrigger | Mapping[str, Any] | None = None,
    ) -> IncidentWorkflowTrigger:
        """Changes when a trigger starts its workflow, and for which services.

        - `PUT /incident_workflows/triggers/{id}`, OAuth scope `incident_workflows.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - The trigger's type and workflow cannot be changed.

        Args:
            body:
                condition: For conditional triggers: the expression, in PagerDuty Condition Language (PCL), that an
                    incident must meet.
                incident_types: For triggers of the incident_type kind: the types that start the workflow.
                is_disabled: Deprecated; to stop a workflow, set its is_enabled to false.
                is_subscribed_to_all_services: True covers the incidents of every service.
                permissions: For manual triggers: restricted leaves starting the workflow to the team in team_id.
                services: The services whose incidents the trigger covers, where it does not cover all.
        """
        from ..api.incident_workflows.update_incident_workflow_trigger import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete_trigger(
        self,
        id: str,
    ) -> None:
        """Deletes a trigger, so that it no longer starts its workflow; the workflow stays.

        - `DELETE /incident_workflows/triggers/{id}`, OAuth scope `incident_workflows.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.incident_workflows.delete_incident_workflow_trigger import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def add_trigger_service(
        self,
        id: str,
        *,
        body: ServiceToIncidentWorkflowTriggerAssociate | Mapping[str, Any] | None = None,
    ) -> IncidentWorkflowTrigger:
        """Extends a workflow trigger to the incidents of one more service.

        - `POST /incident_workflows/triggers/{id}/services`, OAuth scope `incident_workflows.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

        Args:
            id: In the path the trigger's id, in body the service's.
        """
        from ..api.incident_workflows.associate_service_to_incident_workflow_trigger import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def remove_trigger_service(
        self,
        trigger_id: str,
        service_id: str,
    ) -> IncidentWorkflowTrigger:
        """Takes a service out of those that a workflow trigger covers, and returns the trigger.

        - `DELETE /incident_workflows/triggers/{trigger_id}/services/{service_id}`, OAuth scope
          `incident_workflows.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.incident_workflows.delete_service_from_incident_workflow_trigger import asyncio

        return await asyncio(
            trigger_id,
            service_id,
            client=self._client,
        )

    async def get(
        self,
        id: str,
    ) -> IncidentWorkflow:
        """Returns one workflow with its steps in the order they run in.

        - `GET /incident_workflows/{id}`, OAuth scope `incident_workflows.read`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        """
        from ..api.incident_workflows.get_incident_workflow import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: IncidentWorkflowInput | IncidentWorkflow | Mapping[str, Any] | None = None,
    ) -> IncidentWorkflow:
        """Changes a workflow, for example its steps, or switches it on or off.

        - `PUT /incident_workflows/{id}`, OAuth scope `incident_workflows.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - steps replaces all steps of the workflow.

        Args:
            body:
                steps: In the order they run in; action_id is from `client.incident_workflows.list_actions`, inputs are
                    by the names that action gives.
        """
        from ..api.incident_workflows.put_incident_workflow import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Deletes a workflow and its steps.

        - `DELETE /incident_workflows/{id}`, OAuth scope `incident_workflows.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - Cannot be undone; to stop a workflow and keep it, set is_enabled to false with
          `client.incident_workflows.update`.
        """
        from ..api.incident_workflows.delete_incident_workflow import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def create_instance(
        self,
        id: str,
        *,
        body: IncidentWorkflowInstanceCreate | IncidentWorkflowInstance | Mapping[str, Any] | None = None,
    ) -> IncidentWorkflowInstance:
        """Starts a workflow on an incident, without waiting for a trigger.

        - `POST /incident_workflows/{id}/instances`, OAuth scope `incident_workflows:instances.write`.
        - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
        - The call does not wait for the steps to be done.

        Args:
            body:
                incident: The incident to run the workflow on.
        """
        from ..api.incident_workflows.create_incident_workflow_instance import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )


class AsyncIncidentWorkflowsWithResponse(Resource):
    """The methods of `client.incident_workflows`, each returning a Response with the entity in `parsed`."""

    __slots__ = ()

    list = apage_with_response(AsyncIncidentWorkflowsResource.list)
    create = awith_response(AsyncIncidentWorkflowsResource.create)
    list_actions = apage_with_response(AsyncIncidentWorkflowsResource.list_actions)
    get_action = awith_response(AsyncIncidentWorkflowsResource.get_action)
    list_triggers = apage_with_response(AsyncIncidentWorkflowsResource.list_triggers)
    create_trigger = awith_response(AsyncIncidentWorkflowsResource.create_trigger)
    get_trigger = awith_response(AsyncIncidentWorkflowsResource.get_trigger)
    update_trigger = awith_response(AsyncIncidentWorkflowsResource.update_trigger)
    delete_trigger = awith_response(AsyncIncidentWorkflowsResource.delete_trigger)
    add_trigger_service = awith_response(AsyncIncidentWorkflowsResource.add_trigger_service)
    remove_trigger_service = awith_response(AsyncIncidentWorkflowsResource.remove_trigger_service)
    get = awith_response(AsyncIncidentWorkflowsResource.get)
    update = awith_response(AsyncIncidentWorkflowsResource.update)
    delete = awith_response(AsyncIncidentWorkflowsResource.delete)
    create_instance = awith_response(AsyncIncidentWorkflowsResource.create_instance)
