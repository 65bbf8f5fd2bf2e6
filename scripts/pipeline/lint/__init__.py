"""What a bundled document must be: valid OpenAPI, the vocabulary, and the rules of the house."""
