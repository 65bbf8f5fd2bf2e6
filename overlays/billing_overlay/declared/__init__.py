"""What a generated package declares: operations and models, with the JSON pointers and amounts in them. No I/O."""
