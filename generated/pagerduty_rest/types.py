"""Types that go into a call and come out of it."""

from pagerduty_runtime.types import UNSET as UNSET
from pagerduty_runtime.types import File as File
from pagerduty_runtime.types import Response as Response
from pagerduty_runtime.types import Unset as Unset

__all__ = ["UNSET", "File", "Response", "Unset"]
