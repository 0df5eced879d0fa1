"""List services with an OAuth app's access token instead of an API key.

    PAGERDUTY_CLIENT_ID=… PAGERDUTY_CLIENT_SECRET=… python oauth_app.py acme

for the account at https://acme.pagerduty.com. The app needs the scope services.read.
"""

from __future__ import annotations

import argparse
import os
import sys

from pagerduty_client import AuthenticationFailed, Client, ClientCredentials, Forbidden
from pagerduty_client.auth import IDENTITY


def main() -> None:
    parser = argparse.ArgumentParser(description="The services of an account, read with an OAuth app's token.")
    parser.add_argument("subdomain", help="acme for https://acme.pagerduty.com")
    parser.add_argument("--region", choices=["us", "eu"], default="us", help="the account's service region")
    given = parser.parse_args()
    try:
        auth = ClientCredentials(
            os.environ["PAGERDUTY_CLIENT_ID"],
            os.environ["PAGERDUTY_CLIENT_SECRET"],
            subdomain=given.subdomain,
            scopes=["services.read"],
            region=given.region,
            token_url=os.environ.get("PAGERDUTY_TOKEN_URL", IDENTITY),  # only tests set another one
        )
    except KeyError as missing:
        sys.exit(f"set {missing.args[0]}: you find it on the app's page in PagerDuty")
    base_url = os.environ.get("PAGERDUTY_BASE_URL")
    with Client(auth=auth, region=given.region, base_url=base_url) as client:
        try:
            for service in client.services.list():
                print(f"{service.name}: {service.status}")
        except (AuthenticationFailed, Forbidden) as error:
            sys.exit(str(error))


if __name__ == "__main__":
    main()
