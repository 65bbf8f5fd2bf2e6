"""Values of schemas: decode and encode, validate, and make up examples."""
