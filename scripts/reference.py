"""The reference pages of the documentation site, made from the generated package when the site is built.

`docs/methods.md` lists every method of the client, `docs/api.md` every operation with its types; `docs/reference/` has
a page for each resource, `docs/models/` one for each letter. MkDocs calls `on_config`; `python -m scripts.reference`
writes the pages alone.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pagerduty_rest.models
from pagerduty_rest.operations import OPERATIONS
from pagerduty_rest.resources import Resources
from pagerduty_runtime.operation import Operation
from scripts.project import Project
from scripts.swap import replace_file

MODELS = frozenset(pagerduty_rest.models.__all__)
ALL_FUNCTIONS = (
    "Every module has `sync`, `sync_detailed`, `asyncio` and `asyncio_detailed`; lists have `iterate` and `aiterate`. "
    "All of them take `client=`, which is left out here."
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An operation with the module of its functions."""

    operation: Operation[Any, Any]
    module: ModuleType
    arguments: dict[str, tuple[str, bool]]
    result: str
    entity: str | None

    @property
    def package(self) -> str:
        return self.operation.module.split(".")[0]

    @property
    def name(self) -> str:
        return self.operation.module.split(".")[1]

    @property
    def method(self) -> str:
        return OPERATIONS.methods[self.operation.id].method

    @property
    def deprecated(self) -> str:
        return " (deprecated)" if self.operation.deprecated else ""

    @property
    def models(self) -> list[str]:
        """The models that its types name."""
        texts = [self.result, self.entity or "", *(annotation for annotation, _ in self.arguments.values())]
        return sorted({name for text in texts for name in re.findall(r"\w+", text)} & MODELS)


def entries() -> list[Entry]:
    """All operations, by tag and function."""
    found = []
    for operation in OPERATIONS.values():
        module = import_module(f"pagerduty_rest.api.{operation.module}")
        signature = inspect.signature(module.sync)
        arguments = {
            name: (str(one.annotation).removesuffix(" | None"), one.default is inspect.Parameter.empty)
            for name, one in signature.parameters.items()
            if name != "client"
        }
        entity = None
        if hasattr(module, "iterate"):
            entity = str(inspect.signature(module.iterate).return_annotation).removeprefix("Results[").removesuffix("]")
        found.append(Entry(operation, module, arguments, str(signature.return_annotation), entity))
    return sorted(found, key=lambda one: (one.operation.tag.lower(), one.name))


def pages() -> dict[str, str]:
    """The pages by their names below docs/."""
    found = entries()
    by_package: dict[str, list[Entry]] = {}
    for one in found:
        by_package.setdefault(one.package, []).append(one)
    result = {"methods.md": "\n".join(_methods(found)) + "\n", "api.md": "\n".join(_api(by_package)) + "\n"}
    for package, group in by_package.items():
        lines = [f"# {_plain(group[0].operation.tag)}", "", _about(package), "", f"`pagerduty_rest.api.{package}`."]
        lines[-1] += f" {ALL_FUNCTIONS}"
        for one in group:
            lines += _operation(one)
        result[f"reference/{group[0].package}.md"] = "\n".join(lines) + "\n"
    for letter in sorted({_letter(name) for name in MODELS}):
        names = sorted(name for name in MODELS if _letter(name) == letter)
        lines = [f"# Models: {letter.upper()}"]
        for name in names:
            lines += _model(name)
        result[f"models/{letter}.md"] = "\n".join(lines) + "\n"
    return result


def _about(resource: str) -> str:
    """What a resource is, from the property of the client."""
    return inspect.getdoc(getattr(Resources, resource)) or ""


def _methods(found: list[Entry]) -> Iterator[str]:
    yield from ("# All methods", "")
    yield "`Client` and `AsyncClient` have the same methods. Each links to its arguments."
    resources: dict[str, list[Entry]] = {}
    for one in sorted(found, key=lambda one: one.method):
        resources.setdefault(one.method.split(".")[0], []).append(one)
    for resource, group in resources.items():
        yield from ("", f"## {resource} {{ #{resource} }}", "", _about(resource), "")
        yield from ("| method of `client` | request | |", "|---|---|---|")
        for one in group:
            link = f"[`{one.method}`](reference/{one.package}.md#{one.name})"
            does = OPERATIONS.methods[one.operation.id].summary
            yield f"| {link} | `{one.operation.method} {one.operation.path}` | {_cell(does)}{one.deprecated} |"


