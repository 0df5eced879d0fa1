"""The only module that imports httpx, so that it can be replaced here."""

import httpx as httpx

__all__ = ["httpx"]
