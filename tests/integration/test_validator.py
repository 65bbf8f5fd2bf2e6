"""The bundled specs before openapi-spec-validator, called as its own documentation does it."""

from __future__ import annotations

import openapi_spec_validator
import pytest

from scripts.pipeline.read.bundle import bundle
from scripts.spec.document import REPOSITORY

SPECS = REPOSITORY / "specs"
PROVIDERS = sorted(folder.name for folder in SPECS.iterdir() if folder.is_dir())


@pytest.mark.parametrize("name", PROVIDERS)
def test_specs_are_valid(name: str) -> None:
    """Every spec passes the validator's own entry point, which the lint replaces by a faster one."""
    openapi_spec_validator.validate(bundle(SPECS / name))
