"""The wire: sends a request with its credentials and reads the response. The only package that imports httpx."""
