# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""What this package uses of the overlay. The only module that imports it."""

from billing_overlay.door import *  # noqa: F403
