"""What PagerDuty's OpenAPI document does not say: authentication, versioning, the acting user, errors."""

from __future__ import annotations

from pagerduty_client._client import Client

__all__ = ["Client"]
