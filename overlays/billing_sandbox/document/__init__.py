"""The OpenAPI document as the sandbox reads it: schemas, operations, contracts, pagination."""
