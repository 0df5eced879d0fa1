"""The command `pagerduty-rest`: what an installation was made from, and what a newer document means for its users.

Nothing here is loaded by `import pagerduty_client`.
"""
