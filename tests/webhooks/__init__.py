"""Webhooks: received, typed, deduplicated, and delivered by the sandbox."""
