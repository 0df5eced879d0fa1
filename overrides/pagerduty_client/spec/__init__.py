"""The command `pagerduty-rest`: which spec an installation was made from, and what a newer one means for its users.

`import pagerduty_client` loads nothing of this.
"""
