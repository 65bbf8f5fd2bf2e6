"""Connections and bytes: the only package that imports an HTTP library."""
