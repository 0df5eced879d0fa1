"""Shared by the pipeline's tests: a small spec, a project in a temporary folder, runs in subprocesses."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import scripts.project
from scripts import patch
from scripts.digests import tree
from scripts.facts import strip_prose
from scripts.openapi import Spec
from scripts.pipeline import Inputs, generator, normalised_hashes
from scripts.spec_file import canonical

ROOT = Path(__file__).resolve().parent.parent.parent
# Longer than any run takes on any machine: a run that hangs fails its test.
SECONDS = 120

IMPORT_ALL = """
import gc, importlib, pkgutil, sys
gc.disable()
import pagerduty_rest
found = [one.name for one in pkgutil.walk_packages(pagerduty_rest.__path__, "pagerduty_rest.", onerror=print)]
for name in found:
    importlib.import_module(name)
print(len(found))
"""


def error() -> dict[str, Any]:
    return {
        "description": "prose: it went wrong",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }


def small() -> Spec:
    """Return a complete spec with everything that the pipeline handles, including prose (marked as such)."""
    return {
        "openapi": "3.0.2",
        "info": {"title": "prose title", "version": "2.0.0", "description": "prose", "contact": {"name": "prose"}},
        "servers": [{"url": "https://api.example.com", "description": "prose"}],
        "tags": [{"name": "Widgets", "description": "prose"}, {"name": "Reports", "description": "prose"}],
        "security": [{"token": []}],
        "paths": {
            "/widgets": {
                "description": "prose",
                "get": {
                    "operationId": "listWidgets",
                    "tags": ["Widgets"],
                    "summary": "prose",
                    "description": "prose\n\nprose",
                    "x-pd-requires-scope": "widgets.read",
                    "x-internal-note": "prose",
                    "externalDocs": {"url": "https://example.com", "description": "prose"},
                    "parameters": [
                        {"$ref": "#/components/parameters/limit"},
                        {"$ref": "#/components/parameters/offset"},
                        {
                            "name": "statuses[]",
                            "in": "query",
                            "description": "prose",
                            "example": "prose",
                            "explode": True,
                            "schema": {"type": "string", "enum": ["open", "closed"], "description": "prose"},
                        },
                        {"name": "since", "in": "query", "schema": {"type": "string", "format": "date-time"}},
                    ],
                    "responses": {
                        "200": {
                            "description": "prose",
                            "headers": {"X-Count": {"description": "prose", "schema": {"type": "integer"}}},
                            "content": {
                                "application/json": {
                                    "schema": {
                                        "type": "object",
                                        "properties": {
                                            "widgets": {
                                                "type": "array",
                                                "items": {"$ref": "#/components/schemas/Widget"},
                                            },
                                            "limit": {"type": "integer"},
                                            "offset": {"type": "integer"},
                                            "more": {"type": "boolean"},
                                        },
                                        "required": ["widgets"],
                                    },
                                    "examples": {"one": {"summary": "prose", "value": {"widgets": ["prose"]}}},
                                }
                            },
                        },
                        "400": error(),
                    },
                },
                "post": {
                    "operationId": "createWidget",
                    "tags": ["Widgets"],
                    "summary": "prose",
                    "x-pd-requires-scope": "widgets.write",
                    "requestBody": {
                        "description": "prose",
                        "required": True,
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "properties": {"widget": {"$ref": "#/components/schemas/Widget"}},
                                    "required": ["widget"],
                                },
                                "example": {"widget": {"name": "prose"}},
                            }
                        },
                    },
                    "responses": {
                        "201": {
                            "description": "prose",
                            "content": {
                                "application/json": {
                                    "schema": {
                                        "type": "object",
                                        "properties": {"widget": {"$ref": "#/components/schemas/Widget"}},
                                        "required": ["widget"],
                                    }
                                }
                            },
                        },
                        "400": {"$ref": "#/components/responses/Invalid"},
                    },
                },
            },
            "/widgets/{id}": {
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "description": "prose", "schema": {"type": "string"}}
                ],
                "delete": {
                    "operationId": "deleteWidget",
                    "tags": ["Widgets"],
                    "deprecated": True,
                    "responses": {"204": {"description": "prose"}, "404": error()},
                },
            },
            "/reports/{kind}/rows": {
                "post": {
                    "operationId": "uploadRows",
                    "tags": ["Reports"],
                    "parameters": [
                        {
                            "name": "kind",
                            "in": "path",
                            "required": True,
                            "schema": {"type": "string", "enum": ["daily", "weekly"], "default": "daily"},
                        }
                    ],
                    "requestBody": {
                        "content": {
                            "text/csv": {"schema": {"type": "string"}, "example": "prose,prose"},
                            "multipart/form-data": {
                                "schema": {
                                    "type": "object",
                                    "properties": {"file": {"type": "string", "format": "binary"}},
                                    "required": ["file"],
                                }
                            },
                        }
                    },
                    "responses": {
                        "200": {
                            "description": "prose",
                            "content": {
                                "application/json": {
                                    "schema": {"type": "object", "properties": {"rows": {"type": "integer"}}}
                                }
                            },
                        }
                    },
                }
            },
        },
        "components": {
            "schemas": {
                "Widget": {
                    "type": "object",
                    "title": "prose",
                    "description": "prose",
                    "example": {"name": "prose"},
                    "x-internal": "prose",
                    "properties": {
                        "id": {"type": "string", "readOnly": True, "description": "prose"},
                        "type": {"type": "string", "enum": ["widget"], "default": "widget", "title": "prose"},
                        "name": {"type": "string", "maxLength": 100, "example": "prose"},
                        "title": {"type": "string", "title": "prose"},
                        "description": {"type": "string", "nullable": True, "description": "prose"},
                        "example": {"type": "string", "description": "prose"},
                        "summary": {"$ref": "#/components/schemas/Text"},
                        "size": {"type": "integer", "minimum": 1, "default": 3},
                        "made_at": {"type": "string", "format": "date-time", "readOnly": True},
                        "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
                        "labels": {"type": "object", "additionalProperties": {"type": "string", "example": "prose"}},
                    },
                    "required": ["type", "name"],
                    "externalDocs": {"url": "https://example.com"},
                },
                "Text": {"type": "string", "description": "prose", "xml": {"name": "prose"}},
                "Part": {
                    "oneOf": [{"$ref": "#/components/schemas/Bolt"}, {"$ref": "#/components/schemas/Nut"}],
                    "discriminator": {
                        "propertyName": "type",
                        "mapping": {"bolt": "#/components/schemas/Bolt", "nut": "#/components/schemas/Nut"},
                    },
                },
                "Bolt": {
                    "allOf": [
                        {"$ref": "#/components/schemas/Sized"},
                        {"type": "object", "properties": {"type": {"type": "string", "enum": ["bolt"]}}},
                    ]
                },
                "Nut": {
                    "allOf": [
                        {"$ref": "#/components/schemas/Sized"},
                        {"type": "object", "properties": {"type": {"type": "string", "enum": ["nut"]}}},
                    ]
                },
                "Sized": {
                    "type": "object",
                    "properties": {"type": {"type": "string"}, "millimetres": {"type": "number"}},
                    "required": ["type"],
                },
                "Problem": {
                    "type": "object",
                    "properties": {
                        "error": {
                            "type": "object",
                            "properties": {"code": {"type": "integer"}, "message": {"type": "string"}},
                        }
                    },
                },
            },
            "parameters": {
                "limit": {
                    "name": "limit",
                    "in": "query",
                    "description": "prose",
                    "schema": {"type": "integer", "maximum": 100, "default": 25},
                },
                "offset": {"name": "offset", "in": "query", "schema": {"type": "integer"}},
            },
            "responses": {"Invalid": error()},
            "examples": {"prose": {"value": "prose"}},
            "securitySchemes": {
                "token": {"type": "apiKey", "name": "Authorization", "in": "header", "description": "prose"}
            },
        },
    }


OPERATIONS = ("createWidget", "deleteWidget", "listWidgets", "uploadRows")


def encoded(spec: Any) -> bytes:
    return json.dumps(spec).encode()


@pytest.fixture
def spec() -> Spec:
    return small()


def changed(change: Callable[[Spec], object]) -> bytes:
    """Return the small spec as JSON, after a change in place."""
    spec = small()
    change(spec)
    return encoded(spec)


@dataclass(frozen=True, slots=True)
class Project(scripts.project.Project):
    """A small project: a pinned spec, its lock, and a folder for the package."""

    def pin(self, spec: Spec) -> None:
        """Pin the facts of a spec, like a pull."""
        self.write_pin(*pin_of(spec, patch.load(self.patches)))

    def write_pin(self, spec: str, lock: str) -> None:
        self.spec.write_text(spec, encoding="utf-8")
        self.lock.write_text(lock, encoding="utf-8")

    def add_patch(self, *entries: dict[str, Any], name: str = "test.json") -> None:
        (self.patches / name).write_text(json.dumps(list(entries)), encoding="utf-8")

    def files(self) -> dict[str, bytes]:
        """Everything that a failed run must not change: spec/ and generated/."""
        return {
            f"{top}/{name}": content
            for top in ("spec", "generated")
            if (self.root / top).is_dir()
            for name, content in tree(self.root / top).items()
        }


def pin_of(spec: Spec, patches: list[patch.Patch]) -> tuple[str, str]:
    """Return the files of a pin: the facts of a spec, and its lock."""
    kept = strip_prose(spec)
    stages, _ = normalised_hashes(kept, Inputs(patches))
    return canonical(kept), canonical(
        {"source": {"ref": "main"}, "stages": stages, "counts": {}, "generator": generator()}
    )


@cache
def small_pin() -> tuple[str, str]:
    return pin_of(small(), [])


def make_project(root: Path) -> Project:
    """A project with a small spec, in a folder that does not exist yet."""
    (root / "spec" / "patches").mkdir(parents=True)
    (root / "generated").mkdir()
    project = Project(root)
    project.write_pin(*small_pin())
    return project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with a small spec."""
    return make_project(tmp_path / "project")


