"""Exceptions to the generic behavior, one module per resource. `_registry.load` imports all modules of this package."""
