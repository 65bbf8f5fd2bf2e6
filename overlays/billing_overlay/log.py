"""The logger of this package. Without configuration by the program it is silent.

The environment variable BILLING_LOG, "info" or "debug", writes its records to stderr: retries with "info", every
attempt with "debug".
"""

from __future__ import annotations

import logging
import os
import warnings

_LEVELS = {"info": logging.INFO, "debug": logging.DEBUG}

LOG = logging.getLogger(__name__.rpartition(".")[0])  # "billing_overlay", or the name of a vendored copy
LOG.addHandler(logging.NullHandler())


def configure(wanted: str | None) -> None:
    """Write records to stderr from a level on, "info" or "debug". None or "": leave logging to the program."""
    if not wanted:
        return
    level = _LEVELS.get(wanted.lower())
    if level is None:
        warnings.warn(f"BILLING_LOG must be info or debug, not {wanted!r:.40}: it is ignored", stacklevel=2)
        return
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    LOG.addHandler(handler)
    LOG.setLevel(level)


configure(os.environ.get("BILLING_LOG"))
