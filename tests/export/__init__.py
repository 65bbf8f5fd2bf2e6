"""What exports decide without Arrow and dlt, which only the integration tests have."""