def _api(by_package: dict[str, list[Entry]]) -> Iterator[str]:
    count = sum(map(len, by_package.values()))
    yield from ("# All endpoint functions", "", f"{count} operations, by package. {ALL_FUNCTIONS}")
    for package, group in by_package.items():
        yield from ("", f"## {_plain(group[0].operation.tag)}", "", f"`from pagerduty_rest.api.{package} import …`")
        for one in group:
            call = f"{_code(f'{one.operation.method} {one.operation.path}')}"
            where = f"[reference](reference/{one.package}.md#{one.name})"
            ident = _code(one.operation.id)
            yield from ("", f"### {one.name} {{ #{one.operation.id} }}", "")
            yield from (f"{ident}: {call}, `client.{one.method}`, {where}{one.deprecated}", "")
            for name, (annotation, required) in one.arguments.items():
                yield f"- {_code(name)}: {_code(annotation)}{', required' if required else ''}"
            yield f"- returns {_code(one.result)}"
            if one.entity is not None:
                yield f"- `iterate` gives {_code(one.entity)}"


def _operation(one: Entry) -> Iterator[str]:
    text, _, arguments = inspect.cleandoc(one.module.sync.__doc__ or "").partition("\n\nArgs:\n")
    yield from ("", f"## {one.name} {{ #{one.name} }}", "", f"As a method: `client.{one.method}(…)`", "", text, "")
    own, _, fields = f"\n{arguments}".partition("\n    body:\n")
    lines = _told(own, 4)
    if one.arguments:
        yield from ('<div class="members" markdown>', "", "| argument | type | |", "|---|---|---|")
        for name, (annotation, required) in one.arguments.items():
            told = [*(["Required."] if required else []), *([lines[name]] if name in lines else [])]
            yield f"| {_code(name)} | {_code(annotation)} | {_cell(' '.join(told))} |"
        for wire, line in _told(fields, 8).items():
            yield f"| {_code(f'body.{wire}')} | | {_cell(line)} |"
        yield from ("", "</div>", "")
    yield f"Returns {_code(one.result)}" + (f"; `iterate` gives {_code(one.entity)}." if one.entity else ".")
    if one.models:
        links = ", ".join(f"[{name}](../models/{_letter(name)}.md#{name})" for name in one.models)
        yield from ("", f"Models: {links}")


def _told(section: str, indent: int) -> dict[str, str]:
    """The lines of a docstring's section by their names; what stands further in goes on with the line before."""
    joined = re.sub(rf"\n {{{indent + 1},}}", " ", section)
    return {name.strip(): text for name, _, text in (line.partition(": ") for line in joined.splitlines()) if text}


def _model(name: str) -> Iterator[str]:
    yield from ("", f"## {name} {{ #{name} }}", "")
    model = getattr(pagerduty_rest.models, name)
    if not isinstance(model, type):
        parts = re.findall(r"\w+\b(?!\.)", str(model))
        yield "One of: " + ", ".join(f"[{part}]({_letter(part)}.md#{part})" for part in parts if part in MODELS)
        return
    text = inspect.cleandoc(model.__doc__ or "") if "__doc__" in vars(model) else ""
    about, _, attributes = text.partition("Attributes:\n")
    if about.strip() not in ("", f"{name}."):
        yield from (about.strip(), "")
    told = _told(attributes, 4)
    annotations = {key: str(value) for key, value in inspect.get_annotations(model).items() if not key.startswith("_")}
    if annotations:
        yield from ('<div class="members" markdown>', "", "| member | type | |", "|---|---|---|")
        for field, annotation in annotations.items():
            yield f"| {_code(field)} | {_code(annotation)} | {_cell(told.get(field, ''))} |"
        yield from ("", "</div>")
    others = sorted({part for text in annotations.values() for part in re.findall(r"\w+", text)} & MODELS - {name})
    if others:
        yield from ("", "Models: " + ", ".join(f"[{part}]({_letter(part)}.md#{part})" for part in others))


def _letter(name: str) -> str:
    return name[0].lower()


def _code(text: str) -> str:
    return f"`{text}`"


def _cell(text: str) -> str:
    """Words for a cell; between backticks, a `|` separates nothing."""
    return text.replace("|", "\\|")


def _plain(text: str) -> str:
    return re.sub(r"([\\`*_{}\[\]<>#|])", r"\\\1", text)


def write(folder: Path) -> dict[str, str]:
    """Write the pages that are not what they should be, and remove those that belong to nothing; all pages by name."""
    found = pages()
    for name, text in found.items():
        path = folder / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            replace_file(path, text)
    for part in ("reference", "models"):
        for path in (folder / part).glob("*.md"):
            if path.relative_to(folder).as_posix() not in found:
                path.unlink()
    return found


def on_config(config: Any) -> Any:
    """MkDocs' hook: the pages are there before it looks for them, and in its navigation."""
    found = write(Path(config["docs_dir"]))
    titles = {name: text.split("\n", 1)[0].removeprefix("# ").replace("\\", "") for name, text in found.items()}
    tags = [name for name in found if name.startswith("reference/")]
    letters = [name for name in found if name.startswith("models/")]
    config["nav"] = [
        *config["nav"],
        {"Reference": [{titles[name]: name} for name in tags]},
        {"Models": [{name[len("models/")].upper(): name} for name in letters]},
    ]
    return config


if __name__ == "__main__":
    print(f"{len(write(Project.here().pages))} pages")
