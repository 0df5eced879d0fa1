"""Exports of lists to files, which continue where they stopped. Use `from pagerduty_client import export, aexport`."""
