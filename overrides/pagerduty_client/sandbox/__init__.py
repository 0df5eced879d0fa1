"""A local PagerDuty for tests and experiments: `pip install 'pagerduty-rest[sandbox]'`.

`Sandbox().client()` is a Client of an account in this process. `serving(Sandbox())` serves it on a local port,
and so does the command `pagerduty-sandbox`. `Sandbox().asgi` is an ASGI application. `Sandbox().on_change`
reports every change; see Change. `make(Incident, title="…")` creates a response model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_client.sandbox._account import Change as Change
    from pagerduty_client.sandbox._messages import Call as Call
    from pagerduty_client.sandbox._samples import make as make
    from pagerduty_client.sandbox._sandbox import EMAIL as EMAIL
    from pagerduty_client.sandbox._sandbox import TOKEN as TOKEN
    from pagerduty_client.sandbox._sandbox import Sandbox as Sandbox
    from pagerduty_client.sandbox._server import Server as Server
    from pagerduty_client.sandbox._server import serving as serving
    from pagerduty_client.sandbox.faults import Fault as Fault
    from pagerduty_client.sandbox.faults import Faults as Faults
    from pagerduty_client.sandbox.webhooks.deliveries import Delivery as Delivery
    from pagerduty_client.sandbox.webhooks.payloads import WEBHOOK_SECRET as WEBHOOK_SECRET
    from pagerduty_client.sandbox.webhooks.payloads import SignedWebhook as SignedWebhook
else:
    from pagerduty_runtime.lazy import lazy

    # pytest loads this package for its plugin, even in projects that never use it.
    _NAMES = {
        "._account": ["Change"],
        "._messages": ["Call"],
        "._samples": ["make"],
        "._sandbox": ["EMAIL", "TOKEN", "Sandbox"],
        "._server": ["Server", "serving"],
        ".faults": ["Fault", "Faults"],
        ".webhooks.deliveries": ["Delivery"],
        ".webhooks.payloads": ["WEBHOOK_SECRET", "SignedWebhook"],
    }
    _ORIGINS = {name: module for module, names in _NAMES.items() for name in names}
    __all__ = list(_ORIGINS)
    __getattr__, __dir__ = lazy(__name__, origins=_ORIGINS)
