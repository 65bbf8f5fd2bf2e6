"""Compare the specs with what providers publish: the newest official package, or the newest document."""
