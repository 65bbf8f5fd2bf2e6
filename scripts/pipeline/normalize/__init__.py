"""Normalize a document, so that every object, enum and union has a name of its own."""
