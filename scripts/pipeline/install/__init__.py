"""Install a generated package: verify it, try it in a fresh process, swap it in, record its inputs."""