@pytest.fixture
def checkout(tmp_path: Path) -> Project:
    return make_checkout(tmp_path / "checkout")


def make_checkout(root: Path) -> Project:
    """A project with its own copy of scripts/, for runs in subprocesses."""
    project = make_project(root)
    shutil.copytree(ROOT / "scripts", project.root / "scripts")
    return project


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV"))}
    return {**kept, "PYTHONDONTWRITEBYTECODE": "1", **more}


def run(*arguments: str | Path, cwd: Path = ROOT, **more: str) -> subprocess.CompletedProcess[str]:
    """Run Python with these arguments, in a folder, with these environment variables."""
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=cwd,
        env=environment(**more),
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )


def run_with_package(folder: Path, code: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run code in a subprocess that imports the package from this folder, with warnings as errors."""
    where = str(folder)
    start = f"import sys; sys.path.insert(0, {where!r})\n"
    end = f"\nimport pagerduty_rest; assert pagerduty_rest.__file__.startswith({where!r})\n"
    return run("-W", "error", "-c", start + code + end, *arguments, cwd=folder)


def import_all(folder: Path) -> int:
    """Import every module of the package in this folder, and return their number."""
    done = run_with_package(folder, IMPORT_ALL)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return int(done.stdout)


def assert_one_error(text: str) -> str:
    """Return the only error message in a run's stderr: no traceback, and nothing after it."""
    assert "Traceback" not in text, text
    lines = text.splitlines()
    errors = [number for number, line in enumerate(lines) if line.startswith("error: ")]
    assert len(errors) == 1, text
    return "\n".join(lines[errors[0] :]).removeprefix("error: ")
