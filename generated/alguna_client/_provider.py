# Generated from specs/alguna. Do not edit: change the spec and run `make generate`.
"""The provider: its base URL, credentials, operations, and the fields of its error responses."""

from __future__ import annotations

from typing import Any

from ._operations import OPERATIONS, SHAPES
from ._overlay import ApiVersion, Credentials, ErrorPointers, Provider, RateLimit
from ._spec import SPEC


def _models() -> Any:
    from . import models

    return models


PROVIDER = Provider(
    spec=SPEC,
    base_url="https://api.alguna.io",
    base_url_env="ALGUNA_BASE_URL",
    credentials=Credentials(
        scheme="bearer",
        names={"api_key": "ALGUNA_API_KEY"},
    ),
    operations=OPERATIONS,
    shapes=SHAPES,
    models=_models,
    api_version=ApiVersion(
        header="Alguna-Version",
        value="2026-04-01",
    ),
    errors=ErrorPointers(
        message=("/detail",),
        code=(),
        request_id=(),
    ),
    rate_limit=RateLimit(bucket="calls", limit=100, window=1),
)
