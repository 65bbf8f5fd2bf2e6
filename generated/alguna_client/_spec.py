# Generated from specs/alguna. Do not edit: change the spec, then remake it with `make generate`.
"""Where this package comes from. The only module with facts that change from one making to the next."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="alguna",
    version="2026-04-01",
    client_version="0.1.0",
    sha256="9c0d5104bdafb37ce3044949ea3e8ab7ef194ea7a3b2313cb94408704ffb98e9",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
