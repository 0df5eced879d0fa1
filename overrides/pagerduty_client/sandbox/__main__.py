"""`python -m pagerduty_client.sandbox`: the same as `pagerduty-sandbox`."""

from __future__ import annotations

import sys

from pagerduty_client.sandbox.command import main

if __name__ == "__main__":
    sys.exit(main())
