"""Verify that a generated package is complete: every operation, every response, and every module valid Python."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from scripts.describe import RenderContext
from scripts.identifiers import module_name
from scripts.openapi import Spec, endpoints

FUNCTIONS = ("sync", "sync_detailed", "asyncio", "asyncio_detailed")


def verify_package(spec: Spec, context: RenderContext, folder: Path) -> tuple[list[str], list[str]]:
    """Return the IDs of missing operations, and all other problems."""
    problems = [problem for path in sorted(folder.rglob("*.py")) for problem in _syntax(path, folder)]
    expected = {endpoint.id: context.operations.get(module_name(endpoint.id)) for endpoint in endpoints(spec)}
    methods = {path.stem: _methods(path) for path in (folder / "resources").glob("*.py")}
    missing = []
    for operation_id, operation in expected.items():
        path = folder / "api" / (operation.module.replace(".", "/") + ".py") if operation is not None else None
        if (
            path is None
            or not path.is_file()
            or not _is_whole(path.read_text(encoding="utf-8"))
            or (operation is not None and methods.get(operation.resource, []).count(operation.call) != 2)
        ):
            missing.append(operation_id)
    for endpoint in endpoints(spec):
        operation = expected[endpoint.id]
        typed = {status for status, _ in operation.responses} if operation is not None else set()
        for status, response in endpoint.operation["responses"].items():
            if (
                status.isdecimal()
                and any("json" in media for media in response.get("content", {}))
                and int(status) not in typed
            ):
                problems.append(f"{endpoint.id}: the response {status} has no type")
    modules = {path.stem for path in (folder / "_models").glob("*.py")} - {"__init__"}
    for model in context.models.values():
        if model.module not in modules:
            problems.append(f"the model {model.name} was not generated")
    problems += [
        f"_models/{name}.py does not belong to a model"
        for name in sorted(modules - {model.module for model in context.models.values()})
    ]
    return sorted(missing), problems


def _is_whole(text: str) -> bool:
    return all(f"def {name}(" in text for name in FUNCTIONS) and "\nOPERATION" in text


def _methods(path: Path) -> list[str]:
    """Return the methods in a resource's module; each should be there twice, sync and async."""
    return re.findall(r"^    (?:async )?def (\w+)\(", path.read_text(encoding="utf-8"), re.MULTILINE)


def _syntax(path: Path, folder: Path) -> list[str]:
    fault = _fault(path.read_text(encoding="utf-8"))
    return [f"{path.relative_to(folder)} is not valid Python: {fault}"] if fault else []


@cache  # packages of several versions have most modules in common
def _fault(source: str) -> str:
    try:
        compile(source, "<generated>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        return str(error)
    return ""
