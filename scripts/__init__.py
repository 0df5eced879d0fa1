"""The pipeline: from PagerDuty's OpenAPI document to the package in generated/."""
