"""`python -m billing_cli`, the same as the command `billing`."""

from __future__ import annotations

import sys

from .main import main

if __name__ == "__main__":
    sys.exit(main())
