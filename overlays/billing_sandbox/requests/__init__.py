"""From bytes to a validated request: route, access, parameters, body."""
