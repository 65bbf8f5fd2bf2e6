"""Settings of the overlay's tests: hypothesis without clocks or files, and an environment without surprises."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("overlay", deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("overlay")

_VARIABLES = (
    "ACME_API_KEY",
    "ACME_BASE_URL",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
)


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in _VARIABLES:
        monkeypatch.delenv(variable, raising=False)
        monkeypatch.delenv(variable.lower(), raising=False)
