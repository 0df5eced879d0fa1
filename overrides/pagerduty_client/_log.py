"""The log: one line for each attempt, and one for each retry or wait. No tokens, no bodies."""

from __future__ import annotations

import logging
import os
from functools import cache

LOG = logging.getLogger("pagerduty_client")
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}


@cache
def configure_log() -> None:
    """Write the log to stderr if the environment has PAGERDUTY_LOG=debug or info."""
    wanted = os.environ.get("PAGERDUTY_LOG", "").strip().lower()
    if wanted in _LEVELS:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        LOG.addHandler(handler)
        LOG.setLevel(_LEVELS[wanted])
    elif wanted:
        LOG.warning("PAGERDUTY_LOG is %r: use debug or info", wanted)
