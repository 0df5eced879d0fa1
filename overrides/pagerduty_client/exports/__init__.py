"""Export lists to files and resume interrupted exports. Use `from pagerduty_client import export, aexport`."""
