"""UserUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .license_reference import LicenseReference

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class UserUpdate(Model):
    color: str | Unset = UNSET
    description: str | None | Unset = UNSET
    email: str | Unset = UNSET
    job_title: str | None | Unset = UNSET
    license: LicenseReference | Unset = UNSET
    locale: str | Unset = UNSET
    name: str | Unset = UNSET
    role: (
        Literal[
            "admin",
            "limited_user",
            "observer",
            "owner",
            "read_only_user",
            "restricted_access",
            "read_only_limited_user",
            "user",
        ]
        | Unset
    ) = UNSET
    time_zone: str | None | Unset = UNSET
    type: Literal["user"] | Unset = UNSET
