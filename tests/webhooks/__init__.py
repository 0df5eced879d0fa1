"""Webhooks: received, typed, each once, and delivered by the sandbox."""
