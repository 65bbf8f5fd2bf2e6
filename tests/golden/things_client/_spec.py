# Generated from specs/things. Do not edit: change the spec and run `make generate`.
"""The spec and the tools that this package was generated from. Every release changes this module."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="things",
    version="1",
    client_version="0.1.0",
    sha256="3f353fb1c91edd5d1c67c925dd3f99b8325d494f39f97df8a41a030f3fc0a8be",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
