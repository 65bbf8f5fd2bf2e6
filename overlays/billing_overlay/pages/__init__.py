"""Paged lists: page objects, the way to the next page, prefetch."""
