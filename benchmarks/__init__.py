"""Benchmarks: ratios of two measurements from the same run."""
