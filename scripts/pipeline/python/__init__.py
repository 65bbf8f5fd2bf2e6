"""Python source from untrusted text: literals, docstrings, and names derived from wire names."""
