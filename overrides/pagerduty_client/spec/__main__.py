"""`python -m pagerduty_client.spec`: the command, if its script is not on the path."""

from __future__ import annotations

import sys

from pagerduty_client.spec.command import main

sys.exit(main())
