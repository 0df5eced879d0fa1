"""UserInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class UserInput(Model):
    """`User`, as it is sent.

    Attributes:
        color: How schedules show the user: a name of a colour.
        description: The user's own words; null where there are none.
        id: PagerDuty's own, letters and digits; it never changes.
        job_title: Null where there is none.
        role: In the account; a team, or a single thing, may give another one.
        time_zone: IANA name, in which the user sees times.
    """

    email: str
    name: str
    color: str | Unset = UNSET
    description: str | None | Unset = UNSET
    id: str | Unset = UNSET
    job_title: str | None | Unset = UNSET
    locale: str | Unset = UNSET
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
    time_zone: str | Unset = UNSET
    type: Literal["user"] = "user"
