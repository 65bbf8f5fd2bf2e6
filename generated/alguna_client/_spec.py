# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""The spec and the tools that this package was generated from. Every release changes this module."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="alguna",
    version="2026-04-01",
    client_version="0.1.0",
    sha256="ac6576e9086ff38a23501ac0e292c38d81d427ec6c0669d170ab89d7ce7a9244",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
