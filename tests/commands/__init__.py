"""Tests of the Makefile and of what only it calls."""
