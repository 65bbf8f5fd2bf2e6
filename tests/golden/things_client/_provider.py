# Generated from specs/things. Do not edit: change the spec and run `make generate`.
"""The provider: its base URL, credentials, operations, and the fields of its error responses."""

from __future__ import annotations

from typing import Any

from ._operations import OPERATIONS, SHAPES
from ._overlay import Credentials, ErrorPointers, Provider, RateLimit
from ._spec import SPEC


def _models() -> Any:
    from . import models

    return models


PROVIDER = Provider(
    spec=SPEC,
    base_url="https://api.things.test",
    base_url_env="THINGS_BASE_URL",
    credentials=Credentials(
        scheme="bearer",
        names={"api_key": "THINGS_API_KEY"},
    ),
    operations=OPERATIONS,
    shapes=SHAPES,
    models=_models,
    errors=ErrorPointers(
        message=("/message",),
        code=(),
        request_id=(),
    ),
    rate_limit=RateLimit(bucket="calls", limit=100, window=1),
)
