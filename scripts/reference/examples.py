"""Generate an example call for every operation, and run it against the sandbox for its output."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import re
import subprocess
import sys
import tempfile
import textwrap
import warnings
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

from pagerduty_client import Client
from pagerduty_client.sandbox import Sandbox
from scripts.describe import OperationContext
from scripts.identifiers import module_name, singular
from scripts.reference.values import MOMENT, Values

HEAD = "from datetime import datetime\n\nfrom pagerduty_client import Client\n"
# Collections of the seeded sandbox that provide IDs for examples.
COLLECTIONS = ("users", "teams", "services", "schedules", "escalation_policies", "incidents")
LINES = 2
LONGEST_NAME = 24
# Prefixes of classes that are named after their operation.
VERBS = frozenset({"get", "list", "create", "update", "put", "post", "delete", "client"})
# Reads run before writes, and deletes last, so that each example finds its objects.
ORDER = ("GET", "POST", "PUT", "PATCH", "DELETE")


@dataclass(frozen=True, slots=True)
class Example:
    """A program that calls one operation, and the first lines of its output, or its error."""

    operation: OperationContext
    source: str
    output: str = ""
    error: str = ""

    @property
    def function(self) -> str:
        """The program as a function of a client."""
        body = textwrap.indent(self.source, "    ")
        return f"def {self.operation.name}(client: Client) -> None:\n{body}\n"


def examples(operations: Iterable[OperationContext]) -> list[Example]:
    """Return the examples of all operations, with their output."""
    sandbox = Sandbox(unknown="make", now=MOMENT).seed()
    found = sorted(operations, key=lambda one: (ORDER.index(one.method), one.id))
    ids = sandbox_ids(sandbox)
    written = formatted([Example(one, source(one, ids)) for one in found])
    return run(written, sandbox)


def sandbox_ids(sandbox: Sandbox) -> dict[str, str]:
    """Return IDs of the sandbox's entities by type; for incidents, of an open one."""
    found = {"ability": "teams"}
    for collection in COLLECTIONS:
        entities = sandbox.entities(f"/{collection}")
        is_open = [one for one in entities if one.get("status") in ("triggered", "acknowledged")]
        found[singular(collection)] = str((is_open or entities)[0]["id"])
    return found


def source(operation: OperationContext, ids: dict[str, str]) -> str:
    """Return the call of an operation's method with the required arguments, and a print of the result."""
    values = Values(ids)
    given = []
    for one in operation.arguments:
        if one.location == "path":
            given.append(values.of(one.type, one.wire, _owner(operation.path, one.wire)))
        elif one.required:
            given.append(f"{one.name}={values.of(one.type, one.name)}")
    if operation.body is not None and (operation.body_required or operation.body_model is not None):
        given.append(f"body={values.of(operation.body_model or operation.body, 'body')}")
    call = f"client.{operation.resource}.{operation.call}({', '.join(given)})"
    lines = [f"from pagerduty_rest.models import {', '.join(sorted(values.models))}\n"] if values.models else []
    if "File(" in call:
        lines.insert(0, "from pagerduty_rest import File")
    if operation.entity is not None:
        name = _variable(operation.entity)
        # Raw analytics are long lists, and the sandbox generates a next page after each.
        is_long = operation.pagination is not None and operation.pagination[0] == "starting_after"
        lines.append(f"for {name} in {call}:\n    print({name})" + "\n    break" * is_long)
    elif operation.result == "None":
        lines.append(call)
    else:
        name = _variable(operation.result)
        lines.append(f"{name} = {call}\nprint({name})")
    return "\n".join(lines)


def program(written: Iterable[Example]) -> str:
    """Return all examples in one module, one function each, for type checkers and for running them."""
    return HEAD + "".join(f"\n\n{one.function}" for one in written)


def formatted(written: list[Example]) -> list[Example]:
    """Return the examples, formatted by ruff."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{one.operation.name}.py") for one in written]
        for path, one in zip(paths, written, strict=True):
            path.write_text(one.source, encoding="utf-8", newline="\n")
        command = [sys.executable, "-m", "ruff", "format", "--quiet", "--no-cache", "--isolated", "--line-length=88"]
        subprocess.run([*command, folder], check=True)
        return [
            replace(one, source=path.read_text(encoding="utf-8").strip())
            for path, one in zip(paths, written, strict=True)
        ]


def run(written: list[Example], sandbox: Sandbox) -> list[Example]:
    """Return the examples with their output, or with the error they end with."""
    found = []
    with tempfile.TemporaryDirectory() as folder, sandbox.client(warn_early_access=False) as client:
        module = _load(Path(folder, "reference_examples.py"), program(written))
        for one in written:
            try:
                found.append(replace(one, output=_printed(module, one.operation.name, client)))
            except Exception as error:  # noqa: BLE001 - whatever an example raises is reported with its operation
                found.append(replace(one, error=f"{type(error).__name__}: {error}"))
    return found


def _load(path: Path, text: str) -> ModuleType:
    path.write_text(text, encoding="utf-8", newline="\n")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _printed(module: ModuleType, name: str, client: Client) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # deprecated operations have examples, too
        getattr(module, name)(client)
    lines = printed.getvalue().splitlines()
    return "\n".join([*lines[:LINES], *["…"] * (len(lines) > LINES)])


def _owner(path: str, wire: str) -> str:
    """Return the owner of a path parameter: the segment before it."""
    before = re.search(rf"/([^/{{}}]+)/\{{{re.escape(wire)}\}}", path)
    return before[1] if before else ""


def _variable(annotation: str) -> str:
    name = module_name(annotation.split(" | ")[0].removesuffix("Envelope").removesuffix("Page").removesuffix("Result"))
    is_plain = re.fullmatch(r"[A-Z]\w+( \| None)?", annotation) and len(name) <= LONGEST_NAME
    return name if is_plain and name.split("_")[0] not in VERBS else "result"
