# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""Where this package comes from. The only module with facts that change from one making to the next."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="commenda",
    version="1.0.0",
    client_version="0.1.0",
    sha256="ed2a0368d33018ada2b6e850d3156cb903d37b40c71caaa55818c228c978e5a0",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
