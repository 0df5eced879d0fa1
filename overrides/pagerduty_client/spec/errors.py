"""The error that the command reports when it stops."""

from __future__ import annotations

from pagerduty_runtime.errors import PagerDutyError


class SpecError(PagerDutyError):
    """The command cannot continue. The message is one line that says what is wrong; nothing was changed."""
