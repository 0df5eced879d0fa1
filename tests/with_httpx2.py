"""A pytest plugin, `-p tests.with_httpx2`: httpx2 and httpcore2 replace httpx and httpcore in the whole run."""

import sys

import httpcore2
import httpx2

sys.modules["httpx"] = httpx2
sys.modules["httpcore"] = httpcore2
