"""From the bytes of a response to a model, an error, or reported drift. Pure."""
