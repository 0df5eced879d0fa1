"""Lists: the entities of all pages, each once, in the server's order. Submodules load on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.lists.async_results import AsyncResults as AsyncResults
    from pagerduty_runtime.lists.progress import Progress as Progress
    from pagerduty_runtime.lists.results import Results as Results
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        origins={
            "AsyncResults": "pagerduty_runtime.lists.async_results",
            "Progress": "pagerduty_runtime.lists.progress",
            "Results": "pagerduty_runtime.lists.results",
        },
    )

__all__ = ["AsyncResults", "Progress", "Results"]
