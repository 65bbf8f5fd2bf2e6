# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Where this package comes from. The only module with facts that change from one making to the next."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="sequence",
    version="2024-07-30",
    client_version="0.1.0",
    sha256="47bf5d9da13bfeef7ed2219d7101393e0c678c8f985fed0b9d3e62c67eb3e06c",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
