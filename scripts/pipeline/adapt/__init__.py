"""From anybody's published document to one that the pipeline carries: what is looser is read as open, never lost."""
