"""`make new` on documents of unknown providers."""
