"""From files to one document: YAML with places, references, the overlay document, OpenAPI 3.0 lifted to 3.1."""
