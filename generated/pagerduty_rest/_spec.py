"""What this package was made from."""

from pathlib import Path

from pagerduty_runtime.provenance import spec

SPEC = spec(
    Path(__file__).resolve().parent,
    facts="2b9147f2092175629a1cfa83e0c8e21128696e88e16e11bf4a96b9dae7610f23",
    patched="5e9af49cd9ca8807bf819f79d87bc2758aaa6b630c2fa67b8bc3f6d7ca18dbda",
    normalised="89ceced2f7f3a1286edfd9ab9729bc0b7a00ed14fbb66529a1e2b967c9853508",
    operations=465,
    schemas=293,
    models=935,
    generator="openapi-python-client 0.29.1",
)
