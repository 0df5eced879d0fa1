"""The endpoint functions: a package for each tag of the document, a module for each operation."""
