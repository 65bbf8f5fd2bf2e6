"""Read a folder of specs into one document: YAML with places, references, the overlay document, OpenAPI 3.0 to 3.1."""
