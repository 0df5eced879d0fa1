"""Run openapi-python-client on a normalized spec, with this project's templates and context.

The generator parses the spec and decides what is generated and where; the templates write each module from
`scripts.describe`. Problems that the generator reports are returned: the package is complete only without any.
"""

from __future__ import annotations

import contextlib
import copy
import io
import re
import subprocess
import sysconfig
from collections.abc import Mapping
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2.bccache import Bucket, BytecodeCache
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData, openapi
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import safe_for_docstring

from scripts.describe import RenderContext
from scripts.docs import Words
from scripts.docstrings import Docstrings
from scripts.errors import PipelineError
from scripts.identifiers import module_name, pascal
from scripts.normalise.client_headers import ACCEPT
from scripts.normalise.inline_components import PATH_PARAMETER
from scripts.openapi import Schema, Spec, endpoints, map_schemas

# The generator copies each endpoint three times, with the types of all its bodies, and discards the original.
setattr(openapi, "deepcopy", copy.copy)  # noqa: B010  # type checkers reject a plain assignment

HERE = Path(__file__).parent
TEMPLATES = HERE / "templates"
MODELS_DOCSTRING = '"""A module per model. Import the models from `pagerduty_rest.models`."""\n'
# Files that the generator writes besides the models and endpoints; the runtime replaces them.
SUPERSEDED = ("client.py", "errors.py")
RUFF = Path(sysconfig.get_path("scripts")) / "ruff"
RUFF_CONFIG = TEMPLATES / "ruff.toml"


class _CompiledTemplates(BytecodeCache):
    """The templates, compiled once for all packages that this process writes."""

    def __init__(self) -> None:
        self._code: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        assert bucket.code is not None
        self._code[bucket.key, bucket.checksum] = bucket.code


COMPILED = _CompiledTemplates()


def render(spec: Spec, context: RenderContext, words: Words, made: Mapping[str, str | int], folder: Path) -> list[str]:
    """Write the package into a new folder, and return the generator's problems.

    `made` has the hashes and counts that the package contains.
    """
    config = _config(spec, folder)
    data = GeneratorData.from_dict(_generator_input(spec, context), config=config)
    if isinstance(data, GeneratorError):
        raise PipelineError(f"openapi-python-client cannot read the normalized spec: {data.header}\n{data.detail}")
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    project.env.bytecode_cache = COMPILED
    project.env.globals["CONTEXT"] = context
    project.env.globals["DOCS"] = Docstrings(words, context)
    project.env.filters.update(
        python=repr, text=safe_for_docstring, identifier=module_name, pascal=pascal, in_class=_in_class
    )
    with contextlib.redirect_stdout(io.StringIO()):
        problems = [_sentence(error) for error in project.build()]
    _extra_modules(project.env, context, folder, made)
    for name in SUPERSEDED:
        (folder / name).unlink()
    (folder / "models" / "__init__.py").rename(folder / "models.py")
    (folder / "models" / "__init__.py").write_text(MODELS_DOCSTRING, encoding="utf-8", newline="\n")
    (folder / "models").rename(folder / "_models")
    (folder / "py.typed").touch()
    _format(folder)
    return problems


def _config(spec: Spec, folder: Path) -> Config:
    overrides = {
        media: "application/octet-stream"
        for endpoint in endpoints(spec)
        for holder in (endpoint.operation.get("requestBody") or {}, *endpoint.operation["responses"].values())
        for media in holder.get("content", {})
        if "json" not in media and not media.startswith(("multipart/", "application/x-www-form"))
    }
    return Config.from_sources(
        ConfigFile(post_hooks=[], content_type_overrides=overrides),
        meta_type=MetaType.NONE,
        document_source=folder,
        file_encoding="utf-8",
        overwrite=False,
        output_path=folder,
    )


