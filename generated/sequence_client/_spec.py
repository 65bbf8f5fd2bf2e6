# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
"""The spec and the tools that this package was generated from. Every release changes this module."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="sequence",
    version="2024-07-30",
    client_version="0.1.0",
    sha256="e6d0ef5e31a160a82267e9b4d74e22be23150047ec1b7928ceda4fcb0081262e",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
