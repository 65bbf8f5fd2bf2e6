"""What a generated package declares: operations, models, JSON pointers. Values, no behavior."""
