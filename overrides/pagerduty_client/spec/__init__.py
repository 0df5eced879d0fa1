"""The command `pagerduty-rest`: the spec of an installation, and what a newer spec means for its users.

`import pagerduty_client` loads none of these modules.
"""
