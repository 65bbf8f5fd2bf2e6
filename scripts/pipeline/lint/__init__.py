"""Check a bundled document: valid OpenAPI, the vocabulary of x- fields, the house rules."""
