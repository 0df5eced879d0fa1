"""The pipeline: generates the package in generated/ from PagerDuty's OpenAPI spec."""
