"""Operations that are called stateful are: what they write is read again, what they delete is gone."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from pagerduty_client.sandbox import Call, Sandbox
from pagerduty_client.sandbox._crud import coverage, is_kept
from pagerduty_client.sandbox._interface import Route, interface
from pagerduty_client.sandbox._registry import HANDLERS, load
from pagerduty_client.sandbox._samples import Samples
from pagerduty_client.sandbox.coverage import lines, table
from pagerduty_client.sandbox.factories import MOMENT

load()
API = interface()
