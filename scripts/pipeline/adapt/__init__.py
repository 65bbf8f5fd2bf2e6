"""Adapt any published document to what the pipeline supports: what cannot be expressed is read as open, never lost."""
