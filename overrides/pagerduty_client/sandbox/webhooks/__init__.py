"""Webhooks of the sandbox: deliveries to subscriptions, and signed bodies for unit tests."""
