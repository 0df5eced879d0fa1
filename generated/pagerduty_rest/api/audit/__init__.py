"""The operations of `client.audit`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import list_audit_records as list_audit_records
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(__name__, submodules=("list_audit_records",))
