"""Guesses about a published document of a provider that nobody here has seen: each marked, each on the safe side."""
