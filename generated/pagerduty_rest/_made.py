"""The hashes and counts of what this package was made from; `pagerduty_rest.SPEC` has them all."""

FACTS = "2b9147f2092175629a1cfa83e0c8e21128696e88e16e11bf4a96b9dae7610f23"
PATCHED = "b6fb082b4cd56007bf8a066d26f6d268477c528a89165932bcfb68e38da4d4c5"
NORMALISED = "184593f1aec902111c8d762d9eea252bd570576fecfd557383722516dcb8cda3"
OPERATIONS = 465
SCHEMAS = 293
MODELS = 906
GENERATOR = "openapi-python-client 0.29.1"
