# Generated from specs/things. Do not edit: change the spec and run `make generate`.
"""The spec and the tools that this package was generated from. Every release changes this module."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="things",
    version="1",
    client_version="0.1.0",
    sha256="7c4fbbe6157323e68036b9d878c2a82797f28ef927a22a24ee8793d0a9696157",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
