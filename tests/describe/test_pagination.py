from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts.describe.pagination import _requested, pagination, window
from scripts.errors import PipelineError
from scripts.normalise import normalise
from scripts.openapi import Operation, Schema, Spec, endpoints
from scripts.patch import apply, load
from tests.normalise.specs import INTEGER, STRING, entity, header, listed, make_spec, operation, query, ref

PAGE = entity(widgets=listed(STRING))


def page(**fields: Schema) -> Schema:
    return entity(widgets=listed(STRING), **fields)


def found(one: Operation, **named: Schema) -> tuple[str, str] | None:
    given = make_spec({"/widgets": {"get": one}}, named)
    (endpoint,) = endpoints(given)
    return pagination(given, endpoint)


def asking(response: Schema, *names: str) -> Operation:
    return operation(response, parameters=[query(name, STRING) for name in names])


@pytest.mark.parametrize(
    ("response", "names", "kind"),
    [
        (page(next_cursor=STRING), ["cursor", "limit"], "cursor"),
        (page(last=STRING), ["starting_after"], "starting_after"),
        (PAGE, ["after", "limit"], "after"),
        (PAGE, ["offset", "limit"], "offset"),
        (PAGE, ["limit"], "limit"),
        (page(next_cursor=STRING), ["cursor", "offset", "limit"], "cursor"),
        (PAGE, ["cursor", "limit"], "limit"),
        (PAGE, ["starting_after", "offset"], "offset"),
    ],
)
def test_the_kind_shows_in_the_parameters_and_in_the_response(response: Schema, names: list[str], kind: str) -> None:
    assert found(asking(response, *names)) == (kind, "widgets")


def test_a_list_without_a_next_page_is_not_paginated() -> None:
    assert found(asking(PAGE, "query")) is None
    assert found(asking(PAGE, "cursor")) is None


def test_without_exactly_one_list_there_is_nothing_to_iterate() -> None:
    assert found(asking(entity(widget=STRING), "limit", "offset")) is None
    assert found(asking(page(gadgets=listed(STRING)), "limit", "offset")) is None
    assert found(asking(listed(STRING), "limit", "offset")) is None
    assert found(operation(parameters=[query("limit", INTEGER)])) is None


def test_a_body_can_ask_for_the_next_page() -> None:
    one = operation(page(next_cursor=STRING), body=ref("Filter"))
    assert found(one, Filter=entity(cursor=STRING)) == ("cursor", "widgets")


def test_named_pages_and_named_lists_are_looked_into() -> None:
    one = asking(ref("Page"), "offset")
    assert found(one, Page=entity(widgets=ref("Widgets"), more=STRING), Widgets=listed(STRING)) == ("offset", "widgets")


def test_headers_and_errors_do_not_paginate() -> None:
    assert found(operation(PAGE, parameters=[header("limit", INTEGER)])) is None
    assert found(operation(PAGE, status="404", parameters=[query("limit", INTEGER)])) is None


def pinned() -> Spec:
    patched, _ = apply(json.loads(Path("spec/openapiv3.json").read_text()), load(Path("spec/patches")))
    return normalise(patched).spec


PAGES = {"limit", "offset", "cursor", "after", "before", "starting_after", "page", "per_page"}
# since and until select the part of each schedule to render, not the schedules.
DRAWN = {"listSchedules"}


def test_paginated_lists_have_a_kind_and_time_ranges_a_window() -> None:
    spec = pinned()
    for endpoint in endpoints(spec):
        requested = _requested(spec, endpoint)
        kind = pagination(spec, endpoint)
        if requested & PAGES:  # 19 more have `more` or a cursor in the response, but no parameter for the next page
            assert kind is not None, f"{endpoint.id} looks paginated: spec/patches/lists.json can say how"
        if kind is not None and "since" in requested and endpoint.id not in DRAWN:
            assert window(endpoint) is not None, (
                f"{endpoint.id} is bounded by time: spec/patches/lists.json can say how"
            )


def test_a_kind_and_a_window_can_be_given() -> None:
    several = operation(entity(teams=listed(STRING), users=listed(STRING)), parameters=[query("kind", STRING)])
    assert found(several | {"x-pagination": {"kind": "offset", "key": "{kind}"}}) == ("offset", "{kind}")
    since = query("since", STRING) | {"x-window": {"max_span": {"days": 31}, "sort": ["by", ["time"]]}}
    (endpoint,) = endpoints(make_spec({"/widgets": {"get": operation(PAGE, parameters=[since])}}))
    assert window(endpoint) == (("max_span", {"days": 31}), ("sort", ("by", ("time",))))
    since["x-window"]["most"] = 3
    with pytest.raises(PipelineError, match="'most'"):
        window(endpoint)
