# Generated from specs/sequence. Do not edit: change the spec, then remake it with `make generate`.
"""Where this package comes from. The only module with facts that change from one making to the next."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="sequence",
    version="2024-07-30",
    client_version="0.1.0",
    sha256="f879c2eb311bf62e0244fc906db636a630d07b119758a64fd68230e79752649a",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
