# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""The spec and the tools that this package was generated from. Every release changes this module."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="sequence",
    version="2024-07-30",
    client_version="0.1.0",
    sha256="83a46d18258ffb2673b9de4936663a49ef232dbc89c446ebf0c6eabcab2eaf53",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
