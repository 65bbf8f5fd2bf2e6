# Made from specs/sequence by the pipeline. Do not edit: the next making overwrites it.
# Change the spec, then remake with `make generate`.
"""One module for each resource of the client."""
