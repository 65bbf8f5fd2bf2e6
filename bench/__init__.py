"""Benchmarks of the clients and their competitors in the same run; no test depends on them."""
