"""edit: read, change, compare, write only what changed."""

from __future__ import annotations

import asyncio
import json
import pickle
from typing import Any

import pytest

from pagerduty_client import AsyncClient, Conflict, EditConflict, InvalidArgument, aedit, edit
from pagerduty_client.sandbox import Sandbox
from pagerduty_rest.models import User, UserUpdate


def test_an_edit_sends_and_reports_only_changes() -> None:
    sandbox = Sandbox().seed()
    with sandbox.client() as client:
        user = next(iter(client.users.list()))
        done = edit(client.users, user.id, job_title="Engineer")
        assert done.written
        assert done.changes == {"job_title": "Engineer"}
        assert (done.before.job_title, done.after.job_title) == (user.job_title, "Engineer")
        body = json.loads(sandbox.calls[-1].body)["user"]
        assert body == {"type": "user", "job_title": "Engineer"}
        again = edit(client.users, user.id, job_title="Engineer")
        assert not again.written
        assert sandbox.calls[-1].method == "GET"


def test_a_function_edits_the_model_in_location() -> None:
    with Sandbox().seed().client() as client:
        policy = next(iter(client.escalation_policies.list()))

        def slower(model: Any) -> None:
            for rule in model.escalation_rules:
                rule.escalation_delay_in_minutes += 5

        done = edit(client.escalation_policies, policy.id, slower)
        assert done.changes.keys() == {"escalation_rules"}
        before, after = (one.escalation_rules[0] for one in (done.before, done.after))
        assert after.escalation_delay_in_minutes == before.escalation_delay_in_minutes + 5
        assert after.id == before.id


def test_an_edit_of_what_cannot_be_updated_writes_nothing() -> None:
    sandbox = Sandbox().seed()
    with sandbox.client() as client:
        user = next(iter(client.users.list()))
        with pytest.raises(InvalidArgument, match="updateUser cannot change summary"):
            edit(client.users, user.id, job_title="Engineer", summary="Ada")
        assert {call.method for call in sandbox.calls} == {"GET"}


def test_a_concurrent_change_is_a_conflict_and_nothing_is_written() -> None:
    sandbox = Sandbox().seed()
    with sandbox.client() as client:
        user = next(iter(client.users.list()))

        def slowly(model: User) -> None:
            client.users.update(user.id, body=UserUpdate(description="changed by somebody else"))
            model.job_title = "Engineer"

        with pytest.raises(Conflict, match="changed by another client while it was being edited") as caught:
            edit(client.users, user.id, slowly)
        assert isinstance(caught.value, EditConflict)
        assert caught.value.fields == ["description"]
        assert client.users.get(user.id).job_title == user.job_title
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_an_edit_without_changes_or_of_an_unknown_field_is_rejected() -> None:
    with Sandbox().seed().client() as client:
        user = next(iter(client.users.list()))
        with pytest.raises(InvalidArgument, match="no field 'titel'"):
            edit(client.users, user.id, titel="x")
        with pytest.raises(InvalidArgument, match="needs fields"):
            edit(client.users, user.id)


def test_the_same_asynchronously() -> None:
    async def main() -> None:
        async with AsyncClient(token="x", async_transport=Sandbox().seed().transport) as client:
            users = [user async for user in client.users.list()]
            done = await aedit(client.users, users[0].id, job_title="Engineer")
            assert done.after.job_title == "Engineer"

    asyncio.run(main())
