"""What a changed spec means for users: both sides read, every change named, weighed, placed and told."""
