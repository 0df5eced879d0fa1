from __future__ import annotations

import pytest

from scripts import identifiers


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("escalation_policy", ["escalation", "policy"]),
        ("escalation-policy", ["escalation", "policy"]),
        ("escalationPolicy", ["escalation", "Policy"]),
        ("SREMemory", ["SRE", "Memory"]),
        ("HTTP", ["HTTP"]),
        ("widget2Gadget", ["widget2", "Gadget"]),
        ("statuses[]", ["statuses"]),
        ("two\nlines 'and' \"quotes\"", ["two", "lines", "and", "quotes"]),
        ("", []),
    ],
)
def test_a_name_is_made_of_words(name: str, expected: list[str]) -> None:
    assert identifiers.words(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("escalation_policy", "EscalationPolicy"),
        ("createIncident", "CreateIncident"),
        ("SREMemory", "SREMemory"),
        ("sre_memory", "SreMemory"),
        ("a_BIG_widget", "ABIGWidget"),
        ("A_widget", "AWidget"),
        ("", ""),
    ],
)
def test_pascal_case_keeps_acronyms(name: str, expected: str) -> None:
    assert identifiers.pascal(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Widget", "Widget"),
        ("big widget", "BigWidget"),
        ("1st widget", "Field1StWidget"),
        ('"', "Field"),
    ],
)
def test_the_name_of_a_class_is_an_identifier(name: str, expected: str) -> None:
    assert identifiers.class_name(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("listIncidents", "list_incidents"),
        ("Business Services", "business_services"),
        ("SREMemory", "sre_memory"),
        ("import", "import_"),
        ("1st", "field_1st"),
    ],
)
def test_the_name_of_a_module_is_in_snake_case(name: str, expected: str) -> None:
    assert identifiers.module_name(name) == expected


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("html_url", "html_url"),
        ("statuses[]", "statuses"),
        ("X-Widget-Id", "x_widget_id"),
        ("alertCount", "alert_count"),
        ("from", "from_"),
        ("class", "class_"),
        ("list", "list_"),
        ("datetime", "datetime_"),
        ("None", "none"),
        ("24h", "field_24h"),
        ("", "field"),
        ('"\n', "field"),
        ("self", "self"),
    ],
)
def test_a_field_has_the_apis_name_where_python_allows_it(wire: str, expected: str) -> None:
    assert identifiers.field_name(wire) == expected
    assert identifiers.field_name(wire).isidentifier()


def test_reserved_field_names_are_identifiers() -> None:
    assert identifiers.field_name("client", reserved=frozenset({"client"})) == "client_"
    assert identifiers.field_name("list", reserved=frozenset({"client"})) == "list"
    assert identifiers.field_name("from", reserved=frozenset()) == "from_"


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("incidents", "incident"),
        ("policies", "policy"),
        ("statuses", "status"),
        ("Statuses", "Status"),
        ("addresses", "address"),
        ("patches", "patch"),
        ("boxes", "box"),
        ("classes", "class"),
        ("services", "service"),
        ("responses", "response"),
        ("escalation_policies", "escalation_policy"),
        ("teamStatuses", "teamStatus"),
        ("BigWidgets", "BigWidget"),
        ("metadata", "metadata"),
        ("series", "series"),
        ("ties", "tie"),
    ],
)
def test_the_last_word_of_a_plural_is_put_in_the_singular(plural: str, one: str) -> None:
    assert identifiers.singular(plural) == one


@pytest.mark.parametrize("word", ["incident", "status", "address", "analysis", "bus", "", "s3_data", "two words!"])
def test_singular_words_are_not_changed(word: str) -> None:
    assert identifiers.singular(word) == word
