# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""One module for each resource of the client."""
