"""What a request changes and returns: objects, lists, pages, idempotency keys, seeds."""
