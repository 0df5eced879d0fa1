"""`python -m pagerduty_client.sandbox`: a PagerDuty on a port of this machine."""

from __future__ import annotations

import argparse
import sys

from pagerduty_client.sandbox import Sandbox, server


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted; exit code 2 for what cannot be served."""
    parser = argparse.ArgumentParser(prog="python -m pagerduty_client.sandbox", description="A local PagerDuty.")
    parser.add_argument("--port", type=int, default=8080, help="the port of this machine; 0 takes a free one")
    parser.add_argument("--empty", action="store_true", help="an empty account in place of a small company's")
    parser.add_argument("--load", metavar="FILE", help="an account that Sandbox.save wrote")
    parser.add_argument("--unknown", choices=["404", "make"], default="404", help="what an unknown id is")
    parser.add_argument("--rate-limit", type=int, metavar="N", help="calls a minute for a token, then 429")
    given = parser.parse_args(arguments)
    try:
        options = {"unknown": given.unknown, "rate_limit": given.rate_limit}
        sandbox = Sandbox.open(given.load, **options) if given.load else Sandbox(**options)
        if not given.load and not given.empty:
            sandbox.seed()
        http = server(sandbox, given.port)
    except (OSError, ValueError, OverflowError, AttributeError, ImportError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(f"PagerDuty's sandbox: http://127.0.0.1:{http.server_port} (any token; Ctrl-C ends it)", flush=True)
    with http:
        try:
            http.serve_forever()
        except KeyboardInterrupt:
            print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
