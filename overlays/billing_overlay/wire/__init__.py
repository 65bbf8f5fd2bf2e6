"""The wire: sends a request with its credentials and receives the response. The only package that imports httpx."""
