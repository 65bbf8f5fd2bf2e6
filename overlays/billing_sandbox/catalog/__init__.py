"""What each operation does to which collection, derived from the document."""
