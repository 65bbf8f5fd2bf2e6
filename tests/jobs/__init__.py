"""The decisions of jobs, without an engine and without a store."""
