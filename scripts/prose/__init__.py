"""A linter for the project's wording; CONTRIBUTING says what it is for and rules.toml lists what it knows."""
