# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""The spec and the tools that this package was generated from. Every release changes this module."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="stigg",
    version="7.59.1",
    client_version="0.1.0",
    sha256="f618de3c9d8f782e15aaae116488e27baae9b9cc7c8ec87ce6d0b794543e8177",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
