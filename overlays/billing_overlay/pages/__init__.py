"""Paged lists: page objects, the request of the next page, and prefetch."""
