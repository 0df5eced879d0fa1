"""A local PagerDuty for tests and trials: `pip install 'pagerduty-rest[sandbox]'`.

`Sandbox().client()` is a Client of an account in this process; `serving(Sandbox())` is one on a port of this machine,
and so is `python -m pagerduty_client.sandbox`. `make(Incident, title="…")` makes a model of a response.
"""

from __future__ import annotations

from pagerduty_client.sandbox._http import Call
from pagerduty_client.sandbox._sandbox import EMAIL, TOKEN, Sandbox
from pagerduty_client.sandbox._server import server, serving
from pagerduty_client.sandbox.factories import make
from pagerduty_client.sandbox.faults import Fault, Faults

__all__ = ["EMAIL", "TOKEN", "Call", "Fault", "Faults", "Sandbox", "make", "server", "serving"]
