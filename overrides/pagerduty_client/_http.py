"""The only module that imports httpx and its transport library, httpcore, so that both can be replaced here."""

import httpcore as httpcore
import httpx as httpx

__all__ = ["httpcore", "httpx"]