def _generator_input(spec: Spec, context: RenderContext) -> Spec:
    """Return the spec for the generator: only named objects make classes.

    Enums are written inline as Literal types and free-form objects as dicts, so neither may make one.
    """

    def plain(schema: Schema) -> Schema:
        if schema.get("type") == "object" and "properties" not in schema:
            return {}
        kept = {name: schema[name] for name in schema if name not in ("enum", "default") and not name.startswith("x-")}
        if "properties" in kept:
            kept["properties"] = _told_apart(kept["properties"])
        return kept

    result = map_schemas(spec, plain)
    for endpoint in endpoints(result):
        endpoint.operation.pop(ACCEPT, None)
        endpoint.operation["tags"] = [context.operations[module_name(endpoint.id)].package]
        taken = {"client", "url", "body"} | set(PATH_PARAMETER.findall(endpoint.path))
        for index, parameter in enumerate(endpoint.operation["parameters"]):
            if parameter["in"] != "path":
                name = module_name(parameter["name"])
                if name in taken or not parameter["name"].isidentifier():
                    name = parameter["name"] = f"argument_{index}_of_{len(endpoint.operation['parameters'])}"
                taken.add(name)
    return result


def _told_apart(properties: dict[str, Schema]) -> dict[str, Schema]:
    """Rename properties for which the generator would make other identifiers; the templates have the real names."""
    found: dict[str, Schema] = {}
    taken: set[str] = set()
    for index, (name, value) in enumerate(properties.items()):
        identifier = module_name(name)
        if identifier in taken or not name.isidentifier():
            name = identifier = f"field_{index}_of_{len(properties)}"
        taken.add(identifier)
        found[name] = value
    return found


def _sentence(error: Any) -> str:
    """Return the generator's problems; it prints some names as the objects that wrap them."""
    parts = [getattr(error, "header", None), getattr(error, "detail", None)]
    text = ": ".join(str(part).strip() for part in parts if part)
    return re.sub(r"<[\w.]+\.UntrustedString object at 0x[0-9a-f]+>", "…", text)


def _extra_modules(env: Any, context: RenderContext, folder: Path, made: Mapping[str, str | int]) -> None:
    for model in context.models.values():
        if model.union is None:
            (folder / "models" / f"{module_name(model.name)}.py").rename(folder / "models" / f"{model.module}.py")
        else:
            text = env.get_template("union.py.jinja").render(model=model)
            (folder / "models" / f"{model.module}.py").write_text(text, encoding="utf-8", newline="\n")
    _resources(env, context, folder / "resources")
    (folder / "literals.py").write_text(env.get_template("literals.py.jinja").render(), encoding="utf-8", newline="\n")
    (folder / "operations.py").write_text(
        env.get_template("operations.py.jinja").render(), encoding="utf-8", newline="\n"
    )
    (folder / "_spec.py").write_text(
        env.get_template("spec.py.jinja").render(made=made), encoding="utf-8", newline="\n"
    )


def _resources(env: Any, context: RenderContext, folder: Path) -> None:
    """Write the classes of the client's resources, a module for each."""
    folder.mkdir()
    for module, template in (("__init__", "resources_init"), ("_client", "resources_client")):
        text = env.get_template(f"{template}.py.jinja").render()
        (folder / f"{module}.py").write_text(text, encoding="utf-8", newline="\n")
    for name, operations in context.resources.items():
        models = sorted({model for operation in operations for model in operation.models})
        wanted: dict[str, set[str]] = {}
        for module, names in (one for operation in operations for one in operation.imports):
            wanted.setdefault(module, set()).update(names)
        imports = [(module, sorted(names)) for module, names in sorted(wanted.items())]
        text = env.get_template("resource.py.jinja").render(
            name=name, operations=operations, models=models, imports=imports
        )
        (folder / f"{name}.py").write_text(text, encoding="utf-8", newline="\n")


def _in_class(annotation: str) -> str:
    """Return an annotation for a class that has a method named `list`."""
    return re.sub(r"\blist\[", "List[", annotation)


def _format(folder: Path) -> None:
    for command in (["check", "--fix-only", "--exit-zero"], ["format"]):
        done = subprocess.run(
            [RUFF, *command, "--quiet", "--no-cache", "--config", RUFF_CONFIG, folder],
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise PipelineError(
                f"ruff cannot format the generated package, so it is not valid Python:\n{done.stderr[:2000]}"
            )
