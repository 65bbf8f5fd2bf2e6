"""Exports with dlt itself, from a sandbox over a socket, with real kills."""
