"""Mutation testing on demand: `make mutate` changes the overlay's decisions one by one, and counts who notices."""
