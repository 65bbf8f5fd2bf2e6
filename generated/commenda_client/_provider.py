# Generated from specs/commenda. Do not edit: change the spec and run `make generate`.
"""The provider: its base URL, credentials, operations, and the fields of its error responses."""

from __future__ import annotations

from typing import Any

from ._operations import OPERATIONS, SHAPES
from ._overlay import Credentials, ErrorPointers, Provider
from ._spec import SPEC


def _models() -> Any:
    from . import models

    return models


PROVIDER = Provider(
    spec=SPEC,
    base_url="https://transaction-tax.api.in.commenda.io/api/v1",
    base_url_env="COMMENDA_BASE_URL",
    credentials=Credentials(
        scheme="bearer",
        names={"api_key": "COMMENDA_API_KEY"},
    ),
    operations=OPERATIONS,
    shapes=SHAPES,
    models=_models,
    errors=ErrorPointers(
        message=("/error/detail", "/error/message"),
        code=("/error/code", "/error/type"),
        request_id=(),
    ),
)
