"""What this package was made from."""

from pathlib import Path

from pagerduty_runtime.provenance import spec

SPEC = spec(
    Path(__file__).resolve().parent,
    facts="2b9147f2092175629a1cfa83e0c8e21128696e88e16e11bf4a96b9dae7610f23",
    patched="ecb027ff6fae43a32e6d713ea84c7546e6f22f27e74744b240ca6258de044fb1",
    normalised="2bdeba2a07fab5f6cb56a12a1597195f1ae075934b454dde0108fbad35269bc4",
    operations=465,
    schemas=293,
    models=906,
    generator="openapi-python-client 0.29.1",
)
