"""`pagerduty-sandbox`, or `python -m pagerduty_client.sandbox`: serve on a local port, or print the coverage."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import tempfile
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pagerduty_client.sandbox import _interface as api
from pagerduty_client.sandbox._crud import way_of
from pagerduty_client.sandbox._registry import State, load
from pagerduty_client.sandbox._sandbox import Sandbox
from pagerduty_client.sandbox._server import Server, make_certificate
from pagerduty_client.sandbox.faults import SCENARIOS

# The environment variables with the certificates that clients trust.
VARIABLES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted, or print the coverage; exit code 2 if it cannot be served."""
    given = _parser().parse_args(arguments)
    if given.command == "coverage":
        found = table()
        for route in sorted(api.routes(), key=lambda one: one.id):
            print(f"{route.id:55} {found[route.id]:16} {route.method} {route.template}")
        print(*(f"{count:4} {state}" for state, count in Counter(found.values()).most_common()), sep="\n")
        return 0
    try:
        sandbox = _account(given)
        with tempfile.TemporaryDirectory(prefix="pagerduty-sandbox-") as folder:
            return _serve(sandbox, given, Path(folder) / "ca.pem")
    except (OSError, ValueError, OverflowError, AttributeError, ImportError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2


def table() -> dict[str, State]:
    """Return how each operation is implemented, by operation ID."""
    load()
    return {route.id: way_of(route)[1] for route in api.routes()}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pagerduty-sandbox", description="A local PagerDuty.")
    parser.add_argument(
        "command", nargs="?", choices=["serve", "coverage"], default="serve", help="the action (default: serve)"
    )
    parser.add_argument("--port", type=int, default=8080, help="the port; 0 chooses a free one")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on; defaults to this machine only")
    parser.add_argument("--tls", action="store_true", help="serve HTTPS, with a certificate created at startup")
    parser.add_argument("--empty", action="store_true", help="start with an empty account instead of a small company")
    parser.add_argument("--load", metavar="FILE", help="load an account written by Sandbox.save")
    parser.add_argument("--state", metavar="FILE", help="load the account from this file, and save it there on exit")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="another number gives other IDs")
    parser.add_argument("--now", metavar="TIME", help="the time of a stopped clock; defaults to the real time")
    parser.add_argument("--token", metavar="TOKEN", help="accept only this token; defaults to any")
    parser.add_argument("--strict", action="store_true", help="reject undeclared query parameters")
    parser.add_argument("--unknown", choices=["404", "make"], default="404", help="the response to unknown IDs")
    parser.add_argument("--rate-limit", type=int, metavar="N", help="requests per minute and token before 429")
    parser.add_argument("--scenario", choices=SCENARIOS, action="append", default=[], help="start with this fault")
    return parser


def _account(given: argparse.Namespace) -> Sandbox:
    options: dict[str, Any] = {"unknown": given.unknown, "rate_limit": given.rate_limit, "strict": given.strict}
    options |= {"seed": given.seed, "tokens": "user", "only_token": given.token}
    if given.now:
        now = datetime.fromisoformat(given.now)
        options["now"] = now if now.tzinfo is not None else now.replace(tzinfo=UTC)
    file = given.load or (given.state if given.state and Path(given.state).exists() else None)
    sandbox = Sandbox.open(file, **options) if file else Sandbox(**options)
    if not file and not given.empty:
        sandbox.seed()
    for name in given.scenario:
        sandbox.faults.scenario(name)
    return sandbox


def _serve(sandbox: Sandbox, given: argparse.Namespace, certificate: Path) -> int:
    tls = make_certificate(certificate) if given.tls else None
    with Server(sandbox, given.port, host=given.host, tls=tls) as server:
        print(f"PagerDuty's sandbox: {server.address} ({'one' if given.token else 'any'} token; Ctrl-C to stop)")
        if tls is not None:
            print(f"Certificate: {certificate}", *(f"export {name}={certificate}" for name in VARIABLES), sep="\n")
        sys.stdout.flush()
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # containers are stopped by SIGTERM
        with contextlib.suppress(KeyboardInterrupt):
            server.serve_forever()
    if given.state:
        sandbox.save(given.state)
    return 0


if __name__ == "__main__":
    sys.exit(main())
