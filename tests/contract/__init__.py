"""The contract: every operation, sync and async, called against a server that others wrote.

Steady (npm `@stdy/cli`) serves the document, judges each request and makes up the responses.
"""
