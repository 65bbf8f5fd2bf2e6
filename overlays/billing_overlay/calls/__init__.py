"""Clients, and what happens to one call: attempts, retries, rate limits, events."""
