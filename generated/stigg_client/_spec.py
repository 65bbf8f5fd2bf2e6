# Generated from specs/stigg. Do not edit: change the spec and run `make generate`.
"""The spec and the tools that this package was generated from. Every release changes this module."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="stigg",
    version="7.59.1",
    client_version="0.1.0",
    sha256="d58be97fb73a93670043f6b32c2110acdbb24903ce12ea35543e502eef026bd2",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
