# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""The spec and the tools that this package was generated from. Every release changes this module."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="stigg",
    version="7.59.1",
    client_version="0.1.0",
    sha256="4e8e6995f732b2149929c3ebac7a807a3e51eebe9e524b287655d88a63a07803",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
