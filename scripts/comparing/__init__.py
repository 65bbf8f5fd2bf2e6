"""Diff two states of the specs and packages: every change with its severity, its location and a hint for callers."""
