from __future__ import annotations

from scripts.describe.assignable import assignable
from scripts.normalise.models import RECEIVED
from tests.normalise.specs import STRING, constant, entity, make_spec, ref

REFERENCE = entity(id=STRING, type=constant("service_reference"))


def test_a_request_accepts_a_reference_or_its_object_but_nothing_unrelated_from_a_union() -> None:
    variants = {"oneOf": [ref("ServiceReference"), ref("Service"), ref("Team"), ref("Named")]}
    schemas = {
        "Incident": entity(service=variants),
        "IncidentInput": {**entity(service=ref("ServiceReferenceInput")), RECEIVED: "Incident"},
        "ServiceReference": REFERENCE,
        "ServiceReferenceInput": {**REFERENCE, RECEIVED: "ServiceReference"},
        "Service": entity(id=STRING, type=constant("service")),
        "Team": entity(id=STRING, type=constant("team")),
        "Named": entity(id=STRING, name=STRING),
    }
    found = assignable(make_spec({}, schemas)).received
    assert found["ServiceReferenceInput"] == {"ServiceReference", "Service"}


def test_a_request_accepts_the_only_object_of_a_field() -> None:
    schemas = {
        "Incident": entity(body=ref("Body")),
        "IncidentInput": {**entity(body=ref("BodyInput")), RECEIVED: "Incident"},
        "Body": entity(details=STRING),
        "BodyInput": entity(details=STRING),
    }
    assert assignable(make_spec({}, schemas)).received["BodyInput"] == {"Body"}
