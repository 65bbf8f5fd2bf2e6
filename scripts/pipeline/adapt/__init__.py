"""Adapt any published document to what the pipeline supports. What no type can express is typed as Any."""
