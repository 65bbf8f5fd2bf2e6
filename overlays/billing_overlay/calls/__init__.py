"""Clients, and the course of a call: attempts, retries, rate limits, events."""
