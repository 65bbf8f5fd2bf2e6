"""The errors of jobs, and the signals between their parts."""

from __future__ import annotations


class JobUsageError(Exception):
    """A job was described in a way that cannot be run; nothing more was sent. The message states what to do."""


class JobStopped(Exception):  # noqa: N818  the job can go on
    """A job stopped before its end. The rows that are left are safe in the store: run the job again to go on."""


class Stop(Exception):  # noqa: N818  a signal
    """No row would fare better, such as after a key was revoked: the job should stop."""


class Interrupted(Exception):  # noqa: N818  a signal
    """The worker stops before the end of a chunk; the outcomes of what it sent are recorded."""


class Fenced(Exception):  # noqa: N818  a signal
    """Another worker took the chunk over: this one must send no more of it."""
