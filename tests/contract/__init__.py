"""The contract: every operation, sync and async, called against a third-party server.

Steady (npm `@stdy/cli`) serves the spec, validates each request and generates the responses.
"""
