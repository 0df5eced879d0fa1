"""The one module of the package that imports httpx; its maintained continuation may take its place one day."""

import httpx as httpx

__all__ = ["httpx"]
