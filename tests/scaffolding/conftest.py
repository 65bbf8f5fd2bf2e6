"""Every package is tried in a fork."""

from tests.forks import trials_by_fork  # noqa: F401
