# Generated from specs/commenda. Do not edit: change the spec, then remake it with `make generate`.
"""Where this package comes from. The only module with facts that change from one making to the next."""

from __future__ import annotations

from ._overlay import Spec

SPEC = Spec(
    provider="commenda",
    version="1.0.0",
    client_version="0.1.0",
    sha256="b5179612857b2f814deebf28fc8fda07f857efc5afdb744f6d0111a2784e3a07",
    tools={"datamodel-code-generator": "0.89.0", "openapi-python-client": "0.29.1", "ruff": "0.17.5"},
)
