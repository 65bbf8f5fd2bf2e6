# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""Where this package comes from. The only module with facts that change from one making to the next."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="stigg",
    version="7.59.1",
    client_version="0.1.0",
    sha256="6b61e9c06973f4b2bce1f2cfdaaf40ae17b1c1576dcf7f4e59b3f4868b555cb3",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
