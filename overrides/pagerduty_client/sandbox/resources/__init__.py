"""What is special about each resource, one module each. `_registry.load` imports every module of this package."""
