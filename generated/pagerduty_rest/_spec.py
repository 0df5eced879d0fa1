"""What this package was made from."""

from pathlib import Path

from pagerduty_runtime.provenance import spec

SPEC = spec(
    Path(__file__).resolve().parent,
    facts="2b9147f2092175629a1cfa83e0c8e21128696e88e16e11bf4a96b9dae7610f23",
    patched="b6fb082b4cd56007bf8a066d26f6d268477c528a89165932bcfb68e38da4d4c5",
    normalised="184593f1aec902111c8d762d9eea252bd570576fecfd557383722516dcb8cda3",
    operations=465,
    schemas=293,
    models=906,
    generator="openapi-python-client 0.29.1",
)
