# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Where this package comes from. The only module with facts that change from one making to the next."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="alguna",
    version="2026-04-01",
    client_version="0.1.0",
    sha256="4f66d63327c9cc7716e9b859f843e9c694f9d35f465ecd0d8746f0e1bb547129",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
