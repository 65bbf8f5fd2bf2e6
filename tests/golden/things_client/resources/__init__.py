# Generated from specs/things. Do not edit: change the spec, then remake it with `make generate`.
"""One module for each resource of the client."""
