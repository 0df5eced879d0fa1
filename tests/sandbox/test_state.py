"""Operations that are called stateful are: what they write is read again, what they delete is gone."""

from __future__ import annotations

from pagerduty_client.sandbox._interface import interface
from pagerduty_client.sandbox._registry import load

load()
API = interface()
