"""Python source from untrusted text: literals, docstrings, and names made of wire names. Knows no document."""
