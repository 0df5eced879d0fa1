"""Webhooks of the sandbox: what its subscriptions get, and signed bodies for unit tests."""
