"""All reference pages, by file name in docs/."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.describe import OperationContext, RenderContext
from scripts.docs import Words
from scripts.docstrings import Docstrings
from scripts.reference.examples import Example
from scripts.reference.markup import Types, cell, code
from scripts.reference.models import SHARED, ModelPages, groups
from scripts.reference.operations import OperationPages

FUNCTIONS = (
    "Every module has `sync`, `sync_detailed`, `asyncio` and `asyncio_detailed`; lists have `iterate` and `aiterate`. "
    "All of them take `client=` and the arguments of the method."
)


def pages(context: RenderContext, words: Words, examples: list[Example]) -> dict[str, str]:
    """Return the pages: two indexes, and a page for each resource and for its models."""
    docs = Docstrings(words, context)
    page_of = groups(context)
    types = Types(page_of)
    operations = OperationPages(docs, types, {one.operation.id: one for one in examples})
    models = ModelPages(docs, types)
    result = {"methods.md": _lines(_methods(context, words)), "api.md": _lines(_api(context))}
    for resource, group in context.resources.items():
        result[f"reference/{resource}.md"] = operations.page(resource, group)
    for resource in sorted(set(page_of.values()), key=lambda one: (one == SHARED, one)):
        group_models = [context.models[name] for name in sorted(context.models) if page_of[name] == resource]
        result[f"models/{resource}.md"] = models.page(resource, group_models)
    return result


def _methods(context: RenderContext, words: Words) -> Iterator[str]:
    yield from ("# All methods", "", "`Client` and `AsyncClient` have the same methods.")
    for resource, group in context.resources.items():
        about = words.resources.get(resource, "")
        yield from ("", f"## {resource} {{ #{resource} }}", "", about, "", "| method | |", "|---|---|")
        for one in group:
            yield f"| [{code(one.call)}](reference/{resource}.md#{one.name}) | {cell(words.of(one.id).summary)} |"


def _api(context: RenderContext) -> Iterator[str]:
    yield from ("# All endpoint functions", "", f"{len(context.operations)} operations, by package. {FUNCTIONS}")
    for resource, group in context.resources.items():
        yield from ("", f"## api.{resource} {{ #{resource} }}", "")
        yield from (f"- {_link(one)}" for one in sorted(group, key=lambda one: one.name))


def _link(operation: OperationContext) -> str:
    deprecated = " (deprecated)" if operation.deprecated else ""
    return f"[{code(operation.name)}](reference/{operation.resource}.md#{operation.name}){deprecated}"


def _lines(lines: Iterator[str]) -> str:
    return "\n".join(lines) + "\n"
