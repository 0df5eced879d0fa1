"""Deprecated operations: marked for type checkers, with one warning per call."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import warnings
from typing import Any

import pytest

from pagerduty_client import AsyncClient, Client
from pagerduty_rest.operations import OPERATIONS
from tests.arguments import Round, arguments_for, module_of
from tests.servers import Response, serve

DEPRECATED = sorted(one for one, method in OPERATIONS.methods.items() if method.deprecated)
TOKEN = "y_NbAkKc66ryYTWUXYEu"

pytestmark = pytest.mark.skipif(not DEPRECATED, reason="the spec has no deprecated operation")


def call(client: Any, operation_id: str) -> Any:
    resource, name = OPERATIONS.methods[operation_id].method.split(".")
    positional, named = arguments_for(module_of(OPERATIONS[operation_id]).sync, Round())
    return getattr(getattr(client, resource), name)(*positional, **named)


def whole(recorded: Any) -> Response:
    return Response.json({})


def test_a_call_of_a_deprecated_operation_warns_once_at_the_line_that_calls_it() -> None:
    with serve(whole) as server, Client(TOKEN, base_url=server.url, from_email="me@example.com") as client:
        for operation_id in DEPRECATED:
            if OPERATIONS.methods[operation_id].method.split(".")[1].startswith("list"):
                continue
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                call(client, operation_id)
            (one,) = [warning for warning in caught if warning.category is DeprecationWarning]
            assert operation_id in str(one.message)
            assert one.filename == __file__
            advice = OPERATIONS[operation_id].advice
            assert str(one.message).endswith(advice)


def test_an_async_call_warns_at_the_line_that_awaits_it() -> None:
    operation_id = next(one for one in DEPRECATED if ".list" not in OPERATIONS.methods[one].method)

    async def run(url: str) -> list[warnings.WarningMessage]:
        async with AsyncClient(TOKEN, base_url=url, from_email="me@example.com") as client:
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                await call(client, operation_id)
                return caught

    with serve(whole) as server:
        (one,) = [warning for warning in asyncio.run(run(server.url)) if warning.category is DeprecationWarning]
    assert (operation_id in str(one.message), one.filename) == (True, __file__)


def test_functions_and_methods_are_marked_and_name_the_replacement() -> None:
    for operation_id in DEPRECATED:
        operation = OPERATIONS[operation_id]
        resource, name = OPERATIONS.methods[operation_id].method.split(".")
        functions = [module_of(operation).sync, module_of(operation).asyncio_detailed]
        functions += [getattr(type(getattr(client(TOKEN), resource)), name) for client in (Client, AsyncClient)]
        for function in functions:
            assert function.__deprecated__ == f"Deprecated by PagerDuty. {operation.advice}".rstrip()
    other = module_of(next(one for one in OPERATIONS.values() if not one.deprecated))
    assert not hasattr(other.sync, "__deprecated__")


def test_the_marker_needs_no_import_at_run_time() -> None:
    module = OPERATIONS[DEPRECATED[0]].module
    program = f"import sys, pagerduty_rest.api.{module}; assert 'typing_extensions' not in sys.modules"
    subprocess.run([sys.executable, "-c", program], check=True)
