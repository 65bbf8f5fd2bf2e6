"""Copy packages into another repository: what is copied, what it replaces, and the record of the copy."""
