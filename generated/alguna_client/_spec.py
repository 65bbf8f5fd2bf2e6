# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""The spec and the tools that this package was generated from. Every release changes this module."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="alguna",
    version="2026-04-01",
    client_version="0.1.0",
    sha256="83052bedd51af2e0a86c74d0c277dc0096b66143f780a0ab0c0e378ca3a3f327",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
