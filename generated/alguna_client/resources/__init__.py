# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""One module for each resource of the client."""
