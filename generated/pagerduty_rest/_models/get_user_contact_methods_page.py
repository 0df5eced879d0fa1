"""GetUserContactMethodsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .any_contact_method import AnyContactMethod


from pagerduty_runtime.model import Model, response_model


@response_model
class GetUserContactMethodsPage(Model):
    contact_methods: list[AnyContactMethod]
