# Generated from specs/sequence. Do not edit: change the spec and run `make generate`.
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
    base_url="https://eu.sequencehq.com/api",
    base_url_env="SEQUENCE_BASE_URL",
    credentials=Credentials(
        scheme="basic",
        names={"client_id": "SEQUENCE_CLIENT_ID", "client_secret": "SEQUENCE_CLIENT_SECRET"},
    ),
    operations=OPERATIONS,
    shapes=SHAPES,
    models=_models,
    api_version=ApiVersion(
        header="Sequence-Version",
        value="2024-07-30",
        echo="Sequence-Version",
    ),
    errors=ErrorPointers(
        message=("/error/message", "/message"),
        code=("/error/type",),
        request_id=(),
    ),
    rate_limit=RateLimit(bucket="calls", limit=1500, window=60),
)
