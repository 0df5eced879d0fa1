"""A pytest plugin, `-p tests.with_httpx2`, that replaces httpx and httpcore by httpx2 and httpcore2 in a run."""

import sys

import httpcore2
import httpx2

sys.modules["httpx"] = httpx2
sys.modules["httpcore"] = httpcore2
