# Generated from specs/things. Do not edit: change the spec, then remake it with `make generate`.
"""The door to the overlay: the one line of this package that says where it lives."""

from billing_overlay.door import *  # noqa: F403
