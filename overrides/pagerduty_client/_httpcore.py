"""The only module that imports httpcore, httpx's transport library, which httpx loads for its first connection."""

import httpcore as httpcore

__all__ = ["httpcore"]
