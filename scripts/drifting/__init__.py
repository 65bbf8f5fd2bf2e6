"""From the drift that clients wrote down to edits of specs that a person can read and apply."""
