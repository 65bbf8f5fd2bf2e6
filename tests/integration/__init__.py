"""Tests with real counterparts, which `make integration` runs in an environment of their own."""
