# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""The spec and the tools that this package was generated from. Every release changes this module."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="commenda",
    version="1.0.0",
    client_version="0.1.0",
    sha256="350f3e8c99008d8887f07b7c089824b3cea39f174088797702f6c8de6e58ffca",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
