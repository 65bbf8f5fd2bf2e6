"""A copy of chosen packages for another repository: what goes in, what it replaces, and the record that tells."""
