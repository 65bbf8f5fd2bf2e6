"""The distributions of `make dist`: one wheel for each package, and one without code that depends on them."""
