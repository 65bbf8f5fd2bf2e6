"""Providers that nobody here has seen: what `make new` makes of their documents."""
