"""The logger of this package. Without configuration by the program it is silent."""

from __future__ import annotations

import logging

LOG = logging.getLogger(__name__.rpartition(".")[0])  # "billing_overlay", or the name of a vendored copy
LOG.addHandler(logging.NullHandler())
