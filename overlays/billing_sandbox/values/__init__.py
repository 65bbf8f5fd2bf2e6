"""Values of schemas: decode, encode, validate, and generate examples."""
