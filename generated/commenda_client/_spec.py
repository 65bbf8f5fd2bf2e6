# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""The spec and the tools that this package was generated from. Every release changes this module."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="commenda",
    version="1.0.0",
    client_version="0.1.0",
    sha256="8880421a866c8e897c325eb36e816b3667df89dc08374ed9086f36ffd673b60b",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
