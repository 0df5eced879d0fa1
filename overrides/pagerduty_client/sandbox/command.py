"""`pagerduty-sandbox`: a PagerDuty on a port of this machine, and what of it has state."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pagerduty_client.sandbox._sandbox import Sandbox
from pagerduty_client.sandbox._server import Server, make_certificate, trust_lines
from pagerduty_client.sandbox.faults import SCENARIOS


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted, or print the coverage; exit code 2 for what cannot be served."""
    given = _parser().parse_args(arguments)
    if given.command == "coverage":
        from pagerduty_client.sandbox.coverage import lines

        print("\n".join(lines()))
        return 0
    try:
        sandbox = _account(given)
        with tempfile.TemporaryDirectory(prefix="pagerduty-sandbox-") as folder:
            return _serve(sandbox, given, Path(folder) / "ca.pem")
    except (OSError, ValueError, OverflowError, AttributeError, ImportError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pagerduty-sandbox", description="A local PagerDuty.")
    parser.add_argument("command", nargs="?", choices=["serve", "coverage"], default="serve", help="what to do")
    parser.add_argument("--port", type=int, default=8080, help="the port; 0 takes a free one")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen at; this machine only by default")
    parser.add_argument("--tls", action="store_true", help="serve HTTPS, with a certificate made at start")
    parser.add_argument("--empty", action="store_true", help="an empty account instead of a small company's")
    parser.add_argument("--load", metavar="FILE", help="start with an account that Sandbox.save wrote")
    parser.add_argument(
        "--state", metavar="FILE", help="start with the account of this file, and save it there at the end"
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="another number gives other ids")
    parser.add_argument("--now", metavar="TIME", help="the account's time, standing still; the real time by default")
    parser.add_argument("--token", metavar="TOKEN", help="the only token that is accepted; any by default")
    parser.add_argument("--strict", action="store_true", help="refuse undeclared query parameters")
    parser.add_argument("--unknown", choices=["404", "make"], default="404", help="what an unknown id is")
    parser.add_argument("--rate-limit", type=int, metavar="N", help="requests a minute for a token, then 429")
    parser.add_argument("--scenario", choices=SCENARIOS, action="append", default=[], help="a fault from the start on")
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
        tokens = "one token" if given.token else "any token"
        print(f"PagerDuty's sandbox: {server.address} ({tokens}; Ctrl-C ends it)", flush=True)
        if tls is not None:
            print("\n".join([f"Certificate: {certificate}", *trust_lines(certificate)]), flush=True)
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # a container is stopped this way
        with contextlib.suppress(KeyboardInterrupt):
            server.serve_forever()
        if given.state:
            sandbox.save(given.state)
    return 0
