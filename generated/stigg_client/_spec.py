# Generated from specs/stigg. Do not edit: change the spec, then remake it with `make generate`.
"""Where this package comes from. The only module with facts that change from one making to the next."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="stigg",
    version="7.59.1",
    client_version="0.1.0",
    sha256="a6bcc9958a53c9f851a7755199108941f0f922d83d3e4d910da3d7c40511047d",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
